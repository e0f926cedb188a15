import type { Placement } from '../binary/image.ts'
import type { RegionName } from './measurement.ts'

function grown<T extends Float64Array | Int32Array | Uint8Array>(
  to: T,
  from: T
): T {
  to.set(from)
  return to
}

/** Claims on bytes of the file, as columns that grow. */
class Claims {
  count = 0
  start = new Float64Array(1024)
  end = new Float64Array(1024)
  owner = new Int32Array(1024)
  region = new Uint8Array(1024)
  symbol = new Int32Array(1024)
  /** Whether claims came in order of their start. */
  sorted = true

  add(
    start: number,
    end: number,
    owner: number,
    region: number,
    symbol: number
  ): void {
    const at = this.count
    if (at === this.start.length) this.#grow()
    if (at > 0 && start < (this.start[at - 1] ?? 0)) this.sorted = false
    this.start[at] = start
    this.end[at] = end
    this.owner[at] = owner
    this.region[at] = region
    this.symbol[at] = symbol
    this.count++
  }

  /** Row numbers by start; of claims with one start, the first made comes first. */
  order(): Float64Array | null {
    if (this.sorted) return null
    // Start and row number as one number, so that the sort needs no comparison function.
    const rows = 2 ** Math.ceil(Math.log2(this.count + 1))
    const keys = new Float64Array(this.count)
    if (
      this.start.subarray(0, this.count).some((start) => start * rows > 2 ** 52)
    ) {
      for (let i = 0; i < this.count; i++) keys[i] = i
      const start = this.start
      return keys.toSorted((a, b) => (start[a] ?? 0) - (start[b] ?? 0) || a - b)
    }
    for (let i = 0; i < this.count; i++) {
      keys[i] = (this.start[i] ?? 0) * rows + i
    }
    const sorted = keys.toSorted()
    for (let i = 0; i < this.count; i++) sorted[i] = (sorted[i] ?? 0) % rows
    return sorted
  }

  #grow(): void {
    const size = this.start.length * 2
    this.start = grown(new Float64Array(size), this.start)
    this.end = grown(new Float64Array(size), this.end)
    this.owner = grown(new Int32Array(size), this.owner)
    this.region = grown(new Uint8Array(size), this.region)
    this.symbol = grown(new Int32Array(size), this.symbol)
  }
}

const regionNames: readonly RegionName[] = [
  'code',
  'pclntab',
  'types',
  'strings',
  'data',
  'rodata',
  'debug',
  'symtab',
  'headers',
  'buildinfo',
  'relocations',
  'signature',
  'padding',
  'other'
]

const regionIndex = new Map(regionNames.map((name, index) => [name, index]))

export interface LedgerSymbol {
  readonly name: string
  /** Number of the owner. */
  readonly owner: number
  readonly region: RegionName
  readonly section: string
}

/**
 * Gives every byte of a file to one owner. Claims are made layer by layer;
 * `settle` books those of a layer on the bytes that earlier layers left free.
 * Within a layer the claim with the lower start comes first, and a later one
 * keeps what doesn't overlap it. Cost: linear in claims and free runs, plus a
 * sort of claims that weren't made in order.
 */
export class Ledger {
  /** Free runs as start, end, start, end, ... ascending. */
  #free: number[]
  #claims = new Claims()
  readonly #owners = new Map<string, number>()
  /** By owner: bytes per region. */
  readonly #sizes: Float64Array[] = []
  readonly #symbols: LedgerSymbol[] = []
  readonly #symbolSizes: number[] = []
  readonly #symbolIds = new Map<string, number>()

  readonly #placement: Placement | null

  /**
   * @param size bytes that offsets of claims range over
   * @param placement how they stand in the file, where they aren't the file itself
   */
  constructor(size: number, placement: Placement | null = null) {
    this.#free = size > 0 ? [0, size] : []
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
    const known = this.#owners.get(name)
    if (known !== undefined) return known
    const id = this.#sizes.length
    this.#owners.set(name, id)
    this.#sizes.push(new Float64Array(regionNames.length))
    return id
  }

