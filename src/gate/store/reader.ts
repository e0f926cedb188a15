// What all commands of a store read: the index of a program, proved, in time, and not
// older than what is remembered.
import { createHash } from 'node:crypto'
import {
  indexPayloadType,
  maxIndexBytes,
  type StoreIndex
} from '../../core/model/store/index-schema.ts'
import { isStoreName } from '../../core/model/store/names.ts'
import { indexKey } from '../../core/store/keys.ts'
import {
  assertRemembered,
  type Memory,
  type RememberedIndex
} from '../../core/store/memory.ts'
import {
  assertIssued,
  isExpired,
  readIndex
} from '../../core/store/read-index.ts'
import { StoreRefusal } from '../../core/store/refusal.ts'
import { maxReason, visibleLine } from '../../core/text/plain-text.ts'
import { messageOf } from '../../core/user-error.ts'
import { openEnvelope } from '../../sigstore/envelope.ts'
import { fingerprintOf, type VerificationKey } from '../../sigstore/keys.ts'
import type { Trust } from '../../sigstore/trust.ts'
import type { ObjectStore } from '../../store/objects/object-store.ts'

export interface StoreReader {
  readonly store: ObjectStore
  /** Whose signatures count. */
  readonly key: VerificationKey
  readonly now: () => Date
  /** What was seen before. */
  readonly memory: Memory
  /** Gets each index that is proved and not older than what is remembered. */
  readonly onProof?: (seen: RememberedIndex) => void
}

export interface OpenedIndex {
  readonly index: StoreIndex
  /** Of the object that it was read from. */
  readonly revision: string
  readonly seen: RememberedIndex
}

export function trustOf({ key }: Pick<StoreReader, 'key'>): Trust {
  return { signer: { kind: 'key', key }, root: null }
}

/**
 * Reads the index of a program, whether or not it has expired.
 * @param isRenewed whether it is also read where it was issued in the future: the clock
 *   of whoever signed it was wrong, and only a new signature mends that
 * @returns null where there is none
 * @throws StoreRefusal for one that does not count; UserError where it can't be read
 */
export async function openIndex(
  reader: StoreReader,
  name: string,
  isRenewed = false
): Promise<OpenedIndex | null> {
  const { store, now, memory } = reader
  const key = indexKey(name)
  const object = await store.read(key, maxIndexBytes)
  if (object === null) {
    refuseForgotten(memory, reader, name)
    return null
  }
  const { payload, index } = proved(
    object.bytes,
    reader,
    name,
    now(),
    isRenewed
  )
  const seen = seenOf(index, payload, reader)
  assertRemembered(memory, seen)
  reader.onProof?.(seen)
  return { index, revision: object.revision, seen }
}

function proved(
  bytes: Uint8Array,
  reader: StoreReader,
  name: string,
  now: Date,
  isRenewed: boolean
): { readonly payload: Buffer; readonly index: StoreIndex } {
  try {
    const payload = openEnvelope(bytes, indexPayloadType, trustOf(reader), now)
    const index = readIndex(payload, name)
    if (!isRenewed) assertIssued(index, now)
    return { payload, index }
  } catch (error) {
    const reason = visibleLine(messageOf(error), maxReason)
    throw new StoreRefusal('refused', `the index of ${name}: ${reason}`)
  }
}

/** An index that was seen does not go away by itself. */
function refuseForgotten(
  { indexes }: Memory,
  { key }: StoreReader,
  name: string
): void {
  const fingerprint = fingerprintOf(key)
  const isKnown = indexes.some(
    (each) => each.name === name && each.key === fingerprint
  )
  if (!isKnown) return
  throw new StoreRefusal(
    'refused',
    `the index of ${name} is gone, and one was seen before`
  )
}

/** What a client remembers of an index. @param payload what is signed */
export function seenOf(
  { name, generation }: StoreIndex,
  payload: Uint8Array,
  { key }: Pick<StoreReader, 'key'>
): RememberedIndex {
  const sha256 = createHash('sha256').update(payload).digest('hex')
  return { name, key: fingerprintOf(key), generation, sha256 }
}

/**
 * As `openIndex`, for an index that has to be there and in time.
 * @throws StoreRefusal where it is not
 */
export async function openCurrentIndex(
  reader: StoreReader,
  name: string
): Promise<OpenedIndex> {
  const opened = await openIndex(reader, name)
  if (opened === null) {
    throw new StoreRefusal(
      'missing',
      `there is no ${name} in ${reader.store.place}`
    )
  }
  assertCurrent(opened.index, reader.now())
  return opened
}

/** @throws StoreRefusal for an index that has expired */
export function assertCurrent(index: StoreIndex, now: Date): void {
  if (!isExpired(index, now)) return
  throw new StoreRefusal(
    'refused',
    `the index of ${index.name} expired at ${index.expiresAt}: newer versions may be hidden; whoever has the key renews it by store refresh`
  )
}

/** Names of the programs in a store, sorted, as it says itself. @throws UserError */
export async function programsIn({
  store
}: StoreReader): Promise<readonly string[]> {
  const keys = await store.list('', maxListedKeys)
  const names = keys.flatMap((key) => {
    const [name = '', ...rest] = key.split('/')
    const isIndex = key === indexKey(name) && rest.length === 1
    return isIndex && isStoreName(name) ? [name] : []
  })
  return [...new Set(names)].toSorted()
}

const maxListedKeys = 1_000_000
