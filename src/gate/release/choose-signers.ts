// Who signs the files of a release: a key, or an identity of the platform. What can't
// sign is an error before anything is built.
import type { Plan } from '../../core/plan/plan.ts'
import type { Statement } from '../../core/signing/statement.ts'
import { UserError } from '../../core/user-error.ts'
import { tokenSourceOf } from '../../sigstore/keyless/identity-token.ts'
import { fingerprintOf, signingKeyOf } from '../../sigstore/keys.ts'
import type { Host } from '../services.ts'

export interface BundleSigner {
  /** The bundle of a file, as its content. */
  readonly signFile: (file: Uint8Array) => Promise<Buffer>
  /** The bundle that holds a statement and the signature over it. */
  readonly signStatement: (statement: Statement) => Promise<Buffer>
  /** Who signs, for the log. */
  readonly identity: () => Promise<string>
}

export interface BundleSigners {
  /** null: the files are not signed. */
  readonly files: BundleSigner | null
  /** Of GitHub's attestation; null: none is made. */
  readonly attestation: BundleSigner | null
}

type SigningPlan = Pick<Plan, 'releaseSignature' | 'releaseAttest'>
type SigningHost = Pick<
  Host,
  'trust' | 'environment' | 'signingServices' | 'releases' | 'token'
>

/** @throws UserError for what the plan wants and this job can't do */
export function chooseSigners(
  { releaseSignature, releaseAttest }: SigningPlan,
  host: SigningHost
): BundleSigners {
  const ofKey = signerByKey(host)
  if (releaseSignature === 'key' && ofKey === null) {
    throw new UserError(
      'release-signature: key needs the input baseline-signing-key, of the pair whose public key the budget file pins, if it pins one'
    )
  }
  if (
    releaseAttest &&
    (host.releases === undefined || host.token === undefined)
  ) {
    throw new UserError(
      'release-attest: needs a repository on GitHub and a token: name them with --repository OWNER/NAME and GH_TOKEN'
    )
  }
  // One certificate is enough for both.
  const keyless =
    releaseSignature === 'keyless'
      ? signerByIdentity('release-signature: keyless', host)
      : releaseAttest
        ? signerByIdentity('release-attest', host)
        : null
  const files =
    releaseSignature === 'keyless'
      ? keyless
      : releaseSignature === 'none'
        ? null
        : ofKey
  return { files, attestation: releaseAttest ? keyless : null }
}

function signerByKey({ trust }: SigningHost): BundleSigner | null {
  const { signer } = trust
  if (signer?.scheme !== 'ed25519') return null
  const key = signingKeyOf(signer.privateKey)
  return {
    signFile: async (file) => (await byKey()).signFile(file, key),
    signStatement: async (statement) =>
      (await byKey()).signStatement(statement, key),
    identity: () => Promise.resolve(`the key ${fingerprintOf(key)}`)
  }
}

/** Loaded only if something is signed. */
const byKey = () => import('../../sigstore/sign.ts')

/** @param option that needs it, for messages */
function signerByIdentity(
  option: string,
  { environment, signingServices }: SigningHost
): BundleSigner {
  const source = tokenSourceOf(environment)
  if (source === null) {
    throw new UserError(
      `${option}: the job has no identity to sign by: run it in GitHub Actions, and give it "permissions: id-token: write"`
    )
  }
  if (signingServices === null) {
    throw new UserError(
      `${option}: this GitHub server has no Sigstore, only github.com and ghe.com have one: sign with baseline-signing-key`
    )
  }
  const open = async (): Promise<BundleSigner> => {
    const { keylessSigner } =
      await import('../../sigstore/keyless/sign-keyless.ts')
    return keylessSigner(source, signingServices)
  }
  let opened: Promise<BundleSigner> | undefined
  const signer = (): Promise<BundleSigner> => {
    opened ??= open()
    return opened
  }
  return {
    signFile: async (file) => (await signer()).signFile(file),
    signStatement: async (statement) =>
      (await signer()).signStatement(statement),
    identity: async () => (await signer()).identity()
  }
}
