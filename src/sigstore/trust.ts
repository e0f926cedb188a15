// Whom a verification believes: the holder of a key, or an identity that an issuer
// vouches for. Both are given, and never learned from what is verified.
import { toTrustMaterial, type TrustMaterial } from '@sigstore/verify'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { maxReason, visibleLine } from '../core/text/plain-text.ts'
import { messageOf, UserError } from '../core/user-error.ts'
import type { VerificationKey } from './keys.ts'

export type TrustedSigner =
  | { readonly kind: 'key'; readonly key: VerificationKey }
  | {
      readonly kind: 'identity'
      /** The certificate's subject alternative name, to the character. */
      readonly identity: string
      /** Address of the OpenID Connect provider, to the character. */
      readonly issuer: string
    }

export interface Trust {
  readonly signer: TrustedSigner
  /** Certificate authorities, logs and timestamp authorities; null: none is believed. */
  readonly root: TrustMaterial | null
}

/** Bytes of a trusted root's file. */
export const maxRootBytes = 4 * 1024 * 1024

const noKey = (): never => {
  throw new Error('it is signed by a key')
}

/**
 * @param text as `cosign trusted-root create` and `gh attestation trusted-root` write it
 * @param name what messages call it by
 * @throws UserError where it is anything else
 */
export function readTrustedRoot(text: string, name: string): TrustMaterial {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length > 1 && lines.every(isJson)) {
    throw new UserError(
      `${name} has ${lines.length} trusted roots: keep the line of one, e.g. by head -n 1`
    )
  }
  if (!isJson(text)) throw new UserError(`${name} is not JSON`)
  try {
    const root = TrustedRoot.fromJSON(JSON.parse(text))
    if (!root.mediaType.startsWith(rootMediaType)) {
      throw new Error(`its mediaType is not ${rootMediaType}`)
    }
    return toTrustMaterial(root, noKey)
  } catch (error) {
    const reason =
      error instanceof TypeError ? 'a part of it is missing' : messageOf(error)
    throw new UserError(
      `${name} is not a trusted root of Sigstore: ${visibleLine(reason, maxReason)}`
    )
  }
}

/** Roots of one file: Sigstore's public one, GitHub's, and a few more. */
const maxRoots = 8

/**
 * All trusted roots of a file, one a line, or one over several lines.
 * @param text as `gh attestation trusted-root` writes it
 * @param name what messages call it by
 * @throws UserError where it is anything else
 */
export function readTrustedRoots(
  text: string,
  name: string
): readonly TrustMaterial[] {
  if (isJson(text)) return [readTrustedRoot(text, name)]
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (lines.length > maxRoots) {
    throw new UserError(`${name} has more than ${maxRoots} trusted roots`)
  }
  return lines.length === 0
    ? [readTrustedRoot(text, name)]
    : lines.map((line) => readTrustedRoot(line, name))
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const rootMediaType = 'application/vnd.dev.sigstore.trustedroot'
