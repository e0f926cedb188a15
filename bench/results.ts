// Measured values with their bounds, as a table. Pure.
import { markdownTable } from 'markdown-table'
import { median } from './statistics.ts'

export type Unit = '' | ' s' | ' MB'

export interface ResultRow {
  readonly what: string
  readonly value: number
  /** null: shown only. */
  readonly bound: number | null
  /** '' for a ratio. */
  readonly unit: Unit
  readonly lowest: number
  readonly highest: number
  readonly rounds: number
  /** What else was measured that tells why the bound is not reached. */
  readonly because: string
}

/** The median of the rounds counts. */
export function row(
  what: string,
  values: readonly number[],
  bound: number | null,
  unit: Unit = '',
  because = ''
): ResultRow {
  return {
    what,
    value: median(values),
    bound,
    unit,
    lowest: Math.min(...values),
    highest: Math.max(...values),
    rounds: values.length,
    because
  }
}

/** Whether a value keeps its bound. */
export function holds({
  value,
  bound
}: Pick<ResultRow, 'value' | 'bound'>): boolean {
  return bound === null || value <= bound
}

function number(value: number, unit: Unit): string {
  const digits = { '': 2, ' s': 3, ' MB': 0 }[unit]
  return `${value.toFixed(digits)}${unit}`
}

function verdict(one: ResultRow): string {
  if (one.bound === null) return ''
  if (holds(one)) return 'reached'
  return one.because === '' ? 'not reached' : `not reached: ${one.because}`
}

export function resultTable(rows: readonly ResultRow[]): string {
  return markdownTable(
    [
      ['what', 'median', 'bound', 'lowest', 'highest', 'rounds', ''],
      ...rows.map((one) => [
        one.what,
        number(one.value, one.unit),
        one.bound === null ? '' : number(one.bound, one.unit),
        number(one.lowest, one.unit),
        number(one.highest, one.unit),
        String(one.rounds),
        verdict(one)
      ])
    ],
    { align: ['l', 'r', 'r', 'r', 'r', 'r', 'l'] }
  )
}
