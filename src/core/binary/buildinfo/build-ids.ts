// Which bytes of an executable are identifiers of its build, and the hash of all
// others. Identifiers are Go's build ID, and what follows from it: the GNU build ID, the
// UUID of a Mach-O file and the hashes of pages in its signature. Whatever else such a
// place could hold counts as content.
import { createHash } from 'node:crypto'
import { findBuildId } from './build-id.ts'
import { detectFormat } from '../identify/detect-format.ts'
import type { Image } from '../image.ts'
import { rightPageHashes } from '../macho/code-signature.ts'
import { loadCommand, machHeader } from '../macho/structs.ts'
import type { ByteRange } from '../byte-range.ts'
import { placing } from '../placement.ts'
import { readImage } from '../read-image.ts'

// LC_UUID of <mach-o/loader.h>: the linker derives it from the build ID.
const uuidCommand = 0x1b
const uuidSize = 16

/** More load commands than any linker writes. */
const maxCommands = 10_000

/**
 * Bytes that the identifiers of a file may take in all. Go's build ID has 83 and its note
 * 100; in places that are larger, a program could hide content.
 */
const maxIdBytes = 2048

/** The place of the UUID in a 64-bit Mach-O file. */
function uuidOf({ bytes }: Image): ByteRange[] {
  const count = Math.min(machHeader.at(bytes, 0).ncmds, maxCommands)
  let at = machHeader.size
  for (let index = 0; index < count; index++) {
    const { cmd, cmdsize } = loadCommand.at(bytes, at)
    if (cmd === uuidCommand && cmdsize === loadCommand.size + uuidSize) {
      return [{ offset: at + loadCommand.size, size: uuidSize }]
    }
    at += Math.max(cmdsize, loadCommand.size)
  }
  return []
}

/** Build IDs in the image, and UUIDs that derive from them; [] where they take more than they can. */
function buildIds(image: Image): ByteRange[] {
  const buildId = findBuildId(image)
  const ids = [
    ...image.sections
      .filter((section) => section.buildId)
      .map(({ offset, fileSize }) => ({ offset, size: fileSize })),
    ...(buildId === null ? [] : [buildId]),
    ...(image.format === 'macho' ? uuidOf(image) : [])
  ]
  const bytes = ids.reduce((sum, { size }) => sum + size, 0)
  return bytes > maxIdBytes ? [] : ids
}

/** The identifiers in the image, in the order of their offsets. */
function identifiers(file: Uint8Array, image: Image): ByteRange[] {
  const signatures =
    image.format === 'macho'
      ? image.tables.filter(({ region }) => region === 'signature')
      : []
  const hashes = signatures.map(({ offset, fileSize }) =>
    rightPageHashes(file, { offset, size: fileSize })
  )
  return [
    ...buildIds(image),
    ...hashes.filter((range) => range !== null)
  ].toSorted((a, b) => a.offset - b.offset)
}

/**
 * SHA-256 of a file whose identifiers of the build count as zeros, lower-case hex.
 * Files that share it, and their size, are identical but for build IDs.
 * @param image the file's own
 */
export function sha256WithoutBuildIds(file: Uint8Array, image: Image): string {
  const place = (at: number) => image.placement?.fileOffset(at) ?? at
  const hash = createHash('sha256')
  let reached = 0
  for (const { offset, size } of identifiers(file, image)) {
    const start = Math.max(place(offset), reached)
    const end = Math.min(place(offset + size), file.length)
    if (end <= start) continue
    hash.update(file.subarray(reached, start))
    hash.update(Buffer.alloc(end - start))
    reached = end
  }
  return hash.update(file.subarray(reached)).digest('hex')
}

/**
 * The same of any file; null where its format has no reader that knows build IDs, as for
 * universal files, and for what is no executable.
 * @throws MalformedBinary where it is truncated
 */
export function restHashOf(file: Uint8Array): string | null {
  if (detectFormat(file) === null) return null
  const { image } = readImage(file)
  return (
    image && placing(image.placement, () => sha256WithoutBuildIds(file, image))
  )
}
