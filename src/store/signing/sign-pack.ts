// Signs and verifies packs of a build cache, with Ed25519 alone: whoever verifies by a
// shared secret can sign with it, and what is signed here becomes part of binaries.
import { sign, verify } from 'node:crypto'
import {
  packHead,
  signedPart,
  type PackHead
} from '../../core/build-cache/pack-head.ts'
import { UnfitPack } from '../../core/build-cache/unfit-pack.ts'
import type { Signer, Verifier } from './trust.ts'

/**
 * The first line of a pack.
 * @param manifest as `serializeManifest` makes it
 * @param repository `OWNER/NAME` that it is for
 * @throws UnfitPack for a shared secret
 */
export function signManifest(
  manifest: Uint8Array,
  repository: string,
  signer: Signer
): Uint8Array {
  if (signer.scheme !== 'ed25519') {
    throw new UnfitPack(
      'a shared secret signs no pack: use baseline-signing-key'
    )
  }
  const bytes = signedPart(repository, manifest)
  return packHead(sign(null, bytes, signer.privateKey), manifest)
}

/**
 * Proves that whoever `verifier` trusts signed the manifest for the repository. Nothing of
 * the manifest is parsed before.
 * @throws UnfitPack with the reason
 */
export function assertSigned(
  { signature, manifestBytes }: PackHead,
  manifest: Uint8Array,
  repository: string,
  verifier: Verifier | null
): void {
  if (verifier === null) {
    throw new UnfitPack('no key is given that could prove it')
  }
  if (verifier.scheme !== 'ed25519') {
    throw new UnfitPack(
      'a shared secret proves no pack: use baseline-public-key'
    )
  }
  if (manifest.length !== manifestBytes) {
    throw new UnfitPack('it is cut off within its manifest')
  }
  const bytes = signedPart(repository, manifest)
  if (!verify(null, bytes, verifier.publicKey, signature)) {
    throw new UnfitPack(
      `its signature is not valid for ${repository} and this key`
    )
  }
}
