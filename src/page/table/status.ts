// What the table says of itself: how many lines it has, and what no line has.
import { formatDelta } from '../../core/text/sizes.ts'
import { formatCount } from '../data/labels.ts'
import type { Grouping } from '../state/view.ts'
import type { Lines } from './lines.ts'

const names: Readonly<Record<Grouping, readonly [one: string, more: string]>> =
  {
    symbol: ['symbol', 'symbols'],
    type: ['type or file', 'types and files'],
    package: ['package', 'packages'],
    module: ['module', 'modules'],
    region: ['region', 'regions']
  }

/**
 * `1,203 of 60,000 symbols; 5 bytes in no symbol, +5 B`.
 * @param symbols how many the binary has
 */
export function statusOf(
  { by, ids, rest }: Pick<Lines, 'by' | 'ids' | 'rest'>,
  symbols: number,
  hasBase: boolean
): string {
  const { length: count } = ids
  const [one, more] = names[by]
  const isPart = by === 'symbol' && count !== symbols
  const of = isPart ? ` of ${formatCount(symbols)}` : ''
  const lines = `${formatCount(count)}${of} ${count === 1 && !isPart ? one : more}`
  if (rest.base === 0 && rest.head === 0) return lines
  const change = hasBase ? `, ${formatDelta(rest.head - rest.base)}` : ''
  return `${lines}; ${formatCount(rest.head)} bytes in no ${one}${change}`
}
