// Takes private copies of given files, so that what is measured can't be changed
// meanwhile by what still runs beside the gate, and finds the twin of each.
import { mkdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { isExecutable } from '../../core/archive/executables.ts'
import { isArchive } from '../../core/archive/read-archive.ts'
import { readBuildInfo } from '../../core/binary/buildinfo/buildinfo.ts'
import { detectFormat } from '../../core/binary/identify/detect-format.ts'
import { MalformedBinary } from '../../core/binary/malformed-binary.ts'
import { readImage } from '../../core/binary/read-image.ts'
import { needsTarget, twinPath } from '../../core/given/twin-path.ts'
import type { Target } from '../../core/model/target.ts'
import { formatBytes } from '../../core/text/sizes.ts'
import { UserError } from '../../core/user-error.ts'
import { readBounded } from '../../host/files/read-bounded.ts'
import {
  copyStranger,
  type StrangerCopy
} from '../../host/files/stranger-file.ts'
import type { FilePlace, FoundFile } from './find-files.ts'

/** Bytes of a file; what one read into memory takes on every Node. */
const maxGivenBytes = 2 ** 31 - 1

/** Bytes of all files and twins together: their copies are on disk at once. */
const maxTotalBytes = 8 * 1024 ** 3

/** A private copy of a given file. */
export interface OpenedFile {
  readonly file: FoundFile
  /** As messages call it. */
  readonly title: string
  /** Of the copy. */
  readonly path: string
  readonly sha256: string
  readonly isArchive: boolean
  /** Null for none. */
  readonly twin: OpenedTwin | null
}

export interface OpenedTwin {
  /** Of the copy. */
  readonly path: string
  readonly bytes: number
  /** Where it lies in the tree of its binary. */
  readonly place: string
}

export interface OpenedFiles {
  readonly files: readonly OpenedFile[]
  /** Links, special files, and what is neither executable nor archive, in directories and globs. */
  readonly passedOver: number
}

const isBinary = (start: Uint8Array): boolean =>
  isExecutable(start) || isArchive(start)

/**
 * Copies of the files, in their order.
 * @param directory that is made for them
 * @param name of the option, for messages
 * @param maxBytes of all files and twins together
 * @throws UserError for a file that can't be read, and for one that is named expressly
 *   and can't be measured
 */
export async function openFiles(
  found: readonly FoundFile[],
  directory: string,
  twins: string,
  name: string,
  maxBytes: number = maxTotalBytes
): Promise<OpenedFiles> {
  await mkdir(directory, { recursive: true })
  const opened: OpenedFile[] = []
  let passedOver = 0
  const count = byteCounter(name, maxBytes)
  for (const [number, file] of found.entries()) {
    const title = file.tree.title(file.path)
    const path = join(directory, `${number}`)
    const copy = await copyPlace(file, path, isBinary)
    if (copy.kind === 'copied') {
      const { bytes, sha256, start } = copy
      count(bytes)
      const packed = isArchive(start)
      opened.push({ file, title, path, sha256, isArchive: packed, twin: null })
    } else if (copy.kind === 'refused' || file.isNamed) {
      throw new UserError(
        copy.kind === 'unwanted'
          ? `${name}: ${title} is neither an executable nor an archive`
          : `${name}: ${title} can't be measured: ${copy.why}`
      )
    } else passedOver += 1
  }
  if (twins === '') return { files: opened, passedOver }
  return { files: await withTwins(opened, twins, name, count), passedOver }
}

/** Adds up bytes; it throws a UserError for more than `maxBytes` together. */
function byteCounter(name: string, maxBytes: number): (bytes: number) => void {
  let total = 0
  return (bytes) => {
    total += bytes
    if (total <= maxBytes) return
    throw new UserError(
      `${name}: the files have more than ${formatBytes(maxBytes)} together, with their twins: name the binaries alone`
    )
  }
}

async function copyPlace(
  { tree, path }: FilePlace,
  destination: string,
  isWanted: (start: Uint8Array) => boolean
): Promise<StrangerCopy> {
  const copy = await copyStranger(
    tree.locate(path),
    destination,
    maxGivenBytes,
    isWanted
  )
  if (copy.kind !== 'copied' || (await tree.kindOf(path)) === 'file') {
    return copy
  }
  // A link may have taken the place of a directory since it was looked for.
  return { kind: 'special', why: 'it lies behind a link' }
}

/** Twins are no binaries of their own, wherever they lie. */
async function withTwins(
  opened: readonly OpenedFile[],
  twins: string,
  name: string,
  count: (bytes: number) => void
): Promise<readonly OpenedFile[]> {
  const places = new Map<OpenedFile, string>()
  for (const file of opened) {
    if (!file.isArchive) places.set(file, await placeOfTwin(file, twins))
  }
  const twinPlaces = new Set(
    [...places].flatMap(
      ([
        {
          file: { tree, path }
        },
        place
      ]) =>
        // A file is no twin of its own.
        tree.locate(place) === tree.locate(path) ? [] : [tree.locate(place)]
    )
  )
  const files: OpenedFile[] = []
  for (const file of opened) {
    const { tree, path } = file.file
    if (twinPlaces.has(tree.locate(path))) continue
    const place = places.get(file)
    const twin =
      place === undefined ? null : await openTwin(file, place, twins, name)
    if (twin !== null) count(twin.bytes)
    files.push({ ...file, twin })
  }
  return files
}

/** @throws UserError for one that can't be read, or is the file itself */
async function openTwin(
  { file, title, path }: OpenedFile,
  place: string,
  twins: string,
  name: string
): Promise<OpenedTwin | null> {
  const { tree } = file
  if (tree.locate(place) === tree.locate(file.path)) {
    throw new UserError(
      `twins: "${twins}" names ${title} itself: use a pattern that leads to another file, e.g. {dir}/{file}.debug`
    )
  }
  if ((await tree.kindOf(place)) !== 'file') return null
  const copied = `${path}-twin`
  const copy = await copyPlace(
    { tree, path: place },
    copied,
    (start) => detectFormat(start) !== null
  )
  if (copy.kind === 'refused') {
    throw new UserError(
      `${name}: the twin ${tree.title(place)} can't be read: ${copy.why}`
    )
  }
  return copy.kind === 'copied'
    ? { path: copied, place, bytes: copy.bytes }
    : null
}

async function placeOfTwin(
  { file, path }: OpenedFile,
  twins: string
): Promise<string> {
  const target =
    file.target ?? (needsTarget(twins) ? await targetIn(path) : null)
  const name = posix.basename(file.path)
  return twinPath(twins, {
    dir: posix.dirname(file.path),
    file: name,
    name: name.replace(/\.exe$/i, ''),
    os: target?.goos ?? '',
    arch: target?.goarch ?? ''
  })
}

/** What a file was built for, by its build info. */
async function targetIn(path: string): Promise<Target | null> {
  try {
    const bytes = await readBounded(path, maxGivenBytes)
    const { image } = readImage(bytes)
    const { GOOS: goos, GOARCH: goarch } =
      readBuildInfo(bytes, image)?.settings ?? {}
    return goos === undefined || goarch === undefined
      ? null
      : { goos, goarch, level: '' }
  } catch (error) {
    if (error instanceof MalformedBinary) return null
    throw error
  }
}
