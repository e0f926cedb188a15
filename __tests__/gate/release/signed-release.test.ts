// What the guard signs is proved by `verify`, as somebody who downloads the release has it;
// and what a job without the means is told before anything is built.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { verifyCommandLine } from '../../../src/commands/verify/verify.ts'
import { platformOf } from '../../../src/gate/github-services.ts'
import {
  chooseSigners,
  type BundleSigner
} from '../../../src/gate/release/choose-signers.ts'
import { makeFiles } from '../../../src/gate/release/make-files.ts'
import { attest, writeFiles } from '../../../src/gate/release/publish-files.ts'
import type { Host } from '../../../src/gate/services.ts'
import { readRun } from '../../../src/github/event/run.ts'
import { silentLog } from '../../../src/host/log.ts'
import { readTrustedRoot } from '../../../src/sigstore/trust.ts'
import { signingKeyOf } from '../../../src/sigstore/keys.ts'
import { signFile } from '../../../src/sigstore/sign.ts'
import { verifyFile } from '../../../src/sigstore/verify.ts'
import { seal, unseal } from '../../../src/store/signing/seal.ts'
import { readTrust } from '../../../src/store/signing/trust.ts'
import { typed } from '../../commands/typed.ts'
import { grown, provenance, report } from '../../core/report/reports.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../../servers/github-server.ts'
import {
  identity,
  issuer,
  openAuthority,
  type Authority
} from '../../sigstore/authority.ts'
import {
  openIdentityServer,
  servicesOf,
  type IdentityServer
} from '../../sigstore/identity-server.ts'
import { fileOf } from '../../sigstore/signer.ts'
import { entry, makeKeys, measurement } from '../../store/entries.ts'

const { privatePem, publicPem } = makeKeys()
const directory = mkdtempSync(join(tmpdir(), 'signed-'))
const at = (name: string) => join(directory, name)

let authority: Authority
let actions: IdentityServer
let github: GitHubServer
beforeAll(async () => {
  authority = await openAuthority()
  actions = await openIdentityServer()
  github = await startGitHubServer()
  writeFileSync(at('key.pub'), publicPem)
  writeFileSync(at('root.json'), authority.trustedRoot)
})
afterAll(async () => {
  await authority.close()
  await actions.close()
  await github.close()
  rmSync(directory, { recursive: true })
  expect(github.violations).toEqual([])
})

/** A job with everything. */
function hostOf(): Pick<
  Host,
  | 'trust'
  | 'environment'
  | 'signingServices'
  | 'releases'
  | 'token'
  | 'runUrl'
  | 'log'
> {
  const run = readRun({ GITHUB_REPOSITORY: 'o/r', GITHUB_API_URL: github.url })
  return {
    trust: readTrust({ 'baseline-signing-key': privatePem }),
    environment: actions.environment,
    signingServices: servicesOf(authority),
    releases: platformOf(run, 't').releases,
    token: { server: 'https://github.com', token: 't' },
    runUrl: '',
    log: silentLog
  }
}

type Choice = Parameters<typeof chooseSigners>[0]

const choose = (choice: Partial<Choice>, more: Partial<Host> = {}) =>
  chooseSigners(
    { releaseSignature: null, releaseAttest: false, ...choice },
    { ...hostOf(), ...more }
  )

const filesBy = (signer: BundleSigner | null) =>
  makeFiles(
    {
      identity: { repository: 'o/r', tag: 'v1.0.0', commit: 'c'.repeat(40) },
      measurements: [measurement],
      fileNames: [],
      report: { ...report([grown({})]), provenance }
    },
    signer,
    hostOf()
  )

const files = [
  'go-size-gate.measurement.json.gz',
  'go-size-gate.report.md',
  'go-size-gate.sha256'
]

/** Kinds of the proofs of each file, as verify has them. */
async function verified(...trust: readonly string[]) {
  const line = [...trust, ...files.map(at)]
  const output = at('result.json')
  const status = await verifyCommandLine(
    typed('verify', ...line, '--format', 'json', '--output', output)
  )
  const made = JSON.parse(readFileSync(output, 'utf8'))
  expect(status).toBe(made.verified ? 0 : 1)
  return made.files.map(
    ({ checks }: { checks: { kind: string; state: string }[] }) =>
      checks.map(({ kind, state }) => `${kind} ${state}`).join()
  )
}

const byKey = () => ['--key', at('key.pub')]
const byIdentity = (name = identity) => [
  '--trusted-root',
  at('root.json'),
  '--certificate-oidc-issuer',
  issuer,
  '--certificate-identity',
  name
]

