// Names data that symbols leave out, by the linker's listing and the packages'
// objects.
import type { Image } from '../binary/image.ts'
import type { ModuleData } from '../binary/runtime/moduledata.ts'
import type { Block } from './claim/blocks.ts'
import type { Functions } from './functions.ts'
import { inLinkerOrder } from './linker/linker-order.ts'
import type { LinkerSymbols, PackageObjects } from './linker/linker-order.ts'
import { NamedPlaces } from './linker/symbol-places.ts'
import { packageOf, packageOfType, plainName } from './owners/package-name.ts'
import type { MeasureOptions } from './options.ts'
import type { Overlay } from './linker/twin-overlay.ts'
import { placeData } from './linker/place-data.ts'
import { placeMemory } from './linker/place-wasm-data.ts'
import type { DependencyListing } from './linker/dependency-listing.ts'
import { readReferences } from './linker/dumpdep.ts'
import type { References } from './linker/dumpdep.ts'
import { inColumn } from '../model/columns.ts'

/** Data that the compiler counted (`p..stmp_7`) or made for a function (`p.F.jump3`): no name that anyone gave. */
const counted = /\.\.[A-Za-z]+[._]?\d+$|\.jump\d+$/

/** Constants and pointer masks, named by their content. */
const byContent = /^(?:\$[a-z]\d+\.|runtime\.gcbits\.)/

/** A longer chain of references is none of the linker's. */
const maxChain = 1000

/**
 * Adds to the symbols of a twin what they leave out: data without a
 * name in the table, by the linker's listing and the packages' own objects, and
 * exact sizes where the format has none.
 */
export function nameSymbols(
  image: Image,
  overlay: Overlay,
  blocks: readonly Block[],
  objects: readonly PackageObjects[],
  listing: DependencyListing,
  { definers, rank }: Naming
): Overlay {
  const references = readReferences(listing)
  const users: DataUsers = { references, definers, rank }
  const symbols = inLinkerOrder(objects)
  const places = new NamedPlaces(image, overlay, symbols, references)
  const bits = blocks.find(({ kind }) => kind === 'gc bits') ?? null
  const placed = placeData(image, places, symbols, references, bits)
  const total = overlay.count + placed.length
  const offset = new Float64Array(total)
  const size = new Float64Array(total)
  const section = new Int32Array(total)
  /** In the linker's symbols. */
  const row = new Int32Array(total).fill(-1)
  offset.set(overlay.offset.subarray(0, overlay.count))
  size.set(overlay.size.subarray(0, overlay.count))
  section.set(overlay.section.subarray(0, overlay.count))
  for (const place of places.all()) {
    size[place.index] = place.size
    row[place.index] = place.row
  }
  for (const [k, placement] of placed.entries()) {
    offset[overlay.count + k] = placement.offset
    size[overlay.count + k] = inColumn(symbols.size[placement.row])
    section[overlay.count + k] = placement.section
    row[overlay.count + k] = placement.row
  }
  return {
    count: total,
    offset,
    size,
    section,
    name: (index) =>
      nameOf(
        index < overlay.count
          ? overlay.name(index)
          : (symbols.names[inColumn(row[index])] ?? ''),
        users
      ),
    owner: (index) =>
      ownerOf(symbols, inColumn(row[index]), users) ||
      (index < overlay.count ? definers.of(overlay.name(index)) : '')
  }
}

/** Symbols, where there are any, with what the packages' objects and the listing add to them. */
export function nameData(
  image: Image,
  symbols: Overlay | null,
  blocks: readonly Block[],
  functions: Functions,
  listing: DependencyListing | null,
  { build, objects }: MeasureOptions
): Overlay | null {
  if (!listing || !objects) return symbols
  if (symbols) {
    return nameSymbols(image, symbols, blocks, objects, listing, functions)
  }
  const { module } = functions.table
  const stamps = build?.stamps.map(({ name }) => name) ?? []
  return image.bodies && module
    ? nameMemory(image, module, objects, listing, functions, stamps)
    : null
}

/**
 * The same for Wasm, whose links have no symbols for data at all; null where
 * nothing of it is proved.
 * @param stamps names of `-X` variables
 */
function nameMemory(
  image: Image,
  module: ModuleData,
  objects: readonly PackageObjects[],
  listing: DependencyListing,
  { definers, rank }: Naming,
  stamps: readonly string[]
): Overlay | null {
  const users: DataUsers = {
    references: readReferences(listing),
    definers,
    rank
  }
  const symbols = inLinkerOrder(objects)
  const placed = placeMemory(image, module, symbols, users.references, stamps)
  const section = image.sections.findIndex(({ region }) => region === 'data')
  if (placed.length === 0) return null
  return {
    count: placed.length,
    offset: Float64Array.from(placed, (data) => data.offset),
    size: Float64Array.from(placed, (data) => data.size),
    section: new Int32Array(placed.length).fill(section),
    name: (index) => nameOf(placed[index]?.name ?? '', users),
    owner: (index) => ownerOf(symbols, placed[index]?.row ?? -1, users)
  }
}

/** What finds the package of a name. */
export type Naming = Pick<Functions, 'definers' | 'rank'>

/** What distinguishes the users of data. */
interface DataUsers extends Naming {
  readonly references: References
}

/** As a row of the symbols table: what is counted goes by what refers to it; '' for constants. */
function nameOf(name: string, users: DataUsers): string {
  if (byContent.test(name)) return ''
  if (!counted.test(name)) return name
  const user = userOf(name, users, (candidate) => !counted.test(candidate))
  const named = /^[\w/%]/.test(user) && packageOf(user, users.rank) !== ''
  return named ? `${plainName(user)} (data)` : name
}

/**
 * What a name doesn't give: of what packages share by its content, the package
 * of the first user that the linker met; of assembly's own data, and of what is
 * named as if another package had it, the package that has it.
 */
function ownerOf(
  { names, packages, isShared, isDuplicate }: LinkerSymbols,
  row: number,
  users: DataUsers
): string {
  const name = names[row] ?? ''
  if (name === '') return ''
  const own = packageOf(name, users.rank)
  const home = packages[row] ?? ''
  const hasDuplicates = isDuplicate[row] === true
  if (isShared[row] !== true && !hasDuplicates) {
    return own === '' ? home : users.definers.homeOf(own, home)
  }
  const mask = /^type[:.]\.gcmask\.(.*)$/s.exec(name)?.[1]
  if (mask !== undefined) return packageOfType(mask, users.rank)
  if (isShared[row] !== true) return own === '' ? home : ''
  const user = userOf(
    name,
    users,
    (candidate) => packageOfUser(candidate, users) !== ''
  )
  return packageOfUser(user, users) || own
}

function packageOfUser(name: string, { definers, rank }: DataUsers): string {
  const type = /^type[:.](?![.])/.exec(name)
  return type
    ? packageOfType(name.slice(type[0].length), rank)
    : definers.of(name) || packageOf(name, rank)
}

/** The nearest of those that refer to a symbol, and to them, that will do; '' for none. */
function userOf(
  name: string,
  { references }: DataUsers,
  willDo: (name: string) => boolean
): string {
  let at = references.get(name)
  for (let i = 0; at !== undefined && i < maxChain; i++) {
    if (willDo(at)) return at
    at = references.get(at)
  }
  return ''
}
