// `cache list`: what packs say of themselves. Nothing of it is proved.
import { stat } from 'node:fs/promises'
import { factsOf } from '../../core/build-cache/pack-facts.ts'
import {
  assertLength,
  parseManifest
} from '../../core/build-cache/pack-manifest.ts'
import { UnfitPack } from '../../core/build-cache/unfit-pack.ts'
import type {
  CacheResult,
  PackResult
} from '../../core/model/build-cache/result-schema.ts'
import { withPackFile } from '../../toolchain/build-cache/pack-file.ts'
import { describeFile } from './describe-file.ts'
import { findPacks } from './find-packs.ts'

/**
 * @param path of a pack, or of a directory with some
 * @throws the system's error where it can't be read
 */
export async function listPacks(
  path: string
): Promise<Omit<CacheResult, 'schemaVersion' | 'action'>> {
  const isDirectory = (await stat(path)).isDirectory()
  const paths = isDirectory
    ? (await findPacks(path)).map((pack) => pack.path)
    : [path]
  const packs: PackResult[] = []
  for (const one of paths) packs.push(await listOne(one))
  const done = packs.every(({ state }) => state !== 'refused')
  return { done, dryRun: false, packs, placed: null }
}

async function listOne(path: string): Promise<PackResult> {
  const file = await describeFile(path)
  try {
    const facts = await withPackFile(path, async ({ head, ...pack }) => {
      const manifest = parseManifest(pack.manifest)
      assertLength(manifest, head.start + head.manifestBytes, pack.bytes)
      return factsOf(manifest)
    })
    return { ...file, state: 'listed', reason: '', facts }
  } catch (error) {
    if (!(error instanceof UnfitPack)) throw error
    return { ...file, state: 'refused', reason: error.message, facts: null }
  }
}
