// The ledger: every byte of a file has one owner.
import { MalformedBinary } from '../../binary/malformed-binary.ts'
import type { Placement } from '../../binary/placement.ts'
import { maxInColumn } from '../../binary/number-lists.ts'
import { Claims, grown, regionNumbers } from './claims.ts'
import { regionNames, type RegionName } from '../../model/closed-lists.ts'
import { LedgerSymbols } from './ledger-symbols.ts'
import type { LedgerSymbol } from './ledger-symbols.ts'
import { WatchedPlaces } from './watched-places.ts'
import { inColumn } from '../../model/columns.ts'
import type { OtherSymbols } from '../../model/measurement.ts'
import type { FunctionNames } from '../../binary/runtime/function-names.ts'

/** Bytes of a file by claim of the layer with the most: so much room is seldom too little. */
const bytesPerClaim = 192

/**
 * Gives every byte of a file to one owner. Claims are made layer by layer;
 * `book` books those of a layer on the bytes that earlier layers left free.
 * Within a layer the claim with the lower start comes first, and a later one
 * keeps what doesn't overlap it. Cost: linear in claims and free runs, plus a
 * sort of claims that weren't made in order.
 */
export class Ledger {
  /** Free runs as start, end, start, end, ... ascending. */
  #free: number[]
  /** Index in them of the first run that ends behind the offset asked for last. */
  #freeAt = 0
  readonly #claims: Claims
  readonly #owners = new Map<string, number>()
  /** Bytes by owner and region, a row of all regions for each owner. */
  #sizes = new Float64Array(64 * regionNames.length)
  readonly #symbols = new LedgerSymbols()
  #symbolSizes = new Uint32Array(1024)
  /** The region of the claim before, whose number is looked up once. */
  #region: RegionName = 'code'
  #regionNumber = regionNames.indexOf('code')

  /** The owner whose number was asked for last. */
  #name: string | null = null
  #number = 0

  readonly #placement: Placement | null

  #watched: WatchedPlaces | null = null

  /**
   * @param size bytes that offsets of claims range over
   * @param placement how they map to the file, where they aren't the file itself
   * @throws MalformedBinary for a size beyond the columns
   */
  constructor(size: number, placement: Placement | null = null) {
    if (size > maxInColumn) {
      throw new MalformedBinary(
        `it takes ${size} bytes of memory, and ${maxInColumn} can be measured`,
        0
      )
    }
    this.#free = size > 0 ? [0, size] : []
    this.#claims = new Claims(Math.ceil(size / bytesPerClaim) + 1)
    this.#placement = placement
  }

