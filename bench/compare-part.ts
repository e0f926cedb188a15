// The part of docs/performance.md about comparing. Pure.
import { markdownTable } from 'markdown-table'
import type { CompareTimes } from './compare.ts'
import { machineLine, type Machine } from './machine.ts'
import type { Use } from './metered.ts'
import { resultTable, row, type ResultRow } from './results.ts'
import { median } from './statistics.ts'

/** Microseconds of processor time for each symbol of both sides. */
function perSymbol({ symbols, runs }: CompareTimes): number[] {
  return runs.map(({ cpu }) => (1e6 * cpu) / (2 * symbols))
}

/** Hostile input beside the likely one that costs most, symbol by symbol. */
export function compareRows(times: readonly CompareTimes[]): ResultRow[] {
  const likely = times.filter(({ hostile }) => !hostile)
  const most = Math.max(...likely.map((one) => median(perSymbol(one))))
  return times
    .filter(({ hostile }) => hostile)
    .map((one) =>
      row(
        `hostile beside likely: ${one.name}`,
        perSymbol(one).map((microseconds) => microseconds / most),
        2
      )
    )
}

function caseCells(one: CompareTimes): string[] {
  const of = (pick: (use: Use) => number): number => median(one.runs.map(pick))
  return [
    one.name,
    one.hostile ? 'hostile' : 'likely',
    one.symbols.toLocaleString('en'),
    (one.size / 1e6).toFixed(0),
    `${of(({ wall }) => wall).toFixed(1)} s`,
    `${of(({ cpu }) => cpu).toFixed(1)} s`,
    `${of(({ memory }) => memory / 1e6).toFixed(0)} MB`
  ]
}

export function comparePart(
  times: readonly CompareTimes[],
  rows: readonly ResultRow[],
  machine: Machine
): string {
  return `\`node dist/cli.js diff BASE HEAD\` compares two saved measurements: it reads and checks the JSON, matches all symbols, and
prints the report as text. A likely pair is the generated program of more than 400 MB and a change of it. In a hostile
pair no name is on both sides, or names and sizes say as little as they can. The bound for hostile pairs is twice the
processor time for each symbol that the costliest likely pair takes.

${resultTable(rows)}

Measured on ${machineLine(machine)}.

${markdownTable(
  [
    ['pair', '', 'symbols of the base', 'MB of JSON', 'time', 'CPU', 'memory'],
    ...times.map(caseCells)
  ],
  { align: ['l', 'l', 'r', 'r', 'r', 'r', 'r'] }
)}
`
}
