import type { BuildInfo } from '../binary/build-info.ts'
import { findTypes } from '../binary/find-types.ts'
import type { FoundTypes } from '../binary/find-types.ts'
import type { Image } from '../binary/image.ts'
import { offsetOf } from '../binary/image.ts'
import type { FunctionTable } from '../binary/pclntab.ts'
import type { TypeDescriptor } from '../binary/types.ts'
import type { Ledger } from './ledger.ts'
import { isZero } from './section-rows.ts'

/** Bytes; descriptors are aligned to this at most. */
const greatestAlignment = 32

/** Pointers to pointers to pointers ...; a longer chain is no Go type. */
const longestChain = 100

/**
 * Gives type descriptors, their names and pointer masks, and interface tables
 * to the packages of the types; what several use to the first of them in order
 * of address. Returns why not, where the layout isn't known.
 */
export function claimTypes(
  ledger: Ledger,
  image: Image,
  { module }: FunctionTable,
  info: BuildInfo | null
): string[] {
  if (!module?.moved) {
    return ['the module data has no known layout, so types have no owner']
  }
  const found = findTypes(image, module.moved, info)
  if (typeof found === 'string') return [found]
  const ownerOf = owners(ledger, found.descriptors)
  for (const { address, size } of found.descriptors) {
    const offset = offsetOf(image, address)
    ledger.claim(offset, size, ownerOf(address), 'types', -1)
  }
  for (const { offset, size, valueType } of found.tables) {
    ledger.claim(offset, size, ownerOf(valueType), 'types', -1)
  }
  ledger.settle()
  claimNames(ledger, image, found, ownerOf)
  claimMasks(ledger, image, found, ownerOf)
  claimPadding(ledger, image, found, module.moved.types)
  return []
}

type OwnerOf = (address: number) => number

/** Owners by type: its package's; the runtime's for Go's own; shared for unnamed ones. */
function owners(
  ledger: Ledger,
  descriptors: readonly TypeDescriptor[]
): OwnerOf {
  const byAddress = new Map(descriptors.map((one) => [one.address, one]))
  const known = new Map<number, number>()
  const nameOf = (address: number): string => {
    let type = byAddress.get(address)
    for (let i = 0; type && i < longestChain; i++) {
      // Types by which generic code is shared are in a package of that name.
      if (type.package === 'go.shape') return '(shared types)'
      if (type.package !== '') return type.package
      if (type.named) return 'runtime'
      type = byAddress.get(type.element)
    }
    return '(shared types)'
  }
  return (address) => {
    const owner = known.get(address) ?? ledger.owner(nameOf(address))
    known.set(address, owner)
    return owner
  }
}

function claimNames(
  ledger: Ledger,
  image: Image,
  { types, descriptors }: FoundTypes,
  ownerOf: OwnerOf
): void {
  const claimed = new Set<number>()
  for (const { address, names } of descriptors) {
    for (const name of names) {
      if (claimed.has(name)) continue
      claimed.add(name)
      const size = types.names.size(name)
      const offset = offsetOf(image, name)
      ledger.claim(offset, size, ownerOf(address), 'types', -1)
    }
  }
  ledger.settle()
}

function claimMasks(
  ledger: Ledger,
  image: Image,
  { descriptors }: FoundTypes,
  ownerOf: OwnerOf
): void {
  const claimed = new Set<number>()
  for (const { address, pointerMask } of descriptors) {
    if (pointerMask.size === 0 || claimed.has(pointerMask.address)) continue
    claimed.add(pointerMask.address)
    const offset = offsetOf(image, pointerMask.address)
    if (offset < 0) continue
    ledger.claim(offset, pointerMask.size, ownerOf(address), 'rodata', -1)
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
