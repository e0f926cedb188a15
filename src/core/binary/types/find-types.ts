// Finds all type descriptors and interface tables of a binary (internal/abi/type.go).
import type { BuildInfo } from '../buildinfo/buildinfo.ts'
import type { Image } from '../image.ts'
import { offsetOf } from '../image.ts'
import type { MovedFields, GoSlice } from '../runtime/moduledata.ts'
import type { TypeColumns } from './type-columns.ts'
import { Types } from './types.ts'
import type { MapLayout } from './types.ts'
import { inColumn } from '../../model/columns.ts'

/** A table by which a value's methods are called through an interface. */
export interface InterfaceTable {
  /** Byte offset in the file. */
  readonly offset: number
  /** Bytes. */
  readonly size: number
  /** Addresses of the interface's and the value's type. */
  readonly interfaceType: number
  readonly valueType: number
}

export interface RuntimeTypes {
  readonly types: Types
  readonly descriptors: TypeColumns
  /** Rows of the descriptors in order of their addresses. */
  readonly rows: Int32Array
  readonly tables: readonly InterfaceTable[]
}

/**
 * All type descriptors of a binary. Up to Go 1.26 they are reached from the
 * runtime's list of types and interface tables, and what is unreachable is
 * found between those; from Go 1.27 on they lie one behind the other. Where
 * the release isn't known, the layout is the one by which no two overlap.
 * A sentence where there is none.
 */
export function findTypes(
  image: Image,
  module: MovedFields,
  info: BuildInfo | null
): RuntimeTypes | string {
  const minor = minorVersion(info)
  const maps = module.inOrder ? 'slots' : mapLayout(minor, info, module)
  if (maps !== null) return readTypes(image, module, minor, maps)
  const longer = readTypes(image, module, minor, 'groups')
  return typeof longer === 'string' || !overlap(longer)
    ? longer
    : readTypes(image, module, minor, 'buckets')
}

const overlap = ({ descriptors: { address, size }, rows }: RuntimeTypes) =>
  rows.some((row, i) => {
    const next = address[rows[i + 1] ?? -1] ?? Infinity
    return next < inColumn(address[row]) + inColumn(size[row])
  })

function readTypes(
  image: Image,
  module: MovedFields,
  minor: number | null,
  maps: MapLayout
): RuntimeTypes | string {
  const { types: start, etypes, inOrder } = module
  // Both ends are in the file, or the bounds of all that follows aren't.
  const bounded =
    etypes - start <= image.bytes.length &&
    (!inOrder ||
      (inOrder.typesSize <= etypes - start &&
        inOrder.itabsOffset + inOrder.itabsSize <= etypes - start))
  if (!bounded) return 'the module data has no range of type descriptors'
  const varintNames = !module.isOld && (minor === null || minor >= 17)
  const types = new Types(image, start, etypes, maps, varintNames)
  const tables = inOrder
    ? tablesBetween(
        image,
        types,
        start + inOrder.itabsOffset,
        inOrder.itabsSize
      )
    : linkedTables(image, types, module.itablinks)
  const roots = inOrder ? [] : linkedTypes(image, start, module.typelinks)
  if (inOrder) {
    readBetween(types, start + image.pointerSize, start + inOrder.typesSize)
  }
  for (const { interfaceType, valueType } of tables) {
    roots.push(interfaceType, valueType)
  }
  const end = inOrder ? start + inOrder.itabsOffset : 0
  const rows = walk(image, types, roots, end)
  return { types, descriptors: types.columns, rows, tables }
}

function minorVersion(info: BuildInfo | null): number | null {
  const [, minor] = /^(?:devel )?go1\.(\d+)/.exec(info?.goVersion ?? '') ?? []
  return minor === undefined ? null : Number(minor)
}

function mapLayout(
  minor: number | null,
  info: BuildInfo | null,
  { epclntab, gofunc }: MovedFields
): MapLayout | null {
  // The module data of Go 1.26 holds more than that of earlier releases, that of 1.17 less.
  if (epclntab > 0) return 'groups'
  if (gofunc === 0) {
    return minor !== null && minor >= 11 && minor <= 13 ? 'hashless' : 'buckets'
  }
  if (minor === null) return null
  // GOEXPERIMENT=noswissmap keeps the old maps in Go 1.24 and 1.25.
  const old = info?.settings.GOEXPERIMENT?.includes('noswissmap') ?? false
  return minor >= 24 && !old ? 'groups' : 'buckets'
}

