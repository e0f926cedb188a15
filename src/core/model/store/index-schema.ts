// The shape of the index of a program in a store: its versions, the digests of their
// files, and which version is the latest. It is signed as a whole, and strict: what a
// reader does not know may be what the signature is about.
import * as v from 'valibot'
import { sha256 } from '../binary/binary-schema.ts'
import {
  list,
  oneOf,
  size,
  text,
  unique,
  type DeepInferred
} from '../schema-parts.ts'
import { storeFile, storeName, storePlatform, storeVersion } from './names.ts'

/** The payload type of the envelope, which is signed with it. */
export const indexPayloadType = 'application/vnd.go-size-gate.store-index+json'

/** Bytes of a program's index with its signature. */
export const maxIndexBytes = 4 * 1024 * 1024

export const maxVersions = 10_000
export const maxPlatforms = 64
/** Entries of the history that are kept, the newest. */
export const maxHistory = 1000

/** What moved `latest`. */
export const moveReasons = ['put', 'rollback'] as const

const time = v.pipe(
  text,
  v.check(isWrittenTime, 'must be a time in UTC, as 2026-11-30T12:00:00.000Z')
)

function isWrittenTime(written: string): boolean {
  const date = new Date(written)
  return !Number.isNaN(date.getTime()) && date.toISOString() === written
}

const generation = v.pipe(size, v.minValue(1, 'must be at least 1'))

const file = v.strictObject({
  platform: storePlatform,
  file: storeFile,
  /** Of the binary. */
  bytes: size,
  /** Of the binary. */
  sha256,
  /** Of its SHA256SUMS. */
  checksums: sha256
})

const version = v.strictObject({
  version: storeVersion,
  addedAt: time,
  files: v.pipe(
    list(file, maxPlatforms),
    v.minLength(1, 'must have a file'),
    unique(({ platform }) => platform, 'platform')
  )
})

const move = v.strictObject({
  version: storeVersion,
  at: time,
  /** Of the index that said so first. */
  generation,
  why: oneOf(moveReasons)
})

export const indexSchema = v.pipe(
  v.strictObject({
    schemaVersion: v.literal(1, 'must be 1, the only version that is read'),
    name: storeName,
    /** Counts how often it was written. */
    generation,
    issuedAt: time,
    expiresAt: time,
    /** null: nothing was put yet. */
    latest: v.nullable(storeVersion),
    /** How `latest` moved, the newest last. */
    history: list(move, maxHistory),
    /** In any order. */
    versions: v.pipe(
      list(version, maxVersions),
      unique((each) => each.version, 'version')
    )
  }),
  v.check(
    (index) => index.issuedAt < index.expiresAt,
    'must expire after it was issued'
  ),
  v.check(
    ({ latest, versions }) =>
      latest === null || versions.some((each) => each.version === latest),
    'must have the latest version among its versions'
  ),
  v.check(
    ({ latest, history }) => (history.at(-1)?.version ?? null) === latest,
    'must have the latest version at the end of its history'
  )
)

export type StoreIndex = DeepInferred<typeof indexSchema>
export type StoredVersion = StoreIndex['versions'][number]
export type StoredFile = StoredVersion['files'][number]
