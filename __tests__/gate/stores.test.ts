import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { artifactFile } from '../../src/store/read-artifact.ts'
import { serializeEntry } from '../../src/store/entry.ts'
import { artifactName, artifactNameOfAnyGo } from '../../src/store/entry-key.ts'
import { artifactStore } from '../../src/gate/baseline/artifact-store.ts'
import { cacheStore } from '../../src/gate/baseline/cache-store.ts'
import type { PushArtifacts } from '../../src/gate/services.ts'
import { byRelease } from '../../src/core/model/fingerprint.ts'
import { entry, makeKeys } from '../store/entries.ts'
import { makeZip } from '../store/zips.ts'

const refused = {
  state: 'refused',
  status: 403,
  message: 'could not look (403); give the job a permission'
} as const

const commits = [entry.commit]

const refusing: PushArtifacts = {
  find: async () => refused,
  download: async () => refused
}

const empty: PushArtifacts = {
  ...refusing,
  find: async () => ({ state: 'found', artifacts: [] })
}

describe('artifactStore', () => {
  it.each([
    [undefined, 'main', 'artifacts are found in a workflow run only'],
    [refusing, 'main', refused.message]
  ])('is unavailable', async (artifacts, branch, why) => {
    const store = artifactStore(artifacts, branch)
    expect(await store.find(entry, commits)).toEqual({
      kind: 'unavailable',
      why
    })
  })

  it('finds what another release of Go measured, and only that', async () => {
    const fingerprint = `${'e'.repeat(64)}-go1.26.8`
    const asked = { ...entry, fingerprint }
    const old = { ...asked, fingerprint: byRelease(fingerprint, 'go1.25.3') }
    const bytes = makeZip([
      { name: artifactFile, content: serializeEntry(old) }
    ])
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
    const names = [
      artifactName(asked),
      `${artifactNameOfAnyGo(asked)}devel`,
      `${artifactNameOfAnyGo(asked)}go1.25.3-x`,
      artifactName(old)
    ]
    const downloaded: string[] = []
    const artifacts = names.map((name, id) => ({
      id,
      name,
      commit: entry.commit,
      size: bytes.length,
      digest,
      createdAt: '2026-11-20T00:00:00Z',
      runUrl: 'https://github.com/o/r/actions/runs/7'
    }))
    const wanted: unknown[] = []
    const store = artifactStore(
      {
        find: async (one) => {
          wanted.push(one)
          return { state: 'found', artifacts }
        },
        download: async ({ name }) => {
          downloaded.push(name)
          return { state: 'downloaded', bytes }
        }
      },
      'main'
    )
    expect(await store.findByOtherGo(asked)).toMatchObject({
      kind: 'found',
      entry: { fingerprint: old.fingerprint },
      run: 'https://github.com/o/r/actions/runs/7'
    })
    expect(downloaded).toEqual([artifactName(old)])
    expect(wanted).toEqual([
      {
        branch: 'main',
        commits: [entry.commit],
        name: artifactNameOfAnyGo(asked),
        isPrefix: true
      }
    ])
    expect(await artifactStore(empty, 'main').findByOtherGo(asked)).toEqual({
      kind: 'miss',
      why: 'no push or scheduled run on main left an artifact of ccccccc by another Go'
    })
  })

  it.each([
    ['the leg linux', 'linux', 'linux', null],
    ['a job that is not a leg', 'default', '', null],
    ['any leg', null, 'full', null],
    [
      'the leg linux',
      'linux',
      'full',
      'the leg full recorded it, and not linux'
    ],
    ['the leg linux', 'linux', '', 'a version that names no leg recorded it']
  ])(
    'believes for %s what it recorded itself: %j by %j',
    async (_, leg, by, why) => {
      const content = serializeEntry({ ...entry, legName: by })
      const bytes = makeZip([{ name: artifactFile, content }])
      const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
      const artifact = {
        id: 1,
        name: artifactName(entry),
        commit: entry.commit,
        size: bytes.length,
        digest,
        createdAt: '2026-11-20T00:00:00Z',
        runUrl: 'https://github.com/o/r/actions/runs/7'
      }
      const store = artifactStore(
        {
          find: async () => ({ state: 'found', artifacts: [artifact] }),
          download: async () => ({ state: 'downloaded', bytes })
        },
        'main'
      )
      expect(
        await store.find({ ...entry, legName: leg }, commits)
      ).toMatchObject(
        why === null
          ? { kind: 'found', entry: { legName: by } }
          : {
              kind: 'refused',
              why: `the artifact 1 of ccccccc is not believed: ${why}`
            }
      )
    }
  )

  it('tells how far it looked', async () => {
    const store = artifactStore(empty, 'main')
    for (const [more, text] of [
      [0, 'ccccccc'],
      [1, 'ccccccc or the commit before it'],
      [4, 'ccccccc or the 4 commits before it']
    ] as const) {
      const all = [...commits, ...Array<string>(more).fill('b'.repeat(40))]
      expect(await store.find(entry, all)).toEqual({
        kind: 'miss',
        why: `no push or scheduled run on main left an artifact of ${text} with these settings`
      })
    }
    expect(await artifactStore(empty, null).find(entry, commits)).toMatchObject(
      { why: expect.stringContaining('on any branch left') }
    )
  })
})

describe('cacheStore', () => {
  it('does not ask where nobody is believed', async () => {
    const environment = { ACTIONS_CACHE_URL: 'http://127.0.0.1:9/' }
    expect(
      await cacheStore(null, { environment }).find(entry, commits)
    ).toEqual({
      kind: 'unavailable',
      why: 'the cache is not believed without baseline-public-key or baseline-secret'
    })
  })

  it('says why it cannot be read', async () => {
    const { verifier } = makeKeys()
    const store = cacheStore(verifier, { environment: {} })
    expect(await store.find(entry, commits)).toEqual({
      kind: 'unavailable',
      why: "the cache can't be read: there is no cache service in this environment"
    })
  })
})
