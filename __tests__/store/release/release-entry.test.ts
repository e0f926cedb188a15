import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import {
  packRelease,
  unpackRelease,
  type ReleaseEntry
} from '../../../src/store/release/release-entry.ts'
import { measurement } from '../entries.ts'

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
