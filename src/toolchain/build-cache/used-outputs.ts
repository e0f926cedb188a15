// Which outputs of a build cache the links of a build read, by what go wrote for the
// linker: a line `packagefile PATH=FILE` for each archive.
import { dirname, basename, resolve } from 'node:path'
import { isCacheId } from '../../core/build-cache/cache-files.ts'
import { readBounded } from '../../host/files/read-bounded.ts'

/** Bytes of one importcfg; a program of 2,000 packages has about 0.5 MB. */
const maxBytes = 64 * 1024 * 1024

const linePattern = /^packagefile ([^=\s]+)=(\S.*)$/gm
const outputSuffix = '-d'

/**
 * Output IDs that the links read from the cache.
 * @param importcfgs paths; null where a link left none
 * @param isWanted of an import path; default: all are
 * @returns null where a link is not known: any archive may be used then
 */
export async function usedOutputs(
  goCache: string,
  importcfgs: readonly (string | null)[],
  isWanted: (importPath: string) => boolean = () => true
): Promise<ReadonlySet<string> | null> {
  const used = new Set<string>()
  for (const path of importcfgs) {
    if (path === null) return null
    const text = (await readBounded(path, maxBytes)).toString('utf8')
    for (const [, importPath = '', file = ''] of text.matchAll(linePattern)) {
      if (!isWanted(importPath)) continue
      const id = outputIn(goCache, file)
      if (id !== null) used.add(id)
    }
  }
  return used.size === 0 ? null : used
}

/** The ID of an output of the cache; null for another file. */
function outputIn(goCache: string, file: string): string | null {
  const name = basename(file)
  const id = name.slice(0, -outputSuffix.length)
  return name.endsWith(outputSuffix) &&
    isCacheId(id) &&
    dirname(dirname(file)) === resolve(goCache)
    ? id
    : null
}
