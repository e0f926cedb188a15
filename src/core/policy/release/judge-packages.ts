// Judges the packages of a release, such as a tar.gz and a deb of one binary: each by
// its size, and by its growth since the package of the same format.
import { archivesOf, compareArchives } from '../../compare/archives.ts'
import type { Reason, Side } from '../../model/report.ts'
import { formatBytes, formatPercent } from '../../text/sizes.ts'
import type { Limit, ReleaseRules } from '../budget.ts'
import type { ReleaseContext } from './release-context.ts'

/** In bytes; null: packages have no such limit. */
export function packageLimit(limit: Limit<number> | undefined): number | null {
  return limit !== undefined && 'of' in limit
    ? (limit.of.package ?? null)
    : null
}

/** A reason for each package that is too large, and for a binary that has none although packages are limited. */
export function judgePackageSizes(
  head: Side,
  { maxSize, maxGrowth, maxGrowthSince }: ReleaseRules,
  { hasPackages }: Pick<ReleaseContext, 'hasPackages'>
): Reason[] {
  const limits = [maxSize, maxGrowth, maxGrowthSince].map(packageLimit)
  if (limits.every((limit) => limit === null)) return []
  if (archivesOf(head.binary).length === 0) {
    const message = hasPackages
      ? 'is in no package of this release, so no package size of it is judged'
      : "its package size is limited and can't be judged: this release has no packages; name them in binaries"
    return [{ state: hasPackages ? 'warn' : 'error', message }]
  }
  const limit = packageLimit(maxSize)
  if (limit === null) return []
  return compareArchives(null, head).flatMap(({ format, head: size }) =>
    size === null || size <= limit
      ? []
      : [
          {
            state: 'fail',
            rule: 'package.release.max-size',
            message: `${format} package is ${formatBytes(size)}, ${formatBytes(size - limit)} over the maximum of ${formatBytes(limit)} for releases`,
            limit,
            value: size
          }
        ]
  )
}

export interface PackageGrowth {
  readonly tag: string
  /** Whether the release is known by its assets alone, which need not be all of them. */
  readonly isPartial: boolean
  readonly rule: string
}

/** Since the release of this tag, which has the binary; a format that only one of the two has is a warning. */
export function judgePackageGrowth(
  base: Side,
  head: Side,
  limit: number,
  { tag, isPartial, rule }: PackageGrowth
): Reason[] {
  // Reported with its size.
  if (archivesOf(head.binary).length === 0) return []
  if (archivesOf(base.binary).length === 0) {
    const message = `its package sizes in ${tag} are not known, so the growth of its packages since ${tag} cannot be judged`
    return [{ state: 'no-baseline', rule: `package.release.${rule}`, message }]
  }
  return compareArchives(base, head).flatMap(
    ({ format, base: before, head: now, delta }): Reason[] => {
      if (before === null) {
        const size = formatBytes(now ?? 0)
        if (!isPartial) {
          const message = `${format} package is new since ${tag} (${size})`
          return [{ state: 'warn', message }]
        }
        const message = `${format} package has ${size}, and its growth since ${tag} can't be judged: ${tag} carries no measurement, and its assets gave no such package`
        return [
          { state: 'no-baseline', rule: `package.release.${rule}`, message }
        ]
      }
      if (delta === null) {
        const size = formatBytes(before)
        const message = `${format} package is gone; ${tag} has one of ${size}`
        return [{ state: 'warn', message }]
      }
      if (delta <= limit) return []
      return [
        {
          state: 'fail',
          rule: `package.release.${rule}`,
          message: `${format} package grew by ${formatBytes(delta)} (${formatPercent(delta, before)}) since ${tag}, ${formatBytes(delta - limit)} over the limit of ${formatBytes(limit)}`,
          limit,
          value: delta
        }
      ]
    }
  )
}
