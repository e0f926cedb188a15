// The load commands of a 64-bit Mach-O file: <mach-o/loader.h>; what Go's
// linker writes is in cmd/link/internal/ld/macho.go.
import type { RegionName } from '../../model/closed-lists.ts'
import type { Bytes } from '../bytes.ts'
import type { ImageTable } from '../image.ts'
import { MalformedBinary } from '../malformed-binary.ts'
import type { ByteRange } from '../byte-range.ts'

export const machOHeaderSize = 32

/** More of them than any linker makes, few enough to hold. */
const maxCounts = { commands: 10_000, segments: 256, sections: 65_536 } as const

const command = {
  symtab: 0x2,
  dysymtab: 0xb,
  segment64: 0x19,
  codeSignature: 0x1d,
  dyldInfo: 0x22,
  dyldInfoOnly: 0x8000_0022,
  chainedFixups: 0x8000_0034
} as const

/** Commands of one shape: an extent of the link-edit data. */
const linkEditTables: Readonly<Record<number, [string, RegionName]>> = {
  [command.codeSignature]: ['code signature', 'signature'],
  0x1e: ['segment split info', 'relocations'],
  0x26: ['function starts', 'symtab'],
  0x29: ['data in code', 'other'],
  0x2b: ['code signing requirements', 'signature'],
  0x2e: ['linker optimization hints', 'other'],
  0x8000_0033: ['exports', 'symtab'],
  [command.chainedFixups]: ['chained fixups', 'relocations']
}

export interface MachOSegment {
  readonly name: string
  readonly address: number
  readonly virtualSize: number
  readonly offset: number
  readonly fileSize: number
  readonly writable: boolean
}

export interface MachOSection {
  /** `__TEXT,__text`: segment and section, as tools write it. */
  readonly name: string
  readonly segment: MachOSegment
  readonly address: number
  readonly size: number
  readonly offset: number
  readonly flags: number
}

export interface MachOCommands {
  readonly segments: readonly MachOSegment[]
  readonly sections: readonly MachOSection[]
  /** The header, the load commands, and each piece of the link-edit data. */
  readonly tables: readonly ImageTable[]
  /** Rows of 16 bytes, and their names. */
  readonly symbols: {
    readonly rows: ByteRange
    readonly names: ByteRange
  } | null
  readonly chainedFixups: ByteRange | null
}

/**
 * Reads all load commands.
 * @throws MalformedBinary where one, or what it refers to, leaves the file
 */
export function readLoadCommands(bytes: Bytes): MachOCommands {
  bytes.need(0, machOHeaderSize, 'the Mach-O header')
  const count = bytes.u32(16)
  const size = bytes.u32(20)
  if (count > maxCounts.commands) {
    throw new MalformedBinary(
      `${count} load commands are more than ${maxCounts.commands}`,
      16
    )
  }
  bytes.need(machOHeaderSize, size, 'the load commands')
  const segments: MachOSegment[] = []
  const sections: MachOSection[] = []
  const tables: ImageTable[] = [
    table('Mach-O header', 0, machOHeaderSize, 'headers'),
    table('load commands', machOHeaderSize, size, 'headers')
  ]
  let symbols: MachOCommands['symbols'] = null
  let chainedFixups: ByteRange | null = null
  const end = machOHeaderSize + size
  for (let i = 0, at = machOHeaderSize; i < count; i++) {
    const kind = at + 8 <= end ? bytes.u32(at) : 0
    const length = at + 8 <= end ? bytes.u32(at + 4) : 0
    if (length < 8 || at + length > end) {
      throw new MalformedBinary('a load command leaves the load commands', at)
    }
    const needs = (least: number) => {
      if (length >= least) return
      throw new MalformedBinary(
        `a load command of ${length} bytes instead of ${least}`,
        at
      )
    }
    if (kind === command.segment64) {
      needs(72)
      needs(72 + 80 * bytes.u32(at + 64))
      readSegment(bytes, at, segments, sections)
    } else if (kind === command.symtab) {
      needs(24)
      const rows = { offset: bytes.u32(at + 8), size: bytes.u32(at + 12) * 16 }
      const names = { offset: bytes.u32(at + 16), size: bytes.u32(at + 20) }
      bytes.need(rows.offset, rows.size, 'the symbol table')
      bytes.need(names.offset, names.size, 'the table of symbol names')
      symbols = { rows, names }
      tables.push(
        table('symbol table', rows.offset, rows.size, 'symtab'),
        table('symbol names', names.offset, names.size, 'symtab')
      )
    } else if (kind === command.dysymtab) {
      needs(80)
      tables.push(...readDynamicSymbols(bytes, at))
    } else if (kind === command.dyldInfo || kind === command.dyldInfoOnly) {
      needs(48)
      tables.push(...readDyldInfo(bytes, at))
    } else {
      const [name, region] = linkEditTables[kind] ?? []
      if (name !== undefined && region !== undefined) {
        needs(16)
        const range = extentAt(bytes, at + 8, 1, `the ${name}`)
        tables.push(table(name, range.offset, range.size, region))
        if (kind === command.chainedFixups) chainedFixups = range
      }
    }
    at += length
  }
  return { segments, sections, tables, symbols, chainedFixups }
}

