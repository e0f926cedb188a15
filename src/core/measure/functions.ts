// Names, packages and sizes of all functions, as columns.
import type { BuildInfo } from '../binary/buildinfo/buildinfo.ts'
import type { Bytes } from '../binary/bytes.ts'
import type { Image } from '../binary/image.ts'
import { FunctionNames } from '../binary/runtime/function-names.ts'
import { NameCursor } from '../binary/runtime/name-cursor.ts'
import { pcTableReferences } from '../binary/runtime/pclntab/pcvalue-references.ts'
import { PcTables } from '../binary/runtime/pclntab/pcvalue-tables.ts'
import { isJoined } from '../binary/runtime/pclntab/pclntab-layout.ts'
import type { FunctionTable } from '../binary/runtime/pclntab/pclntab.ts'
import { SourceFiles } from '../binary/runtime/source-files.ts'
import { Definers } from './owners/definers.ts'
import { FunctionPackages } from './owners/function-packages.ts'
import type { PackageObjects } from './linker/linker-order.ts'
import { Modules } from './owners/modules.ts'
import { plainName } from './owners/package-name.ts'
import { maybePromoted } from './owners/promoted-methods.ts'
import type { Overlay } from './linker/twin-overlay.ts'
import { Directories } from './owners/source-directories.ts'
import { rankBy } from './owners/type-owner.ts'
import type { Rank } from './owners/type-owner.ts'
import { inColumn } from '../model/columns.ts'

/** The functions of a binary as columns; row i is row i of the function table. */
export interface Functions {
  readonly table: FunctionTable
  readonly pcTables: PcTables
  readonly files: SourceFiles
  readonly directories: Directories
  readonly modules: Modules
  /** By which types without a name belong to a package. */
  readonly rank: Rank
  readonly names: FunctionNames
  /** Offset in the table's names of the end of each name. */
  readonly nameEnds: Uint32Array
  /** The packages that define what is named as if another package did. */
  readonly definers: Definers
  /** Packages of all names of the table. */
  readonly byName: FunctionPackages
  /** Owner: a package as in symbol names, or a pseudo package. */
  readonly packages: readonly string[]
  /** Bytes of code, without the padding that follows. */
  readonly sizes: Float64Array
}

/** What compilers of C call parts of a function that they split: `f.cold.1`. */
const partOfC = /^[A-Za-z_]\w*\.(?:cold|part|constprop|isra|lto_priv)\b/

/**
 * Names, owners and true sizes of all functions.
 * @throws MalformedBinary where a name or pc table leaves its table
 */
export function describeFunctions(
  image: Image,
  table: FunctionTable,
  symbols: Overlay | null,
  info: BuildInfo | null,
  objects: readonly PackageObjects[]
): Functions {
  const { bytes } = image
  const { names: texts, count, entries } = table
  const pcTables = pcTablesOf(bytes, table)
  const files = new SourceFiles(bytes, table)
  const modules = new Modules(info, files.all())
  const rank = rankBy(modules)
  const definers = new Definers(objects, rank)
  const linker = symbols && symbolsByAddress(image, symbols)
  const packages: string[] = []
  const sizes = new Float64Array(count)
  const directories = new Directories(files.names, modules)
  const nameEnds = new Uint32Array(count)
  const names = new FunctionNames(texts, table.nameOffsets, nameEnds)
  const cursor = new NameCursor(bytes.file, texts)
  const byName = new FunctionPackages(texts, rank)
  let nameless = 0
  for (let i = 0; i < count; i++) {
    const entry = inColumn(entries[i])
    const extent = inColumn(entries[i + 1]) - entry
    const start = inColumn(table.nameOffsets[i])
    cursor.read(texts.offset + start)
    const end = cursor.end - texts.offset
    nameEnds[i] = Math.max(end, 0)
    const symbol = linker?.get(entry) ?? -1
    noteName(names, i, texts, cursor, symbols, symbol)
    const sourceFile = files.fileOf(i)
    const isPart = sourceFile < 0 && partOfC.test(texts.at(start))
    if (isPart) byName.define(start, '(C)')
    const owner = isPart ? '(C)' : byName.of(start, cursor)
    packages.push(owner)
    if (owner === '') nameless++
    else directories.learn(sourceFile, owner)
    const covered = coveredBy(bytes, table, pcTables, i)
    const size =
      covered || sizeOf(symbols, symbol) || sizeWithout(texts, start, extent)
    sizes[i] = image.bodies ? extent : Math.min(size, extent)
  }
  const functions = { table, files, directories, names, packages, sizes }
  assignPromoted(functions, byName)
  if (objects.length > 0) assignDefined(functions, definers, byName)
  else assignByFile(functions, rank, byName)
  // What was inlined away has a name alone.
  byName.ask(definers)
  if (nameless > 0) assignNameless(functions, bytes, pcTables)
  return { ...functions, pcTables, modules, rank, nameEnds, definers, byName }
}

/**
 * Notes what the name that the cursor has read is like, and the name where it isn't
 * its bytes in the table.
 * @param symbol row of the function's symbol; -1 for none
 */
function noteName(
  names: FunctionNames,
  row: number,
  texts: FunctionTable['names'],
  cursor: NameCursor,
  symbols: Overlay | null,
  symbol: number
): void {
  const { ascii, bracket, end } = cursor
  names.note(row, cursor)
  const isPlain = ascii && end >= 0
  if (isPlain && !(bracket && symbol >= 0)) return
  const named = isPlain ? names.at(row) : texts.at(names.start(row))
  // Go 1.18 to 1.20 leave type arguments out of the table; the symbols have them.
  const elided = bracket && symbol >= 0 && named.includes('[...]')
  const full = elided && symbols ? plainName(symbols.name(symbol)) : named
  // As the symbol table writes the middle dot of local types.
  names.replace(row, full.replaceAll('·', '.'))
}

