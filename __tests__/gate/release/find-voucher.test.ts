// Which release is believed by its workflow: bundles beside the measurement, and GitHub's
// attestations, of a Sigstore of the tests' own.
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it
} from '@jest/globals'
import { platformOf } from '../../../src/gate/github-services.ts'
import {
  findVoucher,
  type Voucher
} from '../../../src/gate/release/find-voucher.ts'
import {
  signersOf,
  type ReleaseSigners
} from '../../../src/gate/release/release-signers.ts'
import type { ReleaseBranches } from '../../../src/gate/release/release-branches.ts'
import { UserError } from '../../../src/core/user-error.ts'
import { readRun } from '../../../src/github/event/run.ts'
import { measurementBundleFile } from '../../../src/store/release/release-files.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../../servers/github-server.ts'
import {
  claimsOf,
  openAuthority,
  type Authority
} from '../../sigstore/authority.ts'
import { signStatementKeyless } from '../../sigstore/keyless.ts'
import { newKey } from '../../sigstore/signer.ts'
import { filesBy, packedOf, statementFor } from './guarded.ts'

const commit = 'c'.repeat(40)
const identity = { repository: 'o/r', tag: 'v1.0.0', commit }
const packed = packedOf(identity)
const key = newKey('ed25519')

const pinned = `release:
  branches: [release-*]
  workflow: .github/workflows/release.yml
  trusted-root: .github/trusted-root.jsonl
`

let authority: Authority
let bundle: Buffer
let github: GitHubServer

beforeAll(async () => {
  // The mock's log keeps envelopes in another form than Rekor.
  authority = await openAuthority({ log: false })
  bundle = await sign()
})
afterAll(() => authority.close())

beforeEach(async () => {
  github = await startGitHubServer()
})
afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

const sign = (claims: object = claimsOf(), about = identity) =>
  signStatementKeyless(statementFor(about, packed), authority.signerAs(claims))

type Files = Readonly<Record<string, string | null>>

/** By what the default branch has. */
function signers(
  files: Files = {},
  {
    key: byKey = null,
    ...branches
  }: Partial<ReleaseBranches> & Partial<Pick<ReleaseSigners, 'key'>> = {}
): ReleaseSigners {
  const tree: Files = {
    'budget.yml': pinned,
    '.github/trusted-root.jsonl': authority.trustedRoot,
    ...files
  }
  return signersOf(byKey, 'budget.yml', () =>
    Promise.resolve({
      defaultBranch: 'main',
      read: (path) => Promise.resolve(tree[path] ?? null),
      branchOf: () => Promise.resolve('main'),
      ...branches
    })
  )
}

/** @param content of the bundle beside the measurement; null: there is none */
async function voucher(
  content: Buffer | null,
  by = signers(),
  now = new Date(Date.now() + 1000)
): Promise<Voucher> {
  github.releases.add(
    'v1.0.0',
    {},
    content === null ? {} : { [measurementBundleFile]: content }
  )
  const run = readRun({
    GITHUB_REPOSITORY: 'O/R',
    GITHUB_API_URL: github.url
  })
  const { releases: platform } = platformOf(run, 't')
  const listed = await platform.list()
  const [release] = listed.state === 'read' ? listed.releases : []
  if (release === undefined) throw new Error('no release')
  const sources = { platform, signers: by, now }
  return await findVoucher(packed, release, identity, sources)
}

const whyOf = (found: Voucher): string =>
  found.state === 'none' ? found.why : ''

const attest = (content: Buffer) =>
  github.attestations.bundles.push(JSON.parse(content.toString()))

describe('the workflow that the budget file names', () => {
  it('vouches by the bundle beside the measurement', async () => {
    expect(await voucher(bundle)).toEqual({
      state: 'found',
      vouchedBy: 'signed by o/r/.github/workflows/release.yml at v1.0.0'
    })
    expect(github.requests.join()).not.toContain('attestations')
  })

  it('vouches by an attestation, also where the bundle is of somebody else', async () => {
    attest(bundle)
    const attested = {
      state: 'found',
      vouchedBy: 'attested by o/r/.github/workflows/release.yml at v1.0.0'
    }
    expect(await voucher(null)).toEqual(attested)
    github.releases.list.pop()
    const { [measurementBundleFile]: byKey } = filesBy(key, identity, packed)
    expect(await voucher(byKey ?? null)).toEqual(attested)
  })

  it('vouches beside a key: what either of them signed counts', async () => {
    const by = signers({}, { key })
    expect((await voucher(bundle, by)).state).toBe('found')
    github.releases.list.pop()
    const { [measurementBundleFile]: byKey } = filesBy(key, identity, packed)
    expect(await voucher(byKey ?? null, by)).toMatchObject({
      vouchedBy: 'signed by the key that the budget file pins'
    })
  })

  it('vouches for a commit of a branch that is named', async () => {
    const asked: unknown[] = []
    const by = signers(
      {},
      {
        branchOf: (...args) => {
          asked.push(args)
          return Promise.resolve('release-1')
        }
      }
    )
    expect((await voucher(bundle, by)).state).toBe('found')
    expect(asked).toEqual([[commit, ['release-*']]])
  })
})

