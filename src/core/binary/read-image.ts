// Reads an executable of any format by the format's own reader.
import type { BinaryFormat } from '../model/closed-lists.ts'
import { readElf } from './elf/elf.ts'
import { detectFormat } from './identify/detect-format.ts'
import type { Image } from './image.ts'
import { isMachO64, readMachO } from './macho/macho.ts'
import { MalformedBinary } from './malformed-binary.ts'
import { describeOtherFile } from './identify/other-files.ts'
import { readPe } from './pe/pe.ts'
import { readPlan9 } from './plan9/plan9.ts'
import { readWasm } from './wasm/wasm.ts'
import { readXcoff } from './xcoff.ts'

/** By format, what makes the neutral view of a whole file. */
const readers: Readonly<
  Partial<Record<BinaryFormat, (file: Uint8Array) => Image | null>>
> = {
  elf: readElf,
  macho: (file) => (isMachO64(file) ? readMachO(file) : null),
  pe: readPe,
  plan9: readPlan9,
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
  if (format === null) throw new MalformedBinary(refusalOf(file), 0)
  const image = readers[format]?.(file) ?? null
  if (image) refuseCrowd(image)
  return { format, image }
}

function refusalOf(file: Uint8Array): string {
  if (file.length === 0) return 'the file is empty'
  const other = describeOtherFile(file)
  return other === null
    ? 'the file is not an executable of the formats ELF, Mach-O, PE, Plan 9 a.out, Wasm or XCOFF'
    : `the file is ${other}`
}

/** Segments of an executable; linkers write a few. */
const maxMappings = 1024

/**
 * Sections that hold the same bytes again and again, and more segments than
 * any linker writes, would make the search of them slow beyond bounds.
 * @throws MalformedBinary for such a file
 */
function refuseCrowd({ bytes, mappings, sections }: Image): void {
  if (mappings.length > maxMappings) {
    throw new MalformedBinary(
      `${mappings.length} loaded parts are more than ${maxMappings}`,
      0
    )
  }
  const held = sections.reduce((sum, { fileSize }) => sum + fileSize, 0)
  if (held > 2 * bytes.length) {
    throw new MalformedBinary(
      `its sections overlap: they hold ${held} bytes in a file of ${bytes.length}`,
      0
    )
  }
}
