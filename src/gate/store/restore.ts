// Writes lost objects of a version again that is put once more with the same bytes: those
// that the index and its list prove to be the same.
import type { StoredFile } from '../../core/model/store/index-schema.ts'
import { StoreRefusal } from '../../core/store/refusal.ts'
import type { StoreWriter } from './change.ts'
import { checkFile } from './check-file.ts'
import type { FileToPut } from './measure-file.ts'
import { objectsOf, type PlacedObject } from './place-objects.ts'
import type { OpenedIndex } from './reader.ts'

/**
 * @param files what the version has by the index, with the same bytes
 * @returns keys of the objects that were written
 * @throws StoreRefusal where an object is still not proved then; UserError
 */
export async function restoreLost(
  writer: StoreWriter,
  name: string,
  version: string,
  files: readonly FileToPut[],
  { index }: OpenedIndex
): Promise<readonly string[]> {
  const listed = index.versions.find((each) => each.version === version)
  const restored: string[] = []
  for (const file of files) {
    const stored = listed?.files.find(
      ({ platform }) => platform === file.stored.platform
    )
    if (stored === undefined) continue
    const keys = await restoreFile(writer, name, version, file, stored)
    restored.push(...keys)
  }
  return restored
}

async function restoreFile(
  writer: StoreWriter,
  name: string,
  version: string,
  file: FileToPut,
  stored: StoredFile
): Promise<readonly string[]> {
  const { store } = writer
  const before = await checkFile(writer, name, version, stored)
  if (before.content !== null) return []
  const missing = new Set(
    before.checks
      .filter(({ state }) => state === 'missing')
      .map(({ key }) => key)
  )
  const lost = sameObjects(name, version, file, stored).filter(({ key }) =>
    missing.has(key)
  )
  const written: string[] = []
  if (lost.length > 0) await store.assertConditional()
  for (const { key, bytes } of lost) {
    if (await store.create(key, bytes)) written.push(key)
  }
  const after = await checkFile(writer, name, version, stored)
  const bad = after.checks.find(({ state }) => state !== 'proved')
  if (bad === undefined) return written
  throw new StoreRefusal(
    'refused',
    `${version} for ${stored.platform} is listed, and this put can't make it whole: ${bad.key}: ${bad.reason}; restore that from a copy of the store, or put a new version`
  )
}

/**
 * Objects of a put that are those of the index. Another release of this program may measure the
 * same binary in another way: then the binary alone is the same.
 */
function sameObjects(
  name: string,
  version: string,
  file: FileToPut,
  stored: StoredFile
): readonly PlacedObject[] {
  const objects = objectsOf(name, version, { ...file, stored })
  return file.stored.checksums === stored.checksums
    ? objects
    : objects.filter(({ bytes }) => bytes === file.content.binary)
}
