// Who is believed that signed the measurement of a release: the owner of a key, and the
// workflow that the default branch's budget file names. Never what the release says.
import { parseBudgetFile } from '../../core/policy/budget-file/budget-file.ts'
import { UserError } from '../../core/user-error.ts'
import { verificationKeyOf, type VerificationKey } from '../../sigstore/keys.ts'
import { maxRootBytes, readTrustedRoots } from '../../sigstore/trust.ts'
import type { Trust } from '../../store/signing/trust.ts'
import type { ReleaseBranches } from './release-branches.ts'

export interface ReleaseSigners {
  /** null: no key is pinned. */
  readonly key: VerificationKey | null
  /**
   * null: the file names none.
   * @throws UserError where that is not known
   */
  readonly workflow: () => Promise<TrustedWorkflow | null>
}

export interface TrustedWorkflow {
  /** From the root, such as `.github/workflows/release.yml`. */
  readonly path: string
  readonly roots: ReturnType<typeof readTrustedRoots>
  /**
   * The branch that releases come from which has a commit; null where none has it.
   * @throws UserError where that can't be said
   */
  readonly branchOf: (commit: string) => Promise<string | null>
}

const maxBudgetBytes = 1024 * 1024

/** null: nobody's, or a secret that is shared, which signs no releases. */
export function keyOf({
  verifier
}: Pick<Trust, 'verifier'>): VerificationKey | null {
  return verifier?.scheme === 'ed25519'
    ? verificationKeyOf(verifier.publicKey)
    : null
}

/** Reads the budget file and the roots that it names, once, and only when they are asked for. */
export function signersOf(
  key: VerificationKey | null,
  budgetPath: string,
  open: () => Promise<ReleaseBranches>
): ReleaseSigners {
  let read: Promise<TrustedWorkflow | null> | undefined
  return {
    key,
    workflow: () => (read ??= readWorkflow(budgetPath, open))
  }
}

async function readWorkflow(
  budgetPath: string,
  open: () => Promise<ReleaseBranches>
): Promise<TrustedWorkflow | null> {
  const branches = await open()
  const { defaultBranch } = branches
  const text = await branches.read(budgetPath, maxBudgetBytes)
  if (text === null) return null
  const { release } = parseBudgetFile(
    text,
    `${budgetPath} (of ${defaultBranch})`
  )
  const { signer, branches: globs } = release
  if (signer === undefined) return null
  const { workflow: path, trustedRoot } = signer
  const roots = await branches.read(trustedRoot, maxRootBytes)
  if (roots === null) {
    throw new UserError(
      `release.trusted-root: ${defaultBranch} has no file ${trustedRoot}; write it with gh attestation trusted-root`
    )
  }
  return {
    path,
    roots: readTrustedRoots(roots, `${trustedRoot} (of ${defaultBranch})`),
    branchOf: (commit) => branches.branchOf(commit, globs)
  }
}
