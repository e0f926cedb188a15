// Claims type descriptors, their names and interface tables.
import type { BuildInfo } from '../../binary/buildinfo/buildinfo.ts'
import { findTypes } from '../../binary/types/find-types.ts'
import type { RuntimeTypes } from '../../binary/types/find-types.ts'
import type { Image } from '../../binary/image.ts'
import { offsetOf } from '../../binary/image.ts'
import type { MovedFields } from '../../binary/runtime/moduledata.ts'
import type { Functions } from '../functions.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { isZero } from '../../binary/bytes.ts'
import { ownersOfTypes } from '../owners/type-owner.ts'
import { inColumn } from '../../model/columns.ts'

/** Bytes; descriptors are aligned to this at most. */
const maxAlignment = 32

/**
 * Gives type descriptors, their names and pointer masks, and interface tables
 * to the packages of the types; what several use to the first of them in order
 * of address that has a package. Returns why not, where the layout isn't known.
 */
export function claimTypes(
  ledger: Ledger,
  image: Image,
  { table: { module }, rank }: Functions,
  info: BuildInfo | null
): string[] {
  if (!module?.moved) {
    return ['the module data has no known layout, so types have no owner']
  }
  const runtimeTypes = findTypes(image, module.moved, info)
  if (typeof runtimeTypes === 'string') return [runtimeTypes]
  const { descriptors, rows } = runtimeTypes
  const nameOf = ownersOfTypes(descriptors, rank)
  const owners = new Int32Array(descriptors.count)
  for (const row of rows) {
    const address = inColumn(descriptors.address[row])
    const owner = ledger.owner(nameOf(address))
    owners[row] = owner
    const size = inColumn(descriptors.size[row])
    ledger.claim(offsetOf(image, address), size, owner, 'types', -1)
  }
  for (const {
    offset,
    size,
    valueType,
    interfaceType
  } of runtimeTypes.tables) {
    const owner = ledger.owner(nameOf(valueType, interfaceType))
    ledger.claim(offset, size, owner, 'types', -1)
  }
  ledger.book()
  const nobody = ledger.owner('(shared types)')
  const users: TypeUsers = { rows: new Int32Array(rows.length), owners }
  const some = rows.filter((row) => owners[row] !== nobody)
  users.rows.set(some)
  users.rows.set(
    rows.filter((row) => owners[row] === nobody),
    some.length
  )
  claimNames(ledger, image, runtimeTypes, users, module.moved)
  claimMasks(ledger, image, runtimeTypes, users)
  claimPadding(ledger, image, runtimeTypes, module.moved.types)
  return []
}

/** Rows of types, and the number of the owner by row. */
interface TypeUsers {
  readonly rows: Int32Array
  readonly owners: Int32Array
}

function claimNames(
  ledger: Ledger,
  image: Image,
  { types, descriptors: { names } }: RuntimeTypes,
  { rows, owners }: TypeUsers,
  { types: start, etypes }: MovedFields
): void {
  /** A bit for each byte from the start on: a name there has an owner. */
  const claimed = new Uint8Array(Math.ceil((etypes - start) / 8))
  for (let k = 0; k < rows.length; k++) {
    const row = inColumn(rows[k])
    const owner = inColumn(owners[row])
    const end = names.start(row + 1)
    for (let i = names.start(row); i < end; i++) {
      const name = inColumn(names.values[i])
      if (!(name >= start && name < etypes)) continue
      const place = name - start
      const bit = 1 << (place & 7)
      const before = inColumn(claimed[place >>> 3])
      if ((before & bit) !== 0) continue
      claimed[place >>> 3] = before | bit
      const size = types.names.size(name)
      ledger.claim(offsetOf(image, name), size, owner, 'types', -1)
    }
  }
  ledger.book()
}

function claimMasks(
  ledger: Ledger,
  image: Image,
  { descriptors: { maskAddress, maskSize } }: RuntimeTypes,
  { rows, owners }: TypeUsers
): void {
  const claimed = new Set<number>()
  for (const row of rows) {
    const address = inColumn(maskAddress[row])
    const size = inColumn(maskSize[row])
    if (size === 0 || claimed.has(address)) continue
    claimed.add(address)
    const offset = offsetOf(image, address)
    if (offset < 0) continue
    ledger.claim(offset, size, inColumn(owners[row]), 'rodata', -1)
  }
  ledger.book()
}

/** Short runs of zeros between descriptors are alignment. */
function claimPadding(
  ledger: Ledger,
  image: Image,
  { descriptors: { address, size }, rows }: RuntimeTypes,
  types: number
): void {
  const last = rows.at(-1)
  const start = offsetOf(image, types)
  if (last === undefined || start < 0) return
  const end = offsetOf(image, inColumn(address[last])) + inColumn(size[last])
  const padding = ledger.owner('(padding)')
  const runs = ledger.free(start, end - start)
  for (let i = 0; i < runs.length; i += 2) {
    const from = inColumn(runs[i])
    const to = inColumn(runs[i + 1])
    if (to - from < maxAlignment && isZero(image.bytes.file, from, to)) {
      ledger.claim(from, to - from, padding, 'padding', -1)
    }
  }
  ledger.book()
}
