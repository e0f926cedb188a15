// The command on files, directories and GitHub's API.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { labelsOf } from '../../../src/commands/history/labels.ts'
import { readHistory } from '../../../src/commands/history/history.ts'
import {
  historyAfter,
  pointsOf
} from '../../../src/core/history/record-history.ts'
import type { History } from '../../../src/core/model/history/history-schema.ts'
import { silentLog } from '../../../src/host/log.ts'
import { packRelease } from '../../../src/store/release/release-entry.ts'
import { packEntry, type Entry } from '../../../src/store/entry.ts'
import { makeSandbox, type Sandbox } from '../../e2e/sandbox.ts'
import { sized } from '../../gate/record/recorded.ts'
import { entry as plain } from '../../store/entries.ts'

let sandbox: Sandbox

beforeEach(() => {
  sandbox = makeSandbox()
})

afterEach(() => sandbox.remove())

function put(name: string, content: string | Uint8Array): string {
  const path = join(sandbox.root, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

const run = (
  positionals: readonly string[],
  flags: Readonly<Record<string, string>> = {}
): Promise<History> => readHistory({ flags, positionals }, silentLog)

const json = (bytes: number): string => JSON.stringify(sized(bytes))

const hash = (place: number): string => place.toString(16).padStart(40, '0')

/** Records of so many commits, each with those before it. */
function records(count: number): readonly Entry[] {
  const all: Entry[] = []
  for (let place = 0; place < count; place += 1) {
    const before = all.at(-1)
    const commit = hash(place)
    all.push({
      ...plain,
      commit,
      createdAt: new Date(Date.UTC(2026, 0, 1 + place)).toISOString(),
      measurements: [sized(1000 + place)],
      ...(before === undefined
        ? {}
        : { history: historyAfter(pointsOf(before), commit, 0) })
    })
  }
  return all
}

const sizesIn = ({ binaries }: History) =>
  binaries.map(({ points }) =>
    points.map(({ label, fileSize }) => [label, fileSize])
  )

describe('history of files', () => {
  it('is in the order of the files, whatever they hold', async () => {
    const release = packRelease({
      schemaVersion: 1,
      tool: 'go-size-gate 1.0.0',
      repository: 'o/r',
      tag: 'v9.0.0',
      commit: hash(9),
      run: '',
      createdAt: '2026-01-02T03:04:05.678Z',
      measurements: [sized(30)]
    })
    const paths = [
      put('sizes/b.json', json(10)),
      put(
        'sizes/a.json.gz',
        packEntry({ ...plain, measurements: [sized(20)] })
      ),
      put('sizes/r.json.gz', release)
    ]
    const history = await run(paths)
    expect(sizesIn(history)).toEqual([
      [
        ['b', 10],
        ['a', 20],
        ['v9.0.0', 30]
      ]
    ])
    expect(history.binaries[0]?.points[1]?.step).toEqual([
      { module: 'example.com/tool', base: 10, head: 20 }
    ])
    expect(sizesIn(await run(paths, { last: '1' }))).toEqual([[['v9.0.0', 30]]])
  })

  it('is that of a record, of one alone', async () => {
    const newest = records(3).at(-1)
    if (newest === undefined) throw new Error('there are three')
    const path = put('record.json.gz', packEntry(newest))
    expect(sizesIn(await run([path]))).toEqual([
      [0, 1, 2].map((place) => [hash(place).slice(0, 7), 1000 + place])
    ])
  })

  it('is that of a directory, by name', async () => {
    put('all/v10.json', json(10))
    put('all/v9.json', json(9))
    expect(sizesIn(await run([join(sandbox.root, 'all')]))).toEqual([
      [
        ['v9', 9],
        ['v10', 10]
      ]
    ])
  })

  it.each([
    ['not gzip', 'text'],
    ['no record', gzipSync('{}')],
    ['a bomb', gzipSync(Buffer.alloc(300 * 1024 * 1024))]
  ])('refuses what is %s', async (_, content) => {
    const path = put('x.json.gz', content)
    await expect(run([path])).rejects.toThrow(
      'is neither a record nor the measurement of a release'
    )
  })
})

describe('history of a baseline directory', () => {
  it('is that of the newest record of each job', async () => {
    for (const record of records(4)) {
      for (const [key, settings] of [
        ['', 'a'],
        ['arm', 'b']
      ] as const) {
        put(
          `sizes/go-size-gate-${record.commit}-${settings.repeat(16)}-go1.26.8.json.gz`,
          packEntry({ ...record, key, fingerprint: settings.repeat(64) })
        )
      }
    }
    const flags = { 'baseline-dir': join(sandbox.root, 'sizes') }
    const all = await run([], flags)
    expect(all.binaries.map(({ points }) => points.length)).toEqual([4, 4])
    const one = await run([], { ...flags, key: 'arm' })
    expect(one.binaries.map(({ points }) => points.length)).toEqual([4])
    expect(one.binaries[0]?.points[3]?.step).toHaveLength(1)
    await expect(run([], { ...flags, key: 'other' })).rejects.toThrow(
      'has no records with the key "other"'
    )
  })

  it('is of all records, by time, where none keeps a history', async () => {
    for (const { history: _, ...entry } of records(3).toReversed()) {
      const name = `go-size-gate-${entry.commit}-${'a'.repeat(16)}-go1.26.8`
      put(`sizes/${name}.json.gz`, packEntry(entry))
    }
    const flags = { 'baseline-dir': join(sandbox.root, 'sizes') }
    const history = await run([], flags)
    expect(sizesIn(history)).toEqual([
      [0, 1, 2].map((place) => [hash(place).slice(0, 7), 1000 + place])
    ])
    expect(history.binaries[0]?.points.map(({ missing }) => missing)).toEqual([
      0,
      null,
      null
    ])
  })

  it('has a flag of its own, which the sentence for files names', async () => {
    const [record] = records(1)
    if (record === undefined) throw new Error('there is one')
    const name = `go-size-gate-${record.commit}-${'a'.repeat(16)}-go1.26.8.json.gz`
    put(`all/sizes/${name}`, packEntry(record))
    const directory = join(sandbox.root, 'all')
    await expect(run([directory])).rejects.toThrow(
      `${join(directory, 'sizes')} is a baseline directory: name it by --baseline-dir`
    )
  })

  it('says where there is none', async () => {
    const directory = join(sandbox.root, 'none')
    await expect(run([], { 'baseline-dir': directory })).rejects.toThrow(
      `${directory} is not there`
    )
  })
})

describe('wrong usage', () => {
  it.each([
    [['x.json'], { repository: 'o/r' }, "--repository can't be used here"],
    [['x.json'], { 'baseline-dir': 'd' }, "--baseline-dir can't be used here"],
    [[], { 'baseline-dir': 'd', branch: 'b' }, "--branch can't be used here"],
    [[], { last: '0' }, '--last: "0" is not accepted'],
    [[], { repository: 'https://x' }, '--repository: "https://x" is not']
  ])('of %j and %j is one sentence', async (positionals, flags, sentence) => {
    await expect(run(positionals, flags)).rejects.toThrow(sentence)
  })

  it('names what there is instead of a binary that is not', async () => {
    const path = put('v1.json', json(10))
    await expect(run([path], { binary: 'other' })).rejects.toThrow(
      'the history has no such binary; it has tool linux/amd64'
    )
  })
})

describe('labelsOf', () => {
  it.each([
    [
      ['v1/tool', 'v2/tool'],
      ['v1', 'v2']
    ],
    [
      ['a/v1.json', 'a/v2.json.gz'],
      ['v1', 'v2']
    ],
    [['/a/b/0.18.0.tgz'], ['0.18.0']],
    [
      ['a', 'a'],
      ['a', 'a']
    ],
    [
      ['x/1/tool', 'x/2/other'],
      ['1/tool', '2/other']
    ]
  ])('of %j are %j', (paths, labels) => {
    expect(labelsOf(paths)).toEqual(labels)
  })
})
