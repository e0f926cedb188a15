// Versions in a store: semantic versions (semver.org, 2.0.0) behind a `v`, each written
// in one way only, and in one order.
import compareBuild from 'semver/functions/compare-build.js'
import parse from 'semver/functions/parse.js'
import type { SemVer } from 'semver'

const maxLength = 100

/** null unless it is a semantic version, written as `v1.2.3`, `v1.2.3-rc.1` or `v1.2.3+build`. */
export function readVersion(text: string): SemVer | null {
  if (text.length > maxLength) return null
  const version = parse(text)
  if (version === null) return null
  const { build } = version
  const written = `v${version.version}${build.length > 0 ? `+${build.join('.')}` : ''}`
  return written === text ? version : null
}

/** Whether the version itself says that it is a pre-release. */
export function isPrerelease(version: string): boolean {
  return (readVersion(version)?.prerelease.length ?? 0) > 0
}

/**
 * Negative where the first is lower: by precedence, then by build metadata, and by their
 * text where both are equal, as of `+1` and `+01`.
 */
export function compareVersions(version: string, other: string): number {
  const order = compareBuild(version, other)
  if (order !== 0) return order
  return version === other ? 0 : version < other ? -1 : 1
}

/** The highest; null of none. */
export function highestVersion(versions: readonly string[]): string | null {
  return versions.toSorted(compareVersions).at(-1) ?? null
}
