// Keys and files that tests sign.
import { createHash, generateKeyPairSync } from 'node:crypto'
import {
  makeStatement,
  type Statement
} from '../../src/core/signing/statement.ts'
import { signingKeyOf, type SigningKey } from '../../src/sigstore/keys.ts'
import type { Trust } from '../../src/sigstore/trust.ts'
import type { SignedFile } from '../../src/sigstore/signed-content.ts'
import { example } from '../core/compare/example.ts'

export const kinds = ['ed25519', 'ecdsa-p256'] as const

export function newKey(kind: (typeof kinds)[number]): SigningKey {
  const { privateKey } =
    kind === 'ed25519'
      ? generateKeyPairSync('ed25519')
      : generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return signingKeyOf(privateKey)
}

export function trustIn(key: SigningKey): Trust {
  return { signer: { kind: 'key', key }, root: null }
}

export function fileOf(content: string | Uint8Array): SignedFile {
  const bytes = Buffer.from(content)
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** A statement about these binaries. */
export function statementOf(
  measurement: SignedFile,
  binaries: readonly SignedFile[]
): Statement {
  return makeStatement({
    tool: 'go-size-gate 1.0.0',
    repository: 'owner/name',
    tag: 'v1.2.3',
    commit: '1'.repeat(40),
    measurement: { name: 'm.json.gz', sha256: measurement.sha256 },
    binaries: binaries.map(({ bytes, sha256 }, index) => ({
      fileName: `tool_${index}`,
      binary: { ...example().binary, sha256, fileSize: bytes.length }
    }))
  })
}

/** Each byte changed alone, by one bit: another one for each neighbour. */
export function* flips(
  bytes: Uint8Array,
  stride = 1
): Generator<readonly [at: number, changed: Buffer]> {
  for (let at = 0; at < bytes.length; at += stride) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8))
    yield [at, changed]
  }
}

/** Places of the bytes whose change is not refused. */
export function unrefused(
  bytes: Uint8Array,
  verify: (changed: Buffer) => unknown,
  stride = 1
): readonly number[] {
  return [...flips(bytes, stride)].flatMap(([at, changed]) => {
    try {
      verify(changed)
      return [at]
    } catch {
      return []
    }
  })
}

export interface BitPlace {
  readonly at: number
  readonly bit: number
}

function flipped(bytes: Uint8Array, { at, bit }: BitPlace): Buffer {
  const changed = Buffer.from(bytes)
  changed[at] = (changed[at] ?? 0) ^ (1 << bit)
  return changed
}

/** All bits of a stretch of bytes. */
export function bitsOf(start: number, end: number): readonly BitPlace[] {
  return Array.from({ length: (end - start) * 8 }, (_, index) => ({
    at: start + (index >> 3),
    bit: index & 7
  }))
}

/** Those of the bits whose change is not refused. */
export function unrefusedBits(
  bytes: Uint8Array,
  places: readonly BitPlace[],
  verify: (changed: Buffer) => void
): readonly BitPlace[] {
  return places.filter((place) => {
    try {
      verify(flipped(bytes, place))
      return true
    } catch {
      return false
    }
  })
}
