// Notices on what a build is made of: files that are in no commit, patterns that
// leave nothing out, and a linkage that is not that of the surroundings. Pure.
import type { BuildSettings } from '../core/plan/plan.ts'
import type { TreeBuild } from '../toolchain/build-tree.ts'
import type { OpenTree } from '../toolchain/tree/open-tree.ts'
import { namesAndMore } from '../core/text/word-list.ts'

type BuildListings = Pick<TreeBuild, 'listings'>

/** What is remarkable about what was listed, a sentence each. */
export function buildNotices(build: BuildListings): string[] {
  return [
    ...ignoredNotice(build),
    ...untrackedNotice(build),
    ...exclusionNotice(build)
  ]
}

const maxNamed = 5

/** A notice that names what went into the head though git ignores it. */
function ignoredNotice({ listings }: BuildListings): string[] {
  const mains = listings.flatMap((listing) => listing.mains)
  const paths = mains.flatMap(({ ignored }) => ignored.map(({ path }) => path))
  return notice(
    'the head holds files that are in no commit, as git ignores them',
    paths
  )
}

/** The same for files that are neither ignored nor tracked. They count as part of the change. */
function untrackedNotice({ listings }: BuildListings): string[] {
  const mains = listings.flatMap((listing) => listing.mains)
  return notice(
    'the head holds files that are in no commit and that git does not ignore; they count as part of the change, so make what is generated in "prepare"',
    mains.flatMap(({ untracked }) => untracked)
  )
}

/** A notice on patterns of `exclude` that may hold a slip of the pen. */
export function exclusionNotice({ listings }: BuildListings): string[] {
  return notice(
    'exclude leaves out no main package by',
    listings.flatMap(({ unusedExclusions }) => unusedExclusions),
    ' '
  )
}

/** A sentence that ends in names, each once; none without any. */
function notice(
  sentence: string,
  names: readonly string[],
  separator = ': '
): string[] {
  const own = [...new Set(names)]
  if (own.length === 0) return []
  return [`${sentence}${separator}${namesAndMore(own, maxNamed)}`]
}

/**
 * A notice where the surroundings switch cgo off and the measured programs have it:
 * what is shipped is then linked otherwise.
 */
export function linkageNotice(
  { cgoEnabled }: Pick<BuildSettings, 'cgoEnabled'>,
  { overrides }: Pick<OpenTree, 'overrides'>,
  { listings }: BuildListings
): string[] {
  const isOff = overrides.some((override) =>
    /^overrode CGO_ENABLED=0\b/.test(override)
  )
  const hasCgo = listings.some(({ usesCgo }) => usesCgo)
  return isOff && hasCgo && cgoEnabled === 'auto'
    ? [
        'CGO_ENABLED=0 is set here, and the measured programs use cgo: set "cgo-enabled: false" to measure what CGO_ENABLED=0 builds, or "cgo-enabled: true" if this is meant'
      ]
    : []
}
