// The names of all functions of a table, decoded when they are asked for: most of
// them nobody asks for.
import type { StringTable } from '../string-table.ts'
import { inColumn } from '../../model/columns.ts'
import { withByte, type NameCursor } from './name-cursor.ts'

/** Names by the rows of a function table, as the symbol table writes them. */
export class FunctionNames {
  readonly count: number
  readonly #texts: StringTable
  readonly #starts: Uint32Array
  readonly #ends: Uint32Array
  /** By row, 1 for names with a `[`. */
  readonly #brackets: Uint8Array
  readonly #hashes: Int32Array
  /** Names that aren't their bytes in the table. */
  readonly #others = new Map<number, string>()

  /**
   * @param starts offsets of the names in `texts`, by row
   * @param ends of their ends; both may be filled in later
   */
  constructor(texts: StringTable, starts: Uint32Array, ends: Uint32Array) {
    this.count = starts.length
    this.#texts = texts
    this.#starts = starts
    this.#ends = ends
    this.#brackets = new Uint8Array(starts.length)
    this.#hashes = new Int32Array(starts.length)
  }

  /** Gives a row a name other than its ASCII bytes in the table. */
  replace(row: number, name: string): void {
    this.#others.set(row, name)
  }

  /** Notes what a row's name is like, as a cursor read it. */
  note(row: number, { bracket, hash }: NameCursor): void {
    if (bracket) this.#brackets[row] = 1
    this.#hashes[row] = hash
  }

  at(row: number): string {
    const other = this.#others.size > 0 ? this.#others.get(row) : undefined
    return (
      other ??
      this.#texts.asciiSlice(
        inColumn(this.#starts[row]),
        inColumn(this.#ends[row])
      )
    )
  }

  /** Offset of the name in the table. */
  start(row: number): number {
    return inColumn(this.#starts[row])
  }

  /** Whether a row has no name. */
  isEmpty(row: number): boolean {
    const other = this.#others.get(row)
    return other === undefined
      ? inColumn(this.#ends[row]) <= inColumn(this.#starts[row])
      : other === ''
  }

  hasBracket(row: number): boolean {
    return this.#brackets[row] === 1
  }

  /** A number that is the same for the same names, and mostly another one for others. */
  hash(row: number): number {
    const other = this.#others.size > 0 ? this.#others.get(row) : undefined
    if (other === undefined) return inColumn(this.#hashes[row])
    return Buffer.from(other).reduce(withByte, 0)
  }

  /** The first row of a name; -1 for none. */
  indexOf(name: string): number {
    for (let row = 0; row < this.count; row++) {
      if (this.at(row) === name) return row
    }
    return -1
  }

  /** All names, by row. */
  all(): readonly string[] {
    return Array.from({ length: this.count }, (_, row) => this.at(row))
  }
}
