// Packs of build caches: their first line and manifest, as a text that can be damaged, and
// what must hold of whatever is read from it.
import { headOf, packHead } from '../../src/core/build-cache/pack-head.ts'
import {
  assertLength,
  blobBytes,
  maxUnpackedBytes,
  parseManifest,
  serializeManifest
} from '../../src/core/build-cache/pack-manifest.ts'
import { factsOf } from '../../src/core/build-cache/pack-facts.ts'
import { UnfitPack } from '../../src/core/build-cache/unfit-pack.ts'
import { whyUnfit } from '../../src/core/build-cache/why-not.ts'
import { UserError } from '../../src/core/user-error.ts'
import { manifestOf } from '../../__tests__/core/build-cache/manifest.ts'

/** The beginning of a pack whose signature nobody verifies. */
export function packText(): Uint8Array {
  const manifest = Buffer.from(JSON.stringify(manifestOf(), null, 1))
  return Buffer.concat([packHead(Buffer.alloc(64, 7), manifest), manifest])
}

/**
 * Reads the beginning of a pack as if its signature were valid.
 * @param refuse takes each refusal
 * @returns whether its manifest was read
 */
export function examinePack(
  bytes: Uint8Array,
  refuse: (error: UserError) => void
): boolean {
  const attempt = <T>(read: () => T): T | null => {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof UnfitPack)) throw error
      refuse(new UserError(error.message))
      return null
    }
  }
  const head = attempt(() => headOf(bytes))
  if (head !== null && head.start > bytes.length) {
    throw new Error('the manifest begins after the end')
  }
  // A damaged line hides no manifest from this test.
  const start = head?.start ?? bytes.indexOf(0x0a) + 1
  const manifest = attempt(() => parseManifest(bytes.subarray(start)))
  if (manifest === null) return false
  const { outputs, actions } = manifest
  const unpacked = outputs.reduce((sum, [, size]) => sum + size, 0)
  if (unpacked > maxUnpackedBytes || !Number.isSafeInteger(blobBytes(manifest)))
    throw new Error('the outputs exceed their bounds')
  if (actions.some(([, index]) => outputs[index] === undefined))
    throw new Error('an action has no output')
  attempt(() => assertLength(manifest, start, bytes.length))
  const { repository, conditions } = manifest
  const why = whyUnfit(manifest, { repository, ...conditions }, [
    'zstd',
    'gzip'
  ])
  if (
    why !== null &&
    manifest.warmSeconds !== null &&
    manifest.coldSeconds !== null
  )
    throw new Error(`it does not fit its own conditions: ${why}`)
  const again = factsOf(parseManifest(serializeManifest(manifest)))
  if (JSON.stringify(again) !== JSON.stringify(factsOf(manifest)))
    throw new Error('it is written otherwise than it was read')
  return true
}
