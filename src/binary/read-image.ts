import type { BinaryFormat } from '../measure/measurement.ts'
import { readElf } from './elf.ts'
import { detectFormat } from './format.ts'
import type { Image } from './image.ts'
import { isMachO64, readMachO } from './macho.ts'
import { MalformedBinary } from './malformed.ts'
import { readPe } from './pe.ts'
import { readWasm } from './wasm.ts'
import { readXcoff } from './xcoff.ts'

/** By format, what makes the neutral view of a whole file. */
const readers: Readonly<
  Partial<Record<BinaryFormat, (file: Uint8Array) => Image | null>>
> = {
  elf: readElf,
  macho: (file) => (isMachO64(file) ? readMachO(file) : null),
  pe: readPe,
  wasm: readWasm,
  xcoff: readXcoff
}

/**
 * Reads an executable of any format; `image` is null where the format has no
 * reader.
 * @throws MalformedBinary where it is of no known format, or truncated
 */
export function readImage(file: Uint8Array): {
  readonly format: BinaryFormat
  readonly image: Image | null
} {
  const format = detectFormat(file)
  if (format === null) {
    throw new MalformedBinary(
      file.length === 0
        ? 'the file is empty'
        : 'the file is no executable of the formats ELF, Mach-O, PE, Wasm or XCOFF',
      0
    )
  }
  return { format, image: readers[format]?.(file) ?? null }
}
