// The load commands of a 64-bit Mach-O file: <mach-o/loader.h>; what Go's
// linker writes is in cmd/link/internal/ld/macho.go.
import type { RegionName } from '../../model/closed-lists.ts'
import type { Bytes } from '../bytes.ts'
import type { ImageTable } from '../image.ts'
import { MalformedBinary } from '../malformed-binary.ts'
import type { ByteRange } from '../byte-range.ts'
import {
  dyldInfoCommand,
  dysymtabCommand,
  linkeditDataCommand,
  loadCommand,
  machHeader,
  nlist,
  section,
  segmentCommand,
  symtabCommand
} from './structs.ts'

export const machOHeaderSize = machHeader.size

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
  const header = machHeader.at(bytes, 0)
  const { ncmds: count, sizeofcmds: size } = header
  if (count > maxCounts.commands) {
    throw new MalformedBinary(
      `${count} load commands are more than ${maxCounts.commands}`,
      machHeader.offsets.ncmds
    )
  }
  bytes.need(machOHeaderSize, size, 'the load commands')
  const commands: GrowingCommands = {
    segments: [],
    sections: [],
    tables: [
      table('Mach-O header', 0, machOHeaderSize, 'headers'),
      table('load commands', machOHeaderSize, size, 'headers')
    ],
    symbols: null,
    chainedFixups: null
  }
  const end = machOHeaderSize + size
  for (let i = 0, at = machOHeaderSize; i < count; i++) {
    const { cmd, cmdsize } =
      at + loadCommand.size <= end ? loadCommand.at(bytes, at) : noCommand
    if (cmdsize < loadCommand.size || at + cmdsize > end) {
      throw new MalformedBinary('a load command leaves the load commands', at)
    }
    readLoadCommand(bytes, at, cmd, cmdsize, commands)
    at += cmdsize
  }
  return commands
}

interface GrowingCommands extends MachOCommands {
  readonly segments: MachOSegment[]
  readonly sections: MachOSection[]
  readonly tables: ImageTable[]
  symbols: MachOCommands['symbols']
  chainedFixups: ByteRange | null
}

const noCommand = { cmd: 0, cmdsize: 0 } as const

/** Reads a command of `length` bytes, and adds what it says to the others. */
function readLoadCommand(
  bytes: Bytes,
  at: number,
  kind: number,
  length: number,
  commands: GrowingCommands
): void {
  const { segments, sections, tables } = commands
  const needs = (least: number) => {
    if (length >= least) return
    throw new MalformedBinary(
      `a load command of ${length} bytes instead of ${least}`,
      at
    )
  }
  if (kind === command.segment64) {
    needs(segmentCommand.size)
    const { nsects } = segmentCommand.at(bytes, at)
    needs(segmentCommand.size + nsects * section.size)
    readSegment(bytes, at, segments, sections)
  } else if (kind === command.symtab) {
    needs(symtabCommand.size)
    const { symoff, nsyms, stroff, strsize } = symtabCommand.at(bytes, at)
    const rows = { offset: symoff, size: nsyms * nlist.size }
    const names = { offset: stroff, size: strsize }
    bytes.need(rows.offset, rows.size, 'the symbol table')
    bytes.need(names.offset, names.size, 'the table of symbol names')
    commands.symbols = { rows, names }
    tables.push(
      table('symbol table', rows.offset, rows.size, 'symtab'),
      table('symbol names', names.offset, names.size, 'symtab')
    )
  } else if (kind === command.dysymtab) {
    needs(dysymtabCommand.size)
    tables.push(...readDynamicSymbols(bytes, at))
  } else if (kind === command.dyldInfo || kind === command.dyldInfoOnly) {
    needs(dyldInfoCommand.size)
    tables.push(...readDyldInfo(bytes, at))
  } else {
    const [name, region] = linkEditTables[kind] ?? []
    if (name === undefined || region === undefined) return
    needs(linkeditDataCommand.size)
    const { dataoff, datasize } = linkeditDataCommand.at(bytes, at)
    const range = extentOf(bytes, dataoff, datasize, `the ${name}`)
    tables.push(table(name, range.offset, range.size, region))
    if (kind === command.chainedFixups) commands.chainedFixups = range
  }
}

