// The history that records keep, by real commits and real records.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { readHistory } from '../../../src/commands/history/history.ts'
import { byRelease } from '../../../src/core/model/fingerprint.ts'
import type { BinaryHistory } from '../../../src/core/model/history/history-schema.ts'
import { historyChart } from '../../../src/core/page/history/chart.ts'
import { renderHistoryText } from '../../../src/core/report/terminal/history.ts'
import type { Repository } from '../../../src/git/git.ts'
import { openRepository } from '../../../src/git/open-repository.ts'
import { silentLog } from '../../../src/host/log.ts'
import { readRecordFile } from '../../../src/store/record-directory.ts'
import { git } from '../../e2e/repository.ts'
import { makeSandbox, type Sandbox } from '../../e2e/sandbox.ts'
import { commitIn, fingerprint, recordCommit, sized } from './recorded.ts'

let sandbox: Sandbox
let workspace: string
let sizes: string

beforeEach(() => {
  sandbox = makeSandbox()
  workspace = sandbox.directory('workspace')
  git(workspace, 'init', '--quiet', '--initial-branch=main')
  sizes = join(sandbox.root, 'sizes')
})

afterEach(() => sandbox.remove())

const open = (): Promise<Repository> =>
  openRepository(workspace, { scratch: sandbox.root })

async function recorded(): Promise<BinaryHistory> {
  const history = await readHistory(
    { flags: { 'baseline-dir': sizes }, positionals: [] },
    silentLog
  )
  const [binary] = history.binaries
  if (binary === undefined) throw new Error('nothing is recorded')
  return binary
}

const pathOf = (commit: string): string =>
  join(sizes, readdirSync(sizes).find((name) => name.includes(commit)) ?? '')

/** Replaces what the record of a commit says. */
function forge(commit: string, change: (entry: object) => object): void {
  const path = pathOf(commit)
  const entry: object = JSON.parse(gunzipSync(readFileSync(path)).toString())
  writeFileSync(path, gzipSync(JSON.stringify(change(entry))))
}

const times = <T>(count: number, item: T): T[] =>
  Array.from({ length: count }, () => item)

describe('a history of 30 pushes', () => {
  it('is drawn as it was, with the one that is missing', async () => {
    const pushes = Array.from({ length: 30 }, (_, place) => ({
      commit: commitIn(workspace, `push ${place}`),
      bytes: 1_000_000 + 1000 * place
    }))
    const repository = await open()
    const measured = pushes.filter((_, place) => place !== 17)
    for (const { commit, bytes } of measured) {
      const failures = await recordCommit(repository, sizes, commit, [
        sized(bytes)
      ])
      expect(failures).toEqual([])
    }
    const history = await recorded()
    expect(history.points).toHaveLength(29)
    expect(
      history.points.map(({ commit, fileSize }) => ({
        commit,
        bytes: fileSize
      }))
    ).toEqual(measured)
    const gaps = history.points.map(({ missing }) => missing)
    expect(gaps.indexOf(1)).toBe(17)
    expect(gaps.filter((gap) => gap !== 0)).toEqual([1])
    expect(history.points[4]?.step).toEqual([
      { module: 'example.com/tool', base: 1_003_000, head: 1_004_000 }
    ])

    const text = renderHistoryText(
      {
        schemaVersion: 1,
        source: { kind: 'baseline-directory', name: 'sizes' },
        binaries: [history],
        notices: []
      },
      { colours: false, width: 100 }
    )
    const lines = text.split('\n')
    const gap = lines.findIndex((line) =>
      line.includes('· 1 without a measurement in between')
    )
    expect(lines[gap - 1]).toContain(pushes[16]?.commit.slice(0, 7) ?? '')
    expect(lines[gap + 1]).toContain(pushes[18]?.commit.slice(0, 7) ?? '')

    const svg = historyChart({ binaries: [history] })
    expect(svg.match(/<circle /g)).toHaveLength(29)
    const pieces = [...svg.matchAll(/<polyline points="([^"]*)"([^>]*)>/g)].map(
      ([, points = '', rest = '']) => ({
        count: points.split(' ').length,
        isDashed: rest.includes('stroke-dasharray')
      })
    )
    expect(pieces).toEqual([
      { count: 2, isDashed: true },
      { count: 17, isDashed: false },
      { count: 12, isDashed: false }
    ])
    expect(svg).toContain('1,029,000 bytes, +1,000 bytes (+0.1 %) since')
  })
})