const table = (
  name: string,
  offset: number,
  fileSize: number,
  region: RegionName
): ImageTable => ({ name, offset, fileSize, region })

/** An offset and a count, of `step` bytes each, at `at`. */
function extentAt(
  bytes: Bytes,
  at: number,
  step: number,
  what: string
): ByteRange {
  const size = bytes.u32(at + 4) * step
  // Tools leave any offset beside a size of 0.
  const offset = size === 0 ? 0 : bytes.u32(at)
  bytes.need(offset, size, what)
  return { offset, size }
}

function readDyldInfo(bytes: Bytes, at: number): ImageTable[] {
  const names = ['rebases', 'binds', 'weak binds', 'lazy binds', 'exports']
  return names.map((name, i) => {
    const { offset, size } = extentAt(bytes, at + 8 + 8 * i, 1, `the ${name}`)
    const region = name === 'exports' ? 'symtab' : 'relocations'
    return table(name, offset, size, region)
  })
}

function readDynamicSymbols(bytes: Bytes, at: number): ImageTable[] {
  const rows: [string, number, number, RegionName][] = [
    ['table of contents', 32, 8, 'symtab'],
    ['module table', 40, 56, 'symtab'],
    ['external references', 48, 4, 'symtab'],
    ['indirect symbols', 56, 4, 'symtab'],
    ['external relocations', 64, 8, 'relocations'],
    ['local relocations', 72, 8, 'relocations']
  ]
  return rows.map(([name, from, step, region]) => {
    const range = extentAt(bytes, at + from, step, `the ${name}`)
    return table(name, range.offset, range.size, region)
  })
}

function readSegment(
  bytes: Bytes,
  at: number,
  segments: MachOSegment[],
  sections: MachOSection[]
): void {
  const segment: MachOSegment = {
    name: fixedText(bytes, at + 8),
    address: bytes.u64(at + 24),
    virtualSize: bytes.u64(at + 32),
    offset: bytes.u64(at + 40),
    fileSize: bytes.u64(at + 48),
    writable: (bytes.u32(at + 60) & 2) !== 0
  }
  const { name, offset, fileSize } = segment
  bytes.need(offset, fileSize, `the segment ${JSON.stringify(name)}`)
  segments.push(segment)
  const count = bytes.u32(at + 64)
  if (
    segments.length > maxCounts.segments ||
    sections.length + count > maxCounts.sections
  ) {
    throw new MalformedBinary(
      `more than ${maxCounts.segments} segments or ${maxCounts.sections} sections`,
      at
    )
  }
  for (let i = 0, row = at + 72; i < count; i++, row += 80) {
    sections.push({
      name: `${fixedText(bytes, row + 16)},${fixedText(bytes, row)}`,
      segment,
      address: bytes.u64(row + 32),
      size: bytes.u64(row + 40),
      offset: bytes.u32(row + 48),
      flags: bytes.u32(row + 64)
    })
  }
}

/** A name in 16 bytes, filled with zeros. */
function fixedText(bytes: Bytes, at: number): string {
  const text = bytes.text(at, 16, 'a name')
  const end = text.indexOf('\0')
  return end < 0 ? text : text.slice(0, end)
}