const table = (
  name: string,
  offset: number,
  fileSize: number,
  region: RegionName
): ImageTable => ({ name, offset, fileSize, region })

/** Bytes that a command names, all of which the file has. */
function extentOf(
  bytes: Bytes,
  offset: number,
  size: number,
  what: string
): ByteRange {
  // Tools leave any offset beside a size of 0.
  const extent = { offset: size === 0 ? 0 : offset, size }
  bytes.need(extent.offset, size, what)
  return extent
}

function readDyldInfo(bytes: Bytes, at: number): ImageTable[] {
  const info = dyldInfoCommand.at(bytes, at)
  const rows: [string, number, number, RegionName][] = [
    ['rebases', info.rebaseOff, info.rebaseSize, 'relocations'],
    ['binds', info.bindOff, info.bindSize, 'relocations'],
    ['weak binds', info.weakBindOff, info.weakBindSize, 'relocations'],
    ['lazy binds', info.lazyBindOff, info.lazyBindSize, 'relocations'],
    ['exports', info.exportOff, info.exportSize, 'symtab']
  ]
  return rows.map(([name, start, length, region]) => {
    const { offset, size } = extentOf(bytes, start, length, `the ${name}`)
    return table(name, offset, size, region)
  })
}

function readDynamicSymbols(bytes: Bytes, at: number): ImageTable[] {
  const found = dysymtabCommand.at(bytes, at)
  // The offset, the count, and the bytes of a row.
  const rows: [string, number, number, number, RegionName][] = [
    ['table of contents', found.tocoff, found.ntoc, 8, 'symtab'],
    ['module table', found.modtaboff, found.nmodtab, 56, 'symtab'],
    ['external references', found.extrefsymoff, found.nextrefsyms, 4, 'symtab'],
    [
      'indirect symbols',
      found.indirectsymoff,
      found.nindirectsyms,
      4,
      'symtab'
    ],
    ['external relocations', found.extreloff, found.nextrel, 8, 'relocations'],
    ['local relocations', found.locreloff, found.nlocrel, 8, 'relocations']
  ]
  return rows.map(([name, start, count, step, region]) => {
    const { offset, size } = extentOf(bytes, start, count * step, `the ${name}`)
    return table(name, offset, size, region)
  })
}

function readSegment(
  bytes: Bytes,
  at: number,
  segments: MachOSegment[],
  sections: MachOSection[]
): void {
  const fields = segmentCommand.at(bytes, at)
  const segment: MachOSegment = {
    name: fixedText(bytes, at + segmentCommand.offsets.segname),
    address: fields.vmaddr,
    virtualSize: fields.vmsize,
    offset: fields.fileoff,
    fileSize: fields.filesize,
    writable: (fields.initprot & 2) !== 0
  }
  const { name, offset, fileSize } = segment
  bytes.need(offset, fileSize, `the segment ${JSON.stringify(name)}`)
  segments.push(segment)
  const count = fields.nsects
  if (
    segments.length > maxCounts.segments ||
    sections.length + count > maxCounts.sections
  ) {
    throw new MalformedBinary(
      `more than ${maxCounts.segments} segments or ${maxCounts.sections} sections`,
      at
    )
  }
  const { sectname, segname } = section.offsets
  for (let i = 0; i < count; i++) {
    const row = at + segmentCommand.size + i * section.size
    const { addr, size, offset: start, flags } = section.at(bytes, row)
    sections.push({
      name: `${fixedText(bytes, row + segname)},${fixedText(bytes, row + sectname)}`,
      segment,
      address: addr,
      size,
      offset: start,
      flags
    })
  }
}

/** A name in 16 bytes, filled with zeros. */
function fixedText(bytes: Bytes, at: number): string {
  const text = bytes.text(at, 16, 'a name')
  const end = text.indexOf('\0')
  return end < 0 ? text : text.slice(0, end)
}
