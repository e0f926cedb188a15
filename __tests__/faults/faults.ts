// How a call fails: the columns of the tables in docs/reliability.md, and which faults of a
// column a row is played with.
import type { Fault } from '../servers/fault.ts'

export interface NamedFault {
  readonly name: string
  readonly fault: Fault
}

const refusals: readonly NamedFault[] = [
  ...[401, 403, 404, 409, 422].map((status): NamedFault => ({
    name: String(status),
    fault: { kind: 'status', status }
  })),
  {
    name: '429',
    fault: {
      kind: 'status',
      status: 429,
      message: 'You have exceeded a secondary rate limit',
      headers: { 'retry-after': '5' }
    }
  },
  { name: '500', fault: { kind: 'status', status: 500 } }
]

const failures: readonly NamedFault[] = [
  { name: 'time-out', fault: { kind: 'hang' } },
  { name: 'cut', fault: { kind: 'cut' } },
  { name: 'broken', fault: { kind: 'broken-json' } }
]

const lost: readonly NamedFault[] = [
  { name: 'lost answer', fault: { kind: 'cut-after' } }
]

const faultsByColumn: Readonly<Record<string, readonly NamedFault[]>> = {
  refused: refusals,
  'no answer': failures,
  'lost answer': lost
}

/** Names of the columns, in their order. */
export const columns: readonly string[] = Object.keys(faultsByColumn)

/** Whether a call changes nothing on GitHub, e.g. `GET pulls/{id}`. */
const isRead = (call: string): boolean => /^(?:GET|POST graphql) /.test(call)

/** A row among those of the same call, in all tables. */
export interface Share {
  /** From 0 on. */
  readonly place: number
  readonly rows: number
}

/**
 * Faults that a row is played with in a column. Rows of one call have a column's faults
 * in turn, so that each call meets each of them and each row one at least. A call that
 * changes nothing has no lost answer: it would be cut twice.
 * @param share null for a row that no table has yet: it meets all
 */
export function faultsOf(
  column: string,
  call: string,
  share: Share | null
): readonly NamedFault[] {
  if (column === 'lost answer' && isRead(call)) return []
  const faults = faultsByColumn[column] ?? []
  if (share === null) return faults
  const { place, rows } = share
  const turns = Math.min(rows, faults.length)
  return faults.filter((_, index) => index % turns === place % turns)
}
