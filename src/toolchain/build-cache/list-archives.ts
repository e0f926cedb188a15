// The archives in a build cache, with the actions that made them. Nothing else of a cache
// is packed: go's own indexes depend on directories, and executables are never kept.
import { open, readdir, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import {
  readArchiveFacts,
  type ArchiveFacts
} from '../../core/build-cache/archive-members.ts'
import {
  entryBytes,
  isCacheId,
  outputName,
  parseEntry
} from '../../core/build-cache/cache-files.ts'
import type { CacheArchive } from '../../core/build-cache/missing-share.ts'
import {
  maxActions,
  maxOutputBytes,
  maxOutputs
} from '../../core/build-cache/pack-manifest.ts'
import { UnfitPack } from '../../core/build-cache/unfit-pack.ts'
import { MalformedBinary } from '../../core/binary/malformed-binary.ts'
import { readOwnFile } from '../../host/files/own-file.ts'

export interface ListedArchive extends CacheArchive, ArchiveFacts {
  /** IDs of the actions, in order. */
  readonly actions: readonly string[]
}

/** Entries of a cache that are read; a cache that many builds share has far more. */
const maxEntries = 1_000_000

/** Files that are read at once. */
const atOnce = 32

/**
 * The archives in order of their IDs.
 * @param goCache absolute path
 * @param used the outputs that are wanted; null: all
 * @throws UnfitPack for more than a pack holds; the system's error where the cache can't
 *   be read
 */
export async function listArchives(
  goCache: string,
  used: ReadonlySet<string> | null
): Promise<readonly ListedArchive[]> {
  const actionsOf = await readEntries(goCache, used)
  const ids = [...actionsOf.keys()].toSorted()
  const archives: ListedArchive[] = []
  for (let at = 0; at < ids.length; at += atOnce) {
    const some = ids.slice(at, at + atOnce)
    const read = await Promise.all(
      some.map((id) => readArchive(goCache, id, actionsOf.get(id) ?? []))
    )
    archives.push(...read.filter((archive) => archive !== null))
  }
  const actions = archives.reduce((sum, one) => sum + one.actions.length, 0)
  if (archives.length > maxOutputs || actions > maxActions) {
    throw new UnfitPack(
      `it would hold ${archives.length} archives of ${actions} actions, more than ${maxOutputs} of ${maxActions}`
    )
  }
  return archives
}

/** The actions of each output. */
async function readEntries(
  goCache: string,
  used: ReadonlySet<string> | null
): Promise<ReadonlyMap<string, readonly string[]>> {
  const actionsOf = new Map<string, string[]>()
  let entries = 0
  for (let i = 0; i < 256; i++) {
    const directory = join(goCache, i.toString(16).padStart(2, '0'))
    const names = await readdir(directory).catch((): string[] => [])
    const actions = names
      .filter((name) => name.endsWith('-a') && isCacheId(name.slice(0, -2)))
      .map((name) => name.slice(0, -2))
      .toSorted()
    entries += actions.length
    if (entries > maxEntries) {
      throw new UnfitPack(`the cache has more than ${maxEntries} entries`)
    }
    for (let at = 0; at < actions.length; at += atOnce) {
      const some = actions.slice(at, at + atOnce)
      const outputs = await Promise.all(
        some.map((action) => outputOf(directory, action))
      )
      for (const [index, output] of outputs.entries()) {
        const action = some[index]
        if (output === null || action === undefined) continue
        if (used?.has(output) === false) continue
        const others = actionsOf.get(output) ?? []
        actionsOf.set(output, [...others, action])
      }
    }
  }
  return actionsOf
}

async function outputOf(
  directory: string,
  action: string
): Promise<string | null> {
  // Whoever owns it: the outputs are proved by their IDs.
  const path = join(directory, `${action}-a`)
  const text = await readOwnFile(path, entryBytes, null)
  return text === null ? null : (parseEntry(text, action)?.outputId ?? null)
}

/** null where it is not a file of the cache, or not an archive. */
async function readArchive(
  goCache: string,
  outputId: string,
  actions: readonly string[]
): Promise<ListedArchive | null> {
  const file = await open(join(goCache, outputName(outputId))).catch(() => null)
  if (file === null) return null
  try {
    const stats = await file.stat()
    if (!stats.isFile() || stats.size === 0 || stats.size > maxOutputBytes) {
      return null
    }
    const facts = await factsOf(file, stats.size)
    return facts === null
      ? null
      : { outputId, bytes: stats.size, actions, ...facts }
  } finally {
    await file.close()
  }
}

async function factsOf(
  file: FileHandle,
  total: number
): Promise<ArchiveFacts | null> {
  const reading = readArchiveFacts(total)
  try {
    let step = reading.next()
    while (!step.done) {
      const { offset, size } = step.value
      const bytes = Buffer.alloc(size)
      const { bytesRead } = await file.read(bytes, 0, size, offset)
      step = reading.next(bytes.subarray(0, bytesRead))
    }
    return step.value
  } catch (error) {
    if (error instanceof MalformedBinary) return null
    throw error
  }
}
