// Describes Mach-O sections as sections of an image (<mach-o/loader.h>).
import type { RegionName } from '../../model/closed-lists.ts'
import type { Bytes } from '../bytes.ts'
import type { ImageSection } from '../image.ts'
import type { MachOSection } from './load-commands.ts'

/** Section types without bytes in the file: plain, huge and thread-local zeros (<mach-o/loader.h>). */
const zeroFilled: ReadonlySet<number> = new Set([0x1, 0xc, 0x12])
const typeMask = 0xff
/** S_ATTR_PURE_INSTRUCTIONS and S_ATTR_SOME_INSTRUCTIONS. */
const holdsCode = 0x8000_0400

/** Sections that Go's linker makes, by name without their segment. */
const goSections: Readonly<Record<string, RegionName>> = {
  __text: 'code',
  __rodata: 'rodata',
  __gopclntab: 'pclntab',
  __gosymtab: 'symtab',
  __typelink: 'types',
  __itablink: 'types',
  __go_type: 'types',
  __go_func: 'rodata',
  __go_buildinfo: 'buildinfo',
  __go_fipsinfo: 'data',
  __go_module: 'data',
  __noptrdata: 'data',
  __data: 'data',
  __bss: 'data',
  __noptrbss: 'data'
}

/** Tables of the dynamic linker. */
const linkingSections: Readonly<Record<string, RegionName>> = {
  __symbol_stub1: 'code',
  __stubs: 'code',
  __stub_helper: 'code',
  __nl_symbol_ptr: 'relocations',
  __la_symbol_ptr: 'relocations',
  __got: 'relocations',
  __auth_got: 'relocations'
}

/** What compilers of C, C++ and Objective-C make by themselves. */
const cSections =
  /^__(?:const|cstring|ustring|cfstring|literal\d+|eh_frame|unwind_info|compact_unwind|gcc_except_tab|mod_(?:init|term)_func|init_offsets|thread_\w+|common|bss|static_const|const_coal|datacoal_nt|interpose|dyld\w*|program_vars|chain_starts|objc_\w+|swift\d?_\w+|llvm_\w+|asan_\w+|sanitizer_\w+)$/

const byName = new Map<string, Pick<ImageSection, 'region' | 'origin'>>()
for (const [table, origin] of [
  [goSections, 'go'],
  [linkingSections, 'container']
] as const) {
  for (const [name, region] of Object.entries(table)) {
    byName.set(name, { region, origin })
  }
}

/**
 * The neutral view of a Mach-O section.
 * @throws MalformedBinary where its bytes leave the file
 */
export function describeMachOSection(
  bytes: Bytes,
  section: MachOSection
): ImageSection {
  const { name, segment, address, size, offset, flags } = section
  const fileSize = zeroFilled.has(flags & typeMask) ? 0 : size
  bytes.need(
    fileSize === 0 ? 0 : offset,
    fileSize,
    `section ${JSON.stringify(name)}`
  )
  // Debug sections have addresses that nothing is loaded to.
  const loaded = segment.name !== '__DWARF' && segment.virtualSize > 0
  const executable = (flags & holdsCode) !== 0
  return {
    name,
    offset: fileSize === 0 ? segment.offset : offset,
    fileSize,
    address: loaded ? address : 0,
    virtualSize: loaded ? size : 0,
    loaded,
    executable,
    writable: segment.writable,
    ...kindOf(name, loaded, executable, segment.writable),
    buildId: false
  }
}

function kindOf(
  name: string,
  loaded: boolean,
  executable: boolean,
  writable: boolean
): Pick<ImageSection, 'region' | 'origin'> {
  const plain = name.slice(name.indexOf(',') + 1)
  if (name.startsWith('__DWARF,') || /^__z?debug_/.test(plain)) {
    return { region: 'debug', origin: 'container' }
  }
  const known = byName.get(plain)
  if (known) return known
  if (!loaded) return { region: 'other', origin: 'added' }
  if (executable) return { region: 'code', origin: 'c' }
  const region = writable ? 'data' : 'rodata'
  return { region, origin: cSections.test(plain) ? 'c' : 'added' }
}
