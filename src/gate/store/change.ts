// Replaces the index of a program by its next generation. Whoever comes second reads
// again what the first wrote, and tries once more.
import {
  indexPayloadType,
  maxIndexBytes,
  type StoreIndex
} from '../../core/model/store/index-schema.ts'
import type { Validity } from '../../core/store/change-index.ts'
import { indexKey } from '../../core/store/keys.ts'
import type { RememberedIndex } from '../../core/store/memory.ts'
import { StoreRefusal } from '../../core/store/refusal.ts'
import { UserError } from '../../core/user-error.ts'
import type { SigningKey } from '../../sigstore/keys.ts'
import { signEnvelope } from '../../sigstore/sign.ts'
import {
  openIndex,
  seenOf,
  type OpenedIndex,
  type StoreReader
} from './reader.ts'

/** A reader who may also write: by the key whose signatures count. */
export interface StoreWriter extends StoreReader {
  readonly key: SigningKey
  /** For how many days an index counts. */
  readonly days: number
  /** Waits so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<unknown>
}

export interface IndexChange {
  readonly index: StoreIndex
  readonly changed: boolean
  readonly seen: RememberedIndex
}

const maxAttempts = 100
const firstPause = 20
const longestPause = 2000

export function validityOf({ now, days }: StoreWriter): Validity {
  return { now: now(), days }
}

/**
 * @param start what the change was planned for
 * @param change the next index of the current one; the same: nothing is to be written
 * @param beforeRetry checks what must still hold after another came first
 * @throws StoreRefusal as `change` does; UserError where others come first too often, and for a
 *   store that ignores conditions
 */
export async function changeIndex(
  writer: StoreWriter,
  name: string,
  start: OpenedIndex | null,
  change: (index: StoreIndex | null) => StoreIndex | null,
  beforeRetry: () => Promise<void> = async () => {}
): Promise<IndexChange | null> {
  let current = start
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const next = change(current?.index ?? null)
    if (next === null || next === current?.index) {
      return current === null ? null : { ...current, changed: false }
    }
    const payload = Buffer.from(JSON.stringify(next))
    const bundle = signEnvelope(indexPayloadType, payload, writer.key)
    assertFits(bundle, name)
    const revision = current?.revision ?? null
    await writer.store.assertConditional()
    if (await writer.store.replace(indexKey(name), bundle, revision)) {
      return { index: next, changed: true, seen: seenOf(next, payload, writer) }
    }
    await writer.pause(backoff(attempt))
    current = await openIndex(writer, name)
    await beforeRetry()
  }
  throw new UserError(
    `the index of ${name} was replaced by others ${maxAttempts} times in a row: try again later`
  )
}

/** Milliseconds, at random, so that those who wait together do not come back together. */
function backoff(attempt: number): number {
  return Math.random() * Math.min(longestPause, firstPause * 2 ** attempt)
}

function assertFits({ length }: Uint8Array, name: string): void {
  if (length <= maxIndexBytes) return
  throw new StoreRefusal(
    'refused',
    `the index of ${name} would have ${length} bytes, and no more than ${maxIndexBytes} are read: go on in another store`
  )
}
