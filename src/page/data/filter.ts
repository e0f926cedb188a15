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

/** Words of a search that count: an address that somebody sends may have thousands. */
const maxWords = 20

/** Whether a filter lets every row pass. */
export const isEmptyFilter = ({ show, q, region, module }: RowFilter) =>
  show === 'all' && q.trim() === '' && region < 0 && module < 0

/** Names of rows in lower case with those of their types or files, as lines of one text. */
interface SearchText {
  readonly text: string
  /** Where the line of each row begins; the last member is behind the end. */
  readonly starts: Int32Array
}

/** Made once per list of rows. */
const searchTexts = new WeakMap<Rows, SearchText>()

/** What a search looks through. The first call takes some time. */
export function searchTextOf(rows: Rows): SearchText {
  const known = searchTexts.get(rows)
  if (known !== undefined) return known
  const lines = Array.from({ length: rows.count }, (_, row) => {
    const unit = inColumn(rows.unit[row])
    const name = fullName(rows, row)
    return unit < 0 ? name : `${name} ${unitName(rows, unit)}`
  })
  // One long text is made and searched several times as fast as many short ones. Names
  // have no line breaks: the page's data are made without controls.
  const text = lines.join('\n').toLowerCase()
  const made = { text, starts: startsOfLines(text, rows.count) }
  searchTexts.set(rows, made)
  return made
}

function startsOfLines(text: string, count: number): Int32Array {
  const starts = new Int32Array(count + 1)
  for (let line = 1; line <= count; line++) {
    const end = text.indexOf('\n', starts[line - 1])
    starts[line] = (end < 0 ? text.length : end) + 1
  }
  return starts
}

/** A byte for each row: 1 where its names have all of the words. */
function rowsWithWords(rows: Rows, words: readonly string[]): Uint8Array {
  const { text, starts } = searchTextOf(rows)
  const found = new Uint8Array(rows.count)
  const [first = '', ...others] = words
  let row = 0
  let at = text.indexOf(first)
  while (at >= 0 && row < rows.count) {
    const start = inColumn(starts[row])
    const next = inColumn(starts[row + 1])
    if (at >= next) {
      row++
      continue
    }
    const line = others.length > 0 ? text.slice(start, next - 1) : ''
    if (others.every((word) => line.includes(word))) found[row] = 1
    row++
    at = text.indexOf(first, next)
  }
  return found
}

/** The rows that pass, in their order. */
export function filterRows(rows: Rows, filter: RowFilter): Int32Array {
  const { show, region, module } = filter
  const words = filter.q
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, maxWords)
  const found = words.length > 0 ? rowsWithWords(rows, words) : null
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
    if (found !== null && found[row] === 0) continue
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
