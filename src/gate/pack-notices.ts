// What the report says of kept modules that were not believed.
import type { RefusedFile } from '../toolchain/modules/unpack.ts'

/** That many are named. */
const named = 3

/** @param key of the cache entry */
export function packNotices(
  key: string,
  refused: readonly RefusedFile[]
): readonly string[] {
  const notices = refused.slice(0, named).map(({ file, why }) => {
    const { path, version, kind } = file
    const part =
      kind === 'mod' ? `the go.mod of module ${path}` : `module ${path}`
    return `${part} ${version} of the kept modules ${key} is not used, and is fetched instead: ${why}`
  })
  const more = refused.length - notices.length
  return more === 0
    ? notices
    : [...notices, `so are ${more} more files of the kept modules ${key}`]
}
