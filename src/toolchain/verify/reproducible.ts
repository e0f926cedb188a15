// Checks that a build is reproducible: the same tree in another directory
// of another length, with another empty cache, must give the same bytes.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { restHashOf } from '../../core/binary/buildinfo/build-ids.ts'
import { detectFormat } from '../../core/binary/identify/detect-format.ts'
import { readImage } from '../../core/binary/read-image.ts'

/** A binary that was built twice. */
export interface Reproduction {
  readonly mainPackage: string
  /** e.g. `linux/amd64`. */
  readonly target: string
  readonly identical: boolean
  /** They differ, and in build IDs alone, which depend on the directory where C flags name it. */
  readonly onlyBuildIds?: boolean
  /** SHA-256 of the first and the second build, lower-case hex. */
  readonly sha256: readonly [string, string]
  /** Where they differ: names of sections, or offsets where there are none; [] when identical. */
  readonly differing: readonly string[]
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** Names of what differs between two executables, in the order of the first file. */
export function differingParts(first: Buffer, second: Buffer): string[] {
  if (first.equals(second)) return []
  const parts: string[] = []
  if (first.length !== second.length) {
    parts.push(`file size (${first.length} and ${second.length} bytes)`)
  }
  const mine = sectionsOf(first)
  const others = sectionsOf(second)
  if (mine === null || others === null) {
    const length = Math.min(first.length, second.length)
    let at = 0
    while (at < length && first[at] === second[at]) at++
    return [...parts, `bytes from offset ${at} on`]
  }
  const names = [...new Set([...mine.keys(), ...others.keys()])]
  const differing = names.filter((name) => {
    const part = mine.get(name)
    const other = others.get(name)
    return part === undefined || other === undefined || !part.equals(other)
  })
  return differing.length > 0
    ? [...parts, ...differing]
    : [...parts, 'headers or padding']
}

/** Section name -> its bytes in the file; of equal names, all of them. Null where a file is not read, or not by section. */
function sectionsOf(file: Buffer): Map<string, Buffer> | null {
  const image = detectFormat(file) === null ? null : readImage(file).image
  if (!image || image.placement) return null
  const parts = new Map<string, Buffer>()
  for (const { name, offset, fileSize } of image.sections) {
    const bytes = file.subarray(offset, offset + fileSize)
    const before = parts.get(name)
    parts.set(
      name,
      before === undefined ? bytes : Buffer.concat([before, bytes])
    )
  }
  return parts
}

/** Compares two builds of one binary. */
export async function compareBuilds(
  first: string,
  second: string
): Promise<Omit<Reproduction, 'mainPackage' | 'target'>> {
  const sha256 = [await sha256Of(first), await sha256Of(second)] as const
  if (sha256[0] === sha256[1]) {
    return { identical: true, sha256, differing: [] }
  }
  const files = [await readFile(first), await readFile(second)] as const
  return {
    identical: false,
    onlyBuildIds: differOnlyInBuildIds(...files),
    sha256,
    differing: differingParts(...files)
  }
}

/** Whether build IDs are all that two executables differ in. */
function differOnlyInBuildIds(first: Buffer, second: Buffer): boolean {
  if (first.length !== second.length) return false
  const hash = restHashOf(first)
  return hash !== null && hash === restHashOf(second)
}
