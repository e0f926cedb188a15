// The requests for one object: what an answer means for the store.
import { checkedParts } from '../object-key.ts'
import { ObjectTooLong, type StoredObject } from '../object-store.ts'
import type { S3Place } from './place.ts'
import { notWritable, refusalOf } from './refusal.ts'
import { sendToS3, type S3Answer, type S3Limits } from './send.ts'

export interface Bucket {
  readonly place: S3Place
  readonly limits: S3Limits
}

/** What must hold for a write. */
export type Condition =
  { readonly 'if-none-match': '*' } | { readonly 'if-match': string }

/** Bytes of an answer that has no object. */
const maxAnswerBytes = 64 * 1024

function isMissing(answer: S3Answer): boolean {
  return (
    answer.kind === 'error' &&
    answer.status === 404 &&
    answer.code === 'NoSuchKey'
  )
}

/**
 * Reads an object.
 * @returns null: there is none
 * @throws UserError
 */
export async function readObject(
  { place, limits }: Bucket,
  key: string,
  maxBytes: number
): Promise<StoredObject | null> {
  checkedParts(key)
  const answer = await sendToS3(place, { method: 'GET', key, maxBytes }, limits)
  if (isMissing(answer)) return null
  if (answer.kind === 'too-long') {
    throw new ObjectTooLong(
      `could not read ${place.name}/${key}: it has more than ${maxBytes} bytes`
    )
  }
  if (answer.kind !== 'success') throw refusalOf(place, 'read', key, answer)
  return { bytes: answer.body, revision: answer.headers.get('etag') ?? '' }
}

/**
 * Writes an object on a condition.
 * @returns false where the condition doesn't hold
 * @throws UserError
 */
export async function writeObject(
  { place, limits }: Bucket,
  key: string,
  bytes: Uint8Array,
  condition: Condition
): Promise<boolean> {
  checkedParts(key)
  if (place.credentials === null) throw notWritable(place, key)
  const answer = await sendToS3(
    place,
    {
      method: 'PUT',
      key,
      headers: { 'content-type': 'application/octet-stream', ...condition },
      body: bytes,
      maxBytes: maxAnswerBytes
    },
    limits
  )
  if (answer.kind === 'success') return true
  if (answer.kind !== 'error') throw refusalOf(place, 'write', key, answer)
  const { status, mayBeDone } = answer
  const isReplacement = 'if-match' in condition
  if (status === 412 || (isReplacement && isMissing(answer))) {
    // Whose answer was lost meets the object that it wrote itself.
    return mayBeDone && (await hasBytes({ place, limits }, key, bytes))
  }
  // Others came first, again and again.
  if (status === 409 && isReplacement) return false
  throw refusalOf(place, 'write', key, answer)
}

async function hasBytes(
  { place, limits }: Bucket,
  key: string,
  bytes: Uint8Array
): Promise<boolean> {
  const maxBytes = bytes.length
  const answer = await sendToS3(place, { method: 'GET', key, maxBytes }, limits)
  if (answer.kind === 'success') return answer.body.equals(bytes)
  if (answer.kind === 'too-long' || isMissing(answer)) return false
  throw refusalOf(place, 'read', key, answer)
}

/** Removes an object, if there is one. @throws UserError */
export async function removeObject(
  { place, limits }: Bucket,
  key: string
): Promise<void> {
  checkedParts(key)
  if (place.credentials === null) throw notWritable(place, key)
  const answer = await sendToS3(
    place,
    { method: 'DELETE', key, maxBytes: maxAnswerBytes },
    limits
  )
  if (answer.kind === 'success' || isMissing(answer)) return
  throw refusalOf(place, 'remove', key, answer)
}
