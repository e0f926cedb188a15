// Absolute paths in debug information (DWARF 5, sections 3.1.1 and 6.2.4: names of
// compilation directories and source files), which end in NUL each.
import { byteOrZero } from '../../binary/bytes.ts'
import type { Image } from '../../binary/image.ts'
import type { Leak, MachineDirectory } from './leak.ts'
import { homePaths, isAbsolutePath, pathsBelow } from './paths.ts'
import { summedUp } from './sums.ts'

/** Uncompresses a zlib stream; null where it is none, or longer than `maxBytes`. */
export type Inflate = (bytes: Uint8Array, maxBytes: number) => Uint8Array | null

/** Bytes; more than the debug information of any program. */
const maxInflated = 1024 * 1024 * 1024

const sectionNames = /^(?:\.|__DWARF,__)z?debug_(?:info|line|line_str|str)$/

/** SHF_COMPRESSED sections begin with an Elf64_Chdr or Elf32_Chdr (gABI, chapter 4). */
const zlibType = 1

/**
 * Leaks per section and directory that hold paths of Go files, or of anything below the
 * machine's directories. Headers of the system, such as those in /usr/include, are
 * where they are on every machine.
 */
export function debugLeaks(
  image: Image,
  directories: readonly MachineDirectory[],
  inflate: Inflate
): Leak[] {
  const isOfMachine = (text: string): boolean =>
    !trimmed.test(text) &&
    (goFile.test(text) ||
      pathsBelow(text, directories).length > 0 ||
      homePaths(`${text}/`).length > 0)
  return image.sections
    .filter(({ name, fileSize }) => fileSize > 0 && sectionNames.test(name))
    .flatMap((section) => {
      const { name, offset, fileSize } = section
      const bytes = image.bytes.file.subarray(offset, offset + fileSize)
      const paths = pathsIn(plainBytes(image, bytes, inflate)).filter(
        isOfMachine
      )
      return summedUp(paths, directories).map((sum): Leak => ({
        ...sum,
        place: 'debug information',
        holder: name,
        package: '',
        isCertain: true
      }))
    })
}

/** What -trimpath makes C compilers write (cmd/go/internal/work/exec.go). */
const trimmed = /^(?:\/_\/|\/tmp\/go-build(?:\/|$))/

const goFile = /\.(?:go|s)$/

/** A section's bytes, uncompressed; none where that can't be done. */
function plainBytes(
  { pointerSize, bytes: { littleEndian } }: Image,
  section: Uint8Array,
  inflate: Inflate
): Uint8Array {
  const head = Buffer.from(section.buffer, section.byteOffset, section.length)
  // Up to Go 1.18, in Mach-O and in PE: "ZLIB" and a size of 8 bytes.
  if (head.toString('latin1', 0, 4) === 'ZLIB') {
    return inflate(section.subarray(12), maxInflated) ?? empty
  }
  const headerSize = pointerSize === 8 ? 24 : 12
  const type =
    head.length < headerSize
      ? 0
      : littleEndian
        ? head.readUInt32LE(0)
        : head.readUInt32BE(0)
  const zlib = type === zlibType && byteOrZero(section, headerSize) === 0x78
  if (!zlib) return section
  return inflate(section.subarray(headerSize), maxInflated) ?? section
}

const empty = new Uint8Array()

const printable = /^[\x20-\x7e]+$/

/** A path has two parts at least, and printable characters only. */
function isPath(text: string): boolean {
  const root = text.startsWith('/') ? 1 : 3
  return (
    isAbsolutePath(text) &&
    printable.test(text) &&
    /[\\/]/.test(text.slice(root)) &&
    /\w/.test(text.slice(-1))
  )
}

const maxPathLength = 4096

/** The different paths among the strings that end in NUL. */
function pathsIn(bytes: Uint8Array): readonly string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const paths = new Set<string>()
  for (let at = 0; at < text.length;) {
    const end = text.indexOf(0, at)
    if (end < 0) break
    if (end - at >= 6 && end - at <= maxPathLength) {
      const string = text.toString('latin1', at, end)
      if (isPath(string)) paths.add(string)
    }
    at = end + 1
  }
  return [...paths]
}
