// Claims function values: pointers by which functions are passed around.
import { findSection } from '../../binary/image.ts'
import type { Image } from '../../binary/image.ts'
import type { FunctionTable } from '../../binary/runtime/pclntab/pclntab.ts'
import type { Block } from './blocks.ts'
import type { Functions } from '../functions.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { inColumn } from '../../model/columns.ts'

/**
 * Gives function values, pointers to code by which functions are passed
 * around, to the packages of the functions. They are a block since Go 1.26,
 * which the twin shows, and a section since Go 1.27.
 */
export function claimFunctionValues(
  ledger: Ledger,
  image: Image,
  { table, packages }: Functions,
  blocks: readonly Block[]
): void {
  const section = findSection(image, '.go.func', '.data.rel.ro.go.func')
  const places = [
    ...(section ? [{ offset: section.offset, size: section.fileSize }] : []),
    ...blocks.filter(({ kind }) => kind === 'function values')
  ]
  if (places.length === 0) return
  const { bytes, pointerSize: p } = image
  for (const { offset, size } of places) {
    for (let at = offset; at + p <= offset + size; at += p) {
      const entry = bytes.looseWord(at, p)
      const index = functionAt(table, entry)
      if (index < 0) continue
      ledger.claim(at, p, ledger.owner(packages[index] ?? ''), 'rodata', -1)
    }
  }
  ledger.book()
}

/** The last function at an address; -1 for none. */
function functionAt(
  { entries, count }: FunctionTable,
  address: number
): number {
  // First function beyond the address.
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (inColumn(entries[middle]) <= address) low = middle + 1
    else high = middle
  }
  return low > 0 && entries[low - 1] === address ? low - 1 : -1
}
