// Names of runs of bytes, as columns.
import { regionNumbers } from './claims.ts'
import { regionNames, type RegionName } from '../../model/closed-lists.ts'
import { inColumn } from '../../model/columns.ts'

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

/** Names of runs of bytes, as columns that grow. */
export class LedgerSymbols {
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

  number(
    name: string,
    owner: number,
    region: RegionName,
    section: string
  ): number {
    const home = this.#home(owner, region, section)
    const first = this.#first.get(name)
    if (first === undefined) {
      this.#first.set(name, this.#names.length)
      return this.#add(name, home)
    }
    if (this.#homes[first] === home) return first
    const key = first * 2 ** homeBits + home
    const known = this.#others.get(key)
    if (known !== undefined) return known
    this.#others.set(key, this.#names.length)
    return this.#add(name, home)
  }

  #add(name: string, home: number): number {
    this.#homes.push(home)
    return this.#names.push(name) - 1
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

  names(): readonly string[] {
    return this.#names
  }

  rows<Row>(sizes: Float64Array, rowOf: (symbol: LedgerSymbol) => Row): Row[] {
    const rows: Row[] = []
    for (let i = 0; i < this.#names.length; i++) {
      const size = inColumn(sizes[i])
      const home = this.#homeRows[inColumn(this.#homes[i])]
      if (size <= 0 || !home) continue
      const { owner, region, section } = home
      const name = this.#names[i] ?? ''
      rows.push(rowOf({ name, owner, region, section, size }))
    }
    return rows
  }
}
