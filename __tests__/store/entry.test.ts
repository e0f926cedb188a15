import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import {
  packEntry,
  parseEntry,
  serializeEntry,
  unpackEntry
} from '../../src/store/entry.ts'
import {
  artifactName,
  artifactNameOfAnyGo,
  cacheKey,
  cacheKeyOfAnyGo
} from '../../src/store/entry-key.ts'
import { byRelease } from '../../src/core/model/fingerprint.ts'
import { entry, measurement } from './entries.ts'

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))

describe('cacheKey', () => {
  it('is short, without commas, and its own for each identity', () => {
    const identities = [
      { commit: 'a', key: 'b', fingerprint: 'c' },
      { commit: 'a', key: 'c', fingerprint: 'b' },
      { commit: 'ab', key: '', fingerprint: 'c' },
      { commit: 'a', key: 'x,\n'.repeat(500), fingerprint: 'c' }
    ].map((identity) => ({ repository: 'o/r', ...identity }))
    const keys = identities.map((identity) => cacheKey(identity))
    for (const key of keys)
      expect(key).toMatch(/^go-size-gate-v3-[0-9a-f]{64}-devel-$/)
    expect(new Set(keys).size).toBe(keys.length)
    expect(cacheKey(entry)).toBe(
      cacheKey({
        repository: entry.repository,
        commit: entry.commit,
        key: entry.key,
        fingerprint: entry.fingerprint
      })
    )
  })
})

describe('artifactName', () => {
  it('shows the key as far as a name can, and is its own for each job', () => {
    const names = ['', 'build', 'a/b', 'a:b', '<x>', 'k'.repeat(300)].flatMap(
      (key) => [
        artifactName({ key, fingerprint: 'f' }),
        artifactName({ key, fingerprint: 'g' })
      ]
    )
    for (const name of names) {
      // What upload-artifact takes in a name.
      expect(name).toMatch(
        /^go-size-gate-[A-Za-z0-9._-]{1,60}-[0-9a-f]{16}-devel$/
      )
    }
    expect(new Set(names).size).toBe(names.length)
    expect(names[0]).toMatch(/^go-size-gate-default-/)
    expect(names[2]).toMatch(/^go-size-gate-build-/)
  })

  it('ends with the release of Go, before which all of one job are alike', () => {
    const job = { key: 'build', fingerprint: `${'a'.repeat(64)}-go1.26.8` }
    const other = {
      ...job,
      fingerprint: byRelease(job.fingerprint, 'go1.27rc1')
    }
    const start = artifactNameOfAnyGo(job)
    expect(artifactName(job)).toBe(`${start}go1.26.8`)
    expect(artifactName(other)).toBe(`${start}go1.27rc1`)
    const identity = { ...job, repository: 'o/r', commit: 'a' }
    const key = cacheKeyOfAnyGo(identity)
    expect(cacheKey(identity)).toBe(`${key}go1.26.8-`)
    expect(cacheKey({ ...identity, ...other })).toBe(`${key}go1.27rc1-`)
  })
})

describe('parseEntry', () => {
  it('reads what was written', () => {
    expect(parseEntry(serializeEntry(entry), entry)).toEqual(entry)
    const unlinked = { ...entry, run: '' }
    expect(parseEntry(serializeEntry(unlinked), entry)).toEqual(unlinked)
  })

  it.each([
    ['another commit', { commit: 'e'.repeat(40) }, /for another commit$/],
    ['another repository', { repository: 'o/fork' }, /for another repository$/],
    ['another key', { key: 'other' }, /for another key$/],
    ['another build', { fingerprint: 'x' }, /for another fingerprint$/],
    ['a later version', { schemaVersion: 2 }, /malformed at schemaVersion/],
    ['no measurement', { measurements: [] }, /malformed at measurements/],
    [
      'too many measurements',
      { measurements: Array.from({ length: 1001 }, () => null) },
      /malformed at measurements/
    ],
    ['a strange link', { run: 'javascript:alert(1)' }, /malformed at run/],
    ['markup', { run: 'https://x/)[y](z' }, /malformed at run/],
    ['a strange time', { createdAt: 'yesterday' }, /malformed at createdAt/],
    [
      'a measurement that does not add up',
      {
        measurements: [{ ...measurement, regions: [{ name: 'code', size: 9 }] }]
      },
      /^measurement 0 of the entry: /
    ],
    ['no measurement at all', { measurements: [{}] }, /^measurement 0 of /]
  ])('refuses %s', (_name, change, message) => {
    expect(() => parseEntry(json({ ...entry, ...change }), entry)).toThrow(
      message
    )
  })

  it('refuses what is not an entry', () => {
    expect(() => parseEntry(Buffer.from('nonsense'), entry)).toThrow(/JSON/)
    expect(() => parseEntry(json(null), entry)).toThrow(/malformed/)
  })
})

describe('unpackEntry', () => {
  it('reads what was packed', () => {
    expect(unpackEntry(packEntry(entry), entry)).toEqual(entry)
  })

  it('refuses what is not an entry', () => {
    expect(() => unpackEntry(Buffer.from('{}'), entry)).toThrow(/header/)
    expect(() => unpackEntry(gzipSync('nonsense'), entry)).toThrow(/JSON/)
    const whole = packEntry(entry)
    expect(() => unpackEntry(whole.subarray(0, 100), entry)).toThrow(
      /unexpected end/
    )
  })

  it('inflates no more than it may', () => {
    const bomb = gzipSync(Buffer.alloc(256 * 1024 * 1024 + 1))
    expect(() => unpackEntry(bomb, entry)).toThrow(/larger than 268435456/)
  })
})
