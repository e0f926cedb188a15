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
    const known = this.#numberOf(name, home)
    if (known >= 0) return known
    const first = this.#first.get(name)
    const next = this.#names.length
    if (first === undefined) this.#first.set(name, next)
    else this.#others.set(first * 2 ** homeBits + home, next)
    this.#homes.push(home)
    this.#names.push(name)
    return next
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
    this.#homes.length = first + names.count
    this.#homes.fill(-1, first)
    return (row, owner) => {
      this.#homes[first + row] = this.#home(owner, region, section)
      return first + row
    }
  }

  /** Number of a name that is no function's, with a home; -1 for none. */
  #numberOf(name: string, home: number): number {
    const first = this.#first.get(name)
    if (first === undefined) return -1
    if (this.#homes[first] === home) return first
    return this.#others.get(first * 2 ** homeBits + home) ?? -1
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
  rows<Row>(sizes: Uint32Array, rowOf: (symbol: LedgerSymbol) => Row): Row[] {
    const sums = this.#merged(sizes)
    const rows: Row[] = []
    for (let id = 0; id < sums.length; id++) {
      const size = inColumn(sums[id])
      if (size <= 0) continue
      rows.push(rowOf(this.#symbol(id, this.#nameOf(id), size)))
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
    sizes: Uint32Array,
    limit: number,
    rowOf: (symbol: LedgerSymbol) => Row
  ): { rows: Row[]; others: OtherSymbols } {
    const functions = this.#functions
    const sums = this.#merged(sizes)
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

  /** The sizes, where those of functions are with the first of the same name and home. */
  #merged(sizes: Uint32Array): Uint32Array {
    const sums = sizes.slice(0, this.count)
    const functions = this.#functions
    if (functions === null) return sums
    const first = this.#firstFunction
    const homeOf = (row: number) => inColumn(this.#homes[first + row])
    mergeFunctions(functions, sums, first, homeOf)
    // Symbols of code that the function table doesn't have are C's.
    const isHome = new Uint8Array(this.#homeRows.length)
    for (let row = 0; row < functions.count; row++) {
      const home = homeOf(row)
      if (home >= 0) isHome[home] = 1
    }
    const isAlike = this.#names.some(
      (_, id) => isHome[inColumn(this.#homes[id])] === 1
    )
    if (!isAlike) return sums
    for (let row = 0; row < functions.count; row++) {
      if (inColumn(sums[first + row]) <= 0) continue
      const known = this.#numberOf(functions.at(row), homeOf(row))
      if (known >= 0) merge(sums, first + row, known)
    }
    return sums
  }

  #symbol(id: number, name: string, size: number): LedgerSymbol {
    const home = this.#homeRows[inColumn(this.#homes[id])]
    if (home === undefined) throw new Error('a symbol with bytes has no owner')
    const { owner, region, section } = home
    return { name, owner, region, section, size }
  }
}
