// Each call of a run fails in turn, in each way that calls fail; the calls are
// those that a run without a fault makes. What the runs come to stands in
// docs/reliability.md, which `WRITE_RELIABILITY=1` writes.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { makeWorld } from '../e2e/world.ts'
import type { Call } from '../servers/tap.ts'
import { columns, faultsOf } from './faults.ts'
import { kinds, type Kind } from './kinds.ts'
import { waiting, working } from './lanes.ts'
import { brokenRules, outcomeOf, stateOf } from './outcome.ts'
import {
  committedSection,
  sectionText,
  shareOf,
  writeSection,
  type Section
} from './page.ts'
import { makeStage, perform, type Performance, type Stage } from './stage.ts'

/** A call with one fault. */
interface Attempt {
  /** As the first cell of its row. */
  readonly row: string
  readonly column: string
  /** Name of the fault. */
  readonly fault: string
  readonly outcome: string
  /** What is not as it must be. */
  readonly broken: readonly string[]
}

interface Played {
  readonly healthy: Performance
  readonly attempts: readonly Attempt[]
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
    const attempt = async (
      place: Pick<Attempt, 'row' | 'column' | 'fault'>,
      fails: NonNullable<Parameters<typeof run>[0]>
    ): Promise<Attempt> => {
      const one = await run(fails)
      const cell = { kind, options, healthy, call: fails.call, run: one }
      return {
        ...place,
        outcome: outcomeOf(healthy, one),
        broken: brokenRules(cell).map(
          (rule) => `${rule}\n${one.step.log.slice(-1500)}`
        )
      }
    }
    const attempts = healthy.calls.flatMap((call) => {
      const row = rowOf(call)
      const share = shareOf(kind.title, row)
      return columns.flatMap((column) =>
        faultsOf(column, call.name, share).map(({ name, fault }) => {
          const lanes = fault.kind === 'hang' ? waiting : working
          const place = { row, column, fault: name }
          return lanes(() => attempt(place, { call, fault }))
        })
      )
    })
    return { healthy, attempts: await Promise.all(attempts) }
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
  { healthy, attempts }: Played
): Section {
  const cell = (row: string, column: string): string => {
    const own = attempts.filter(
      (one) => one.row === row && one.column === column
    )
    const outcomes = new Set(own.map(({ outcome }) => outcome))
    if (outcomes.size < 2) return [...outcomes][0] ?? '–'
    return own.map(({ fault, outcome }) => `${fault}: ${outcome}`).join('; ')
  }
  return {
    title,
    about,
    healthy: outcomeOf(healthy, healthy),
    rows: healthy.calls
      .map(rowOf)
      .map((row) => [row, columns.map((column) => cell(row, column))])
  }
}

/** First cell of a call's row: its name, numbered from the second of that name on. */
const rowOf = ({ name, turn }: Call): string =>
  turn === 1 ? name : `${name} (${turn})`

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
        const { attempts, healthy } = await played()
        expect(new Set(attempts.map(({ row }) => row)).size).toBe(
          healthy.calls.length
        )
        const broken = attempts.flatMap(({ row, fault, broken: rules }) =>
          rules.map((rule) => `${row}, ${fault}: not so: ${rule}`)
        )
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
