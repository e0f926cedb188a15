import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { parseEntry, serializeEntry } from '../../src/baseline/entry.ts'
import { cacheKey } from '../../src/baseline/key.ts'
import { entry, measurement } from './entries.ts'

const pack = (value: unknown): Buffer => gzipSync(JSON.stringify(value))

describe('cacheKey', () => {
  it('is short, without commas, and its own for each identity', () => {
    const identities = [
      { commit: 'a', key: 'b', fingerprint: 'c' },
      { commit: 'a', key: 'c', fingerprint: 'b' },
      { commit: 'ab', key: '', fingerprint: 'c' },
      { commit: 'a', key: 'x,\n'.repeat(500), fingerprint: 'c' }
    ]
    const keys = identities.map((identity) => cacheKey(identity))
    for (const key of keys)
      expect(key).toMatch(/^go-size-gate-v1-[0-9a-f]{64}$/)
    expect(new Set(keys).size).toBe(keys.length)
    expect(cacheKey(entry)).toBe(
      cacheKey({
        commit: entry.commit,
        key: entry.key,
        fingerprint: entry.fingerprint
      })
    )
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
    expect(() => parseEntry(pack({ ...entry, ...change }), entry)).toThrow(
      message
    )
  })

  it('refuses what is no entry', () => {
    expect(() => parseEntry(Buffer.from('{}'), entry)).toThrow(/header/)
    expect(() => parseEntry(gzipSync('nonsense'), entry)).toThrow(/JSON/)
    expect(() => parseEntry(pack(null), entry)).toThrow(/malformed/)
    const whole = serializeEntry(entry)
    expect(() => parseEntry(whole.subarray(0, 100), entry)).toThrow(
      /unexpected end/
    )
  })

  it('inflates no more than it may', () => {
    const bomb = gzipSync(Buffer.alloc(256 * 1024 * 1024 + 1))
    expect(() => parseEntry(bomb, entry)).toThrow(/larger than 268435456/)
    expect(() => parseEntry(Buffer.alloc(64 * 1024 * 1024 + 1), entry)).toThrow(
      /more than 67108864/
    )
  })
})
