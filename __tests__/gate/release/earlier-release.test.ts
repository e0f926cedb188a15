// What anybody who may write to releases can do, and what it comes to.
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  readEarlier,
  type EarlierSources
} from '../../../src/gate/release/earlier-release.ts'
import { platformOf } from '../../../src/gate/github-services.ts'
import { readRun } from '../../../src/github/event/run.ts'
import type { Statement } from '../../../src/core/signing/statement.ts'
import { silentLog } from '../../../src/host/log.ts'
import { keyOf, signersOf } from '../../../src/gate/release/release-signers.ts'
import { signFile, signStatement } from '../../../src/sigstore/sign.ts'
import {
  measurementBundleFile,
  measurementFile
} from '../../../src/store/release/release-files.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../../servers/github-server.ts'
import { makeKeys, measurement } from '../../store/entries.ts'
import { filesBy, packedOf, signingKey, statementFor } from './guarded.ts'

const { signer, verifier } = makeKeys()
const key = signingKey(signer)

/** By a budget file that names no workflow. */
const signersBy = (trust: Parameters<typeof keyOf>[0]) =>
  signersOf(keyOf(trust), 'budget.yml', () =>
    Promise.resolve({
      defaultBranch: 'main',
      read: () => Promise.resolve(null),
      branchOf: () => Promise.resolve('main')
    })
  )

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
const filesOf = (change: Partial<typeof identity> = {}) =>
  filesBy(key, { ...identity, ...change })

/** The statement with one more subject. */
function withSubject(statement: Statement, file: Uint8Array): Statement {
  const sha256 = createHash('sha256').update(file).digest('hex')
  return {
    ...statement,
    subject: [...statement.subject, { name: 'x', digest: { sha256 } }]
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
      signers: signersBy({ verifier }),
      now: new Date(),
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
        vouchedBy: 'signed by the key that the budget file pins',
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

const proves = (reason: string) =>
  `of its measurement, its signature proves nothing: ${reason}`

describe('an attack', () => {
  it('by a replaced asset is shown, and proves nothing', async () => {
    const files = filesOf()
    const replaced = enlarged(files[measurementFile] ?? Buffer.alloc(0))
    github.releases.add('v1.0.0', {}, { ...files, [measurementFile]: replaced })
    const earlier = await read()
    const why = proves('its statement is about other files')
    expect(earlier.release).toEqual({ state: 'unverified', tag: 'v1.0.0', why })
    expect(earlier.measurements).toHaveLength(1)
    expect(earlier.notices).toEqual([`v1.0.0 is unverified: ${why}`])
  })

  it('by both files of another signer is shown, and proves nothing', async () => {
    const { verifier: other } = makeKeys()
    github.releases.add('v1.0.0', {}, filesOf())
    expect(
      await read({ signers: signersBy({ verifier: other }) })
    ).toMatchObject({
      release: {
        state: 'unverified',
        why: proves('it is signed by another key')
      }
    })
  })

  const packed = packedOf(identity)

  it.each([
    [
      'of another tag',
      statementFor({ ...identity, tag: 'v0.9.0' }, packed),
      'its statement is of another tag'
    ],
    [
      'of another commit',
      statementFor({ ...identity, commit: 'd'.repeat(40) }, packed),
      'its statement is of another commit'
    ],
    [
      'of another repository',
      statementFor({ ...identity, repository: 'o/fork' }, packed),
      'its statement is of another repository'
    ],
    [
      'of another measurement',
      statementFor(identity, Buffer.from('x')),
      'its statement is about other files'
    ],
    [
      'of another measurement, which names this one as a binary',
      withSubject(statementFor(identity, Buffer.from('x')), packed),
      'its statement is about another measurement'
    ]
  ])(
    'by a statement %s, which the owner of the key signed, proves nothing',
    async (_, statement, reason) => {
      github.releases.add(
        'v1.0.0',
        {},
        {
          [measurementFile]: packed,
          [measurementBundleFile]: signStatement(statement, key)
        }
      )
      expect((await read()).release).toMatchObject({
        state: 'unverified',
        why: proves(reason)
      })
    }
  )

  it('by a signature over the file, which names no release, proves nothing', async () => {
    github.releases.add(
      'v1.0.0',
      {},
      {
        [measurementFile]: packed,
        [measurementBundleFile]: signFile(packed, key)
      }
    )
    expect((await read()).release).toMatchObject({
      state: 'unverified',
      why: proves('it is over the file alone, and names no release')
    })
  })

  it('by what is no bundle, or a large one, proves nothing', async () => {
    const release = github.releases.add('v1.0.0', {}, filesOf())
    const asset = release.assets.find(
      ({ name }) => name === measurementBundleFile
    )
    if (asset === undefined) throw new Error('no bundle')
    asset.content = Buffer.from('go-size-gate-release-1 ed25519 AAAA\n')
    expect((await read()).facts.why).toBe(proves('it is not JSON'))
    asset.content = Buffer.alloc(4 * 1024 * 1024 + 1, ' ')
    expect((await read()).facts.why).toContain('more than 4194304')
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
    expect(
      await read({ signers: signersBy({ verifier: null }) })
    ).toMatchObject({
      release: {
        state: 'unverified',
        why: 'of its measurement, no signature counts without inputs.baseline-public-key or release.workflow in the budget file'
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
