// Reads the whole of the linker's `-dumpdep` listing as columns: lines
// `from -> to`, each symbol once as `to` (cmd/link/internal/ld/deadcode.go,
// func mark), with marks such as ` <UsedInIface>` behind names. The lines form a
// forest: what a symbol was reached from first is its parent.
import { inColumn } from '../../model/columns.ts'
import { NameTable } from './name-table.ts'

/** The symbols of a listing as columns, in the order in which it names them. */
export interface DependencyListing {
  readonly names: NameTable
  /** By symbol: the one by which the linker reached it first, always an earlier one; -1 for an entry, -2 for what stands on the left alone. */
  readonly parents: Int32Array
  /** The symbols that call methods by reflection, as the linker marks them since Go 1.21. */
  readonly reflecting: ReadonlySet<number>
  /** Whether a type refers to others without being convertible to an interface: all are once types are shared with other files. */
  readonly hasPlainType: boolean
  /** By line: the symbol on the left; -1 for the linker itself. */
  readonly from: Int32Array
  /** By line: the symbol on the right; -1 for what has no number: literals, and what only functions need. */
  readonly to: Int32Array
  readonly literals: readonly LiteralLine[]
  /** Whether the last line is whole. */
  readonly isWhole: boolean
}

/** A line with a string literal on the right. */
export interface LiteralLine {
  /** The symbol on the left; -1 for the linker itself. */
  readonly from: number
  /** Behind `go:string.`, bytes as Latin-1 text. */
  readonly name: string
}

const newline = 0x0a
const space = 0x20
const dash = 0x2d
const greater = 0x3e
const underscore = 0x5f

const arrowLength = 4

/** Parent of a symbol that no line has on the right. */
export const unreached = -2

const usedMark = Buffer.from('<UsedInIface>')
const reflectMark = Buffer.from('<ReflectMethod>')

/** `go.string.` up to Go 1.19. */
const literals = ['go:string.', 'go.string.'].map((prefix) =>
  Buffer.from(prefix)
)

/** What else is never the left side of a line and has no row by its own name. */
const leaves = [
  'gclocals',
  'go:info.',
  'go.info.',
  'go:cuinfo.',
  'go.cuinfo.',
  'go:constinfo.',
  'go.constinfo.'
].map((prefix) => Buffer.from(prefix))

/**
 * Reads a listing, which may hold other lines too. Cost: linear in its bytes. Of
 * a symbol that it lists twice the first line counts. Each parent comes before
 * its children, so that no walk along parents runs in a circle, whatever the
 * listing says.
 */
export function readDependencies(bytes: Uint8Array): DependencyListing {
  const lines = new Lines(bytes)
  const end = bytes.length
  let at = 0
  while (at < end) at = lines.read(at)
  return {
    ...lines.columns(),
    isWhole: end === 0 || bytes[end - 1] === newline
  }
}

/** The columns of a listing, line by line. */
class Lines {
  readonly #bytes: Uint8Array
  readonly #names: NameTable
  readonly #text: Buffer
  readonly #reflecting = new Set<number>()
  readonly #literals: LiteralLine[] = []
  #parents: Int32Array
  #from: Int32Array
  #to: Int32Array
  #count = 0
  /** The left side of the line before, and its number: the linker prints all of one together. */
  #lastStart = 0
  #lastLength = -1
  #last = -1
  /** Whether the name that was read last has the mark. */
  #isReflecting = false
  #isUsed = false
  #hasPlainType = false

  constructor(bytes: Uint8Array) {
    // About 110 bytes a line in real listings.
    const room = Math.max(1024, Math.ceil(bytes.length / 64))
    this.#bytes = bytes
    this.#text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#names = new NameTable(bytes, room)
    this.#parents = new Int32Array(room)
    this.#from = new Int32Array(room)
    this.#to = new Int32Array(room)
  }

  /** Reads the line at an offset, and gives that of the next one. */
  read(at: number): number {
    const bytes = this.#bytes
    let right = this.#isFromLast(at)
      ? at + this.#lastLength + arrowLength
      : this.#readLeft(at)
    if (right < 0) right = at
    const found = bytes.indexOf(newline, right)
    const end = found < 0 ? bytes.length : found
    if (right > at) this.#add(right, end)
    return end + 1
  }

  columns(): Omit<DependencyListing, 'isWhole'> {
    return {
      names: this.#names,
      parents: this.#parents.subarray(0, this.#names.count),
      reflecting: this.#reflecting,
      hasPlainType: this.#hasPlainType,
      literals: this.#literals,
      from: this.#from.subarray(0, this.#count),
      to: this.#to.subarray(0, this.#count)
    }
  }