  /** Number of a symbol; those of one name, owner, region and section are one. */
  symbol(
    name: string,
    owner: number,
    region: RegionName,
    section: string
  ): number {
    const key = `${owner} ${region} ${section}\0${name}`
    const known = this.#symbolIds.get(key)
    if (known !== undefined) return known
    const id = this.#symbols.length
    this.#symbolIds.set(key, id)
    this.#symbols.push({ name, owner, region, section })
    this.#symbolSizes.push(0)
    return id
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
    const index = regionIndex.get(region) ?? 0
    this.#claims.add(offset, offset + size, owner, index, symbol)
  }

  /** Books all claims made since the last time. */
  settle(): void {
    const claims = this.#claims
    const order = claims.order()
    const free: number[] = []
    const runs = this.#free
    let run = 0
    let from = runs[0] ?? 0
    // Where the next claim of this layer may start.
    let reached = 0
    for (let i = 0; i < claims.count && run < runs.length; i++) {
      const row = order ? (order[i] ?? 0) : i
      const start = Math.max(claims.start[row] ?? 0, reached)
      const end = claims.end[row] ?? 0
      if (end <= start) continue
      reached = end
      while (run < runs.length) {
        const runEnd = runs[run + 1] ?? 0
        if (from >= end) break
        if (runEnd > start) {
          const first = Math.max(from, start)
          const last = Math.min(runEnd, end)
          if (first > from) free.push(from, first)
          this.#book(claims, row, this.#weigh(first, last))
          from = last
          if (last < runEnd) break
        } else {
          free.push(from, runEnd)
        }
        run += 2
        from = runs[run] ?? 0
      }
    }
    for (; run < runs.length; run += 2, from = runs[run] ?? 0) {
      free.push(from, runs[run + 1] ?? 0)
    }
    this.#free = free
    this.#claims = new Claims()
  }

  #book(claims: Claims, row: number, size: number): void {
    const sizes = this.#sizes[claims.owner[row] ?? 0]
    const region = claims.region[row] ?? 0
    if (sizes) sizes[region] = (sizes[region] ?? 0) + size
    const symbol = claims.symbol[row] ?? -1
    if (symbol >= 0) {
      this.#symbolSizes[symbol] = (this.#symbolSizes[symbol] ?? 0) + size
    }
  }

  /** Free runs that overlap an extent, clipped to it, as start, end, start, end, ... */
  free(offset: number, size: number): number[] {
    const end = offset + size
    const found: number[] = []
    const runs = this.#free
    // First run that ends after the offset.
    let low = 0
    let high = runs.length / 2
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((runs[2 * middle + 1] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    for (let i = 2 * low; i < runs.length && (runs[i] ?? 0) < end; i += 2) {
      found.push(
        Math.max(runs[i] ?? 0, offset),
        Math.min(runs[i + 1] ?? 0, end)
      )
    }
    return found
  }

  /** Bytes of the file that nobody claimed yet. */
  unclaimed(): number {
    let sum = 0
    for (let i = 0; i < this.#free.length; i += 2) {
      sum += this.#weigh(this.#free[i] ?? 0, this.#free[i + 1] ?? 0)
    }
    return sum
  }

  /** Owners with bytes, and their bytes per region in the order of `regionNames`. */
  *owners(): Generator<{
    readonly name: string
    readonly regions: readonly { name: RegionName; size: number }[]
  }> {
    for (const [name, id] of this.#owners) {
      const sizes = this.#sizes[id]
      const regions = regionNames
        .map((region, i) => ({ name: region, size: sizes?.[i] ?? 0 }))
        .filter(({ size }) => size > 0)
      if (regions.length > 0) yield { name, regions }
    }
  }

  ownerNames(): readonly string[] {
    return [...this.#owners.keys()]
  }

  /** Symbols with bytes. */
  *symbols(): Generator<{
    readonly symbol: LedgerSymbol
    readonly size: number
  }> {
    for (const [i, symbol] of this.#symbols.entries()) {
      const size = this.#symbolSizes[i] ?? 0
      if (size > 0) yield { symbol, size }
    }
  }
}