/** Reads the descriptors that lie one behind the other from `start` on. */
function readBetween(types: Types, start: number, end: number): void {
  for (let address = start; address < end;) {
    const row = types.read(address)
    address += types.aligned(row < 0 ? 1 : inColumn(types.columns.size[row]))
  }
}

/** Addresses of the types that the runtime lists by offset. */
function linkedTypes(
  image: Image,
  start: number,
  links: GoSlice | null
): number[] {
  const { bytes } = image
  const at = offsetOf(image, links?.address ?? -1)
  const room = Math.floor((bytes.length - at) / 4)
  const count = at < 0 ? 0 : Math.min(links?.length ?? 0, room)
  return Array.from({ length: count }, (_, i) => start + bytes.i32(at + 4 * i))
}

function tablesBetween(
  image: Image,
  types: Types,
  start: number,
  size: number
): InterfaceTable[] {
  const tables: InterfaceTable[] = []
  for (let address = start; address < start + size;) {
    const table = readTable(image, types, address)
    if (table) tables.push(table)
    address += types.aligned(table?.size ?? 1)
  }
  return tables
}

function linkedTables(
  image: Image,
  types: Types,
  links: GoSlice | null
): InterfaceTable[] {
  const { bytes, pointerSize: p } = image
  const start = offsetOf(image, links?.address ?? -1)
  const room = Math.floor((bytes.length - start) / p)
  const count = start < 0 ? 0 : Math.min(links?.length ?? 0, room)
  const tables: InterfaceTable[] = []
  for (let i = 0; i < count; i++) {
    const at = start + p * i
    const address = bytes.looseWord(at, p)
    const table = readTable(image, types, address)
    if (table) tables.push(table)
  }
  return tables
}

/**
 * Reads all descriptors that can be reached from those read and from some
 * addresses, and those of named types that nothing refers to: between the ones
 * reached, and after them up to `end`. Returns all rows by address.
 */
function walk(
  image: Image,
  types: Types,
  roots: readonly number[],
  end: number
): Int32Array {
  const { columns } = types
  const visit = (address: number) => {
    if (columns.rowAt(address) < 0) types.read(address)
  }
  let followed = 0
  // What is read on the way comes behind, and has its turn.
  const follow = () => {
    for (; followed < columns.count; followed++) {
      const last = columns.types.start(followed + 1)
      for (let i = columns.types.start(followed); i < last; i++) {
        visit(inColumn(columns.types.values[i]))
      }
    }
  }
  for (const root of roots) visit(root)
  follow()
  const reached = columns.ascending()
  const after = (row: number) =>
    inColumn(columns.address[row]) + types.aligned(inColumn(columns.size[row]))
  for (let i = 0; i < reached.length; i++) {
    const behind = reached[i + 1]
    const next = behind === undefined ? end : inColumn(columns.address[behind])
    let at = after(inColumn(reached[i]))
    while (at < next) {
      const row = columns.rowAt(at) < 0 ? types.read(at) : -1
      const fits = row >= 0 && at + inColumn(columns.size[row]) <= next
      if (row >= 0 && !fits) columns.removeLast()
      at = fits ? after(row) : at + image.pointerSize
    }
  }
  if (columns.count === reached.length) return reached
  follow()
  return columns.ascending()
}

/** runtime.itab: both types, a hash, and an address for each method of the interface. */
function readTable(
  image: Image,
  types: Types,
  address: number
): InterfaceTable | null {
  const { bytes, pointerSize: p } = image
  const offset = offsetOf(image, address)
  if (offset < 0 || offset + 4 * p > bytes.length) return null
  const word = (at: number) => bytes.looseWord(at, p)
  const interfaceType = word(offset)
  const valueType = word(offset + p)
  const methods = types.methodCount(interfaceType)
  if (methods < 0) return null
  const size = 2 * p + (p === 8 ? 8 : 4) + p * Math.max(methods, 1)
  return offset + size > bytes.length
    ? null
    : { offset, size, interfaceType, valueType }
}
