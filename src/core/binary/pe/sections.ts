// Describes PE sections as sections of an image (Microsoft's "PE Format").
import type { RegionName } from '../../model/closed-lists.ts'
import type { ImageSection } from '../image.ts'
import type { PeSection } from './headers.ts'

/** IMAGE_SCN_MEM_* and IMAGE_SCN_CNT_CODE of a section's characteristics. */
const flag = {
  code: 0x20,
  discardable: 0x0200_0000,
  execute: 0x2000_0000,
  write: 0x8000_0000
} as const

/** By name: sections of Go's linker, tables of the system's loader, and what C compilers add. */
const kinds: Readonly<Record<string, Pick<ImageSection, 'region' | 'origin'>>> =
  {
    ...kindsOf('go', { '.text': 'code', '.rdata': 'rodata', '.data': 'data' }),
    ...kindsOf('container', {
      '.idata': 'relocations',
      '.didat': 'relocations',
      '.reloc': 'relocations',
      '.edata': 'symtab',
      '.symtab': 'symtab',
      '.pdata': 'other',
      '.xdata': 'other'
    }),
    ...kindsOf('resources', { '.rsrc': 'other' }),
    ...kindsOf('c', {
      '.CRT': 'data',
      '.tls': 'data',
      '.00cfg': 'data',
      '.rodata': 'rodata',
      '.eh_frame': 'rodata',
      '.gcc_except_table': 'rodata',
      '.ctors': 'data',
      '.dtors': 'data',
      '.buildid': 'rodata'
    })
  }

function kindsOf(
  origin: ImageSection['origin'],
  regions: Readonly<Record<string, RegionName>>
): Record<string, Pick<ImageSection, 'region' | 'origin'>> {
  return Object.fromEntries(
    Object.entries(regions).map(([name, region]) => [name, { region, origin }])
  )
}

/**
 * The neutral view of a PE section. In the file it is rounded up to the file's
 * alignment, which is padding, and what it has beyond that in memory is zero.
 */
export function describePeSection(
  { name, virtualSize, virtualAddress, rawSize, offset, flags }: PeSection,
  imageBase: number
): ImageSection {
  // The linker's own tables and debug sections are there for tools alone.
  const loaded = (flags & flag.discardable) === 0
  const writable = (flags & flag.write) !== 0
  const executable = (flags & (flag.code | flag.execute)) !== 0
  return {
    name,
    offset,
    // Object files, and some linkers, leave the size in memory out.
    fileSize: virtualSize === 0 ? rawSize : Math.min(rawSize, virtualSize),
    address: loaded ? imageBase + virtualAddress : 0,
    virtualSize: loaded ? Math.max(virtualSize, 0) : 0,
    loaded,
    executable,
    writable,
    ...kindOf(name, loaded, executable, writable),
    buildId: false
  }
}

function kindOf(
  name: string,
  loaded: boolean,
  executable: boolean,
  writable: boolean
): Pick<ImageSection, 'region' | 'origin'> {
  if (/^\.z?debug_/.test(name)) return { region: 'debug', origin: 'container' }
  const known = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  if (known) return known
  if (!loaded) return { region: 'other', origin: 'added' }
  if (executable) return { region: 'code', origin: 'c' }
  return { region: writable ? 'data' : 'rodata', origin: 'added' }
}
