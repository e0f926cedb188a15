// Names of runs of bytes, as columns.
import { regionNumbers } from './claims.ts'
import { regionNames, type RegionName } from '../../model/closed-lists.ts'
import { inColumn } from '../../model/columns.ts'
import type { FunctionNames } from '../../binary/runtime/function-names.ts'
import { merge, mergeFunctions, nthLargest } from './merged-sizes.ts'
import type { OtherSymbols } from '../../model/measurement.ts'

/** Bits of a key that hold the owner, region and section of a symbol. */
const homeBits = 26

/** A named run of bytes with the owner that it was booked to. */
export interface LedgerSymbol {
  readonly name: string
  /** Number of the owner. */
  readonly owner: number
  readonly region: RegionName
  readonly section: string
  /** Bytes. */
  readonly size: number
}

/**
 * Names of runs of bytes, as columns that grow. Those of functions are decoded in
 * the end, when it is known which ones have bytes and who asks for them.
 */
export class LedgerSymbols {
  /** By number; nothing for functions. */
  readonly #names: string[] = []
  readonly #homes: number[] = []
  /** The first of a name, and by its number and home any other. */
  readonly #first = new Map<string, number>()
  readonly #others = new Map<number, number>()
  readonly #homeOf = new Map<number, number>()
  readonly #homeRows: Omit<LedgerSymbol, 'name' | 'size'>[] = []
  readonly #sections = new Map<string, number>()
  /** The home that was asked for last. */
  #last = -1
  #functions: FunctionNames | null = null
  /** Number of the first function. */
  #firstFunction = 0

  /** How many numbers there are. */
  get count(): number {
    return this.#names.length
  }

  number(
    name: string,
    owner: number,
    region: RegionName,
    section: string
  ): number {
    const home = this.#home(owner, region, section)
    const known = this.#known(name, home, this.#names.length)
    if (known < this.#names.length) return known
    this.#homes.push(home)
    return this.#names.push(name) - 1
  }

  /**
   * Gives all functions numbers, one behind the other, by their rows.
   * @returns notes the owner of a row, and gives its number
   */
  functions(
    names: FunctionNames,
    region: RegionName,
    section: string
  ): (row: number, owner: number) => number {
    const first = this.#names.length
    this.#functions = names
    this.#firstFunction = first
    this.#names.length = first + names.count
    for (let row = 0; row < names.count; row++) this.#homes.push(-1)
    return (row, owner) => {
      this.#homes[first + row] = this.#home(owner, region, section)
      return first + row
    }
  }

  /** Number of a name with a home; `otherwise`, which is noted, where there is none yet. */
  #known(name: string, home: number, otherwise: number): number {
    const first = this.#first.get(name)
    if (first === undefined) {
      this.#first.set(name, otherwise)
      return otherwise
    }
    if (this.#homes[first] === home) return first
    const key = first * 2 ** homeBits + home
    const known = this.#others.get(key)
    if (known === undefined) this.#others.set(key, otherwise)
    return known ?? otherwise
  }

  /** Number of an owner, region and section. */
  #home(owner: number, region: RegionName, section: string): number {
    // Neighbours are mostly of one home.
    const last = this.#homeRows[this.#last]
    const isLast =
      last?.owner === owner &&
      last.region === region &&
      last.section === section
    if (!isLast) this.#last = this.#numberOfHome(owner, region, section)
    return this.#last
  }

  #numberOfHome(owner: number, region: RegionName, section: string): number {
    let place = this.#sections.get(section)
    if (place === undefined) {
      place = this.#sections.size
      this.#sections.set(section, place)
    }
    const key =
      (place * regionNames.length + (regionNumbers.get(region) ?? 0)) *
        2 ** 26 +
      owner
    const known = this.#homeOf.get(key)
    if (known !== undefined) return known
    this.#homeOf.set(key, this.#homeRows.length)
    return this.#homeRows.push({ owner, region, section }) - 1
  }

  /** All names but those of functions that have no `[`. */
  *names(): Generator<string> {
    const functions = this.#functions
    for (let id = 0; id < this.count; id++) {
      const row = this.#rowOf(id)
      if (row < 0) yield this.#names[id] ?? ''
      else if (functions?.hasBracket(row)) yield functions.at(row)
    }
  }

  /** Row of a function; -1 for all other symbols. */
  #rowOf(id: number): number {
    const row = id - this.#firstFunction
    return row >= 0 && row < (this.#functions?.count ?? 0) ? row : -1
  }

  #nameOf(id: number): string {
    const row = this.#rowOf(id)
    return row < 0 ? (this.#names[id] ?? '') : (this.#functions?.at(row) ?? '')
  }

  /**
   * Symbols with bytes, each as a row.
   * @param sizes bytes by number
   */
  rows<Row>(sizes: Float64Array, rowOf: (symbol: LedgerSymbol) => Row): Row[] {
    const sums = sizes.slice(0, this.count)
    const texts: string[] = []
    for (let id = 0; id < sums.length; id++) {
      const row = this.#rowOf(id)
      if (row < 0 || inColumn(sums[id]) <= 0) continue
      const name = this.#nameOf(id)
      texts[row] = name
      const known = this.#known(name, inColumn(this.#homes[id]), id)
      if (known !== id) merge(sums, id, known)
    }
    const rows: Row[] = []
    for (let id = 0; id < sums.length; id++) {
      const size = inColumn(sums[id])
      if (size <= 0) continue
      const name = texts[this.#rowOf(id)] ?? this.#nameOf(id)
      rows.push(rowOf(this.#symbol(id, name, size)))
    }
    return rows
  }

  /**
   * The largest symbols, as rows in no order, and all whose names have a `[`; how
   * many others there are. Functions are told apart by where their names are in
   * the table, where the linker writes each name once.
   * @param sizes bytes by number
   * @param limit so many at least, where there are as many
   */
  largest<Row>(
    sizes: Float64Array,
    limit: number,
    rowOf: (symbol: LedgerSymbol) => Row
  ): { rows: Row[]; others: OtherSymbols } {
    const sums = sizes.slice(0, this.count)
    const functions = this.#functions
    const first = this.#firstFunction
    if (functions) {
      mergeFunctions(functions, sums, first, (row) =>
        inColumn(this.#homes[first + row])
      )
    }
    const least = nthLargest(sums, limit)
    const rows: Row[] = []
    const others = { count: 0, size: 0 }
    for (let id = 0; id < sums.length; id++) {
      const size = inColumn(sums[id])
      if (size <= 0) continue
      const row = this.#rowOf(id)
      const isShown = size >= least || row < 0 || functions?.hasBracket(row)
      if (isShown) {
        rows.push(rowOf(this.#symbol(id, this.#nameOf(id), size)))
      } else {
        others.count++
        others.size += size
      }
    }
    return { rows, others }
  }

  #symbol(id: number, name: string, size: number): LedgerSymbol {
    const home = this.#homeRows[inColumn(this.#homes[id])]
    if (home === undefined) throw new Error('a symbol with bytes has no owner')
    const { owner, region, section } = home
    return { name, owner, region, section, size }
  }
}
