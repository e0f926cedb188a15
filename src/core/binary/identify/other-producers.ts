// What made a file that holds no function table as Go writes it.
import { indexOfBytes } from '../bytes.ts'
import type { Image } from '../image.ts'
import { isGenuine } from '../runtime/pclntab/pclntab-header.ts'
import type { PclntabHeader } from '../runtime/pclntab/pclntab-layout.ts'

/** UPX's header, l_info in its source, follows the container's own headers. */
const upx = Buffer.from('UPX!')
const upxWithin = 4096

/** Whether UPX packed the file, whose sections then hold compressed bytes alone. */
export const isPacked = (file: Uint8Array): boolean =>
  indexOfBytes(file, upx, 0, upxWithin) >= 0

/**
 * A sentence that names what made a file without a function table: a packer, or
 * another compiler. Null where nothing is known.
 */
export function describeForeign(image: Image): string | null {
  const { bytes } = image
  if (isPacked(bytes.file)) {
    return 'the file is packed by UPX: what its compressed bytes are made of cannot be seen; measure the file before it is packed'
  }
  const tiny = image.producers?.find(({ name }) => name === 'TinyGo')
  if (tiny) {
    return `the file was made by TinyGo ${tiny.version}, which writes no function table`
  }
  if (isOfGccgo(image)) {
    return "the file was made by gccgo, which writes no function table as Go's own linker does"
  }
  return null
}

/** The library that gccgo's programs load, and the function by which each starts. */
const gccgoNames = ['libgo.so.', '__go_init_main'].map((name) =>
  Buffer.from(name)
)

/** What gccgo's packages say to others that are compiled, linked into one; `strip` leaves it. */
const gccgoSection = '.go_export'

function isOfGccgo({ bytes, sections }: Image): boolean {
  return sections.some(
    ({ name, region, offset, fileSize }) =>
      name === gccgoSection ||
      (region === 'symtab' &&
        gccgoNames.some(
          (known) =>
            indexOfBytes(bytes.file, known, offset, offset + fileSize) >= 0
        ))
  )
}

/**
 * A sentence about a function table whose magic number is none that is known:
 * Go's own have all bits set but the last few. Null for one that is.
 */
export function describeObfuscated(header: PclntabHeader): string | null {
  if (isGenuine(header)) return null
  const magic = `the function table has the magic number 0x${header.magic.toString(16)}`
  return header.magic >>> 8 === 0xff_ffff
    ? `${magic}, which none of Go 1.2 to 1.27 writes: it is read as theirs, as a later release may have changed little`
    : `${magic}, which Go does not use: the program was obfuscated, as by garble, and names of packages and functions need not be those of its source`
}
