// A store of objects in a directory. Files appear by link(2), which never replaces one:
// an object is there whole or not at all, and it is created once. The index is a row of
// numbered generations: whoever creates the next number first has replaced it. Nothing
// is locked, so nothing stays locked after kill -9.
import { lstat, opendir, rm, rmdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { once } from '../../core/once.ts'
import { UserError } from '../../core/user-error.ts'
import { readStranger } from '../../host/files/stranger-file.ts'
import { codeOf, reasonOf } from '../../host/system-error.ts'
import {
  createFile,
  notFolder,
  removeStalePartials
} from './directory-write.ts'
import {
  addGeneration,
  currentGeneration,
  generationFile,
  isGeneration,
  removeGenerations
} from './generations.ts'
import {
  checkedParts,
  isReplaced,
  partsOfKey,
  partsOfPrefix,
  replacedName
} from './object-key.ts'
import {
  NotAnObject,
  ObjectTooLong,
  type ObjectStore,
  type StoredObject
} from './object-store.ts'
import { proveConditions } from './prove-conditions.ts'

/** Folders within folders; a key has fewer parts. */
const maxDepth = 12

/** Names that are looked at for each key that may be listed, and at least. */
const namesPerKey = 20
const minNames = 10_000

/** Opens a directory, which need not be there yet. @param place as the user names it */
export function openDirectory(place: string): ObjectStore {
  const root = resolve(place)
  const store: ObjectStore = {
    place,
    assertConditional: once(async () => {
      await removeStalePartials(root)
      const lack = await proveConditions(store)
      if (lack === null) return
      throw new UserError(
        `${place}: the file system replaced a file where link(2) must refuse to; keep the store on another one, or at s3://`
      )
    }),
    read: (key, maxBytes) =>
      reading(join(place, key), () => readObject(root, key, maxBytes)),
    async create(key, bytes) {
      const parts = checkedParts(key)
      if (isReplaced(key)) return await store.replace(key, bytes, null)
      return await createFile(root, parts, bytes)
    },
    replace: (key, bytes, revision) =>
      reading(join(place, key), async () => {
        const parts = checkedParts(key)
        if (!isReplaced(key)) throw new Error(`${key} is never replaced`)
        const current = await currentGeneration(root, parts)
        if (current !== Number(revision ?? 0)) return false
        return await addGeneration(root, parts, current + 1, bytes)
      }),
    list: (prefix, maxKeys) =>
      reading(join(place, prefix), () => listKeys(root, prefix, maxKeys)),
    remove: (key) => reading(join(place, key), () => removeObject(root, key))
  }
  return store
}

/** Makes a sentence of what the system says. */
async function reading<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (codeOf(error) === '') throw error
    throw new UserError(`could not use ${path}: ${reasonOf(error)}`)
  }
}

async function readObject(
  root: string,
  key: string,
  maxBytes: number
): Promise<StoredObject | null> {
  const parts = checkedParts(key)
  for (;;) {
    const generation = isReplaced(key)
      ? await currentGeneration(root, parts)
      : null
    if (generation === 0) return null
    const file = generation === null ? parts : generationFile(parts, generation)
    if (!(await isReached(root, file))) return null
    const path = join(root, ...file)
    const content = await readStranger(path, maxBytes)
    if (content.kind === 'read') {
      const revision = String(generation ?? '')
      return { bytes: content.bytes, revision }
    }
    // It was removed meanwhile: as an old generation, or for good.
    if (await isReached(root, file)) {
      const message = `could not read ${path}: ${content.why}`
      if (content.kind === 'special') throw new NotAnObject(message)
      const stats = await lstat(path)
      throw stats.isFile() && stats.size > maxBytes
        ? new ObjectTooLong(message)
        : new UserError(message)
    }
  }
}

/**
 * Whether there is something at a path, to which no link leads.
 * @param isFolder whether it must be a folder itself
 * @throws NotAnObject for a link or file among its folders; a system error
 */
async function isReached(
  root: string,
  parts: readonly string[],
  isFolder = false
): Promise<boolean> {
  const folders = isFolder ? parts.length : parts.length - 1
  let path = root
  for (const [index, part] of parts.entries()) {
    path = join(path, part)
    const stats = await lstat(path).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return null
      throw error
    })
    if (stats === null) return false
    if (index < folders && !stats.isDirectory()) throw notFolder(path)
  }
  return true
}

/** Keys of regular files, and of generations the key that they stand for. */
async function listKeys(
  root: string,
  prefix: string,
  maxKeys: number
): Promise<readonly string[]> {
  const keys = new Set<string>()
  const start = partsOfPrefix(prefix)
  if (!(await isReached(root, start, true))) return []
  let names = Math.max(minNames, maxKeys * namesPerKey)
  const visit = async (parts: readonly string[]): Promise<void> => {
    const folder = await opendir(join(root, ...parts)).catch(
      (error: unknown) => {
        if (codeOf(error) === 'ENOENT') return null
        throw error
      }
    )
    for await (const entry of folder ?? []) {
      names -= 1
      const file = [...parts, entry.name]
      const key = keyOf(file)
      if (entry.isFile() && key !== null) keys.add(key)
      if (keys.size > maxKeys || names < 0) {
        throw new UserError(
          `${join(root, ...start)} has more than ${names < 0 ? 'a store may have files' : `${maxKeys} objects`}`
        )
      }
      if (!entry.isDirectory() || file.length > maxDepth) continue
      if (partsOfKey(file.join('/')) !== null) await visit(file)
    }
  }
  await visit(start)
  return [...keys].toSorted()
}

/** null for a file that is no object of the store. */
function keyOf(file: readonly string[]): string | null {
  const parts = isGeneration(file) ? [...file.slice(0, -2), replacedName] : file
  const key = parts.join('/')
  return partsOfKey(key) === null ? null : key
}

async function removeObject(root: string, key: string): Promise<void> {
  const parts = checkedParts(key)
  let folder = parts.slice(0, -1)
  if (isReplaced(key)) folder = generationFile(parts, 0).slice(0, -1)
  if (!(await isReached(root, folder, true))) return
  if (isReplaced(key)) {
    await removeGenerations(root, parts, Number.MAX_SAFE_INTEGER)
  } else {
    await rm(join(root, ...parts), { force: true })
  }
  // Folders go when they are empty.
  for (; folder.length > 0; folder = folder.slice(0, -1)) {
    const isGone = await rmdir(join(root, ...folder)).then(
      () => true,
      () => false
    )
    if (!isGone) return
  }
}
