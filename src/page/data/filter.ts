// Which rows the reader wants to see, in the map and in the table alike.
import { inColumn } from '../../core/model/columns.ts'
import { fullName, unitName, type Rows } from './rows.ts'

export const shownChanges = ['all', 'changed', 'new', 'gone'] as const

/** All rows, those that changed, or those that one side alone has. */
export type ShownChange = (typeof shownChanges)[number]

export interface RowFilter {
  readonly show: ShownChange
  /** Words that a name has, in any order and case; '' for all names. */
  readonly q: string
  /** Index in `regionNames`; -1 for all. */
  readonly region: number
  /** Index in the modules; -1 for all. */
  readonly module: number
}

/** Whether a filter lets every row pass. */
export const isEmptyFilter = ({ show, q, region, module }: RowFilter) =>
  show === 'all' && q.trim() === '' && region < 0 && module < 0

/** Names of rows in lower case with those of their types or files, made once per list of rows. */
const searchTexts = new WeakMap<Rows, readonly string[]>()

/** What a search looks through. The first call takes some time. */
export function searchTextsOf(rows: Rows): readonly string[] {
  const known = searchTexts.get(rows)
  if (known !== undefined) return known
  const texts = Array.from({ length: rows.count }, (_, row) => {
    const unit = inColumn(rows.unit[row])
    const name = fullName(rows, row)
    return (unit < 0 ? name : `${name} ${unitName(rows, unit)}`).toLowerCase()
  })
  searchTexts.set(rows, texts)
  return texts
}

/** The rows that pass, in their order. */
export function filterRows(rows: Rows, filter: RowFilter): Int32Array {
  const { show, region, module } = filter
  const words = filter.q.toLowerCase().split(/\s+/).filter(Boolean)
  const texts = words.length > 0 ? searchTextsOf(rows) : []
  const owners = rows.binary.packages.map((owner) => owner.module)
  const passing = new Int32Array(rows.count)
  let count = 0
  for (let row = 0; row < rows.count; row++) {
    if (!isShown(show, inColumn(rows.base[row]), inColumn(rows.head[row]))) {
      continue
    }
    const at = inColumn(rows.region[row])
    if (region >= 0 && at >= 0 && at !== region) continue
    if (module >= 0 && owners[inColumn(rows.package[row])] !== module) continue
    if (words.length > 0 && !hasWords(texts[row] ?? '', words)) continue
    passing[count++] = row
  }
  return passing.subarray(0, count)
}

function isShown(show: ShownChange, base: number, head: number): boolean {
  if (base === 0 && head === 0) return false
  if (show === 'all') return true
  if (show === 'changed') return base !== head
  return show === 'new' ? base === 0 : head === 0
}

function hasWords(text: string, words: readonly string[]): boolean {
  for (const word of words) if (!text.includes(word)) return false
  return true
}
