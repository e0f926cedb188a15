// Names in a store of binaries. They become keys of objects and paths of files, so that
// each is one part of a path in a small alphabet, and none leads anywhere else.
import * as v from 'valibot'
import { text } from '../schema-parts.ts'
import { readVersion } from './version.ts'

const partPattern = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,99}$/

/** `goos_goarch`, with the micro-architecture level where it is not Go's default. */
const platformPattern =
  /^[a-z0-9]{1,20}_[a-z0-9+]{1,60}(?:_[A-Za-z0-9.+]{1,60})?$/

/** The names beside each binary. */
export const evidenceFiles = {
  measurement: 'measurement.json.gz',
  checksums: 'SHA256SUMS',
  bundle: 'SHA256SUMS.sigstore.json'
} as const

/** Of other objects: those beside each binary, and the index, which alone is replaced. */
const reserved = new Set(
  [...Object.values(evidenceFiles), 'index.sigstore.json'].map((name) =>
    name.toLowerCase()
  )
)

/** What Windows takes for a device, in every folder and with every ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** What the names of programs and files accept, for messages. */
export const nameRule =
  'use up to 100 letters, digits and ._+- that begin with a letter or digit, do not end with a dot, and are not con, nul or another device of Windows'

/** Whether a program may be called so in a store. */
export function isStoreName(name: string): boolean {
  // Windows drops a dot at the end.
  return partPattern.test(name) && !name.endsWith('.') && !device.test(name)
}

/** Whether a binary may be called so: no other object beside it is. */
export function isStoreFile(name: string): boolean {
  return isStoreName(name) && !reserved.has(name.toLowerCase())
}

export function isStorePlatform(platform: string): boolean {
  return platformPattern.test(platform)
}

export const storeName = v.pipe(
  text,
  v.check(isStoreName, 'must be a name of letters, digits and ._+-')
)

export const storeFile = v.pipe(
  text,
  v.check(isStoreFile, 'must be a file name of letters, digits and ._+-')
)

export const storePlatform = v.pipe(
  text,
  v.check(isStorePlatform, 'must be goos_goarch, or goos_goarch_level')
)

export const storeVersion = v.pipe(
  text,
  v.check(
    (version) => readVersion(version) !== null,
    'must be a version such as v1.2.3'
  )
)
