// Reads the key `release` of a budget file into the rules of releases.
import { noReleaseRules, type ReleaseRules } from '../budget.ts'
import { bytesOf, limitOf } from './limit-values.ts'
import type { RawRelease } from './release-schema.ts'

/** @param raw undefined: the file has no such key */
export function releaseRules(raw: RawRelease | undefined): ReleaseRules {
  if (raw === undefined) return noReleaseRules
  const { 'max-size': size, 'max-growth': growth, since } = raw
  const growthSince = raw['max-growth-since']
  const { workflow, 'trusted-root': trustedRoot } = raw
  return {
    ...(size === undefined ? {} : { maxSize: limitOf(size, bytesOf) }),
    ...(growth === undefined ? {} : { maxGrowth: limitOf(growth, bytesOf) }),
    ...(since === undefined ? {} : { since }),
    ...(growthSince === undefined
      ? {}
      : { maxGrowthSince: limitOf(growthSince, bytesOf) }),
    branches: raw.branches ?? [],
    allowDetached: raw['allow-detached'] ?? false,
    ...(workflow === undefined || trustedRoot === undefined
      ? {}
      : { signer: { workflow, trustedRoot } })
  }
}
