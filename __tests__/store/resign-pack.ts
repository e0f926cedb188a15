// A pack with another manifest, signed by a key: what only its owner can make.
import { headOf } from '../../src/core/build-cache/pack-head.ts'
import {
  parseManifest,
  serializeManifest,
  type PackManifest
} from '../../src/core/build-cache/pack-manifest.ts'
import { signManifest } from '../../src/store/signing/sign-pack.ts'
import { readTrust } from '../../src/store/signing/trust.ts'

/**
 * A shorter manifest is followed by spaces: the pack is as long as before then.
 * @param privatePem of the key that signs
 */
export function resignPack(
  pack: Buffer,
  privatePem: string,
  change: (manifest: PackManifest) => Partial<PackManifest>
): Buffer {
  const { start, manifestBytes } = headOf(pack)
  const end = start + manifestBytes
  const before = parseManifest(pack.subarray(start, end))
  const after = { ...before, ...change(before) }
  const text = serializeManifest(after)
  const rest = Buffer.alloc(Math.max(manifestBytes - text.length, 0), ' ')
  const manifest = Buffer.concat([text, rest])
  const { signer } = readTrust({ 'baseline-signing-key': privatePem })
  if (signer === null) throw new Error('there is no key')
  const head = signManifest(manifest, after.repository, signer)
  return Buffer.concat([head, manifest, pack.subarray(end)])
}
