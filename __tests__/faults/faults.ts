// How a call fails: the columns of the tables in docs/reliability.md, and which faults of a
// column a row is played with.
import type { Fault } from '../servers/fault.ts'

export interface NamedFault {
  readonly name: string
  readonly fault: Fault
}

const refusals: readonly NamedFault[] = [401, 403, 404, 409, 422].map(
  (status) => ({ name: String(status), fault: { kind: 'status', status } })
)

const single: Readonly<Record<string, Fault>> = {
  '429': {
    kind: 'status',
    status: 429,
    message: 'You have exceeded a secondary rate limit',
    headers: { 'retry-after': '5' }
  },
  '500': { kind: 'status', status: 500 },
  'time-out': { kind: 'hang' },
  cut: { kind: 'cut' },
  'lost answer': { kind: 'cut-after' },
  broken: { kind: 'broken-json' }
}

/** Names of the columns, in their order. */
export const columns: readonly string[] = ['refused', ...Object.keys(single)]

/** Whether a call changes nothing on GitHub, e.g. `GET pulls/{id}`. */
const isRead = (call: string): boolean => /^(?:GET|POST graphql) /.test(call)

/** A row among those of the same call, in all tables. */
export interface Share {
  /** From 0 on. */
  readonly place: number
  readonly rows: number
}

/**
 * Faults that a row is played with in a column. Rows of one call have the refusals in
 * turn, so that each call meets each of them. A call that changes nothing has no lost
 * answer: it would be cut twice.
 * @param share null for a row that no table has yet: it meets every refusal
 */
export function faultsOf(
  column: string,
  call: string,
  share: Share | null
): readonly NamedFault[] {
  if (column === 'lost answer' && isRead(call)) return []
  const fault = single[column]
  if (fault !== undefined) return [{ name: column, fault }]
  if (share === null) return refusals
  const { place, rows } = share
  const turns = Math.min(rows, refusals.length)
  return refusals.filter((_, index) => index % turns === place % turns)
}
