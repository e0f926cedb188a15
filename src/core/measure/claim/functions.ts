// Claims the code of functions, and the alignment between them.
import type { Image } from '../../binary/image.ts'
import { offsetOf } from '../../binary/image.ts'
import type { Functions } from '../functions.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { inColumn } from '../../model/columns.ts'

/** Bytes; functions are aligned to much less, and to a page by no linker. */
const maxGap = 4096

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
  const nobody = ledger.owner('(unattributed)')
  const first = inColumn(entries[0])
  const start = offsetOf(image, first)
  if (start < 0) return { offset: 0, size: 0 }
  const sectionName =
    image.sections.find(
      ({ offset, fileSize }) => start >= offset && start < offset + fileSize
    )?.name ?? ''
  const symbols = ledger.functions(names, 'code', sectionName)
  for (let i = 0; i < count; i++) {
    const at = start + inColumn(entries[i]) - first
    const size = inColumn(sizes[i])
    const owner = ledger.owner(packages[i] ?? '')
    const symbol = size > 0 && !names.isEmpty(i) ? symbols(i, owner) : -1
    ledger.claim(at, size, owner, 'code', symbol)
    const end = start + inColumn(entries[i + 1]) - first
    const gap = end - at - size
    const isAlignment = gap < maxGap
    ledger.claim(
      at + size,
      gap,
      isAlignment ? padding : nobody,
      isAlignment ? 'padding' : 'code',
      -1
    )
  }
  ledger.book()
  return { offset: start, size: inColumn(entries[count]) - first }
}
