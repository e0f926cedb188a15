import { gunzipSync, gzipSync } from 'node:zlib'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sign } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import {
  packRelease,
  unpackRelease,
  type ReleaseEntry
} from '../../../src/store/release/release-entry.ts'
import {
  faultOfSignature,
  signRelease
} from '../../../src/store/release/sign-release.ts'
import { seal } from '../../../src/store/signing/seal.ts'
import { entry as baselineEntry, makeKeys, measurement } from '../entries.ts'

const keys = makeKeys()
const { signer, verifier } = keys
if (signer?.scheme !== 'ed25519' || verifier?.scheme !== 'ed25519') {
  throw new Error('no keys')
}

const identity = {
  repository: 'o/r',
  tag: 'v1.2.3',
  commit: 'c'.repeat(40)
}

const entry: ReleaseEntry = {
  schemaVersion: 1,
  tool: 'go-size-gate 1.0.0',
  ...identity,
  run: 'https://github.com/o/r/actions/runs/7',
  createdAt: '2026-01-02T03:04:05.000Z',
  measurements: [measurement]
}

const packed = packRelease(entry)

/** With some fields changed, by whoever may write. */
const altered = (change: object) =>
  gzipSync(
    JSON.stringify({
      ...JSON.parse(gunzipSync(packed).toString()),
      ...change
    })
  )

describe('the measurement of a release', () => {
  it('comes back as it was packed', () => {
    expect(unpackRelease(packed, identity)).toEqual(entry)
  })

  it.each([
    [{ tag: 'v1.2.4' }, 'it is of another tag'],
    [{ commit: 'd'.repeat(40) }, 'it is of another commit'],
    [{ repository: 'o/other' }, 'it is of another repository'],
    [{ measurements: [] }, 'it is malformed at measurements'],
    [{ run: 'javascript:alert(1)' }, 'it is malformed at run'],
    [{ schemaVersion: 2 }, 'it is malformed at schemaVersion'],
    [{ measurements: [{ ...measurement, modules: [] }] }, 'its measurement 0: ']
  ])('is refused where it is altered: %#', (change, reason) => {
    expect(() => unpackRelease(altered(change), identity)).toThrow(reason)
  })

  it('is inflated no further than an entry may be', () => {
    const bomb = gzipSync(Buffer.alloc(257 * 1024 * 1024))
    expect(() => unpackRelease(bomb, identity)).toThrow()
  })
})

describe('its signature', () => {
  const signature = signRelease(identity, packed, signer)
  const faultOf = (change: Partial<typeof identity>, payload = packed) =>
    faultOfSignature({ ...identity, ...change }, payload, signature, verifier)

  it('proves the release and every byte', () => {
    expect(faultOf({})).toBeNull()
    const invalid =
      'its signature is not valid for this repository, tag and commit'
    expect(faultOf({ tag: 'v1.2.4' })).toBe(invalid)
    expect(faultOf({ commit: 'd'.repeat(40) })).toBe(invalid)
    expect(faultOf({ repository: 'o/other' })).toBe(invalid)
    expect(faultOf({}, altered({ run: '' }))).toBe(invalid)
  })

  it('is by the trusted key alone', () => {
    const other = makeKeys()
    if (other.verifier?.scheme !== 'ed25519') throw new Error('no keys')
    expect(
      faultOfSignature(identity, packed, signature, other.verifier)
    ).toMatch(/not valid/)
  })

  it.each([
    ['', 'malformed'],
    [signature.toString().replace('release-1', 'release-2'), 'malformed'],
    [`${signature.toString()}more`, 'malformed'],
    [`go-size-gate-release-1 ed25519 ${'A'.repeat(86)}==\n`, 'not valid']
  ])('is refused as %j', (text, reason) => {
    expect(
      faultOfSignature(identity, packed, Buffer.from(text), verifier)
    ).toContain(reason)
  })

  it('is not one of a baseline', () => {
    const sealed = seal(baselineEntry, packed, signer)
    const [, , base64 = ''] = sealed.toString('latin1').split(/[ \n]/)
    const line = Buffer.from(`go-size-gate-release-1 ed25519 ${base64}\n`)
    expect(faultOfSignature(identity, packed, line, verifier)).toMatch(
      /not valid/
    )
  })

  it('is what openssl makes of the documented bytes', () => {
    const context = JSON.stringify([1, 'o/r', 'v1.2.3', 'c'.repeat(40)])
    const message = Buffer.concat([
      Buffer.from(`go-size-gate release\n${context}\n`),
      packed
    ])
    const directory = mkdtempSync(join(tmpdir(), 'sign-'))
    try {
      writeFileSync(join(directory, 'key'), keys.privatePem)
      writeFileSync(join(directory, 'message'), message)
      const made = execFileSync(
        'openssl',
        ['pkeyutl', '-sign', '-inkey', 'key', '-rawin', '-in', 'message'],
        { cwd: directory }
      )
      expect(signature.toString()).toBe(
        `go-size-gate-release-1 ed25519 ${made.toString('base64')}\n`
      )
      expect(made).toEqual(sign(null, message, signer.privateKey))
    } finally {
      rmSync(directory, { recursive: true })
    }
  })
})

describe('a release with more binaries than a later one reads', () => {
  it('is refused before it is attached', () => {
    const measurements = Array.from({ length: 1001 }, () => measurement)
    expect(() => packRelease({ ...entry, measurements })).toThrow(
      /^the measurement of v1\.2\.3 is too large to be kept \(1001 binaries, /
    )
  })
})