  /** Bytes of the file that a run stands for. */
  #weigh(start: number, end: number): number {
    return this.#placement
      ? this.#placement.fileOffset(end) - this.#placement.fileOffset(start)
      : end - start
  }

  /** Number of an owner, by its name. */
  owner(name: string): number {
    // Neighbours are mostly of one owner.
    if (name === this.#name) return this.#number
    this.#name = name
    this.#number = this.#owners.get(name) ?? this.#add(name)
    return this.#number
  }

  #add(name: string): number {
    const id = this.#owners.size
    this.#owners.set(name, id)
    if (this.#sizes.length < (id + 1) * regionNames.length) {
      this.#sizes = grown(new Float64Array(this.#sizes.length * 2), this.#sizes)
    }
    return id
  }

  /** Number of a symbol; those of one name, owner, region and section are one. */
  symbol(
    name: string,
    owner: number,
    region: RegionName,
    section: string
  ): number {
    const id = this.#symbols.number(name, owner, region, section)
    if (id >= this.#symbolSizes.length) {
      this.#symbolSizes = grown(
        new Uint32Array(this.#symbolSizes.length * 2),
        this.#symbolSizes
      )
    }
    return id
  }

  /** Symbols of all functions, as `LedgerSymbols.functions` gives them. */
  functions(
    names: FunctionNames,
    region: RegionName,
    section: string
  ): (row: number, owner: number) => number {
    const numbers = this.#symbols.functions(names, region, section)
    const { count } = this.#symbols
    if (count > this.#symbolSizes.length) {
      this.#symbolSizes = grown(new Uint32Array(count), this.#symbolSizes)
    }
    return numbers
  }

  /** Claims `size` bytes at `offset`; `symbol` is -1 for bytes without a name. */
  claim(
    offset: number,
    size: number,
    owner: number,
    region: RegionName,
    symbol: number
  ): void {
    if (size <= 0) return
    if (region !== this.#region) {
      this.#region = region
      this.#regionNumber = regionNumbers.get(region) ?? 0
    }
    this.#claims.add(offset, offset + size, owner, this.#regionNumber, symbol)
  }

  /** From now on, notes who owns these places: offsets, ascending. */
  watch(places: Uint32Array): WatchedPlaces {
    return (this.#watched = new WatchedPlaces(places))
  }

  /** Gives bytes that are booked to one owner to another one. */
  move(from: number, to: number, region: RegionName, size: number): void {
    const column = regionNumbers.get(region) ?? 0
    const giving = from * regionNames.length + column
    const taking = to * regionNames.length + column
    this.#sizes[giving] = inColumn(this.#sizes[giving]) - size
    this.#sizes[taking] = inColumn(this.#sizes[taking]) + size
  }

  /** Books all claims made since the last time. */
  book(): void {
    const claims = this.#claims
    if (claims.count === 0) return
    const order = claims.order()
    const { start: starts, end: ends, count } = claims
    const placed = this.#placement !== null
    const free: number[] = []
    const runs = this.#free
    let run = 0
    let from = startOf(runs, run)
    // Where the next claim of this layer may start.
    let reached = 0
    let next = 0
    let row = 0
    let start = 0
    let end = 0
    // One loop over claims and runs: V8 leaves one inside another by a deoptimization.
    while (run < runs.length) {
      if (from >= end) {
        if (next === count) break
        row = order === null ? next : inColumn(order[next])
        next++
        const claimed = inColumn(starts[row])
        start = claimed > reached ? claimed : reached
        end = inColumn(ends[row])
        if (end > start) reached = end
        else end = 0
        continue
      }
      const runEnd = inColumn(runs[run + 1])
      if (runEnd > start) {
        const first = from > start ? from : start
        const last = runEnd < end ? runEnd : end
        if (first > from) free.push(from, first)
        const size = placed ? this.#weigh(first, last) : last - first
        this.#book(claims, row, size)
        this.#watched?.book(first, last, inColumn(claims.owner[row]))
        from = last
        if (last < runEnd) continue
      } else {
        free.push(from, runEnd)
      }
      run += 2
      from = startOf(runs, run)
    }
    for (; run < runs.length; run += 2, from = startOf(runs, run)) {
      free.push(from, inColumn(runs[run + 1]))
    }
    this.#free = free
    this.#freeAt = 0
    claims.clear()
  }

  #book(claims: Claims, row: number, size: number): void {
    const cell =
      inColumn(claims.owner[row]) * regionNames.length +
      inColumn(claims.region[row])
    this.#sizes[cell] = inColumn(this.#sizes[cell]) + size
    const symbol = inColumn(claims.symbol[row])
    if (symbol >= 0) {
      this.#symbolSizes[symbol] = inColumn(this.#symbolSizes[symbol]) + size
    }
  }

  /**
   * Whether a byte of an extent is free. Calls in ascending order of the offset
   * cost the runs between them.
   */
  hasFree(offset: number, size: number): boolean {
    const runs = this.#free
    let at = this.#freeAt
    if (at > 0 && inColumn(runs[at - 1]) > offset) at = 0
    while (at < runs.length && inColumn(runs[at + 1]) <= offset) at += 2
    this.#freeAt = at
    return at < runs.length && inColumn(runs[at]) < offset + size
  }

  /** Free runs that overlap an extent, clipped to it, as start, end, start, end, ... */
  free(offset: number, size: number): number[] {
    const end = offset + size
    const ranges: number[] = []
    const runs = this.#free
    // First run that ends after the offset.
    let low = 0
    let high = runs.length / 2
    while (low < high) {
      const middle = (low + high) >>> 1
      if (inColumn(runs[2 * middle + 1]) <= offset) low = middle + 1
      else high = middle
    }
    for (let i = 2 * low; i < runs.length && inColumn(runs[i]) < end; i += 2) {
      ranges.push(
        Math.max(inColumn(runs[i]), offset),
        Math.min(inColumn(runs[i + 1]), end)
      )
    }
    return ranges
  }

  /** Bytes of the file that nobody claimed yet. */
  unclaimed(): number {
    let sum = 0
    for (let i = 0; i < this.#free.length; i += 2) {
      sum += this.#weigh(inColumn(this.#free[i]), inColumn(this.#free[i + 1]))
    }
    return sum
  }

  /** Owners with bytes, and their bytes per region in the order of `regionNames`. */
  *owners(): Generator<{
    readonly name: string
    readonly regions: readonly { name: RegionName; size: number }[]
  }> {
    for (const [name, id] of this.#owners) {
      const row = id * regionNames.length
      const regions = regionNames
        .map((region, i) => ({
          name: region,
          size: inColumn(this.#sizes[row + i])
        }))
        .filter(({ size }) => size > 0)
      if (regions.length > 0) yield { name, regions }
    }
  }

  ownerNames(): readonly string[] {
    return [...this.#owners.keys()]
  }

  /** Names of symbols, also of those that got no bytes; not those of functions without a `[`. */
  symbolNames(): Iterable<string> {
    return this.#symbols.names()
  }

  /** Symbols with bytes, each as a row. */
  symbols<Row>(rowOf: (symbol: LedgerSymbol) => Row): Row[] {
    return this.#symbols.rows(this.#symbolSizes, rowOf)
  }

  /** The largest symbols, as `LedgerSymbols.largest` gives them. */
  largestSymbols<Row>(
    limit: number,
    rowOf: (symbol: LedgerSymbol) => Row
  ): { rows: Row[]; others: OtherSymbols } {
    return this.#symbols.largest(this.#symbolSizes, limit, rowOf)
  }
}

/** Where a free run starts; 0 behind the last, where nothing asks for it any more. */
const startOf = (runs: readonly number[], run: number): number =>
  run < runs.length ? inColumn(runs[run]) : 0
