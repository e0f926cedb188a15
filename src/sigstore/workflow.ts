// Verifies that one workflow of a repository signed a file, in a run of one tag at one
// commit. Whoever may push a tag can run a changed workflow on it, so the commit is part
// of what is asked for, and whether that was merged is for the caller to find out.
import type { TrustMaterial } from '@sigstore/verify'
import { maxReason, visibleLine } from '../core/text/plain-text.ts'
import { readBundle } from './bundle.ts'
import { issuingRoots } from './certificate.ts'
import { readClaims, type WorkflowClaims } from './claims.ts'
import type { SignedFile } from './signed-content.ts'
import { verifyFile, type Proof } from './verify.ts'

/** Who vouches for the identities of GitHub's workflows. */
const githubIssuer = 'https://token.actions.githubusercontent.com'
const githubServer = 'https://github.com/'

export interface WorkflowRelease {
  /** `owner/name`, in any case. */
  readonly repository: string
  /** Path of the workflow, such as `.github/workflows/release.yml`. */
  readonly workflow: string
  readonly tag: string
  /** Full hash. */
  readonly commit: string
}

/**
 * 1. The roots that issued the certificate: of several, the others say nothing of it.
 * 2. By one of them, everything that `verifyFile` proves, with the identity of the workflow
 *    at the tag.
 * 3. What the certificate says of the run: its repository, commit, ref, and that this
 *    very workflow was started, and not called by another one.
 * @param bundle the bundle's file
 * @param now evidence from later than this is refused
 * @throws Error with the reason why it proves nothing, a clause
 */
export function verifyByWorkflow(
  file: SignedFile,
  bundle: Uint8Array,
  release: WorkflowRelease,
  roots: readonly TrustMaterial[],
  now: Date
): Proof {
  const raw = certificateOf(bundle, file)
  const claims = readClaims(raw)
  const identity = identityOf(release, claims)
  const issuing = issuingRoots(raw, roots)
  if (issuing.length === 0) {
    throw new Error(
      'its certificate is not issued by an authority of the trusted roots'
    )
  }
  const signer = { kind: 'identity', identity, issuer: githubIssuer } as const
  const proof = firstOf(issuing, (root) =>
    verifyFile(file, bundle, { signer, root }, now)
  )
  assertRun(claims, identity, release)
  return proof
}

function certificateOf(bundle: Uint8Array, { sha256 }: SignedFile): Buffer {
  const { verificationMaterial } = readBundle(
    bundle,
    Buffer.from(sha256, 'hex')
  )
  const { content } = verificationMaterial
  if (content.$case !== 'certificate') {
    throw new Error('it is signed by a key, and a workflow was given')
  }
  return content.certificate.rawBytes
}

/** As the certificate spells the repository: GitHub's names have no case. */
function identityOf(
  { repository, workflow, tag }: WorkflowRelease,
  { identity }: WorkflowClaims
): string {
  const prefix = `${githubServer}${repository}/`
  const stated = identity.slice(0, prefix.length)
  const spelled = isSameName(stated, prefix) ? stated : prefix
  return `${spelled}${workflow}@refs/tags/${tag}`
}

function isSameName(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase()
}

/** What the first root proves; where none does, why the first one doesn't. */
function firstOf(
  roots: readonly TrustMaterial[],
  verify: (root: TrustMaterial) => Proof
): Proof {
  const faults: unknown[] = []
  for (const root of roots) {
    try {
      return verify(root)
    } catch (error) {
      faults.push(error)
    }
  }
  throw faults[0]
}

/** @throws Error where the certificate is of another run, a clause */
function assertRun(
  claims: WorkflowClaims,
  identity: string,
  { repository, tag, commit }: WorkflowRelease
): void {
  const source = `${githubServer}${repository}`
  if (!isSameName(claims.sourceRepositoryUri, source)) {
    throw differs('repository', claims.sourceRepositoryUri, source)
  }
  const ref = `refs/tags/${tag}`
  const expected = [
    ['commit', claims.sourceRepositoryDigest, commit],
    ['ref', claims.sourceRepositoryRef, ref],
    ['workflow that was started', claims.buildConfigUri, identity]
  ] as const
  for (const [what, stated, wanted] of expected) {
    if (stated !== wanted) throw differs(what, stated, wanted)
  }
}

function differs(what: string, stated: string, wanted: string): Error {
  return new Error(
    `its certificate names another ${what}: ${visibleLine(stated, maxReason)}, not ${wanted}`
  )
}
