// Each call of a run fails in turn, in each way that calls fail; the calls are
// those that a run without a fault makes. What the runs come to stands in
// docs/reliability.md, which `WRITE_RELIABILITY=1` writes.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { availableParallelism } from 'node:os'
import { makeWorld } from '../e2e/world.ts'
import { kinds, type Kind } from './kinds.ts'
import { brokenRules, faults, outcomeOf, stateOf } from './outcome.ts'
import {
  committedSection,
  sectionText,
  writeSection,
  type Section
} from './page.ts'
import { makeStage, perform, type Performance, type Stage } from './stage.ts'

/** Runs at a time: those whose call hangs wait, and the others work meanwhile. */
const waitingLanes = availableParallelism() * 4
const workingLanes = availableParallelism() + 1

interface Played {
  readonly healthy: Performance
  readonly cells: readonly {
    readonly outcome: string
    /** What is not as it must be. */
    readonly broken: readonly string[]
  }[]
}

const minutes = 60_000
let stage: Stage

beforeAll(() => {
  stage = makeStage()
}, minutes)

afterAll(() => {
  stage.sandbox.remove()
})

async function play(kind: Kind): Promise<Played> {
  const world = await makeWorld()
  try {
    const { options, checkout } = await kind.prepare({ world, stage })
    // A run has its workspace for itself, and leaves it to the next as it was.
    const free: string[] = []
    const run = async (fails: Parameters<typeof perform>[3]) => {
      const workspace = free.pop() ?? checkout()
      const done = await perform(stage, world, { ...options, workspace }, fails)
      free.push(workspace)
      return done
    }
    const healthy = await run(null)
    const cells: Played['cells'][number][] = []
    const work = healthy.calls.flatMap((call, row) =>
      faults.map(([, fault], column) => ({
        waits: fault.kind === 'hang',
        async do() {
          const one = await run({ call, fault })
          const broken = brokenRules({ kind, options, healthy, call, run: one })
          cells[row * faults.length + column] = {
            outcome: outcomeOf(healthy, one),
            broken: broken.map(
              (rule) => `${rule}\n${one.step.log.slice(-1500)}`
            )
          }
        }
      }))
    )
    await Promise.all([
      doAll(
        work.filter(({ waits }) => waits),
        waitingLanes
      ),
      doAll(
        work.filter(({ waits }) => !waits),
        workingLanes
      )
    ])
    return { healthy, cells }
  } finally {
    await world.close()
  }
}

/** @param lanes how many are done at a time */
async function doAll(
  queue: { do(): Promise<void> }[],
  lanes: number
): Promise<void> {
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) await next.do()
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

function sectionOf(
  { title, about }: Kind,
  { healthy, cells }: Played
): Section {
  const names = healthy.calls.map(({ name, turn }) =>
    turn === 1 ? name : `${name} (${turn})`
  )
  return {
    title,
    about,
    healthy: outcomeOf(healthy, healthy),
    rows: names.map((name, row) => [
      name,
      faults.map(
        (_, column) => cells[row * faults.length + column]?.outcome ?? ''
      )
    ])
  }
}

describe.each(kinds.map((kind) => [kind.title, kind] as const))(
  '%s',
  (title, kind) => {
    let played: Played

    beforeAll(async () => {
      played = await play(kind)
      if (process.env['WRITE_RELIABILITY'] === '1') {
        const titles = kinds.map((one) => one.title)
        writeSection(sectionOf(kind, played), titles)
      }
    }, 20 * minutes)

    it('ends as it should when nothing fails', () => {
      const { healthy } = played
      expect(stateOf(healthy)).toBe(kind.verdict)
      expect(healthy.violations).toEqual([])
      // A rule that names no call of the run would hold of nothing.
      if (kind.verdict === 'warn') {
        expect(healthy.calls.some(({ name }) => kind.rests(name))).toBe(true)
      }
    })

    it('is truthful whichever call fails, and however', () => {
      const { cells, healthy } = played
      expect(cells).toHaveLength(healthy.calls.length * faults.length)
      const broken = cells.flatMap((cell, index) => {
        const call = healthy.calls[Math.floor(index / faults.length)]
        const [fault] = faults[index % faults.length] ?? []
        return cell.broken.map(
          (rule) => `${call?.name} (${call?.turn}), ${fault}: not so: ${rule}`
        )
      })
      expect(broken).toEqual([])
    })

    it('is what docs/reliability.md says', () => {
      expect(sectionText(sectionOf(kind, played))).toBe(committedSection(title))
    })
  }
)
