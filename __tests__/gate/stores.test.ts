import { describe, expect, it } from '@jest/globals'
import { artifactStore } from '../../src/gate/artifact-store.ts'
import { cacheStore } from '../../src/gate/cache-store.ts'
import type { PushArtifacts } from '../../src/gate/host.ts'
import { entry, makeKeys } from '../baseline/entries.ts'

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
