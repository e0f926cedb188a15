// Words and rows of a FunctionReport that its text and its Markdown share.
import type {
  AssemblyListing,
  FunctionReport,
  ReportedFunction
} from '../../model/doctor/function-schema.ts'
import { formatExactDelta } from '../../text/sizes.ts'

/** Lines of assembly that are shown; JSON has more. */
const maxShown = 400

/** Characters of a line of assembly. */
export const maxLine = 300

const number = (bytes: number): string => bytes.toLocaleString('en-US')

/** Titles of the columns before the names. */
export function partTitles({ base }: FunctionReport): readonly string[] {
  return base === null
    ? ['bytes', 'calls']
    : ['base', 'head', 'change', 'calls']
}

/** A row of the table of a function's bytes. */
export interface PartRow {
  readonly cells: readonly string[]
  /** A name; '' for a row with a title of this program's own. */
  readonly name: string
  readonly title: string
}

/** Its own code, what was inlined, and the sum, which is the function. */
export function partRows(
  { base, head, parts, unknown }: ReportedFunction,
  isCompared: boolean
): readonly PartRow[] {
  const row = (
    was: number | null,
    is: number | null,
    calls: number | null,
    what: Pick<PartRow, 'name' | 'title'>
  ): PartRow => ({
    cells: [
      ...(isCompared ? [was === null ? '' : number(was)] : []),
      is === null ? '' : number(is),
      ...(isCompared ? [formatExactDelta((is ?? 0) - (was ?? 0))] : []),
      calls === null ? '' : number(calls)
    ],
    ...what
  })
  const all = row(base?.size ?? null, head?.size ?? null, null, {
    name: '',
    title: 'in all'
  })
  if (unknown !== undefined) return [all]
  return [
    row(base?.own ?? null, head?.own ?? null, null, {
      name: '',
      title: 'its own code'
    }),
    ...parts.map((part) =>
      row(
        base === null ? null : part.base,
        head === null ? null : part.head,
        part.calls,
        { name: part.callee, title: '' }
      )
    ),
    all
  ]
}

/** `with inlining (-S): 73 bytes in the base, 81 in the head`. */
export function listingTitle({
  inlining,
  flags,
  base,
  head
}: AssemblyListing): string {
  const sizes = [
    ...(base === null ? [] : [`${number(base.size)} bytes in the base`]),
    ...(head === null
      ? []
      : [`${number(head.size)} bytes${base === null ? '' : ' in the head'}`])
  ]
  const how = `${inlining ? 'with' : 'without'} inlining (${flags})`
  return sizes.length === 0 ? how : `${how}: ${sizes.join(', ')}`
}

export interface ShownLines {
  /** Of the compiler, or the difference of two. */
  readonly lines: readonly string[]
  /** What to say below; '' for nothing. */
  readonly note: string
}

/** With a base that has it, what differs; else the head's listing, or the base's where the head has none. */
export function shownLines({
  base,
  head,
  difference,
  why
}: AssemblyListing): ShownLines {
  if (base !== null && head !== null) {
    if (difference === null) {
      return { lines: [], note: 'the listings are too long to be compared' }
    }
    if (difference.length === 0) {
      return { lines: [], note: 'the same instructions on both sides' }
    }
    return cut(difference, 0)
  }
  const only = head ?? base
  const note =
    why === undefined
      ? ''
      : `${head === null && base !== null ? 'in the head ' : ''}${why}`
  if (only === null) return { lines: [], note }
  const { lines, note: more } = cut(only.lines, only.more)
  return { lines, note: [note, more].filter((text) => text !== '').join('; ') }
}

function cut(lines: readonly string[], more: number): ShownLines {
  const left = lines.length + more - Math.min(lines.length, maxShown)
  return {
    lines: lines.slice(0, maxShown),
    note: left > 0 ? `${number(left)} more lines` : ''
  }
}
