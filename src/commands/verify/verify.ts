// `verify FILE…`: whom to trust comes from the flags, and what is proved goes to the
// reader.
import type { Verification } from '../../core/model/signing/verification-schema.ts'
import { renderJson } from '../../core/report/json.ts'
import { UserError } from '../../core/user-error.ts'
import { verifyFiles } from '../../gate/verify/verify-files.ts'
import { maxKeyBytes, readVerificationKey } from '../../sigstore/keys.ts'
import {
  maxRootBytes,
  readTrustedRoot,
  type Trust
} from '../../sigstore/trust.ts'
import { readText } from '../diff.ts'
import type { Arguments, Destination } from '../usage/arguments.ts'
import { textStyle, writeResult } from '../write-result.ts'

/**
 * @returns 0 if all that was asked for is proved, else 1
 * @throws UserError for wrong usage, and for what can't be read
 */
export async function verifyCommandLine(args: Arguments): Promise<0 | 1> {
  const { flags, positionals, destination } = args
  const { bundle = null, checksums = null, measurement = null } = flags
  if (bundle !== null && checksums === null && positionals.length > 1) {
    throw new UserError(
      `--bundle is of one file, and ${positionals.length} are given: verify them one by one, or by --checksums`
    )
  }
  const verification = await verifyFiles(
    {
      files: positionals,
      evidence: { bundle, checksums },
      measurement,
      trust: await readTrust(flags)
    },
    new Date()
  )
  await writeResult(
    destination.output,
    await rendered(verification, destination)
  )
  return verification.verified ? 0 : 1
}

/** @throws UserError where it isn't said whom to trust, or can't be read */
async function readTrust(flags: Arguments['flags']): Promise<Trust> {
  const {
    key,
    'certificate-identity': identity,
    'certificate-oidc-issuer': issuer,
    'trusted-root': rootPath
  } = flags
  const root =
    rootPath === undefined
      ? null
      : readTrustedRoot(
          await readText(rootPath, maxRootBytes),
          `--trusted-root ${rootPath}`
        )
  if (key !== undefined) {
    if (identity !== undefined || issuer !== undefined) {
      throw new UserError(
        '--key: give a key, or an identity and its issuer, not both'
      )
    }
    const pem = await readText(key, maxKeyBytes)
    const read = readVerificationKey(pem, `--key ${key}`)
    return { signer: { kind: 'key', key: read }, root }
  }
  if (!identity || !issuer) {
    throw new UserError(
      identity || issuer
        ? '--certificate-identity and --certificate-oidc-issuer belong together: give both'
        : 'say whom to trust: --key FILE, or --certificate-identity ID and --certificate-oidc-issuer URL'
    )
  }
  if (root === null) {
    throw new UserError(
      '--certificate-identity needs --trusted-root FILE, e.g. from gh attestation trusted-root or cosign trusted-root create'
    )
  }
  return { signer: { kind: 'identity', identity, issuer }, root }
}

async function rendered(
  verification: Verification,
  { format, output }: Destination
): Promise<string> {
  if (format === 'json') return renderJson(verification)
  if (format === 'markdown') {
    const { renderVerificationMarkdown } =
      await import('../../core/report/verify/markdown.ts')
    return renderVerificationMarkdown(verification)
  }
  const { renderVerificationText } =
    await import('../../core/report/verify/text.ts')
  return renderVerificationText(verification, textStyle({ output }))
}
