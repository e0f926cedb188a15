// Takes private copies of given files, so that what is measured can't be changed
// meanwhile by what still runs beside the gate, and finds the twin of each.
import { mkdir } from 'node:fs/promises'
import { join, posix } from 'node:path'
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
import { copyStranger } from '../../host/files/stranger-file.ts'
import type { FoundFile } from './find-files.ts'

/** Bytes of a file; what one read into memory takes on every Node. */
export const maxGivenBytes = 2 ** 31 - 1

/** Bytes of all files together: their copies are on disk at once. */
const maxTotalBytes = 8 * 1024 ** 3

function tooLarge(name: string): UserError {
  return new UserError(
    `${name}: the files have more than ${formatBytes(maxTotalBytes)} together: name the binaries alone`
  )
}

/** A private copy of a given file. */
export interface OpenedFile {
  readonly file: FoundFile
  /** As messages call it. */
  readonly title: string
  /** Of the copy. */
  readonly path: string
  readonly sha256: string
  readonly isArchive: boolean
  /** Copy of its twin; null for none. */
  readonly twinPath: string | null
}

export interface OpenedFiles {
  readonly files: readonly OpenedFile[]
  /** What is neither executable nor archive, and what could not be opened, in directories and globs. */
  readonly passedOver: number
  /** Titles of binaries without a twin. */
  readonly withoutTwin: readonly string[]
}

const isBinary = (start: Uint8Array): boolean =>
  detectFormat(start) !== null || isArchive(start)

/**
 * Copies of the files, in their order.
 * @param directory that is made for them
 * @param name of the option, for messages
 * @throws UserError for a file that is named expressly and can't be measured
 */
export async function openFiles(
  found: readonly FoundFile[],
  directory: string,
  twins: string,
  name: string
): Promise<OpenedFiles> {
  await mkdir(directory, { recursive: true })
  const opened: OpenedFile[] = []
  let passedOver = 0
  let total = 0
  for (const [number, file] of found.entries()) {
    const title = file.tree.title(file.path)
    const path = join(directory, `${number}`)
    const copy = await copyStranger(
      file.tree.locate(file.path),
      path,
      maxGivenBytes,
      isBinary
    )
    if (copy.kind === 'copied') {
      const { bytes, sha256, start } = copy
      total += bytes
      if (total > maxTotalBytes) throw tooLarge(name)
      opened.push({
        file,
        title,
        path,
        sha256,
        isArchive: isArchive(start),
        twinPath: null
      })
    } else if (file.isNamed) {
      throw new UserError(
        copy.kind === 'unwanted'
          ? `${name}: ${title} is neither an executable nor an archive`
          : `${name}: ${title} can't be measured: ${copy.why}`
      )
    } else passedOver += 1
  }
  if (twins === '') return { files: opened, passedOver, withoutTwin: [] }
  return { ...(await withTwins(opened, twins)), passedOver }
}

/** Twins are no binaries of their own, wherever they lie. */
async function withTwins(
  opened: readonly OpenedFile[],
  twins: string
): Promise<Omit<OpenedFiles, 'passedOver'>> {
  const places = new Map<OpenedFile, string>()
  for (const file of opened) {
    if (!file.isArchive) places.set(file, await placeOfTwin(file, twins))
  }
  const twinPlaces = new Set(
    [...places].map(([{ file }, path]) => file.tree.locate(path))
  )
  const files: OpenedFile[] = []
  const withoutTwin: string[] = []
  for (const file of opened) {
    const { tree, path } = file.file
    if (twinPlaces.has(tree.locate(path))) continue
    const place = places.get(file)
    if (place === undefined) {
      files.push(file)
      continue
    }
    const copied = `${file.path}-twin`
    const copy =
      (await tree.kindOf(place)) === 'file'
        ? await copyStranger(
            tree.locate(place),
            copied,
            maxGivenBytes,
            (start) => detectFormat(start) !== null
          )
        : null
    const hasTwin = copy?.kind === 'copied'
    if (!hasTwin) withoutTwin.push(file.title)
    files.push({ ...file, twinPath: hasTwin ? copied : null })
  }
  return { files, withoutTwin }
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