describe('an attack', () => {
  it.each([null, 'cut'])(
    'by a tag on a commit that was not merged proves nothing, nor where that is not known: %j',
    async (branch) => {
      const by = signers(
        {},
        {
          branchOf: () =>
            branch === null
              ? Promise.resolve(null)
              : Promise.reject(new UserError('the history is cut off'))
        }
      )
      expect(whyOf(await voucher(bundle, by))).toBe(
        branch === null
          ? 'a workflow signed it, and the commit ccccccc of v1.0.0 is on none of the branches that releases come from'
          : 'the history is cut off'
      )
    }
  )

  it.each([
    ['tag', { tag: 'v0.9.0' }],
    ['commit', { commit: 'd'.repeat(40) }],
    ['repository', { repository: 'o/fork' }]
  ])(
    'by a statement of another %s, which the workflow signed, proves nothing',
    async (part, change) => {
      const content = await sign(claimsOf(), { ...identity, ...change })
      attest(content)
      const why = `its signature proves nothing: its statement is of another ${part}`
      expect(whyOf(await voucher(content))).toBe(
        `${why}; none of its 1 attestations counts, the first as ${why}`
      )
    }
  )

  it('by an attestation of another workflow proves nothing', async () => {
    attest(await sign(claimsOf({ workflow: '.github/workflows/x.yml' })))
    expect(whyOf(await voucher(null))).toMatch(
      /^there is no signature; none of its 1 attestations counts, the first as its signature proves nothing: its identity is https:\/\/github\.com\/o\/r\/\.github\/workflows\/x\.yml@/
    )
  })

  it('by a flood of attestations is refused, and one among many is found', async () => {
    const other = await sign(claimsOf({ ref: 'refs/heads/main' }))
    for (let i = 0; i < 40; i += 1) attest(other)
    attest(bundle)
    expect((await voucher(null)).state).toBe('found')
    for (let i = 0; i < 100; i += 1) attest(other)
    github.releases.list.pop()
    expect(whyOf(await voucher(null))).toContain(
      'there are more than 120, and not all are listed'
    )
  })

  it.each([
    ['no list', { attestations: 1 }],
    ['no bundle', { attestations: [{ bundle: null, bundle_url: 'x' }] }]
  ])('by an answer with %s is refused', async (_, body) => {
    github.fail('list-attestations', {
      kind: 'other-json',
      body
    })
    expect(whyOf(await voucher(null))).toContain(
      'could not list the attestations'
    )
  })

  it('by a signature of the future proves nothing', async () => {
    const past = new Date(Date.now() - 60 * 60_000)
    expect(whyOf(await voucher(bundle, signers(), past))).toContain(
      'it is signed in the future'
    )
  })
})

describe('nobody vouches', () => {
  it('where the budget file names neither key nor workflow', async () => {
    const nobody = signers({ 'budget.yml': null })
    expect(whyOf(await voucher(bundle, nobody))).toBe(
      'no signature counts without inputs.baseline-public-key or release.workflow in the budget file'
    )
    expect(github.requests.join()).not.toContain('attestations')
  })

  it('where the trusted root is missing, malformed or of somebody else', async () => {
    const path = '.github/trusted-root.jsonl'
    expect(whyOf(await voucher(bundle, signers({ [path]: null })))).toBe(
      `which workflow is believed is not known: release.trusted-root: main has no file ${path}; write it with gh attestation trusted-root`
    )
    github.releases.list.pop()
    expect(whyOf(await voucher(bundle, signers({ [path]: '{}' })))).toContain(
      `${path} (of main) is not a trusted root of Sigstore`
    )
    github.releases.list.pop()
    const other = await openAuthority({ log: false })
    await other.close()
    expect(
      whyOf(await voucher(bundle, signers({ [path]: other.trustedRoot })))
    ).toContain(
      'its certificate is not issued by an authority of the trusted roots'
    )
  })

  it('where the budget file is malformed', async () => {
    const by = signers({ 'budget.yml': 'release: { workflow: x }' })
    expect(whyOf(await voucher(bundle, by))).toContain(
      'budget.yml (of main):1:'
    )
  })

  it('where GitHub gives no attestations', async () => {
    github.fail('list-attestations', { kind: 'status', status: 403 })
    expect(whyOf(await voucher(null))).toContain(
      'permissions: attestations: read'
    )
  })
})