  #add(start: number, end: number): void {
    const number = this.#read(start, end)
    if (this.#count === this.#to.length) {
      this.#from = doubled(this.#from)
      this.#to = doubled(this.#to)
    }
    this.#from[this.#count] = this.#last
    this.#to[this.#count] = number
    this.#count++
  }

  /** Reads the right side, and gives its number; -1 for what has none. */
  #read(start: number, end: number): number {
    if (!this.#mayBeLeaf(start)) return this.#number(start, end, this.#last)
    if (leaves.some((prefix) => this.#startsWith(prefix, start))) return -1
    const literal = literals.find((prefix) => this.#startsWith(prefix, start))
    if (!literal) return this.#number(start, end, this.#last)
    const name = this.#text.toString('latin1', start + literal.length, end)
    this.#literals.push({ from: this.#last, name })
    return -1
  }

  /** Whether a name starts as those without a number do: `gc`, `go:` or `go.`. */
  #mayBeLeaf(start: number): boolean {
    const bytes = this.#bytes
    if (bytes[start] !== 0x67) return false
    const third = bytes[start + 2]
    return bytes[start + 1] === 0x63 || third === 0x3a || third === 0x2e
  }

  #isFromLast(at: number): boolean {
    const bytes = this.#bytes
    const length = this.#lastLength
    if (length < 0 || !this.#isArrow(at + length)) return false
    for (let i = 0, start = this.#lastStart; i < length; i++) {
      if (bytes[at + i] !== bytes[start + i]) return false
    }
    return true
  }

  /**
   * Reads the left side: up to the first arrow behind a known symbol, since tags
   * of structs may hold arrows in the names of types, else up to the first arrow.
   * Gives where the right side starts; -1 for a line that has none.
   */
  #readLeft(at: number): number {
    const bytes = this.#bytes
    let first = -1
    for (let i = at; i < bytes.length && bytes[i] !== newline; i++) {
      if (!this.#isArrow(i)) continue
      if (first < 0) first = i
      const isRoot = i === at + 1 && bytes[at] === underscore
      const known = isRoot
        ? -1
        : this.#names.numberOf(at, this.#withoutMarks(at, i))
      if (known < 0 && !isRoot) continue
      return this.#startFrom(at, i, known)
    }
    if (first < 0) return -1
    return this.#startFrom(at, first, this.#number(at, first, unreached))
  }

  #startFrom(at: number, end: number, number: number): number {
    this.#lastStart = at
    this.#lastLength = end - at
    this.#last = number
    const isPlain = number >= 0 && !this.#isUsed && isType(this.#names, number)
    if (isPlain) this.#hasPlainType = true
    return end + arrowLength
  }

  #isArrow(i: number): boolean {
    const bytes = this.#bytes
    return (
      bytes[i] === space &&
      bytes[i + 1] === dash &&
      bytes[i + 2] === greater &&
      bytes[i + 3] === space
    )
  }

  #startsWith(text: Uint8Array, start: number): boolean {
    for (let i = 0; i < text.length; i++) {
      if (this.#bytes[start + i] !== text[i]) return false
    }
    return true
  }

  /** Number of the symbol between two offsets; a new one has this parent. */
  #number(start: number, end: number, parent: number): number {
    const names = this.#names
    const before = names.count
    const number = names.number(start, this.#withoutMarks(start, end))
    if (number === before) {
      if (number === this.#parents.length)
        this.#parents = doubled(this.#parents)
      this.#parents[number] = parent
    } else if (parent !== unreached && this.#parents[number] === unreached) {
      // Its line came late: to give it a later parent might close a circle.
      this.#parents[number] = -1
    }
    if (this.#isReflecting) this.#reflecting.add(number)
    return number
  }

  /** Where a name ends before its marks, and before the space that they follow. */
  #withoutMarks(start: number, end: number): number {
    const bytes = this.#bytes
    this.#isReflecting = false
    this.#isUsed = false
    let at = end
    while (at > start && bytes[at - 1] === greater) {
      if (this.#endsWith(reflectMark, start, at)) {
        this.#isReflecting = true
        at -= reflectMark.length
      } else if (this.#endsWith(usedMark, start, at)) {
        this.#isUsed = true
        at -= usedMark.length
      } else break
    }
    return at < end && inColumn(bytes[at - 1]) === space ? at - 1 : at
  }

  #endsWith(mark: Uint8Array, start: number, end: number): boolean {
    // Something stands before a mark.
    return (
      end - start > mark.length && this.#startsWith(mark, end - mark.length)
    )
  }
}

/** Whether a name is a type's. What is behind `type:.` serves types: their names, functions that compare. */
export function isType(names: NameTable, symbol: number): boolean {
  return (
    names.startsWith(symbol, 'type:') && !names.startsWith(symbol, 'type:.')
  )
}

function doubled(column: Int32Array): Int32Array {
  const larger = new Int32Array(column.length * 2)
  larger.set(column)
  return larger
}
