import type { Image } from '../binary/image.ts'
import { offsetOf } from '../binary/image.ts'
import type { Functions } from './functions.ts'
import type { Ledger } from './ledger.ts'

/**
 * Gives code to the functions of the function table. What follows a function
 * up to the next one is alignment. Returns the extent of Go's code in the file.
 */
export function claimFunctions(
  ledger: Ledger,
  image: Image,
  { table, names, packages, sizes }: Functions
): { offset: number; size: number } {
  const { entries, count } = table
  const padding = ledger.owner('(padding)')
  const first = entries[0] ?? 0
  const start = offsetOf(image, first)
  if (start < 0) return { offset: 0, size: 0 }
  const sectionName =
    image.sections.find(
      ({ offset, fileSize }) => start >= offset && start < offset + fileSize
    )?.name ?? ''
  for (let i = 0; i < count; i++) {
    const at = start + (entries[i] ?? 0) - first
    const size = sizes[i] ?? 0
    const owner = ledger.owner(packages[i] ?? '')
    const symbol =
      size > 0 ? ledger.symbol(names[i] ?? '', owner, 'code', sectionName) : -1
    ledger.claim(at, size, owner, 'code', symbol)
    const end = start + (entries[i + 1] ?? 0) - first
    ledger.claim(at + size, end - at - size, padding, 'padding', -1)
  }
  ledger.settle()
  return { offset: start, size: (entries[count] ?? first) - first }
}
