// Reads the names of release tags: a semantic version (semver.org, 2.0.0), behind
// the path of its module where a repository has several (go.dev/ref/mod#vcs-version).
import parse from 'semver/functions/parse.js'
import type { SemVer } from 'semver'

export interface ReleaseTag {
  /** The whole name, such as `cmd/tool/v1.2.3`. */
  readonly name: string
  /** What precedes the version, with its slash; '' for a module at the root. */
  readonly prefix: string
  readonly version: SemVer
}

/** null for a name that ends in no semantic version. */
export function parseReleaseTag(name: string): ReleaseTag | null {
  const start = name.lastIndexOf('/') + 1
  const text = name.slice(start)
  // The parser also takes `=v1.2.3` and blanks.
  if (!/^v?\d/.test(text)) return null
  const version = parse(text)
  return version === null
    ? null
    : { name, prefix: name.slice(0, start), version }
}

/** Whether the version itself says that it is a pre-release. */
export function isPrerelease({ version }: ReleaseTag): boolean {
  return version.prerelease.length > 0
}