describe('the history of a record', () => {
  it('goes on with another Go, and after commits of a merge', async () => {
    const first = commitIn(workspace, 'first')
    git(workspace, 'checkout', '--quiet', '-b', 'feature')
    const own = commitIn(workspace, 'of a pull request')
    git(workspace, 'checkout', '--quiet', 'main')
    git(workspace, 'merge', '--quiet', '--no-ff', '-m', 'merge', 'feature')
    const merge = git(workspace, 'rev-parse', 'HEAD')
    const repository = await open()
    await recordCommit(repository, sizes, first, [sized(1000)])
    // Somebody recorded the pull request's commit as well.
    await recordCommit(repository, sizes, own, [sized(9000)])
    const other = byRelease(fingerprint, 'go1.27.0')
    await recordCommit(repository, sizes, merge, [sized(1100)], other)
    const record = await readRecordFile(pathOf(merge))
    expect(record?.history?.missing).toBe(0)
    expect(record?.history?.points.map(({ commit }) => commit)).toEqual([first])
    const { points } = await recorded()
    expect(points.map(({ fileSize }) => fileSize)).toEqual([1000, 1100])
  })

  it('counts nothing twice when a run is repeated', async () => {
    const commits = ['a', 'b'].map((name) => commitIn(workspace, name))
    const repository = await open()
    for (const commit of [...commits, ...commits, ...commits]) {
      await recordCommit(repository, sizes, commit, [sized(1000)])
    }
    expect((await recorded()).points.map(({ commit }) => commit)).toEqual(
      commits
    )
  })

  it('is not of other jobs', async () => {
    const commits = ['a', 'b'].map((name) => commitIn(workspace, name))
    const repository = await open()
    const [first = '', second = ''] = commits
    await recordCommit(repository, sizes, first, [sized(1000)])
    const other = `${'e'.repeat(64)}-go1.26.8`
    await recordCommit(repository, sizes, second, [sized(1100)], other)
    expect((await readRecordFile(pathOf(second)))?.history).toBeUndefined()
  })
})

describe('a record whose history was altered', () => {
  const point = {
    commit: 'a'.repeat(40),
    time: '2026-01-02T03:04:05.678Z',
    missing: 0,
    binaries: []
  }

  it.each([
    ['a million points', { missing: 0, points: times(1_000_000, 0) }],
    ['201 points', { missing: 0, points: times(201, point) }],
    ['a negative gap', { missing: -1, points: [] }],
    [
      'a name that is no hash',
      { missing: 0, points: [{ ...point, commit: '<img src=x>' }] }
    ],
    [
      'a size that is no whole number',
      {
        missing: 0,
        points: [
          {
            ...point,
            binaries: [
              {
                mainPackage: 'm',
                name: 'n',
                target: '',
                fileSize: 0.5,
                gzip: null
              }
            ]
          }
        ]
      }
    ],
    [
      'more bytes than there may be',
      {
        missing: 0,
        points: times(200, {
          ...point,
          binaries: times(4, {
            mainPackage: 'm'.repeat(1000),
            name: 'n',
            target: '',
            fileSize: 1,
            gzip: null
          })
        })
      }
    ],
    ['no object', 'history']
  ])('keeps its sizes and loses %s', async (_, history) => {
    const commit = commitIn(workspace, 'first')
    const repository = await open()
    await recordCommit(repository, sizes, commit, [sized(1000)])
    forge(commit, (entry) => ({ ...entry, history }))
    const record = await readRecordFile(pathOf(commit))
    expect(record?.measurements).toHaveLength(1)
    expect(record?.history).toBeUndefined()
    const next = commitIn(workspace, 'second')
    await recordCommit(repository, sizes, next, [sized(1100)])
    expect((await recorded()).points.map(({ fileSize }) => fileSize)).toEqual([
      1000, 1100
    ])
  })
})
