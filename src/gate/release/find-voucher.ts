// Finds out who vouches for the measurement of an earlier release:
//
//  1. The bundle beside it, by the key that is pinned.
//  2. The same bundle, by the workflow that is pinned.
//  3. GitHub's attestations of the measurement, by that workflow.
//
// Each holds a statement that has to be of this repository, this tag, the commit that the
// tag names now and this very measurement. Whoever may push a tag can run a changed
// workflow on it, so a workflow is believed only of a commit that was merged.
import { createHash } from 'node:crypto'
import { maxBundleBytes } from '../../core/signing/bundle-schema.ts'
import { maxReason, visibleLine } from '../../core/text/plain-text.ts'
import { messageOf, UserError } from '../../core/user-error.ts'
import type { Release } from '../../github/releases/list-releases.ts'
import type { SignedFile } from '../../sigstore/signed-content.ts'
import { verifyFile, type Proof } from '../../sigstore/verify.ts'
import { verifyByWorkflow } from '../../sigstore/workflow.ts'
import type { ReleaseIdentity } from '../../store/release/release-entry.ts'
import { measurementBundleFile } from '../../store/release/release-files.ts'
import type { ReleasesOf } from '../services.ts'
import type { ReleaseSigners, TrustedWorkflow } from './release-signers.ts'

/** Either is a clause. */
export type Voucher =
  | { readonly state: 'found'; readonly vouchedBy: string }
  | { readonly state: 'none'; readonly why: string }

export interface VoucherSources {
  readonly platform: Pick<ReleasesOf, 'download' | 'attestations'>
  readonly signers: ReleaseSigners
  /** Evidence from later than this is refused. */
  readonly now: Date
}

/** What is to be proved. */
interface Claim {
  readonly file: SignedFile
  readonly identity: ReleaseIdentity
  readonly now: Date
}

/** Never throws for evidence that proves nothing: says why. */
export async function findVoucher(
  bytes: Uint8Array,
  release: Pick<Release, 'assets'>,
  identity: ReleaseIdentity,
  { platform, signers, now }: VoucherSources
): Promise<Voucher> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const claim = { file: { bytes, sha256 }, identity, now }
  const bundle = await downloadBundle(release, platform)
  const faults: string[] = []
  const { key } = signers
  if (key !== null) {
    const fault = faultIn(bundle, claim, (content) =>
      verifyFile(
        claim.file,
        content,
        { signer: { kind: 'key', key }, root: null },
        now
      )
    )
    if (fault === null) {
      const vouchedBy = 'signed by the key that the budget file pins'
      return { state: 'found', vouchedBy }
    }
    faults.push(fault)
  }
  const workflow = await readWorkflow(signers)
  if (typeof workflow === 'string') return none([...faults, workflow])
  if (workflow !== null) {
    const byRun = await vouchedByWorkflow(bundle, claim, workflow, platform)
    if (byRun.state === 'found') return byRun
    faults.push(byRun.why)
  }
  return faults.length === 0
    ? none([
        'no signature counts without inputs.baseline-public-key or release.workflow in the budget file'
      ])
    : none(faults)
}

const none = (faults: readonly string[]): Voucher => ({
  state: 'none',
  why: [...new Set(faults)].join('; ')
})

/** A text: why it is not known, a clause. */
async function readWorkflow(
  signers: ReleaseSigners
): Promise<TrustedWorkflow | string | null> {
  try {
    return await signers.workflow()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return `which workflow is believed is not known: ${error.message}`
  }
}

/** The bundle beside the measurement; a text: why there is none, a clause. */
async function downloadBundle(
  { assets }: Pick<Release, 'assets'>,
  { download }: Pick<ReleasesOf, 'download'>
): Promise<Uint8Array | string> {
  const asset = assets.find(({ name }) => name === measurementBundleFile)
  if (asset === undefined) return 'there is no signature'
  const downloaded = await download(asset, maxBundleBytes)
  return downloaded.state === 'refused' ? downloaded.message : downloaded.bytes
}

/** Why a bundle proves nothing of the claim, a clause; null: it proves it. */
function faultIn(
  bundle: Uint8Array | string,
  { file, identity }: Claim,
  verify: (bundle: Uint8Array) => Proof
): string | null {
  if (typeof bundle === 'string') return bundle
  try {
    assertStatement(verify(bundle), file, identity)
    return null
  } catch (error) {
    const reason = visibleLine(messageOf(error), maxReason)
    return `its signature proves nothing: ${reason}`
  }
}

/** @throws Error for a statement of anything else, a clause */
function assertStatement(
  { statement }: Proof,
  { sha256 }: SignedFile,
  identity: ReleaseIdentity
): void {
  if (statement === null) {
    throw new Error('it is over the file alone, and names no release')
  }
  const { predicate } = statement
  for (const part of ['repository', 'tag', 'commit'] as const) {
    if (predicate[part] !== identity[part]) {
      throw new Error(`its statement is of another ${part}`)
    }
  }
  if (predicate.measurement.sha256 !== sha256) {
    throw new Error('its statement is about another measurement')
  }
}

async function vouchedByWorkflow(
  bundle: Uint8Array | string,
  claim: Claim,
  { path, roots, branchOf }: TrustedWorkflow,
  { attestations }: Pick<ReleasesOf, 'attestations'>
): Promise<Voucher> {
  const { file, identity, now } = claim
  const { repository, tag, commit } = identity
  const run = { repository, workflow: path, tag, commit }
  const faultOf = (content: Uint8Array | string) =>
    faultIn(content, claim, (bytes) =>
      verifyByWorkflow(file, bytes, run, roots, now)
    )
  const fault = faultOf(bundle)
  const attested = fault === null ? null : await attestations(file.sha256)
  const attestedFault =
    attested === null ? null : faultOfAttestations(attested, faultOf)
  if (fault !== null && attestedFault !== null) {
    return none([fault, attestedFault])
  }
  const unmerged = await faultOfCommit(identity, branchOf)
  if (unmerged !== null) return none([unmerged])
  const how = fault === null ? 'signed' : 'attested'
  return {
    state: 'found',
    vouchedBy: `${how} by ${repository}/${path} at ${tag}`
  }
}

/** Attestations of other kinds, such as of a build's provenance, are no fault of the one that counts. */
function faultOfAttestations(
  attested: Awaited<ReturnType<ReleasesOf['attestations']>>,
  faultOf: (bundle: Uint8Array) => string | null
): string | null {
  if (attested.state === 'refused') return attested.message
  const faults: string[] = []
  for (const bundle of attested.bundles) {
    const fault = faultOf(bundle)
    if (fault === null) return null
    faults.push(fault)
  }
  const [first] = faults
  return first === undefined
    ? 'GitHub has no attestation of it'
    : `none of its ${faults.length} attestations counts, the first as ${first}`
}

/** Why a workflow that ran on a commit is not believed, a clause; null: it is. */
async function faultOfCommit(
  { commit, tag }: ReleaseIdentity,
  branchOf: TrustedWorkflow['branchOf']
): Promise<string | null> {
  try {
    return (await branchOf(commit)) === null
      ? `a workflow signed it, and the commit ${commit.slice(0, 7)} of ${tag} is on none of the branches that releases come from`
      : null
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return error.message
  }
}
