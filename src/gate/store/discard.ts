// Removes what interrupted puts left at the places of a new one. It is safe against a put
// that runs at the same time, which ends refused:
//
// 1. Each object that is in the way is read, and removed.
// 2. The index gets its next generation. A put that planned for the one before has to look
//    at its objects again, and does not find them.
// 3. Where the other put was listed before 2, its objects are created again.
import { missingFiles, renewed } from '../../core/store/change-index.ts'
import { platformPrefix } from '../../core/store/keys.ts'
import { StoreRefusal } from '../../core/store/refusal.ts'
import { changeIndex, validityOf, type StoreWriter } from './change.ts'
import type { FileToPut } from './measure-file.ts'
import {
  maxObjectBytes,
  objectsOf,
  type PlacedObject
} from './place-objects.ts'
import type { OpenedIndex } from './reader.ts'

/** Objects in one directory of the store. */
const maxKeys = 1000

/**
 * @param files whose platforms the version lacks
 * @returns whether anything was removed
 * @throws StoreRefusal where another put was first; UserError
 */
export async function discardUnfinished(
  writer: StoreWriter,
  name: string,
  version: string,
  files: readonly FileToPut[],
  start: OpenedIndex | null
): Promise<boolean> {
  const stored = files.map((file) => file.stored)
  const removed: PlacedObject[] = []
  try {
    for (const file of files) {
      await removeOthers(writer, name, version, file, removed)
    }
    if (removed.length === 0) return false
    await changeIndex(writer, name, start, (index) => {
      assertUnlisted(missingFiles(index, version, stored), stored, version)
      return renewed(index, name, validityOf(writer))
    })
  } catch (error) {
    for (const { key, bytes } of removed) await writer.store.create(key, bytes)
    throw error
  }
  return true
}

/** @param removed gets what was removed */
async function removeOthers(
  { store }: StoreWriter,
  name: string,
  version: string,
  file: FileToPut,
  removed: PlacedObject[]
): Promise<void> {
  const own = objectsOf(name, version, file)
  const prefix = platformPrefix(name, version, file.stored.platform)
  for (const key of await store.list(prefix, maxKeys)) {
    const bytes = (await store.read(key, maxObjectBytes))?.bytes
    const isOwn = own.some(
      (object) => object.key === key && bytes?.equals(object.bytes)
    )
    if (bytes === undefined || isOwn) continue
    removed.push({ key, bytes })
    await store.remove(key)
  }
}

/** What is listed by now, also with the same bytes, is not unfinished. */
function assertUnlisted<T>(
  lacking: readonly T[],
  files: readonly T[],
  version: string
): void {
  if (lacking.length === files.length) return
  throw new StoreRefusal(
    'refused',
    `another put of ${version} came first: put again`
  )
}
