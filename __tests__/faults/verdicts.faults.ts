// Each call of a run fails in turn, in each way that calls fail; the calls are
// those that a run without a fault makes. What the runs come to stands in
// docs/reliability.md, which `WRITE_RELIABILITY=1` writes.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { availableParallelism } from 'node:os'
import { makeWorld, type RunOptions, type World } from '../e2e/world.ts'
import { kinds, type Kind } from './kinds.ts'
import { brokenRules, faults, outcomeOf, stateOf } from './outcome.ts'
import {
  committedSection,
  sectionText,
  writeSections,
  type Section
} from './page.ts'
import { makeStage, perform, type Performance, type Stage } from './stage.ts'

/** Many wait for a time limit, so there are more than there are processors. */
const lanes = availableParallelism() * 4

interface Played {
  readonly kind: Kind
  readonly world: World
  readonly options: RunOptions
  readonly healthy: Performance
  readonly cells: {
    readonly outcome: string
    /** What is not as it must be. */
    readonly broken: readonly string[]
  }[]
}

const minutes = 60_000
let stage: Stage
const played = new Map<string, Played>()

async function play(kind: Kind): Promise<Played> {
  const world = await makeWorld(stage.goCache)
  const options = await kind.prepare({ world, stage })
  const healthy = await perform(stage, world, options, null)
  return { kind, world, options, healthy, cells: [] }
}

/** Every cell of a kind, in order. */
function work({ kind, world, options, healthy, cells }: Played) {
  return healthy.calls.flatMap((call, row) =>
    faults.map(([, fault], column) => async () => {
      const run = await perform(stage, world, options, { call, fault })
      const broken = brokenRules({ kind, options, healthy, call, run })
      cells[row * faults.length + column] = {
        outcome: outcomeOf(healthy, run),
        broken: broken.map((rule) => `${rule}\n${run.step.log.slice(-1500)}`)
      }
    })
  )
}

function sectionOf({ kind, healthy, cells }: Played): Section {
  const names = healthy.calls.map(({ name, turn }) =>
    turn === 1 ? name : `${name} (${turn})`
  )
  return {
    title: kind.title,
    about: kind.about,
    healthy: outcomeOf(healthy, healthy),
    rows: names.map((name, row) => [
      name,
      faults.map(
        (_, column) => cells[row * faults.length + column]?.outcome ?? ''
      )
    ])
  }
}

beforeAll(async () => {
  stage = makeStage()
  const all: (() => Promise<void>)[] = []
  for (const kind of kinds) {
    const one = await play(kind)
    played.set(kind.title, one)
    all.push(...work(one))
  }
  const lane = async (): Promise<void> => {
    for (let next = all.shift(); next; next = all.shift()) await next()
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  if (process.env['WRITE_RELIABILITY'] === '1') {
    writeSections([...played.values()].map(sectionOf))
  }
}, 40 * minutes)

afterAll(async () => {
  for (const { world } of played.values()) await world.close()
  stage.sandbox.remove()
})

describe.each(kinds.map((kind) => [kind.title, kind] as const))(
  '%s',
  (title, kind) => {
    const get = (): Played => {
      const one = played.get(title)
      if (one === undefined) throw new Error('it was not played')
      return one
    }

    it('ends as it should when nothing fails', () => {
      const { healthy } = get()
      expect(stateOf(healthy)).toBe(kind.verdict)
      expect(healthy.violations).toEqual([])
      // A rule that names no call of the run would hold of nothing.
      if (kind.verdict === 'warn') {
        expect(healthy.calls.some(({ name }) => kind.rests(name))).toBe(true)
      }
    })

    it('is truthful whichever call fails, and however', () => {
      const { cells, healthy } = get()
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
      expect(sectionText(sectionOf(get()))).toBe(committedSection(title))
    })
  }
)
