// Makes a pack of what the module cache has downloaded: of the files that go.sum
// names, those that have its hash.
import { open, stat, type FileHandle } from 'node:fs/promises'
import { downloadPath } from './download-cache.ts'
import { piecesOf } from './file-range.ts'
import type { Sums } from './go-sum.ts'
import { whyRefused } from './check-file.ts'
import { maxPackBytes, packHead, type PackedFile } from './pack-format.ts'

/**
 * Writes a pack to a new file.
 * @returns the files in it; [] when there are none, and no pack then
 * @throws Error with the reason, a clause about the files, when they are too many
 */
export async function packModules(
  modCache: string,
  sums: Sums,
  packPath: string
): Promise<readonly PackedFile[]> {
  const files: PackedFile[] = []
  for (const name of [...sums.keys()].toSorted()) {
    const size = await sizeOf(downloadPath(modCache, name))
    const file = sums.get(name)
    if (size === null || size > maxPackBytes || file === undefined) continue
    const why = await withFile(modCache, name, ({ fd }) =>
      whyRefused({ fd, start: 0, size }, file)
    )
    if (why === null) files.push({ name, size })
  }
  if (files.length === 0) return files
  const head = packHead(files)
  const pack = await open(packPath, 'wx')
  try {
    await pack.appendFile(head)
    for (const { name, size } of files) {
      await withFile(modCache, name, async ({ fd }) => {
        for (const piece of piecesOf({ fd, start: 0, size })) {
          await pack.appendFile(piece)
        }
      })
    }
  } finally {
    await pack.close()
  }
  return files
}

/** Bytes of a regular file; null where there is none. */
async function sizeOf(path: string): Promise<number | null> {
  const status = await stat(path).catch(() => null)
  return status?.isFile() === true ? status.size : null
}

async function withFile<T>(
  modCache: string,
  name: string,
  use: (handle: FileHandle) => Promise<T>
): Promise<T> {
  const handle = await open(downloadPath(modCache, name))
  try {
    return await use(handle)
  } finally {
    await handle.close()
  }
}