describe('the files of a release', () => {
  const all = ['statement proved', 'checksum proved', 'signature proved']

  it.each([
    ['by the key', null, byKey, byIdentity],
    ['by the identity of the workflow', 'keyless', byIdentity, byKey]
  ] as const)(
    'are proved %s, in which a second run replaces the first',
    async (_, releaseSignature, own, other) => {
      for (let run = 0; run < 2; run += 1) {
        const { files: signer } = choose({ releaseSignature })
        await writeFiles(directory, (await filesBy(signer)).files)
      }
      expect(await verified(...own())).toEqual(all)
      expect((await verified(...other())).join()).not.toContain('proved')
    }
  )

  it('are proved by no other identity', async () => {
    const by = byIdentity(identity.replace('v1.2.3', 'v1.2.4'))
    expect((await verified(...by)).join()).not.toContain('proved')
  })

  it('and baselines have signatures of one key, which never pass for each other', async () => {
    const { signer, verifier } = hostOf().trust
    if (signer?.scheme !== 'ed25519' || verifier === null) {
      throw new Error('no keys')
    }
    const key = signingKeyOf(signer.privateKey)
    const list = Buffer.from(`${'a'.repeat(64)}  tool\n`)
    const bundle = signFile(list, key).toString()
    const { signature } = JSON.parse(bundle).messageSignature
    const sealed = Buffer.from(
      `go-size-gate-sealed-1 ed25519 ${signature}\n${list.toString()}`
    )
    expect(() => unseal(entry, sealed, verifier)).toThrow('not valid')
    const line = seal(entry, list, signer).toString().split('\n', 1)[0]
    const other = line?.slice(line.lastIndexOf(' ') + 1) ?? ''
    const swapped = Buffer.from(bundle.replace(signature, other))
    const trust = { signer: { kind: 'key', key }, root: null } as const
    const verify = (bytes: Buffer) =>
      verifyFile(fileOf(list), bytes, trust, new Date())
    expect(verify(Buffer.from(bundle)).statement).toBeNull()
    expect(() => verify(swapped)).toThrow('its signature is not valid')
  })

  it('have no signature where none is wanted', async () => {
    const { files: signer } = choose({ releaseSignature: 'none' })
    expect(signer).toBeNull()
    const made = await filesBy(signer)
    expect(
      made.files.filter(({ name }) => name.endsWith('.sigstore.json'))
    ).toEqual([])
  })
})

const attestBy = async (signer: BundleSigner | null) => {
  const { statement } = await filesBy(null)
  return await attest(statement, signer, hostOf())
}

describe('an attestation', () => {
  it.each([null, 'keyless', 'none'] as const)(
    'is kept by GitHub with the signature %s, and proves measurement and binaries',
    async (releaseSignature) => {
      const { attestation } = choose({ releaseSignature, releaseAttest: true })
      expect(await attestBy(attestation)).toBeNull()
      const bundle = Buffer.from(
        JSON.stringify(github.attestations.bundles.at(-1))
      )
      const root = readTrustedRoot(authority.trustedRoot, 'the root')
      const trust = {
        signer: { kind: 'identity', identity, issuer },
        root
      } as const
      const now = new Date(Date.now() + 1000)
      const binary = { bytes: Buffer.of(), sha256: measurement.binary.sha256 }
      const { statement } = verifyFile(binary, bundle, trust, now)
      expect(statement?.predicate).toMatchObject({
        repository: 'o/r',
        tag: 'v1.0.0',
        commit: 'c'.repeat(40)
      })
      expect(statement?.subject.map(({ name }) => name)).toEqual([
        'go-size-gate.measurement.json.gz',
        'tool_linux_amd64'
      ])
      expect(() => verifyFile(fileOf('x'), bundle, trust, now)).toThrow(
        'its statement is about other files'
      )
    }
  )

  it('is not made unless it is wanted', async () => {
    const before = github.requests.length
    expect(await attestBy(choose({}).attestation)).toBeNull()
    expect(github.requests).toHaveLength(before)
  })

  it('needs a permission', async () => {
    github.attestations.mayWrite = false
    const { attestation } = choose({ releaseAttest: true })
    expect(await attestBy(attestation)).toBe(
      'could not store the attestation (403: Resource not accessible by integration - https://docs.github.com/rest); the token may not: give the job "permissions: attestations: write"; in a pull request from a fork the token can only read'
    )
    github.attestations.mayWrite = true
  })

  it.each([
    [
      404,
      'Not Found',
      'GitHub Enterprise Server has no attestations, and elsewhere the job needs "permissions: attestations: write": add it, or set release-attest: false'
    ],
    [
      403,
      'Feature not available for the o organization. To enable this feature, please upgrade the billing plan, or make this repository public.',
      'a private repository has attestations with GitHub Enterprise Cloud alone: make it public, or set release-attest: false'
    ]
  ])(
    'is said to be impossible where GitHub answers %d %s',
    async (status, message, advice) => {
      github.fail('create-attestation', { kind: 'status', status, message }, 1)
      const { attestation } = choose({ releaseAttest: true })
      const refusal = await attestBy(attestation)
      expect(refusal).toMatch(/^could not store the attestation \(\d+: /)
      expect(refusal?.endsWith(`; ${advice}`)).toBe(true)
    }
  )
})

describe('before anything is built', () => {
  it.each([
    [
      'a job without the permission',
      { environment: {} },
      'the job has no identity to sign by: run it in GitHub Actions, and give it "permissions: id-token: write"'
    ],
    [
      'a GitHub without a Sigstore',
      { signingServices: null },
      'this GitHub server has no Sigstore, only github.com and ghe.com have one: sign with baseline-signing-key'
    ]
  ])('%s is refused', (_, more, reason) => {
    const keyless = () => choose({ releaseSignature: 'keyless' }, more)
    expect(keyless).toThrow(`release-signature: keyless: ${reason}`)
    const attested = () => choose({ releaseAttest: true }, more)
    expect(attested).toThrow(`release-attest: ${reason}`)
    expect(choose({}, more).attestation).toBeNull()
  })

  it('a signature by a key needs one', () => {
    const shared = readTrust({ 'baseline-secret': 'x'.repeat(32) })
    for (const trust of [readTrust({}), shared]) {
      expect(() => choose({ releaseSignature: 'key' }, { trust })).toThrow(
        'release-signature: key needs the input baseline-signing-key'
      )
      expect(choose({}, { trust }).files).toBeNull()
    }
  })

  it('an attestation needs a repository and a token', () => {
    for (const more of [{ releases: undefined }, { token: undefined }]) {
      expect(() => choose({ releaseAttest: true }, more)).toThrow(
        'release-attest: needs a repository on GitHub and a token'
      )
    }
  })
})
