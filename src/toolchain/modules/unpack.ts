// Unpacks a pack into the module cache: files that go.sum names, that have
// its hash, and that are missing. Of what the pack says about a file only
// its length is used.
import { createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { downloadPath, placeNew } from './download-cache.ts'
import { piecesOf, readRange, type FileRange } from './file-range.ts'
import type { SummedFile, Sums } from './go-sum.ts'
import { whyRefused } from './check-file.ts'
import {
  firstLineBytes,
  locateIndex,
  readIndex,
  type PlacedFile
} from './pack-format.ts'

export interface RefusedFile {
  readonly file: SummedFile
  /** A clause about the file. */
  readonly why: string
}

export interface UnpackResult {
  /** Names of the files that are in the module cache now and were not. */
  readonly placed: readonly string[]
  readonly refused: readonly RefusedFile[]
}

/**
 * @param there names of files that the module cache has, which are left alone
 * @throws Error with the reason, a clause about the pack, when it can't be read,
 *   or the module cache can't be written
 */
export async function unpackModules(
  packPath: string,
  sums: Sums,
  modCache: string,
  there: ReadonlySet<string>
): Promise<UnpackResult> {
  const handle = await open(packPath)
  try {
    const { size } = await handle.stat()
    const pack = { fd: handle.fd, start: 0, size }
    const placed: string[] = []
    const refused: RefusedFile[] = []
    for (const { name, ...place } of filesOf(pack)) {
      const file = sums.get(name)
      if (file === undefined || there.has(name)) continue
      const range = { fd: pack.fd, ...place }
      const why = await whyRefused(range, file)
      if (why !== null) refused.push({ file, why })
      else if (
        await placeNew(downloadPath(modCache, name), (temporary) =>
          pipeline(
            piecesOf(range),
            createWriteStream(temporary, { flags: 'wx' })
          )
        )
      ) {
        placed.push(name)
      }
    }
    return { placed, refused }
  } finally {
    await handle.close()
  }
}

function filesOf(pack: FileRange): readonly PlacedFile[] {
  const first = readRange(pack, 0, Math.min(firstLineBytes, pack.size))
  const index = locateIndex(first)
  const text = readRange(pack, index.start, index.size)
  return readIndex(text, index.start, pack.size)
}
