// Collects the files of an archive, and refuses names and numbers that no honest
// archive has. Nothing is ever written under these names; but what people get who
// unpack such an archive is not known, and so its size is not known either.
import type { Unpacker } from './compression.ts'
import {
  ArchiveError,
  maxEntries,
  maxPathBytes,
  tooLarge
} from './archive-error.ts'

/** A regular file in an archive. */
export interface PackedFile {
  /** Its path without a leading `./`; '' for a file that is compressed alone. */
  readonly path: string
  /** Bytes of its content. */
  readonly size: number
  /** @throws ArchiveError where its content is not what the archive promises */
  readonly read: () => Unpacker<Uint8Array>
}

/** `system`: a package, whose paths count from the root of the system that it is installed in. */
export type PathRoot = 'directory' | 'system'

/** A file whose content stands in the archive as it is. */
export function plainFile(path: string, content: Uint8Array): PackedFile {
  return {
    path,
    size: content.length,
    // oxlint-disable-next-line require-yield -- there is nothing to unpack
    *read() {
      return content
    }
  }
}

export class Listing {
  readonly #files: PackedFile[] = []
  readonly #paths = new Set<string>()
  readonly #limit: number
  readonly #root: PathRoot
  #entries = 0
  #bytes = 0

  /** @param limit bytes of all files together */
  constructor(limit: number, root: PathRoot) {
    this.#limit = limit
    this.#root = root
  }

  get files(): readonly PackedFile[] {
    return this.#files
  }

  /** Bytes of all files. */
  get size(): number {
    return this.#bytes
  }

  /**
   * Counts an entry of any kind.
   * @throws ArchiveError for too many
   */
  count(): void {
    this.#entries += 1
    if (this.#entries > maxEntries) {
      throw new ArchiveError(`it holds more than ${maxEntries} entries`)
    }
  }

  /**
   * Adds a regular file, which `count` has counted.
   * @throws ArchiveError for a path that leads outside or is there twice, and for too many bytes
   */
  add(file: PackedFile): void {
    const path = this.#checked(file.path)
    if (this.#paths.has(path)) {
      throw new ArchiveError(`it holds ${quoted(path)} twice`)
    }
    this.#paths.add(path)
    this.#bytes += file.size
    if (this.#bytes > this.#limit) throw tooLarge(this.#limit)
    this.#files.push({ ...file, path })
  }

  #checked(path: string): string {
    const inner =
      this.#root === 'system' ? path.replace(/^\/{1,100}/, '') : path
    const parts = inner.split(/[/\\]/)
    if (
      /^(?:[/\\]|[A-Za-z]:)/.test(inner) ||
      parts.includes('..') ||
      inner.includes('\0')
    ) {
      throw new ArchiveError(
        `the path ${quoted(path)} leads out of the directory that it is unpacked in`
      )
    }
    if (Buffer.byteLength(path) > maxPathBytes) {
      throw new ArchiveError(
        `the path ${quoted(path)} has more than ${maxPathBytes} bytes`
      )
    }
    return parts.filter((part) => part !== '' && part !== '.').join('/')
  }
}

/** Characters of a path in a sentence. */
const maxQuoted = 80

/** A path in a sentence. */
export function quoted(path: string): string {
  return JSON.stringify(
    path.length > maxQuoted ? `${path.slice(0, maxQuoted)}…` : path
  )
}
