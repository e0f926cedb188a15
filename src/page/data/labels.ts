// Sizes and places in words: what the map, the table and the details say alike.
import { formatExactBytes, formatPercent } from '../../core/text/sizes.ts'
import { inColumn } from '../../core/model/columns.ts'
import { placeName, type Place } from './places.ts'
import { fullName, packagePath, unitName, type Rows } from './rows.ts'

const grouped = new Intl.NumberFormat('en-US')

/** `60,000`. */
export const formatCount = (count: number): string => grouped.format(count)

/** `+1,234`, `-5`, `0`: a change with its sign. */
export const exactChange = (base: number, head: number): string => {
  const change = head - base
  if (change === 0) return '0'
  return `${change > 0 ? '+' : ''}${grouped.format(change)}`
}

/** `+1,234 (+5.0 %)`, `0`. */
export const changeWithPercent = (base: number, head: number): string =>
  base === head
    ? '0'
    : `${exactChange(base, head)} (${formatPercent(head - base, base)})`

/** `new +1,234`, `gone -3`, `+4`, `=`: the change in bytes. */
export function changeLabel(base: number, head: number): string {
  if (base === head) return '='
  const change = exactChange(base, head)
  if (base === 0) return `new ${change}`
  return head === 0 ? `gone ${change}` : change
}

/** What a cell of the map says below its name, in bytes: `+4`, `1,238`, `base 1,234`. */
export function cellLabels(
  { base, head }: Sizes,
  hasBase: boolean
): readonly string[] {
  if (!hasBase) return [formatCount(head)]
  const change = changeLabel(base, head)
  if (base === head) return [change, formatCount(head)]
  // A number without a word is that of the head.
  return base === 0 || head === 0
    ? [change]
    : [change, formatCount(head), `base ${formatCount(base)}`]
}

interface Sizes {
  readonly base: number
  readonly head: number
}

/** `1,234 bytes, base 1,200 bytes, change +34`; without a base the size alone. */
export function exactSizes({ base, head }: Sizes, hasBase: boolean): string {
  if (!hasBase) return formatExactBytes(head)
  return `${formatExactBytes(head)}, base ${formatExactBytes(base)}, change ${exactChange(base, head)}${oneSided(base, head)}`
}

/** What is new or gone, in a word behind its change. */
function oneSided(base: number, head: number): string {
  if (base === head) return ''
  if (base === 0) return ' (new)'
  return head === 0 ? ' (gone)' : ''
}

/** `1.2 %` of a whole; `<0.1 %` where it would be none. */
export function shareOf(part: number, whole: number): string {
  if (whole === 0 || part === 0) return '0 %'
  const percent = (part / whole) * 100
  return percent < 0.05 ? '<0.1 %' : `${percent.toFixed(1)} %`
}

/** The name of a place by itself, such as `fmt.(*pp).printArg`. */
export function fullPlaceName(rows: Rows, place: Place): string {
  if (place.kind === 'row') return fullName(rows, place.id)
  if (place.kind !== 'unit') return placeName(rows, place)
  const owner = packagePath(rows, inColumn(rows.unitPackage[place.id]))
  return `${owner}.${unitName(rows, place.id)}`
}

/** What a place is. A unit is a source file where its name ends like one. */
export function kindName(rows: Rows, place: Place): string {
  switch (place.kind) {
    case 'binary':
      return 'binary'
    case 'module':
      return 'module'
    case 'package':
      return 'package'
    case 'unit':
      return isFile(unitName(rows, place.id)) ? 'source file' : 'type'
    default:
      return place.id < rows.symbols ? 'symbol' : 'part of a package'
  }
}

const isFile = (name: string): boolean => /\.(?:go|s|c|cc|cpp|h)$/.test(name)
