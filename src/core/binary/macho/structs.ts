// The records of 64-bit Mach-O files: <mach-o/loader.h>, <mach-o/nlist.h> and
// <mach-o/fixup-chains.h>; the structures of debug/macho/macho.go. And those of
// universal files: <mach-o/fat.h>.
import { struct } from '../struct.ts'

export const machHeader = struct({
  magic: 'u32',
  cputype: 'u32',
  cpusubtype: 4,
  filetype: 4,
  ncmds: 'u32',
  sizeofcmds: 'u32',
  flags: 4,
  reserved: 4
})

/** What every load command starts with. */
export const loadCommand = struct({ cmd: 'u32', cmdsize: 'u32' })

export const segmentCommand = struct({
  cmd: 'u32',
  cmdsize: 'u32',
  segname: 16,
  vmaddr: 'u64',
  vmsize: 'u64',
  fileoff: 'u64',
  filesize: 'u64',
  maxprot: 4,
  initprot: 'u32',
  nsects: 'u32',
  flags: 4
})

export const section = struct({
  sectname: 16,
  segname: 16,
  addr: 'u64',
  size: 'u64',
  offset: 'u32',
  align: 4,
  reloff: 4,
  nreloc: 4,
  flags: 'u32',
  reserved: 12
})

export const symtabCommand = struct({
  cmd: 'u32',
  cmdsize: 'u32',
  symoff: 'u32',
  nsyms: 'u32',
  stroff: 'u32',
  strsize: 'u32'
})

/** The tables are an offset and a count each. */
export const dysymtabCommand = struct({
  cmd: 'u32',
  cmdsize: 'u32',
  symbols: 24,
  tocoff: 'u32',
  ntoc: 'u32',
  modtaboff: 'u32',
  nmodtab: 'u32',
  extrefsymoff: 'u32',
  nextrefsyms: 'u32',
  indirectsymoff: 'u32',
  nindirectsyms: 'u32',
  extreloff: 'u32',
  nextrel: 'u32',
  locreloff: 'u32',
  nlocrel: 'u32'
})

/** The tables are an offset and a size each. */
export const dyldInfoCommand = struct({
  cmd: 'u32',
  cmdsize: 'u32',
  rebaseOff: 'u32',
  rebaseSize: 'u32',
  bindOff: 'u32',
  bindSize: 'u32',
  weakBindOff: 'u32',
  weakBindSize: 'u32',
  lazyBindOff: 'u32',
  lazyBindSize: 'u32',
  exportOff: 'u32',
  exportSize: 'u32'
})

/** Commands that name one table of the link-edit data. */
export const linkeditDataCommand = struct({
  cmd: 'u32',
  cmdsize: 'u32',
  dataoff: 'u32',
  datasize: 'u32'
})

export const nlist = struct({
  strx: 'u32',
  type: 'u8',
  sect: 'u8',
  desc: 2,
  value: 'loose64'
})

export const chainedFixupsHeader = struct({
  version: 4,
  startsOffset: 'u32',
  importsOffset: 4,
  symbolsOffset: 4,
  importsCount: 4,
  importsFormat: 4,
  symbolsFormat: 4
})

/** Before the list of pages, of 16 bits each. */
export const chainedStartsInSegment = struct({
  size: 4,
  pageSize: 'u16',
  pointerFormat: 'u16',
  segmentOffset: 8,
  maxValidPointer: 4,
  pageCount: 'u16'
})

export const fatHeader = struct({ magic: 'u32', nfatArch: 'u32' })

const fatArch32 = struct({
  cputype: 'u32',
  cpusubtype: 'u32',
  offset: 'u32',
  size: 'u32',
  align: 4
})
const fatArch64 = struct({
  cputype: 'u32',
  cpusubtype: 'u32',
  offset: 'u64',
  size: 'u64',
  align: 4,
  reserved: 4
})

/** @param wide whether places are of 64 bits */
export function fatArch(wide: boolean): typeof fatArch32 | typeof fatArch64 {
  return wide ? fatArch64 : fatArch32
}
