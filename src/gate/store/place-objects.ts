// Creates the objects of a file that is put, or finds them there with the same bytes, as
// an earlier put that was interrupted left them.
import { fileKeys } from '../../core/store/keys.ts'
import { StoreRefusal } from '../../core/store/refusal.ts'
import { verifyFile } from '../../sigstore/verify.ts'
import type { StoreWriter } from './change.ts'
import type { FileToPut } from './measure-file.ts'
import { trustOf } from './reader.ts'

/** Bytes of an object that is compared: what one read into memory takes. */
export const maxObjectBytes = 2 ** 31 - 1

/** An object, and what is there. */
export interface PlacedObject {
  readonly key: string
  readonly bytes: Buffer
}

/** All puts have this order: of two, one is first at the first place that both want. */
const parts = ['binary', 'measurement', 'checksums', 'bundle'] as const

/** The objects of a file, in the order in which they are created. */
export function objectsOf(
  name: string,
  version: string,
  { stored, content }: FileToPut
): readonly PlacedObject[] {
  const keys = fileKeys(name, version, stored)
  return parts.map((part) => ({ key: keys[part], bytes: content[part] }))
}

/**
 * @returns what is there then, which may be another signature of the same list; null
 *   where other bytes hold a place
 * @throws UserError
 */
export async function placeFile(
  writer: StoreWriter,
  name: string,
  version: string,
  file: FileToPut
): Promise<readonly PlacedObject[] | null> {
  const placed: PlacedObject[] = []
  for (const object of objectsOf(name, version, file)) {
    const bytes = await placeObject(writer, object, file)
    if (bytes === null) return null
    placed.push({ key: object.key, bytes })
  }
  return placed
}

async function placeObject(
  writer: StoreWriter,
  { key, bytes }: PlacedObject,
  file: FileToPut
): Promise<Buffer | null> {
  const { store } = writer
  if (await store.create(key, bytes)) return bytes
  const there = (await store.read(key, maxObjectBytes))?.bytes
  if (there === undefined) throw removedMeanwhile(key)
  if (there.equals(bytes)) return there
  const isOfList = bytes === file.content.bundle && signs(there, file, writer)
  return isOfList ? there : null
}

/** Whether it is a signature of the list by the same key: those of ECDSA differ each time. */
function signs(
  bundle: Buffer,
  { content, stored }: FileToPut,
  writer: StoreWriter
): boolean {
  const list = { bytes: content.checksums, sha256: stored.checksums }
  try {
    const { statement } = verifyFile(
      list,
      bundle,
      trustOf(writer),
      writer.now()
    )
    return statement === null
  } catch {
    return false
  }
}

/**
 * Checks that objects are still there.
 * @throws StoreRefusal where one was removed, by a put that discards what is unfinished
 */
export async function assertPlaced(
  { store }: StoreWriter,
  placed: readonly PlacedObject[]
): Promise<void> {
  for (const { key, bytes } of placed) {
    const there = await store.read(key, maxObjectBytes)
    if (!there?.bytes.equals(bytes)) throw removedMeanwhile(key)
  }
}

function removedMeanwhile(key: string): StoreRefusal {
  return new StoreRefusal(
    'refused',
    `another put removed ${key} meanwhile: put again when it is done`
  )
}
