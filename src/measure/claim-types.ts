import type { BuildInfo } from '../binary/build-info.ts'
import { findTypes } from '../binary/find-types.ts'
import type { FoundTypes } from '../binary/find-types.ts'
import type { Image } from '../binary/image.ts'
import { offsetOf } from '../binary/image.ts'
import type { TypeDescriptor, Types } from '../binary/types.ts'
import type { Functions } from './functions.ts'
import type { Ledger } from './ledger.ts'
import { isZero } from './section-rows.ts'
import { ownersOfTypes } from './type-owner.ts'

/** Bytes; descriptors are aligned to this at most. */
const greatestAlignment = 32

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
  const found = findTypes(image, module.moved, info)
  if (typeof found === 'string') return [found]
  const nameOf = ownersOfTypes(found.descriptors, rank)
  const ownerOf = (...addresses: readonly number[]) =>
    ledger.owner(nameOf(...addresses))
  for (const { address, size } of found.descriptors) {
    const offset = offsetOf(image, address)
    ledger.claim(offset, size, ownerOf(address), 'types', -1)
  }
  for (const { offset, size, valueType, interfaceType } of found.tables) {
    ledger.claim(offset, size, ownerOf(valueType, interfaceType), 'types', -1)
  }
  ledger.settle()
  const nobody = ledger.owner('(shared types)')
  const all = found.descriptors.map((type): User => ({
    type,
    owner: ownerOf(type.address)
  }))
  const users = [
    ...all.filter(({ owner }) => owner !== nobody),
    ...all.filter(({ owner }) => owner === nobody)
  ]
  claimNames(ledger, image, found.types, users)
  claimMasks(ledger, image, users)
  claimPadding(ledger, image, found, module.moved.types)
  return []
}

/** A type and the number of its owner. */
interface User {
  readonly type: TypeDescriptor
  readonly owner: number
}

function claimNames(
  ledger: Ledger,
  image: Image,
  types: Types,
  users: readonly User[]
): void {
  const claimed = new Set<number>()
  for (const { type, owner } of users) {
    for (const name of type.names) {
      if (claimed.has(name)) continue
      claimed.add(name)
      const size = types.names.size(name)
      const offset = offsetOf(image, name)
      ledger.claim(offset, size, owner, 'types', -1)
    }
  }
  ledger.settle()
}

function claimMasks(
  ledger: Ledger,
  image: Image,
  users: readonly User[]
): void {
  const claimed = new Set<number>()
  for (const { type, owner } of users) {
    const { maskAddress, maskSize } = type
    if (maskSize === 0 || claimed.has(maskAddress)) continue
    claimed.add(maskAddress)
    const offset = offsetOf(image, maskAddress)
    if (offset < 0) continue
    ledger.claim(offset, maskSize, owner, 'rodata', -1)
  }
  ledger.settle()
}

/** Short runs of zeros between descriptors are alignment. */
function claimPadding(
  ledger: Ledger,
  image: Image,
  { descriptors }: FoundTypes,
  types: number
): void {
  const last = descriptors.at(-1)
  const start = offsetOf(image, types)
  if (!last || start < 0) return
  const end = offsetOf(image, last.address) + last.size
  const padding = ledger.owner('(padding)')
  const runs = ledger.free(start, end - start)
  for (let i = 0; i < runs.length; i += 2) {
    const from = runs[i] ?? 0
    const to = runs[i + 1] ?? 0
    if (to - from < greatestAlignment && isZero(image.bytes.file, from, to)) {
      ledger.claim(from, to - from, padding, 'padding', -1)
    }
  }
  ledger.settle()
}
