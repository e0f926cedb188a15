import type { BuildInfo } from '../binary/build-info.ts'
import type { Bytes } from '../binary/bytes.ts'
import type { Image } from '../binary/image.ts'
import { NameCursor } from '../binary/name-cursor.ts'
import { pcTableReferences } from '../binary/pc-table-references.ts'
import { PcTables } from '../binary/pc-tables.ts'
import { isJoined } from '../binary/pclntab-header.ts'
import type { FunctionTable } from '../binary/pclntab.ts'
import { SourceFiles } from '../binary/source-files.ts'
import { FunctionPackages } from './function-packages.ts'
import { Modules } from './modules.ts'
import { plainName } from './package-name.ts'
import type { Overlay } from './pairing.ts'
import { Directories } from './directories.ts'
import { rankBy } from './type-owner.ts'
import type { Rank } from './type-owner.ts'

/** The functions of a binary as columns; row i is row i of the function table. */
export interface Functions {
  readonly table: FunctionTable
  readonly pcTables: PcTables
  readonly files: SourceFiles
  readonly directories: Directories
  readonly modules: Modules
  /** By which types without a name belong to a package. */
  readonly rank: Rank
  readonly names: readonly string[]
  /** Offset in the table's names of the end of each name. */
  readonly nameEnds: Uint32Array
  /** Packages of all names of the table. */
  readonly byName: FunctionPackages
  /** Owner: a package as in symbol names, or a pseudo package. */
  readonly packages: readonly string[]
  /** Bytes of code, without the padding that follows. */
  readonly sizes: Float64Array
}

/**
 * Names, owners and true sizes of all functions.
 * @throws MalformedBinary where a name or pc table leaves its table
 */
export function describeFunctions(
  image: Image,
  table: FunctionTable,
  symbols: Overlay | null,
  info: BuildInfo | null
): Functions {
  const { bytes } = image
  const { file } = bytes
  const { header, names: texts, count, entries } = table
  const pcTables = new PcTables(
    file,
    header.pcTables,
    header.quantum,
    isJoined(header.layout) ? pcTableReferences(bytes, table) : null
  )
  const files = new SourceFiles(bytes, table)
  const modules = new Modules(info, files.all())
  const rank = rankBy(modules)
  const linker = symbols && symbolsByAddress(image, symbols)
  const names: string[] = []
  const packages: string[] = []
  const sizes = new Float64Array(count)
  const directories = new Directories(files.names)
  const nameEnds = new Uint32Array(count)
  const cursor = new NameCursor(file, texts)
  const byName = new FunctionPackages(texts, rank)
  let nameless = 0
  for (let i = 0; i < count; i++) {
    const entry = entries[i] ?? 0
    const extent = (entries[i + 1] ?? 0) - entry
    const start = table.nameOffsets[i] ?? 0
    cursor.read(texts.offset + start)
    const end = cursor.end - texts.offset
    nameEnds[i] = Math.max(end, 0)
    const plain = cursor.ascii && end >= 0
    const named = plain ? texts.asciiCopy(start, end) : texts.at(start)
    const symbol = linker?.get(entry) ?? -1
    // Go 1.18 to 1.20 leave type arguments out of the table; the symbols have them.
    const elided = symbol >= 0 && cursor.bracket && named.includes('[...]')
    const full = elided && symbols ? plainName(symbols.name(symbol)) : named
    // As the symbol table writes the middle dot of local types.
    names.push(plain && !elided ? named : full.replaceAll('·', '.'))
    const owner = byName.of(start, cursor)
    packages.push(owner)
    if (owner === '') nameless++
    else directories.learn(files.fileOf(i), owner)
    const covered = coveredBy(bytes, table, pcTables, i)
    // C functions and the linker's markers, of one byte, have no pc tables.
    const rest = named.startsWith('go:textfips') ? 1 : extent
    const size = covered || (symbols?.size[symbol] ?? 0) || rest
    sizes[i] = image.bodies ? extent : Math.min(size, extent)
  }
  for (let i = 0; nameless > 0 && i < count; i++) {
    if (packages[i] !== '') continue
    nameless--
    // Assembly without a package in its name, and C, which has no source file here.
    packages[i] = directories.packageOf(files.fileOf(i)) || '(C)'
  }
  return {
    table,
    pcTables,
    files,
    directories,
    modules,
    rank,
    names,
    nameEnds,
    byName,
    packages,
    sizes
  }
}

/** Bytes of code that the longest of a function's pcsp, pcfile and pcln tables covers. */
function coveredBy(
  bytes: Bytes,
  { header, records, shape }: FunctionTable,
  pcTables: PcTables,
  index: number
): number {
  const first = (records[index] ?? 0) + shape.pcTables
  let covered = 0
  for (let i = 0; i < 3; i++) {
    const at = bytes.u32(first + 4 * i)
    if (at > 0 && at < header.pcTables.size) {
      covered = Math.max(covered, pcTables.covered(at))
    }
  }
  return covered
}

/** Symbols of code by their address in the image; the first of several wins. */
function symbolsByAddress(image: Image, symbols: Overlay): Map<number, number> {
  const found = new Map<number, number>()
  for (let i = 0; i < symbols.count; i++) {
    const section = image.sections[symbols.section[i] ?? -1]
    if (!section?.executable) continue
    const address =
      section.address + ((symbols.offset[i] ?? 0) - section.offset)
    const known = found.get(address)
    const better =
      known === undefined ||
      (symbols.size[known] === 0 && (symbols.size[i] ?? 0) > 0)
    if (better) found.set(address, i)
  }
  return found
}
