// A 64-bit little-endian ELF file to be changed by tests (System V gABI).

/** Offsets in the header and its tables. */
const ehdr = { phoff: 32, shoff: 40, phnum: 56, shnum: 60, shstrndx: 62 }
const programHeaderSize = 56
const sectionHeaderSize = 64
const entrySize = 24
const symbolSize = 24
const typeRela = 4
const nobits = 8
/** SHF_ALLOC and SHF_TLS. */
const flag = { allocated: 2, ofThreads: 0x400 } as const
const segmentLoad = 1

export interface Entry {
  readonly address: number
  readonly type: number
  readonly symbol: number
  readonly addend: number
}

export class Elf64 {
  file: Buffer

  constructor(file: Uint8Array) {
    this.file = Buffer.from(file)
  }

  /** Headers of the sections, to be read and written. */
  sectionHeaders(): Buffer[] {
    const first = Number(this.file.readBigUInt64LE(ehdr.shoff))
    const count = this.file.readUInt16LE(ehdr.shnum)
    return Array.from({ length: count }, (_, i) => {
      const at = first + i * sectionHeaderSize
      return this.file.subarray(at, at + sectionHeaderSize)
    })
  }

  /** Sections in memory, but for zeros of threads, which take no addresses. */
  loadedSections() {
    const headers = this.sectionHeaders()
    const names = headers[this.file.readUInt16LE(ehdr.shstrndx)]
    const first = Number(names?.readBigUInt64LE(24) ?? 0n)
    return headers.flatMap((header) => {
      const flags = header.readUInt32LE(8)
      const isZero = header.readUInt32LE(4) === nobits
      const ofThreads = (flags & flag.ofThreads) !== 0
      if ((flags & flag.allocated) === 0 || (isZero && ofThreads)) return []
      const at = first + header.readUInt32LE(0)
      const name = this.file.toString('latin1', at, this.file.indexOf(0, at))
      const start = Number(header.readBigUInt64LE(16))
      return [
        { name, isZero, start, end: start + Number(header.readBigUInt64LE(32)) }
      ]
    })
  }

  programHeaders(): Buffer[] {
    const first = Number(this.file.readBigUInt64LE(ehdr.phoff))
    const count = this.file.readUInt16LE(ehdr.phnum)
    return Array.from({ length: count }, (_, i) => {
      const at = first + i * programHeaderSize
      return this.file.subarray(at, at + programHeaderSize)
    })
  }

  offsetOf(address: number): number {
    for (const header of this.programHeaders()) {
      const start = Number(header.readBigUInt64LE(16))
      const size = Number(header.readBigUInt64LE(32))
      const inside = address - start
      if (
        header.readUInt32LE(0) === segmentLoad &&
        inside >= 0 &&
        inside < size
      )
        return Number(header.readBigUInt64LE(8)) + inside
    }
    throw new Error(`the file holds no byte for ${address}`)
  }

  /** The header of the largest RELA table. */
  #table(): Buffer {
    const [table] = this.sectionHeaders()
      .filter((header) => header.readUInt32LE(4) === typeRela)
      .toSorted((a, b) => Number(b.readBigUInt64LE(32) - a.readBigUInt64LE(32)))
    if (!table) throw new Error('the file has no RELA table')
    return table
  }

  /** Entries of the largest RELA table. */
  entries(): Entry[] {
    const table = this.#table()
    const offset = Number(table.readBigUInt64LE(24))
    const count = Number(table.readBigUInt64LE(32)) / entrySize
    return Array.from({ length: count }, (_, i) => {
      const at = offset + i * entrySize
      return {
        address: Number(this.file.readBigUInt64LE(at)),
        type: this.file.readUInt32LE(at + 8),
        symbol: this.file.readUInt32LE(at + 12),
        addend: Number(this.file.readBigInt64LE(at + 16))
      }
    })
  }

  writeEntry(row: number, { address, type, symbol, addend }: Entry): void {
    const at = Number(this.#table().readBigUInt64LE(24)) + row * entrySize
    this.file.writeBigUInt64LE(BigInt(address), at)
    this.file.writeUInt32LE(type, at + 8)
    this.file.writeUInt32LE(symbol, at + 12)
    this.file.writeBigInt64LE(BigInt(addend), at + 16)
  }

  /** Puts a table of another kind in the place of the largest RELA table. */
  replaceTable(bytes: Buffer, type: number): void {
    const table = this.#table()
    const offset = Number(table.readBigUInt64LE(24))
    const size = Number(table.readBigUInt64LE(32))
    this.file.fill(0, offset, offset + size)
    bytes.copy(this.file, offset)
    table.writeUInt32LE(type, 4)
    table.writeBigUInt64LE(BigInt(bytes.length), 32)
  }

  /** Gives the largest RELA table symbols behind the file's end; returns the row of the only one. */
  addSymbol(value: number, section: number, kind: number): number {
    const symbols = Buffer.alloc(2 * symbolSize)
    symbols.writeUInt8(16 + kind, symbolSize + 4)
    symbols.writeUInt16LE(section, symbolSize + 6)
    symbols.writeBigUInt64LE(BigInt(value), symbolSize + 8)
    const link = this.#table().readUInt32LE(40)
    const offset = this.file.length
    this.file = Buffer.concat([this.file, symbols])
    const header = this.sectionHeaders()[link]
    header?.writeBigUInt64LE(BigInt(offset), 24)
    header?.writeBigUInt64LE(BigInt(symbols.length), 32)
    return 1
  }

  /** A copy as `sstrip` leaves a file: no section headers, and nothing after the last segment. */
  withoutSections(): Elf64 {
    const copy = new Elf64(this.file)
    copy.file.writeBigUInt64LE(0n, ehdr.shoff)
    copy.file.writeUInt16LE(0, ehdr.shnum)
    copy.file.writeUInt16LE(0, ehdr.shstrndx)
    const ends = copy
      .programHeaders()
      .map((header) =>
        Number(header.readBigUInt64LE(8) + header.readBigUInt64LE(32))
      )
    copy.file = copy.file.subarray(0, Math.max(...ends))
    return copy
  }
}
