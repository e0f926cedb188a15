// Absolute paths in the build info, which `go version -m` prints: flags of the
// build, and directories that stand in for modules. Each value has its own bounds.
import type { BuildInfo } from '../../binary/buildinfo/buildinfo.ts'
import type { Leak, MachineDirectory } from './leak.ts'
import { homePaths, isAbsolutePath, pathsBelow } from './paths.ts'

/** Settings whose values are no flags, and name no place. */
const plain = /^(?:vcs|GO|CGO_ENABLED$|-buildmode$|-compiler$|DefaultGODEBUG$)/

export function buildInfoLeaks(
  { settings, dependencies }: BuildInfo,
  directories: readonly MachineDirectory[]
): Leak[] {
  const inSettings = Object.entries(settings)
    .filter(([key]) => !plain.test(key))
    .flatMap(([key, value]) =>
      [
        ...new Set([...pathsBelow(value, directories), ...homePaths(value)])
      ].map((path) => leakOf(path, key))
    )
  const replaced = dependencies.flatMap(({ path, replacement }) =>
    replacement !== null && isAbsolutePath(replacement.path)
      ? [leakOf(replacement.path, `replacement of ${path}`)]
      : []
  )
  return [...inSettings, ...replaced]
}

function leakOf(path: string, holder: string): Leak {
  return {
    place: 'build info',
    path,
    holder,
    package: '',
    bytes: Buffer.byteLength(path),
    count: 1,
    isCertain: true
  }
}
