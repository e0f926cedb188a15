// What anybody who may write to releases can do, and what it comes to.
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  readEarlier,
  type EarlierSources
} from '../../../src/gate/release/earlier-release.ts'
import { platformOf } from '../../../src/gate/github-services.ts'
import { readRun } from '../../../src/github/event/run.ts'
import { silentLog } from '../../../src/host/log.ts'
import { packRelease } from '../../../src/store/release/release-entry.ts'
import {
  measurementFile,
  signatureFile
} from '../../../src/store/release/release-files.ts'
import { signRelease } from '../../../src/store/release/sign-release.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../../servers/github-server.ts'
import { makeKeys, measurement } from '../../store/entries.ts'

const { signer, verifier } = makeKeys()
if (signer?.scheme !== 'ed25519') throw new Error('no keys')
const key = signer

let github: GitHubServer

beforeEach(async () => {
  github = await startGitHubServer()
})

afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

const commit = 'c'.repeat(40)
const identity = { repository: 'o/r', tag: 'v1.0.0', commit }

/** What the guard attaches to a release, for another one if told so. */
function filesOf(change: Partial<typeof identity> = {}) {
  const about = { ...identity, ...change }
  const packed = packRelease({
    schemaVersion: 1,
    tool: 'go-size-gate 1.0.0',
    ...about,
    run: '',
    createdAt: '2026-01-02T03:04:05.000Z',
    measurements: [measurement]
  })
  return {
    [measurementFile]: packed,
    [signatureFile]: signRelease(about, packed, key)
  }
}

/** The measurement with a larger program, as whoever wants to grow would have it. */
function enlarged(packed: Buffer): Buffer {
  const text = gunzipSync(packed).toString()
  return gzipSync(
    text.replace('"v1.2.3"', '"v1.2.4"').replace('1.0.0"', '1.0.1"')
  )
}

async function read(
  more: Partial<EarlierSources> = {},
  tags: ReadonlyMap<string, string> = new Map([['v1.0.0', commit]])
) {
  const run = readRun({
    GITHUB_REPOSITORY: 'O/R',
    GITHUB_API_URL: github.url
  })
  const { releases: platform } = platformOf(run, 't')
  const listed = await platform.list()
  if (listed.state !== 'read') throw new Error(listed.message)
  return await readEarlier(
    { tag: 'v1.0.0', chosenBy: 'the nearest' },
    {
      platform,
      releases: listed.releases,
      refs: { tags },
      verifier,
      measuresAssets: true,
      ...more
    },
    { repository: 'O/R', log: silentLog }
  )
}

describe('a release that the guard let pass', () => {
  it('is verified by its signature', async () => {
    github.releases.add('v1.0.0', {}, filesOf())
    expect(await read()).toEqual({
      facts: {
        tag: 'v1.0.0',
        commit,
        chosenBy: 'the nearest',
        evidence: 'verified',
        source: 'measurement',
        why: '',
        page: 'https://github.com/O/R/releases/v1.0.0'
      },
      release: { state: 'verified', tag: 'v1.0.0' },
      measurements: [measurement],
      recorded: expect.objectContaining({
        createdAt: '2026-01-02T03:04:05.000Z'
      }),
      notices: []
    })
  })
})

describe('an attack', () => {
  const invalid =
    'of its measurement, its signature is not valid for this repository, tag and commit'

  it('by a replaced asset is shown, and proves nothing', async () => {
    const files = filesOf()
    const replaced = enlarged(files[measurementFile] ?? Buffer.alloc(0))
    github.releases.add('v1.0.0', {}, { ...files, [measurementFile]: replaced })
    const earlier = await read()
    expect(earlier.release).toEqual({
      state: 'unverified',
      tag: 'v1.0.0',
      why: invalid
    })
    expect(earlier.measurements).toHaveLength(1)
    expect(earlier.notices).toEqual([`v1.0.0 is unverified: ${invalid}`])
  })

  it('by both files of another signer is shown, and proves nothing', async () => {
    const other = makeKeys()
    github.releases.add('v1.0.0', {}, filesOf())
    expect(await read({ verifier: other.verifier })).toMatchObject({
      release: { state: 'unverified', why: invalid }
    })
  })

  it.each([
    ['an asset of another tag', { tag: 'v0.9.0' }, 'tag'],
    ['a moved tag', { commit: 'd'.repeat(40) }, 'commit'],
    ['an asset of another repository', { repository: 'o/fork' }, 'repository']
  ])('by %s is refused', async (_, change, part) => {
    github.releases.add('v1.0.0', {}, filesOf(change))
    expect(await read()).toMatchObject({
      release: {
        state: 'unknown',
        why: `its measurement is not used: it is of another ${part}, and it has no binary that can be measured`
      },
      measurements: []
    })
  })

  it('by a draft made public is unverified: the guard signed nothing', async () => {
    const files = {
      [measurementFile]: filesOf()[measurementFile] ?? Buffer.alloc(0)
    }
    const release = github.releases.add('v1.0.0', { isDraft: true }, files)
    expect(await read()).toMatchObject({
      release: {
        state: 'unknown',
        why: 'no release is public for the tag v1.0.0'
      }
    })
    release.isDraft = false
    expect(await read()).toMatchObject({
      release: {
        state: 'unverified',
        why: 'of its measurement, there is no signature'
      },
      measurements: [measurement]
    })
  })

  it('by a workflow with a key of its own proves nothing: the budget file pins none', async () => {
    github.releases.add('v1.0.0', {}, filesOf())
    expect(await read({ verifier: null })).toMatchObject({
      release: {
        state: 'unverified',
        why: 'of its measurement, no signature counts without inputs.baseline-public-key in the budget file'
      }
    })
  })

  it('by a file that is no measurement, or a large one, is refused', async () => {
    const release = github.releases.add(
      'v1.0.0',
      {},
      {
        [measurementFile]: Buffer.from('{}')
      }
    )
    expect((await read()).release).toMatchObject({ state: 'unknown' })
    const [asset] = release.assets
    if (asset) asset.content = Buffer.alloc(64 * 1024 * 1024 + 1)
    const { facts } = await read()
    expect(facts.why).toContain('more than 67108864')
  })
})

describe('a release without a measurement', () => {
  it('is unknown without a binary, and files beside binaries are not downloaded', async () => {
    github.releases.add(
      'v1.0.0',
      {},
      {
        'checksums.txt': Buffer.from('a'),
        'tool.tar.gz': Buffer.from('no executable')
      }
    )
    expect(await read()).toMatchObject({
      facts: { evidence: 'unknown', source: 'none' },
      release: {
        why: 'it carries no measurement, and it has no binary that can be measured'
      }
    })
    const downloads = github.requests.filter((one) => one.includes('/assets/'))
    expect(downloads).toHaveLength(1)
  })

  it('is unknown without its tag', async () => {
    github.releases.add('v1.0.0', {}, filesOf())
    expect(await read({}, new Map())).toMatchObject({
      release: { state: 'unknown', why: 'origin has no tag v1.0.0' }
    })
  })

  it('is unknown where GitHub gives no file', async () => {
    github.releases.add('v1.0.0', {}, filesOf())
    github.fail('get-asset', { kind: 'status', status: 403 })
    const { facts } = await read()
    expect(facts.evidence).toBe('unknown')
    expect(facts.why).toContain('could not download go-size-gate.measurement')
  })
})