/** Bytes of what has no pc tables: C functions, and the linker's markers, of one byte. */
function sizeWithout(
  texts: FunctionTable['names'],
  name: number,
  extent: number
): number {
  return texts.has('go:textfips', name) ? 1 : extent
}

function pcTablesOf(bytes: Bytes, table: FunctionTable): PcTables {
  const { pcTables, quantum, layout } = table.header
  const references = isJoined(layout) ? pcTableReferences(bytes, table) : null
  return new PcTables(bytes.file, pcTables, quantum, references)
}

type PackageDraft = Pick<
  Functions,
  'table' | 'files' | 'directories' | 'names' | 'sizes'
> & { readonly packages: string[] }

/** Gives functions without a package in their names an owner: assembly, and C, which has no pc tables. */
function assignNameless(
  { table, files, directories, names, packages }: PackageDraft,
  bytes: Bytes,
  pcTables: PcTables
): void {
  for (let i = 0; i < packages.length; i++) {
    if (packages[i] !== '') continue
    const isOfC =
      !names.isEmpty(i) && coveredBy(bytes, table, pcTables, i) === 0
    packages[i] =
      directories.packageOf(files.fileOf(i)) ||
      (isOfC ? '(C)' : '(unattributed)')
  }
}

/** Gives promoted methods of value types to the packages of these types. */
function assignPromoted(
  { files, directories, packages }: PackageDraft,
  byName: FunctionPackages
): void {
  const promoted = maybePromoted(new Set(packages))
  for (let i = 0; promoted.size > 0 && i < packages.length; i++) {
    const owner = packages[i] ?? ''
    const isWritten =
      promoted.has(owner) && directories.packageOf(files.fileOf(i)) === owner
    if (isWritten) promoted.delete(owner)
  }
  if (promoted.size === 0) return
  for (let i = 0; i < packages.length; i++) {
    const owner = packages[i] ?? ''
    packages[i] = promoted.get(owner) ?? owner
  }
  byName.replace(promoted)
}

/**
 * Gives functions to the packages that define them, where their names say
 * otherwise. Of several with one name their sizes decide which is whose, and else
 * their files.
 */
function assignDefined(
  { table, files, directories, names, packages, sizes }: PackageDraft,
  definers: Definers,
  byName: FunctionPackages
): void {
  if (!definers.haveFunctions) return
  const rows = new Map<string, number[]>()
  for (const [i, name] of names.all().entries()) {
    if (definers.ofFunction(name).length === 0) continue
    const known = rows.get(name)
    if (known) known.push(i)
    else rows.set(name, [i])
  }
  for (const [name, named] of rows) {
    const all = definers.ofFunction(name)
    for (const i of named) {
      const sized = all.filter(({ size }) => size === sizes[i])
      // One function more than they define is that of the package it names.
      const isOther = sized.length === 0 && named.length > all.length
      if (isOther) continue
      const homes = (sized.length > 0 ? sized : all).map(({ home }) => home)
      const byFile = directories.packageOf(files.fileOf(i))
      const home = homes.includes(byFile) ? byFile : homes[0]
      if (home === undefined) continue
      packages[i] = home
      if (named.length === 1)
        byName.define(inColumn(table.nameOffsets[i]), home)
    }
  }
}

/**
 * Without the packages' objects: gives functions that are named as if the
 * standard library had them to the module that their source file lies in.
 */
function assignByFile(
  { table, files, directories, packages }: PackageDraft,
  rank: Rank,
  byName: FunctionPackages
): void {
  // Neighbours are mostly of one package.
  let before = ''
  let isStandard = false
  for (let i = 0; i < packages.length; i++) {
    const named = packages[i] ?? ''
    if (named !== before) {
      before = named
      isStandard = rank(named) === 2
    }
    if (!isStandard || named === '') continue
    const home = directories.moduleOf(files.fileOf(i))
    if (home === '') continue
    packages[i] = home
    byName.define(inColumn(table.nameOffsets[i]), home)
  }
}

/** Bytes of code that the longest of a function's pcsp, pcfile and pcln tables covers. */
function coveredBy(
  bytes: Bytes,
  { header, records, shape }: FunctionTable,
  pcTables: PcTables,
  index: number
): number {
  const first = inColumn(records[index]) + shape.pcTables
  let covered = 0
  for (let i = 0; i < 3; i++) {
    const at = bytes.u32(first + 4 * i)
    if (at > 0 && at < header.pcTables.size) {
      const bytesOfTable = pcTables.covered(at)
      if (bytesOfTable > covered) covered = bytesOfTable
    }
  }
  return covered
}

/** Bytes of a symbol; 0 where the linker gave none, and for the row -1. */
function sizeOf(symbols: Overlay | null, row: number): number {
  return symbols && row >= 0 ? inColumn(symbols.size[row]) : 0
}

/** Symbols of code by their address in the image; the first of several wins. */
function symbolsByAddress(image: Image, symbols: Overlay): Map<number, number> {
  const rows = new Map<number, number>()
  for (let i = 0; i < symbols.count; i++) {
    const section = image.sections[inColumn(symbols.section[i])]
    if (!section?.executable) continue
    const address =
      section.address + (inColumn(symbols.offset[i]) - section.offset)
    const known = rows.get(address)
    const better =
      known === undefined ||
      (symbols.size[known] === 0 && inColumn(symbols.size[i]) > 0)
    if (better) rows.set(address, i)
  }
  return rows
}
