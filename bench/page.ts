// The results as a table for a terminal and as docs/performance.md. Pure.
import { markdownTable } from 'markdown-table'
import type { GateTimes, Way } from './gate.ts'
import type { Startup } from './startup.ts'
import { differences, median, ratios } from './statistics.ts'
import { change, release } from './subject.ts'
import type { Timed } from './timed.ts'

export interface Machine {
  readonly processors: number
  readonly model: string
  /** e.g. `linux/x64` */
  readonly system: string
  readonly node: string
  readonly go: string
  /** Processes that wanted a processor in the minute before; 0 where it is not told. */
  readonly load: number
}

export interface ResultRow {
  readonly what: string
  readonly value: number
  /** null: shown only. */
  readonly bound: number | null
  /** '' for a ratio. */
  readonly unit: string
  readonly lowest: number
  readonly highest: number
  readonly rounds: number
}

function row(
  what: string,
  values: readonly number[],
  bound: number | null,
  unit = ''
): ResultRow {
  return {
    what,
    value: median(values),
    bound,
    unit,
    lowest: Math.min(...values),
    highest: Math.max(...values),
    rounds: values.length
  }
}

/** The measured values with their bounds (the median counts). */
export function resultRows(
  startup: Startup | null,
  gate: GateTimes | null
): ResultRow[] {
  const rows: ResultRow[] = []
  if (gate !== null) {
    const times = (way: Way, kind: 'wall' | 'cpu'): number[] =>
      gate.rounds.map((round) => round[way][kind])
    const overBare = (way: Way, kind: 'wall' | 'cpu'): number[] =>
      ratios(times(way, kind), times('bare', kind))
    rows.push(
      row('gate with a stored baseline', overBare('stored', 'wall'), 1.1),
      row('gate with a rebuilt baseline', overBare('rebuilt', 'wall'), 1.35),
      row('stored baseline, processor time', overBare('stored', 'cpu'), null),
      row('rebuilt baseline, processor time', overBare('rebuilt', 'cpu'), null)
    )
  }
  if (startup !== null) {
    rows.push(
      row(
        'start-up to the plan, CPU above an empty script',
        differences(startup.planned, startup.empty),
        0.12,
        ' s'
      )
    )
  }
  return rows
}

/** Whether a value keeps its bound. */
export function holds({
  value,
  bound
}: Pick<ResultRow, 'value' | 'bound'>): boolean {
  return bound === null || value <= bound
}

function number(value: number, unit: string): string {
  return `${value.toFixed(unit === '' ? 2 : 3)}${unit}`
}

function cells(rows: readonly ResultRow[]): string[][] {
  return [
    ['what', 'median', 'bound', 'lowest', 'highest', 'rounds', ''],
    ...rows.map(({ what, value, bound, unit, lowest, highest, rounds }) => [
      what,
      number(value, unit),
      bound === null ? '' : number(bound, unit),
      number(lowest, unit),
      number(highest, unit),
      String(rounds),
      bound === null ? '' : holds({ value, bound }) ? 'holds' : 'BROKEN'
    ])
  ]
}

const align = ['l', 'r', 'r', 'r', 'r', 'r', 'l']

function machineLine(machine: Machine): string {
  const { processors, model, system, node, go, load } = machine
  const named = model === '' || model === 'unknown' ? '' : ` (${model})`
  return `${processors} processors${named}, ${system}, Node ${node}, ${go}; load average before it: ${load.toFixed(1)}`
}

export function textTable(
  rows: readonly ResultRow[],
  machine: Machine
): string {
  return `${machineLine(machine)}\n\n${markdownTable(cells(rows), { align })}\n`
}

function cell({ wall, cpu }: Timed): string {
  return `${wall.toFixed(1)} s (${cpu.toFixed(1)} s)`
}

/** What each way took, round by round. */
function roundsTable({ rounds }: GateTimes): string {
  return markdownTable(
    [
      ['round', 'bare build', 'gate, stored', 'gate, rebuilt'],
      ...rounds.map((round, index) => [
        String(index + 1),
        cell(round.bare),
        cell(round.stored),
        cell(round.rebuilt)
      ])
    ],
    { align: 'r' }
  )
}

/** The text of docs/performance.md. */
export function performancePage(
  rows: readonly ResultRow[],
  machine: Machine,
  gate: GateTimes
): string {
  const size = (gate.fileSize / 1e6).toFixed(1)
  return `# Performance

<!-- Made by: node bench/run.ts --write -->

The gate costs little more than the cold build that it makes anyway. These are ratios to a bare cold build within one
run, so that they mean the same on another machine; module caches are filled on both sides, and every build starts from
an empty build cache.

${markdownTable(cells(rows), { align })}

Measured on ${machineLine(machine)}.

## What was measured

- The program is [${release.module}](https://${release.module}) ${release.version}, ${size} MB stripped. The pull request is small,
  as most are: ${change}.
- **Bare build**: \`go build -trimpath -buildvcs=false -ldflags="-s -w"\` of the pull request's tree, from an empty
  \`GOCACHE\`.
- **Stored baseline**: the action's whole step on the pull request, from the start of \`node dist/index.js\` to its
  end, with a cache service that has the measurement of the base and a GitHub that takes the comment. It lists
  packages, checks the modules' hashes, builds, looks at the binary, links it once more with symbols, compresses it, gives
  every byte its owner, compares, comments and clears its caches away. Its program has the bytes of the bare build; that it
  can take less processor time comes of \`GOGC=200\`, see [the enforced build](build.md).
- **Rebuilt baseline**: the same with a cache service that has nothing, so that the base is built, too. Base and head
  share the run's empty build cache: of the second build only what the change touches is compiled. Two
  separate cold builds, as a hand-written workflow does them, cost 2.00 before anything is measured.
- **Start-up**: processor time of \`node dist/index.js\` up to the validated plan, less that of an empty script.

Each round runs all three builds, in changing order; the ratios are formed within a round, and the median counts. The
bounds are on time on the clock, which other work on the machine disturbs; processor time it disturbs less. Seconds on
the clock, in brackets of processor time:

${roundsTable(gate)}

Run it: \`node bench/run.ts\` (Node 24, Go, bash; some minutes). It ends with status 1 when a bound is broken.
`
}
