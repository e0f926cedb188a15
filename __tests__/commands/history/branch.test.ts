// The history of a branch, from GitHub's API: by the newest record of a push.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { branchHistory } from '../../../src/commands/history/from-github.ts'
import {
  historyAfter,
  pointsOf
} from '../../../src/core/history/record-history.ts'
import type { History } from '../../../src/core/model/history/history-schema.ts'
import { openClient } from '../../../src/github/client.ts'
import { silentLog } from '../../../src/host/log.ts'
import { serializeEntry, type Entry } from '../../../src/store/entry.ts'
import { artifactName } from '../../../src/store/entry-key.ts'
import { artifactFile } from '../../../src/store/read-artifact.ts'
import { sized } from '../../gate/record/recorded.ts'
import {
  startCacheServer,
  type CacheServer
} from '../../servers/cache-server.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../../servers/github-server.ts'
import { entry as plain } from '../../store/entries.ts'
import { makeZip } from '../../store/zips.ts'

let github: GitHubServer
let results: CacheServer

beforeEach(async () => {
  github = await startGitHubServer(() => Promise.resolve(false))
  results = await startCacheServer(github.actions)
  github.archives = results.archives
  github.branch.branches.set(
    'main',
    [3, 2, 1, 0].map((place) => ({
      sha: hash(place),
      parents: place === 0 ? [] : [hash(place - 1)]
    }))
  )
})

afterEach(async () => {
  await github.close()
  await results.close()
})

const hash = (place: number): string => String(place).padStart(40, 'a')

const entry = (place: number, bytes: number, before?: Entry): Entry => ({
  ...plain,
  key: '',
  commit: hash(place),
  createdAt: new Date(Date.UTC(2026, 0, 1 + place)).toISOString(),
  measurements: [sized(bytes)],
  ...(before === undefined
    ? {}
    : { history: historyAfter(pointsOf(before), hash(place), 0) })
})

/** Leaves a record as an artifact of a run of its commit. */
function record(of: Entry, place: number, event = 'push'): void {
  const id = 1000 + 10 * place + (event === 'push' ? 0 : 1)
  const at = '2026-01-02T03:04:05Z'
  github.actions.addRun({ id, event, branch: 'main', sha: hash(place), at })
  github.actions.addArtifact(
    id,
    artifactName(of),
    makeZip([{ name: artifactFile, content: serializeEntry(of) }])
  )
}

async function read(): Promise<History> {
  const client = await openClient({
    token: 'ghs_x',
    apiUrl: github.url,
    userAgent: 'test',
    timeoutMilliseconds: 60_000,
    retryMilliseconds: 1
  })
  const query = { owner: 'o', repo: 'r', branch: '', key: '', last: null }
  return await branchHistory(client, query, 'https://github.com/o/r', silentLog)
}

const sizesIn = ({ binaries }: History) =>
  binaries.map(({ points }) =>
    points.map(({ fileSize, missing }) => [fileSize, missing])
  )

describe('the history of a branch', () => {
  it('is that of its newest record, also where older ones are gone', async () => {
    const first = entry(0, 10)
    const second = entry(1, 20, first)
    record(second, 1)
    record(entry(2, 30, second), 2)
    const history = await read()
    expect(sizesIn(history)).toEqual([
      [
        [10, 0],
        [20, 0],
        [30, 0]
      ]
    ])
    expect(history.source.name).toBe('o/r, branch main')
    expect(history.binaries[0]?.points[2]).toMatchObject({
      label: hash(2).slice(0, 7),
      url: `https://github.com/o/r/commit/${hash(2)}`
    })
  })

  it('has nothing that the run of a pull request left', async () => {
    const first = entry(0, 10)
    record(entry(1, 20, first), 1)
    record(entry(3, 9999, first), 3, 'pull_request')
    expect(sizesIn(await read())).toEqual([
      [
        [10, 0],
        [20, 0]
      ]
    ])
  })

  it('is of all records where none keeps a history, as those of a matrix', async () => {
    record(entry(0, 10), 0)
    record(entry(2, 30), 2)
    record(entry(3, 40), 3)
    expect(sizesIn(await read())).toEqual([
      [
        [10, 0],
        [30, 1],
        [40, 0]
      ]
    ])
  })

  it('is of all records of a job that keeps no history beside one that does', async () => {
    const first = entry(0, 10)
    record(entry(1, 20, first), 1)
    for (const place of [0, 2, 3]) {
      const leg = entry(place, 100 + place)
      record({ ...leg, fingerprint: `other${leg.fingerprint}` }, place)
    }
    const history = await read()
    expect(sizesIn(history)).toEqual([
      [
        [10, 0],
        [20, 0]
      ],
      [
        [100, 0],
        [102, 1],
        [103, 0]
      ]
    ])
  })
})
