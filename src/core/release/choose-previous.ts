// Chooses the release that a release is compared with: the nearest lower version, by
// semantic versions, of those that users can get.
//
//  1. Only tags with the same prefix count: those of the same module.
//  2. What is not lower is left out. So a backport of an older line is compared with
//     that line, whatever was released since.
//  3. Of the rest the highest is wanted. Versions of the same major.minor are above all
//     others that are lower, then come those of the same major: the nearest line wins.
//  4. Those that users can't get, or shouldn't, are passed over: drafts, tags without
//     a release, releases without a tag, and retracted versions. So are pre-releases,
//     unless the release is one itself.
import compare from 'semver/functions/compare.js'
import { isRetracted, type Retraction } from './retraction.ts'
import {
  isPrerelease,
  parseReleaseTag,
  type ReleaseTag
} from './release-tag.ts'

/** A release as the platform lists it. */
export interface ListedRelease {
  readonly tag: string
  readonly isDraft: boolean
  /** Whether the platform calls it a pre-release. */
  readonly isPrerelease: boolean
}

export interface ReleaseHistory {
  readonly releases: readonly ListedRelease[]
  /** Names of all tags. */
  readonly tags: readonly string[]
  readonly retractions: readonly Retraction[]
  /** Branch of the go.mod with the retractions. */
  readonly branch: string
}

export interface PreviousRelease {
  /** Name of its tag; null: there is no release before this one. */
  readonly tag: string | null
  /** How it was chosen, a clause. */
  readonly chosenBy: string
  /** Nearer versions that were passed over and newer ones that don't count, a sentence each. */
  readonly notices: readonly string[]
}

/** Notices on versions that were passed over. */
const maxNotices = 5

export function choosePrevious(
  current: ReleaseTag,
  history: ReleaseHistory
): PreviousRelease {
  const versions = versionsOf(current, history)
  const lower = versions
    .filter(({ version }) => compare(version, current.version) < 0)
    .toSorted((a, b) => compare(b.version, a.version))
  const passedOver: string[] = []
  let previous: ReleaseTag | null = null
  for (const candidate of lower) {
    const fault = faultOf(candidate, isPrerelease(current), history)
    if (fault === null) {
      previous = candidate
      break
    }
    passedOver.push(`${candidate.name} is passed over: ${fault}`)
  }
  const notices = [
    ...backportNotice(current, versions, history),
    ...(previous === null ? unreleasedNotice(current, lower, history) : []),
    ...shortened(passedOver)
  ]
  return previous === null
    ? {
        tag: null,
        chosenBy: `no release of ${current.prefix === '' ? 'a version' : `a version of ${current.prefix}`} below ${current.name} is public`,
        notices
      }
    : {
        tag: previous.name,
        chosenBy: lineText(current, previous),
        notices
      }
}

/** The tag of the highest version that users can get, and that is no pre-release; null: there is none. */
export function chooseLatest(
  prefix: string,
  history: ReleaseHistory
): string | null {
  const [latest] = versionsOf({ name: '', prefix }, history)
    .filter((candidate) => faultOf(candidate, false, history) === null)
    .toSorted((a, b) => compare(b.version, a.version))
  return latest?.name ?? null
}

/** Tags and releases of the same module, each name once, without the release itself. */
function versionsOf(
  { name, prefix }: Pick<ReleaseTag, 'name' | 'prefix'>,
  { releases, tags }: ReleaseHistory
): readonly ReleaseTag[] {
  const names = new Set([...tags, ...releases.map(({ tag }) => tag)])
  names.delete(name)
  return [...names].flatMap((text) => {
    const tag = parseReleaseTag(text)
    return tag?.prefix === prefix ? tag : []
  })
}

/** Why nothing is compared with this version, a clause; null: it may be. */
function faultOf(
  candidate: ReleaseTag,
  allowsPrerelease: boolean,
  { releases, tags, retractions, branch }: ReleaseHistory
): string | null {
  const release = publicOf(candidate.name, releases)
  if (release === undefined) {
    return releases.some(({ tag }) => tag === candidate.name)
      ? 'its release is a draft'
      : 'it has a tag and no release, as after its release was deleted'
  }
  if (!tags.includes(candidate.name)) return 'its tag is gone'
  if (isRetracted(candidate.version, retractions)) {
    return `go.mod of ${branch} retracts it`
  }
  if (allowsPrerelease) return null
  if (isPrerelease(candidate)) return 'it is a pre-release'
  return release.isPrerelease ? 'GitHub calls it a pre-release' : null
}

/** A draft may have the tag of a public release. */
function publicOf(
  name: string,
  releases: readonly ListedRelease[]
): ListedRelease | undefined {
  return releases.find(({ tag, isDraft }) => tag === name && !isDraft)
}

/** `the nearest release before it in v1.2`. */
function lineText(current: ReleaseTag, previous: ReleaseTag): string {
  const { major, minor } = current.version
  const line = `${current.prefix}v${major}`
  if (previous.version.major !== major) {
    return `the nearest release before it, as ${line} has none`
  }
  return previous.version.minor === minor
    ? `the nearest release before it in the line ${line}.${minor}`
    : `the nearest release before it in the line ${line}, as ${line}.${minor} has none`
}

function backportNotice(
  current: ReleaseTag,
  versions: readonly ReleaseTag[],
  { releases }: ReleaseHistory
): readonly string[] {
  const [newest] = versions
    .filter(
      (version) =>
        compare(version.version, current.version) > 0 &&
        !isPrerelease(version) &&
        publicOf(version.name, releases) !== undefined
    )
    .toSorted((a, b) => compare(b.version, a.version))
  return newest === undefined
    ? []
    : [
        `${current.name} is a backport: ${newest.name} is released already, and nothing is compared with it`
      ]
}

/**
 * Deleted releases leave their tags. A project that tagged long before it released has such
 * tags, too, so this is a notice and no failure.
 */
function unreleasedNotice(
  current: ReleaseTag,
  lower: readonly ReleaseTag[],
  { releases, tags, retractions }: ReleaseHistory
): readonly string[] {
  const [nearest, ...others] = lower.filter(
    (candidate) =>
      tags.includes(candidate.name) &&
      publicOf(candidate.name, releases) === undefined &&
      !isRetracted(candidate.version, retractions) &&
      (isPrerelease(current) || !isPrerelease(candidate))
  )
  if (nearest === undefined) return []
  const which =
    others.length === 0
      ? `${nearest.name} has a tag`
      : `${nearest.name} and ${others.length} more lower ${others.length === 1 ? 'version' : 'versions'} have tags`
  return [
    `${current.name} counts as the first release, so growth since the previous one is not judged: ${which} and no public release, as after releases were deleted`
  ]
}

function shortened(sentences: readonly string[]): readonly string[] {
  const more = sentences.length - maxNotices
  return more <= 0
    ? sentences
    : [
        ...sentences.slice(0, maxNotices),
        `${more} more ${more === 1 ? 'version is' : 'versions are'} passed over`
      ]
}
