// Each call of a run fails in turn, in each way that calls fail; the calls are
// those that a run without a fault makes. What the runs come to stands in
// docs/reliability.md, which `WRITE_RELIABILITY=1` writes.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { makeWorld } from '../e2e/world.ts'
import { kinds, type Kind } from './kinds.ts'
import { waiting, working } from './lanes.ts'
import { brokenRules, faults, outcomeOf, stateOf } from './outcome.ts'
import {
  committedSection,
  sectionText,
  writeSection,
  type Section
} from './page.ts'
import { makeStage, perform, type Performance, type Stage } from './stage.ts'

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
}, 10 * minutes)

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
    const attempt = async (
      { row, column }: { readonly row: number; readonly column: number },
      fails: NonNullable<Parameters<typeof run>[0]>
    ): Promise<void> => {
      const one = await run(fails)
      const cell = { kind, options, healthy, call: fails.call, run: one }
      cells[row * faults.length + column] = {
        outcome: outcomeOf(healthy, one),
        broken: brokenRules(cell).map(
          (rule) => `${rule}\n${one.step.log.slice(-1500)}`
        )
      }
    }
    await Promise.all(
      healthy.calls.flatMap((call, row) =>
        faults.map(([, fault], column) => {
          const lanes = fault.kind === 'hang' ? waiting : working
          return lanes(() => attempt({ row, column }, { call, fault }))
        })
      )
    )
    return { healthy, cells }
  } finally {
    await world.close()
  }
}

async function playAndWrite(kind: Kind): Promise<Played> {
  const played = await play(kind)
  if (process.env['WRITE_RELIABILITY'] === '1') {
    const titles = kinds.map((one) => one.title)
    writeSection(sectionOf(kind, played), titles)
  }
  return played
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

// The tests of a file that are concurrent begin together, so that while the last runs
// of one kind wait, those of the next work.
describe.each(kinds.map((kind) => [kind.title, kind] as const))(
  '%s',
  (title, kind) => {
    let playing: Promise<Played> | null = null
    const played = (): Promise<Played> => (playing ??= playAndWrite(kind))

    it.concurrent(
      'ends as it should when nothing fails',
      async () => {
        const { healthy } = await played()
        expect(stateOf(healthy)).toBe(kind.verdict)
        expect(healthy.violations).toEqual([])
        // A rule that names no call of the run would hold of nothing.
        if (kind.verdict === 'warn') {
          expect(healthy.calls.some(({ name }) => kind.rests(name))).toBe(true)
        }
      },
      20 * minutes
    )

    it.concurrent(
      'is truthful whichever call fails, and however',
      async () => {
        const { cells, healthy } = await played()
        expect(cells).toHaveLength(healthy.calls.length * faults.length)
        const broken = cells.flatMap((cell, index) => {
          const call = healthy.calls[Math.floor(index / faults.length)]
          const [fault] = faults[index % faults.length] ?? []
          return cell.broken.map(
            (rule) => `${call?.name} (${call?.turn}), ${fault}: not so: ${rule}`
          )
        })
        expect(broken).toEqual([])
      },
      20 * minutes
    )

    it.concurrent(
      'is what docs/reliability.md says',
      async () => {
        expect(sectionText(sectionOf(kind, await played()))).toBe(
          committedSection(title)
        )
      },
      20 * minutes
    )
  }
)
