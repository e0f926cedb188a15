// Describes ELF sections and segments as sections of an image (System V gABI,
// chapters 4 and 5).
import type { RegionName } from '../../model/closed-lists.ts'
import type { ElfHeader, ElfSegment } from './headers.ts'
import { isRelocationSection } from './relocation-tables.ts'
import type { ImageSection } from '../image.ts'

const typeNull = 0
const typeProgbits = 1
const typeSymtab = 2
const typeStrtab = 3
const typeHash = 5
const typeDynamic = 6
const typeNote = 7
const typeNobits = 8
const typeDynsym = 11
const flagWrite = 1
const flagAlloc = 2
const flagExecute = 4

/** Go's own sections, by name without the `.data.rel.ro` of position independent files. */
const goSections: Readonly<Record<string, RegionName>> = {
  '.gopclntab': 'pclntab',
  '.gosymtab': 'symtab',
  '.typelink': 'types',
  '.itablink': 'types',
  '.go.type': 'types',
  '.go.func': 'rodata',
  '.go.buildinfo': 'buildinfo',
  '.go.fipsinfo': 'data',
  '.go.module': 'data',
  '.noptrdata': 'data',
  '.data': 'data',
  '.rodata': 'rodata',
  '.data.rel.ro': 'rodata',
  '.text': 'code'
}

/** What C compilers and libraries add around Go's sections. */
const cSections: Readonly<Record<string, RegionName>> = {
  '.init': 'code',
  '.fini': 'code',
  '.init_array': 'data',
  '.fini_array': 'data',
  '.preinit_array': 'data',
  '.ctors': 'data',
  '.dtors': 'data',
  '.jcr': 'data',
  '.tm_clone_table': 'data',
  '.eh_frame': 'rodata',
  '.eh_frame_hdr': 'rodata',
  '.gcc_except_table': 'rodata',
  '.tdata': 'data',
  '.comment': 'other'
}

/** Tables of the dynamic linker. */
const linkingSections: Readonly<Record<string, RegionName>> = {
  '.interp': 'headers',
  '.plt': 'code',
  '.got': 'relocations',
  '.dynstr': 'symtab',
  '.dynsym': 'symtab',
  '.hash': 'symtab',
  '.dynamic': 'relocations',
  '.relr.dyn': 'relocations',
  '.shstrtab': 'headers'
}

const byName = new Map<string, Pick<ImageSection, 'region' | 'origin'>>()
for (const [table, origin] of [
  [goSections, 'go'],
  [cSections, 'c'],
  [linkingSections, 'container']
] as const) {
  for (const [name, region] of Object.entries(table)) {
    byName.set(name, { region, origin })
  }
}

/** Notes of compilers and debuggers that are not loaded. */
const toolSections =
  /^\.(?:gnu[._]|gdb_index$|stab|ARM\.|llvm|note\b|mdebug\.|pdr$|SUNW_|lbss|go[._])/

/** PF_X and PF_W of a segment's flags (gABI, chapter 5). */
const segmentExecutes = 1
const segmentWrites = 2

/**
 * Stands in for the sections of a file that has none (`sstrip`, packers): what
 * a segment may do says which tables of Go it can hold.
 */
export function describeElfSegment(
  { address, offset, size, memorySize, flags }: ElfSegment,
  index: number
): ImageSection {
  const executable = (flags & segmentExecutes) !== 0
  const writable = (flags & segmentWrites) !== 0
  return {
    name: `segment ${index}`,
    offset,
    fileSize: size,
    address,
    virtualSize: memorySize,
    loaded: true,
    executable,
    writable,
    region: executable ? 'code' : writable ? 'data' : 'rodata',
    origin: 'go',
    buildId: false
  }
}

/** The neutral view of an ELF section. */
export function describeElfSection(header: ElfHeader): ImageSection {
  const loaded = (header.flags & flagAlloc) !== 0
  const inFile = header.type !== typeNull && header.type !== typeNobits
  return {
    name: header.name,
    offset: header.offset,
    fileSize: inFile ? header.size : 0,
    address: loaded ? header.address : 0,
    virtualSize: loaded ? header.size : 0,
    loaded,
    executable: (header.flags & flagExecute) !== 0,
    writable: (header.flags & flagWrite) !== 0,
    ...kindOf(header, loaded),
    buildId:
      header.type === typeNote &&
      /^\.note\.(go\.buildid|gnu\.build-id)$/.test(header.name)
  }
}

function kindOf(
  header: ElfHeader,
  loaded: boolean
): Pick<ImageSection, 'region' | 'origin'> {
  const { name } = header
  if (/^\.z?debug_/.test(name)) return { region: 'debug', origin: 'container' }
  if (/^\.(plt|got)\./.test(name)) {
    return {
      region: name.startsWith('.plt') ? 'code' : 'relocations',
      origin: 'container'
    }
  }
  if (/^\.gnu\.(version|hash)/.test(name)) {
    return { region: 'symtab', origin: 'container' }
  }
  const known = byName.get(name.replace(/^\.data\.rel\.ro(?=\.)/, ''))
  if (known) return known
  if (isRelocationSection(header.type)) {
    return { region: 'relocations', origin: 'container' }
  }
  switch (header.type) {
    case typeSymtab:
    case typeDynsym:
    case typeHash:
      return { region: 'symtab', origin: 'container' }
    case typeStrtab:
      return {
        region: name === '.shstrtab' ? 'headers' : 'symtab',
        origin: 'container'
      }
    case typeDynamic:
      return { region: 'relocations', origin: 'container' }
    case typeNote:
      return { region: 'buildinfo', origin: 'container' }
  }
  if (!loaded) {
    const isAdded = header.type === typeProgbits && !toolSections.test(name)
    return { region: 'other', origin: isAdded ? 'added' : 'container' }
  }
  if ((header.flags & flagExecute) !== 0) return { region: 'code', origin: 'c' }
  return {
    region: (header.flags & flagWrite) !== 0 ? 'data' : 'rodata',
    origin: 'go'
  }
}
