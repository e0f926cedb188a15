// XCOFF64, the executables of AIX: "XCOFF Object File Format" of IBM's AIX
// documentation (xcoff.h); Go's linker writes them in
// cmd/link/internal/ld/xcoff.go.
import type { RegionName } from '../model/closed-lists.ts'
import { Bytes } from './bytes.ts'
import { defaultAlignment } from './file-alignment.ts'
import type { Image, ImageSection, ImageTable } from './image.ts'
import { MalformedBinary } from './malformed-binary.ts'
import { struct } from './struct.ts'

const fileHeader = struct({
  magic: 2,
  nscns: 'u16',
  timdat: 4,
  symptr: 'u64',
  opthdr: 'u16',
  flags: 2,
  nsyms: 'u32'
})
const sectionHeader = struct({
  name: 8,
  paddr: 8,
  vaddr: 'u64',
  size: 'u64',
  scnptr: 'u64',
  relptr: 'u64',
  lnnoptr: 'u64',
  nreloc: 'u32',
  nlnno: 'u32',
  flags: 'u32',
  reserved: 4
})
const symbolSize = 18
const relocationSize = 14
const lineNumberSize = 12

/** The kind of a section, in the low half of its flags. */
const kind = {
  regular: 0,
  padding: 0x0008,
  dwarf: 0x0010,
  text: 0x0020,
  data: 0x0040,
  bss: 0x0080,
  threadData: 0x0400,
  threadBss: 0x0800,
  loader: 0x1000
} as const

const regions: Readonly<Record<number, RegionName>> = {
  [kind.padding]: 'padding',
  [kind.dwarf]: 'debug',
  [kind.data]: 'data',
  [kind.threadData]: 'data',
  [kind.loader]: 'relocations'
}

/** Sections of memory that starts as zeros. */
const inMemoryOnly: ReadonlySet<number> = new Set([kind.bss, kind.threadBss])

/** Sections that hold what Go's linker made. */
const ofProgram: ReadonlySet<number> = new Set([
  kind.text,
  kind.data,
  kind.bss,
  kind.threadData,
  kind.threadBss
])

/**
 * Reads a 64-bit XCOFF executable, but for the names in its symbol table.
 * @throws MalformedBinary where a header, section or table leaves the file
 */
export function readXcoff(file: Uint8Array): Image {
  const bytes = new Bytes(file, false)
  bytes.need(0, fileHeader.size, 'the XCOFF header')
  const header = fileHeader.at(bytes, 0)
  const { nscns, symptr, opthdr, nsyms } = header
  const firstSection = fileHeader.size + opthdr
  const tableSize = nscns * sectionHeader.size
  bytes.need(firstSection, tableSize, 'the table of section headers')
  const tables: ImageTable[] = [
    headerTable('XCOFF header', 0, firstSection),
    headerTable('section headers', firstSection, tableSize)
  ]
  const sections: ImageSection[] = []
  for (let i = 0; i < nscns; i++) {
    const at = firstSection + i * sectionHeader.size
    const section = readSection(bytes, at)
    sections.push(section)
    tables.push(...tablesOf(bytes, at, section.name))
  }
  const lastEnd = [...tables, ...sections].reduce(
    (end, { offset, fileSize }) => Math.max(end, offset + fileSize),
    0
  )
  tables.push(
    ...(nsyms > 0
      ? symbolTables(bytes, symptr, nsyms)
      : unlistedSymbols(bytes, lastEnd))
  )
  return {
    format: 'xcoff',
    bytes,
    pointerSize: 8,
    alignment: defaultAlignment,
    goarch: 'ppc64',
    sections,
    tables: tables.filter(({ fileSize }) => fileSize > 0),
    mappings: sections
      .filter(({ loaded, fileSize }) => loaded && fileSize > 0)
      .map(({ address, offset, fileSize }) => ({
        address,
        offset,
        size: fileSize
      })),
    symbols: null,
    hasOtherNames: nsyms > 0
  }
}

function headerTable(
  name: string,
  offset: number,
  fileSize: number
): ImageTable {
  return { name, offset, fileSize, region: 'headers' }
}

function readSection(bytes: Bytes, at: number): ImageSection {
  const name = bytes.text(at, 8, 'a section name').split('\0', 1)[0] ?? ''
  const header = sectionHeader.at(bytes, at)
  const { vaddr: address, size, scnptr: offset } = header
  const type = header.flags & 0xffff
  const loaded = ofProgram.has(type)
  const inFile = !inMemoryOnly.has(type) && offset > 0
  if (inFile) bytes.need(offset, size, `section ${JSON.stringify(name)}`)
  return {
    name: name === '' ? `section at ${offset}` : name,
    offset: inFile ? offset : 0,
    fileSize: inFile ? size : 0,
    address: loaded ? address : 0,
    virtualSize: loaded ? size : 0,
    loaded,
    // Go's holds all read-only data too; its function table says which bytes are code.
    executable: false,
    writable: loaded && type !== kind.text,
    region: type === kind.text ? 'rodata' : (regions[type] ?? 'other'),
    origin: loaded ? 'go' : type === kind.regular ? 'added' : 'container',
    buildId: false
  }
}

/** Relocations and line numbers of a section, which executables of Go don't have. */
function tablesOf(bytes: Bytes, at: number, name: string): ImageTable[] {
  const header = sectionHeader.at(bytes, at)
  const relocations = header.nreloc * relocationSize
  const lines = header.nlnno * lineNumberSize
  const table = (
    what: string,
    offset: number,
    fileSize: number,
    region: RegionName
  ): ImageTable => {
    if (fileSize > 0) bytes.need(offset, fileSize, `the ${what} of ${name}`)
    return { name: `${what}@${name}`, offset, fileSize, region }
  }
  return [
    table('relocations', header.relptr, relocations, 'relocations'),
    table('line numbers', header.lnnoptr, lines, 'debug')
  ]
}

/** The symbol table, and its names, which follow it with their size in front. */
function symbolTables(
  bytes: Bytes,
  offset: number,
  count: number
): ImageTable[] {
  const fileSize = count * symbolSize
  bytes.need(offset, fileSize, 'the symbol table')
  const names = offset + fileSize
  // A file whose symbols need no names may end here.
  const namesSize = names === bytes.length ? 0 : bytes.u32(names)
  if (names < bytes.length && namesSize < 4) {
    throw new MalformedBinary('symbol names have no size', names)
  }
  bytes.need(names, namesSize, 'symbol names')
  return [
    { name: 'symbol table', offset, fileSize, region: 'symtab' },
    {
      name: 'symbol names',
      offset: names,
      fileSize: namesSize,
      region: 'symtab'
    }
  ]
}

/**
 * With `-s`, Go's linker leaves the symbol table in the file, and only its
 * place out of the header. It is behind all else: rows up to the one place
 * where the size of the names is that of the rest of the file.
 */
function unlistedSymbols(bytes: Bytes, offset: number): ImageTable[] {
  for (
    let names = offset + symbolSize;
    names + 4 <= bytes.length;
    names += symbolSize
  ) {
    if (bytes.u32(names) !== bytes.length - names) continue
    return [
      {
        name: 'unlisted symbol table',
        offset,
        fileSize: names - offset,
        region: 'symtab'
      },
      {
        name: 'unlisted symbol names',
        offset: names,
        fileSize: bytes.length - names,
        region: 'symtab'
      }
    ]
  }
  return []
}
