// Claims pointers to code in read-only data: function values and jump tables.
import type { ByteRange } from '../../binary/byte-range.ts'
import type { Image } from '../../binary/image.ts'
import { offsetOf } from '../../binary/image.ts'
import type { Functions } from '../functions.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { RegionName } from '../../model/closed-lists.ts'
import { inColumn } from '../../model/columns.ts'

/**
 * Words; so many pointers to first instructions, one behind the other, are the
 * block of function values. Every program has more of them.
 */
const minBlock = 16

/**
 * Words; tables stand for eight cases or more, or are of a power of two
 * (cmd/compile/internal/walk/switch.go, tryJumpTable).
 */
const minTable = 8

/** Functions that compare and hash values of one type, by the compiler. */
const algorithm = /^type[:.]\.(?:eq|hash)\./

/** The same for any values of a size, which follows the pointer in memory. */
const algorithmOfSize = /^runtime\.mem(?:equal|hash)_varlen$/

/**
 * Gives pointers to code that stand in read-only data, and have no symbol, to
 * the packages of the functions:
 * - function values, by which functions are passed around: a block
 * - those of functions for types: among the type descriptors
 * - jump tables of switches: runs of words that point into one function
 *
 * Cost: linear in the data that nobody has claimed.
 */
export function claimCodePointers(
  ledger: Ledger,
  image: Image,
  functions: Functions
): void {
  // A pc of Wasm names a function by number, and looks like any other number.
  if (image.bodies) return
  const types = typesOf(image, functions)
  for (const { origin, region, offset, fileSize } of image.sections) {
    if (origin !== 'go' || (region !== 'rodata' && region !== 'types')) continue
    const free = ledger.free(offset, fileSize)
    for (let i = 0; i < free.length; i += 2) {
      const start = inColumn(free[i])
      const end = inColumn(free[i + 1])
      findRuns(image, functions, start, end, (run) => {
        claimRun(ledger, image, functions, types, run)
      })
    }
  }
  ledger.book()
}

/** Words one behind the other that all point at first instructions, or all into one function. */
interface PointerRun {
  /** Byte offset in the file. */
  readonly start: number
  /** At first instructions. */
  readonly entries: boolean
  /** Rows of the functions; of one into a function the first is all. */
  readonly rows: readonly number[]
}

function findRuns(
  { bytes, pointerSize: p }: Image,
  { table: { entries, count }, sizes }: Functions,
  from: number,
  to: number,
  onRun: (run: PointerRun) => void
): void {
  const first = inColumn(entries[0])
  const last = inColumn(entries[count])
  const none: PointerRun & { rows: number[] } = {
    start: 0,
    entries: false,
    rows: []
  }
  let run = none
  for (let at = Math.ceil(from / p) * p; at + p <= to; at += p) {
    const word = bytes.looseWord(at, p)
    const row = word >= first && word < last ? rowAt(entries, word) : -1
    const into = row < 0 ? -1 : word - inColumn(entries[row])
    const points = row >= 0 && (into === 0 || into < inColumn(sizes[row]))
    const continues =
      points &&
      run.rows.length > 0 &&
      (into === 0) === run.entries &&
      (into === 0 || row === run.rows[0])
    if (!continues && run.rows.length > 0) {
      onRun(run)
      run = none
    }
    if (!points) continue
    // Few words are pointers: only for those is there anything to keep.
    if (run === none) run = { start: at, entries: into === 0, rows: [] }
    run.rows.push(row)
  }
  if (run.rows.length > 0) onRun(run)
}

function claimRun(
  ledger: Ledger,
  { pointerSize: p }: Image,
  { names, packages }: Functions,
  types: ByteRange,
  { start, entries, rows }: PointerRun
): void {
  const claim = (at: number, size: number, row: number, region: RegionName) => {
    ledger.claim(at, size, ledger.owner(packages[row] ?? ''), region, -1)
  }
  if (!entries) {
    // Processors of 32 bits have no jump tables.
    const isTable = p === 8 && rows.length >= minTable
    if (isTable) claim(start, rows.length * p, inColumn(rows[0]), 'rodata')
    return
  }
  const isBlock = rows.length >= minBlock
  for (const [i, row] of rows.entries()) {
    const at = start + i * p
    const name = names.at(row)
    const ofType = at >= types.offset && at < types.offset + types.size
    if (ofType && algorithm.test(name)) claim(at, p, row, 'types')
    else if (isBlock) claim(at, p, row, 'rodata')
    else if (ofType && algorithmOfSize.test(name)) {
      ledger.claim(at, 2 * p, ledger.owner('(shared types)'), 'types', -1)
    }
  }
}

/** The last row of a function table whose entry is not after an address; -1 for none. */
export function rowAt(entries: Float64Array, address: number): number {
  let low = 0
  let high = entries.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if (inColumn(entries[middle]) <= address) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Where type descriptors are in the file, and up to Go 1.26 what follows them. */
function typesOf(image: Image, { table: { module } }: Functions): ByteRange {
  const { types = 0, etypes = 0 } = module?.moved ?? {}
  const offset = offsetOf(image, types)
  return { offset, size: offset < 0 ? 0 : etypes - types }
}
