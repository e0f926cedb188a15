// The manifest of a pack on disk, proved: signature first.
import {
  assertLength,
  parseManifest,
  type PackManifest
} from '../../core/build-cache/pack-manifest.ts'
import { UnfitPack } from '../../core/build-cache/unfit-pack.ts'
import { assertSigned } from '../../store/signing/sign-pack.ts'
import type { Verifier } from '../../store/signing/trust.ts'
import type { PackFile } from '../../toolchain/build-cache/pack-file.ts'

/** @throws UnfitPack with the reason */
export function proveManifest(
  { head, manifest: bytes, ...pack }: PackFile,
  repository: string,
  verifier: Verifier | null
): PackManifest {
  assertSigned(head, bytes, repository, verifier)
  const manifest = parseManifest(bytes)
  if (manifest.repository !== repository) {
    throw new UnfitPack(`it is of ${manifest.repository}`)
  }
  assertLength(manifest, head.start + bytes.length, pack.bytes)
  return manifest
}
