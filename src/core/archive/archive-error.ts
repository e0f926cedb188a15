// The error of every reader of archives, and the bounds that all of them keep: an
// archive is unpacked in memory, and may have been made to fill it.
import { formatBytes } from '../text/sizes.ts'

/**
 * An archive that is refused. Its message is a clause about the archive, such as
 * "it holds more than 1024 MiB".
 */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError'
}

/** The refusal of an archive that can be read, and holds nothing to measure. */
export class NoExecutableError extends ArchiveError {}

/** Files, directories, links and headers of one archive. */
export const maxEntries = 100_000

/** Bytes of everything that an archive holds. */
export const maxUnpackedBytes = 1024 * 1024 * 1024

/** Bytes of a path in an archive. */
export const maxPathBytes = 4096

/** Executables of one archive that are measured. */
export const maxExecutables = 256

/** How often a compressed byte may be found in what it unpacks to; programs reach about ten. */
const maxRatio = 200

/** Bytes that any archive may unpack to, however small it is. */
const alwaysAllowedBytes = 64 * 1024 * 1024

/** Bytes that so many compressed bytes may unpack to. */
export function unpackLimit(compressedBytes: number): number {
  return Math.min(
    maxUnpackedBytes,
    Math.max(alwaysAllowedBytes, compressedBytes * maxRatio)
  )
}

/** The refusal of what unpacks to more than `limit` bytes. */
export function tooLarge(limit: number): ArchiveError {
  const why =
    limit < maxUnpackedBytes
      ? `, which is ${maxRatio} times its own size or more`
      : ''
  return new ArchiveError(`it unpacks to more than ${formatBytes(limit)}${why}`)
}
