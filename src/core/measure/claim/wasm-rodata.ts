// Separates read-only data from variables in the one data section of Wasm.
import type { Image } from '../../binary/image.ts'
import type { ModuleData } from '../../binary/runtime/moduledata.ts'
import type { Ledger } from '../ledger/ledger.ts'

/**
 * Tells read-only data without an owner from writable, where the container
 * holds both in one section (Wasm): what lies before the variables, which the
 * linker puts last, is read-only.
 */
export function claimReadOnly(
  ledger: Ledger,
  image: Image,
  { noptrdata }: ModuleData
): void {
  const data = image.sections.find(({ region }) => region === 'data')
  if (!image.bodies || !data) return
  const nobody = ledger.owner('(unattributed)')
  for (const { address, offset, size } of image.mappings) {
    const inData = offset >= data.offset && offset < data.offset + data.fileSize
    const before = Math.min(size, noptrdata - address)
    if (inData) ledger.claim(offset, before, nobody, 'rodata', -1)
  }
  ledger.book()
}
