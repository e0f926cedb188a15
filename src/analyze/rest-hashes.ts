// Hashes executables without their build IDs where a comparison lacks that: a second
// reading of the files, which only those of one size and other bytes take.
import { stat } from 'node:fs/promises'
import { restHashOf } from '../core/binary/buildinfo/build-ids.ts'
import { lacksRestHash } from '../core/compare/build-ids.ts'
import type { BinaryPair } from '../core/compare/pair-binaries.ts'
import { withRestHash } from '../core/measure/rest-hash.ts'
import type { Measurement } from '../core/model/measurement.ts'
import { executablesIn } from './analyze-archive.ts'

/**
 * The pairs, with the hashes that say whether both sides are identical but for build IDs.
 * @param paths of the files and archives that were measured; those that can't be read
 *   twice, such as a pipe, and saved measurements give no hash
 * @throws UserError for a file that can't be read any more
 */
export async function withRestHashes(
  pairs: readonly BinaryPair[],
  paths: readonly string[]
): Promise<readonly BinaryPair[]> {
  const hashes = new Map<string, string>()
  // One after the other: each is in memory as a whole.
  for (const path of paths) {
    const status = await stat(path)
    if (!status.isFile()) continue
    for (const { file, sha256 } of await executablesIn(path)) {
      const hash = restHashOf(file)
      if (hash !== null) hashes.set(sha256, hash)
    }
  }
  const hashed = (side: Measurement | null): Measurement | null => {
    const hash = side === null ? undefined : hashes.get(side.binary.sha256)
    return side && hash !== undefined ? withRestHash(side, hash) : side
  }
  return pairs.map((pair) =>
    lacksRestHash(pair)
      ? { base: hashed(pair.base), head: hashed(pair.head) }
      : pair
  )
}
