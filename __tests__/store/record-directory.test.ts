import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { byRelease } from '../../src/core/model/fingerprint.ts'
import { serializeEntry, type Entry } from '../../src/store/entry.ts'
import { isRecordFileName, recordFileName } from '../../src/store/entry-key.ts'
import {
  isOnlyRecords,
  maxRecords,
  readRecord,
  readRecordByOtherGo,
  writeRecord
} from '../../src/store/record-directory.ts'
import { makeSandbox, type Sandbox } from '../e2e/sandbox.ts'
import { entry as ofRepository, measurement } from './entries.ts'

const entry: Entry = {
  ...ofRepository,
  repository: '',
  fingerprint: `${'d'.repeat(64)}-go1.26.8`
}
const name = recordFileName(entry)

let sandbox: Sandbox
let directory: string

beforeEach(() => {
  sandbox = makeSandbox()
  directory = join(sandbox.root, 'sizes')
})

afterEach(() => sandbox.remove())

/** A record of another commit, by its number. */
function numbered(number: number): Entry {
  return { ...entry, commit: number.toString(16).padStart(40, '0') }
}

/** Puts bytes where the record is looked for. */
function place(bytes: Uint8Array): void {
  mkdirSync(directory, { recursive: true })
  writeFileSync(join(directory, name), bytes)
}

function packed(changed: object): Buffer {
  return gzipSync(JSON.stringify({ ...entry, ...changed }))
}

describe('a record', () => {
  it('is read as it was written, and leaves nothing beside it', async () => {
    await writeRecord(directory, entry)
    expect(readdirSync(directory)).toEqual([name])
    expect(isRecordFileName(name)).toBe(true)
    expect(await readRecord(directory, entry)).toEqual({
      kind: 'found',
      entry
    })
  })

  it('is missed without a directory, and of another commit, key, flag, target or Go', async () => {
    expect(await readRecord(directory, entry)).toEqual({ kind: 'miss' })
    await writeRecord(directory, entry)
    for (const other of [
      { commit: 'e'.repeat(40) },
      { key: 'other' },
      { fingerprint: `${'e'.repeat(64)}-go1.26.8` },
      { fingerprint: byRelease(entry.fingerprint, 'go1.26.9') }
    ]) {
      expect(await readRecord(directory, { ...entry, ...other })).toEqual({
        kind: 'miss'
      })
    }
  })

  it.each([
    ['cut', () => packed({}).subarray(0, 100), /unexpected end/],
    ['empty', () => Buffer.of(), /unexpected end/],
    ['no gzip', () => serializeEntry(entry), /header/],
    [
      'of another commit',
      () => packed({ commit: 'e'.repeat(40) }),
      /for another commit/
    ],
    [
      'of another build',
      () => packed({ fingerprint: 'e'.repeat(64) }),
      /for another fingerprint/
    ],
    ['without measurements', () => packed({ measurements: [] }), /malformed/],
    [
      'not adding up',
      () =>
        packed({
          measurements: [
            { ...measurement, regions: [{ name: 'code', size: 9 }] }
          ]
        }),
      /adds up/
    ]
  ])('is not used when it is %s', async (_, bytes, reason) => {
    place(bytes())
    expect(await readRecord(directory, entry)).toEqual({
      kind: 'refused',
      reason: expect.stringMatching(reason)
    })
  })

  it('is not used when it is a directory', async () => {
    mkdirSync(join(directory, name), { recursive: true })
    expect(await readRecord(directory, entry)).toMatchObject({
      kind: 'refused'
    })
  })

  it('replaces what is damaged', async () => {
    place(Buffer.from('half'))
    await writeRecord(directory, entry)
    expect(await readRecord(directory, entry)).toMatchObject({ kind: 'found' })
  })

  it('of another Go is found, the newest, and never one of this Go or of no release', async () => {
    await writeRecord(directory, entry)
    expect(await readRecordByOtherGo(directory, entry)).toEqual({
      kind: 'miss'
    })
    for (const [index, release] of ['go1.24.1', 'go1.25.3'].entries()) {
      const old = {
        ...entry,
        fingerprint: byRelease(entry.fingerprint, release)
      }
      await writeRecord(directory, old)
      utimesSync(join(directory, recordFileName(old)), index, index)
    }
    expect(await readRecordByOtherGo(directory, entry)).toMatchObject({
      kind: 'found',
      entry: { fingerprint: byRelease(entry.fingerprint, 'go1.25.3') }
    })
  })
})

describe('a directory of records', () => {
  it('keeps the newest ones, and all that is not its own', async () => {
    const others = [
      'notes.txt',
      `${name}.bak`,
      'go-size-gate-x-y-go1.26.8.json.gz'
    ]
    mkdirSync(directory)
    for (const other of others) {
      writeFileSync(join(directory, other), 'mine')
      utimesSync(join(directory, other), 1, 1)
    }
    const link = recordFileName(numbered(9999))
    symlinkSync('notes.txt', join(directory, link))
    for (let number = 0; number < maxRecords + 2; number++) {
      await writeRecord(directory, numbered(number))
      const path = join(directory, recordFileName(numbered(number)))
      utimesSync(path, 1000 + number, 1000 + number)
    }
    const names = readdirSync(directory)
    for (const other of others) {
      expect(readFileSync(join(directory, other), 'utf8')).toBe('mine')
    }
    const kept = Array.from({ length: maxRecords }, (_, index) =>
      recordFileName(numbered(index + 2))
    )
    expect(names.toSorted()).toEqual([...others, link, ...kept].toSorted())
  })

  it('loses the drafts of killed runs, when nobody can still be writing them', async () => {
    mkdirSync(directory)
    const stale = `${name}.0123456789abcdef.tmp`
    const fresh = `${name}.fedcba9876543210.tmp`
    writeFileSync(join(directory, stale), 'half')
    writeFileSync(join(directory, fresh), 'half')
    utimesSync(join(directory, stale), 1, 1)
    await writeRecord(directory, entry)
    expect(readdirSync(directory)).toEqual([name, fresh])
  })

  it('is told from what is a change of the checkout', async () => {
    const inner = join(directory, 'inner')
    await writeRecord(inner, entry)
    expect(await isOnlyRecords(join(inner, name), inner)).toBe(true)
    expect(await isOnlyRecords(inner, inner)).toBe(true)
    expect(await isOnlyRecords(directory, inner)).toBe(true)
    const pack = `go-size-gate-build-cache-${'0'.repeat(32)}.pack`
    writeFileSync(join(inner, pack), 'a pack')
    writeFileSync(join(inner, `${pack}.0123456789abcdef.tmp`), 'half of one')
    expect(await isOnlyRecords(directory, inner)).toBe(true)
    expect(await isOnlyRecords(join(directory, name), inner)).toBe(false)
    expect(await isOnlyRecords(join(sandbox.root, 'other'), inner)).toBe(false)
    writeFileSync(join(directory, 'main.go'), 'package main')
    expect(await isOnlyRecords(directory, inner)).toBe(false)
    writeFileSync(join(inner, 'main.go'), 'package main')
    expect(await isOnlyRecords(inner, inner)).toBe(false)
    expect(await isOnlyRecords(join(inner, 'main.go'), inner)).toBe(false)
  })
})
