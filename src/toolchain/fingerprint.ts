// The fingerprint of a build: everything that makes two builds comparable.
// A stored measurement with another fingerprint is not used; other
// differences are reported.
import { createHash } from 'node:crypto'
import { isPrivateCache, nullCache } from '../core/inputs/go-cache.ts'
import type { Build } from '../core/model/measurement.ts'
import { joinFingerprint, splitGoVersion } from '../core/model/fingerprint.ts'
import type { BuildSettings } from '../core/plan/plan.ts'
import { formatTarget, targetEnvironment } from '../core/model/target.ts'
import { buildFlags } from './build.ts'
import { shownBuildIdFlags } from './environment/build-id.ts'
import { stampsOf, withoutValues } from './environment/ldflags.ts'
import { shownSetting, shownValue } from './environment/overridden.ts'
import type { Environment } from './environment/user-environment.ts'
import type { TargetFacts, Toolchain } from './go/toolchain.ts'

/** Raised when a measurement of the same file would come out otherwise. */
const measurementVersion = 2

export interface FingerprintFacts {
  readonly plan: BuildSettings
  readonly toolchain: Toolchain
  readonly target: TargetFacts
  /** Variables passed through, with their real values. */
  readonly passedThrough: Environment
}

/** JSON with the keys of every object in order, so that equal values give equal text. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))
        )
      : inner
  )
}

function sha256(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex')
}

/**
 * What makes two builds for one target comparable, but the Go that builds. Names
 * of stamps (`-X`) are in it, their values are not: a stamped version must not
 * make every lookup miss.
 */
function settingsOf({ plan, target, passedThrough }: FingerprintFacts) {
  return {
    measurementVersion,
    target: formatTarget(target.target),
    tags: [...new Set(plan.tags)].toSorted(),
    ldflags: withoutValues(plan.ldflags),
    cgo: target.cgo,
    compiler: target.compiler,
    passedThrough,
    goExperiment: plan.goExperiment,
    // Only where they are set, so that what was recorded without them stays known.
    ...(plan.buildMode === 'auto' ? {} : { buildMode: plan.buildMode }),
    ...(plan.buildId === 'keep' ? {} : { buildId: plan.buildId }),
    ...(plan.gcflags === '' ? {} : { gcflags: plan.gcflags }),
    ...(plan.goFips140 === '' ? {} : { goFips140: plan.goFips140 }),
    goWork: plan.goWork,
    buildvcs: plan.buildvcs,
    prepare: plan.prepare,
    // Signed or not, its bytes are the same: what was recorded fits either.
    privateCache: isPrivateCache(plan.goCache)
  }
}

/** Fingerprint of a build for one target. */
function fingerprintOf(facts: FingerprintFacts): string {
  const goVersion = facts.toolchain.version
  return sha256({ ...settingsOf(facts), goVersion })
}

/** What a measurement says about how its binary was built. */
export function describeBuild(facts: FingerprintFacts): Build {
  const { plan, toolchain, target, passedThrough } = facts
  return {
    fingerprint: fingerprintOf(facts),
    target: formatTarget(target.target),
    goVersion: toolchain.version,
    flags: [
      ...buildFlags(plan),
      `-ldflags=${[...shownBuildIdFlags(plan, toolchain.version), ...withoutValues(plan.ldflags), '-s -w'].join(' ')}`
    ],
    environment: {
      GO111MODULE: 'on',
      GOPROXY: shownSetting('GOPROXY', plan.goProxy),
      GOENV: 'off',
      GOFLAGS: '',
      GOCACHE: isPrivateCache(plan.goCache)
        ? nullCache
        : shownValue(plan.goCache),
      ...targetEnvironment(target.target),
      CGO_ENABLED: target.cgo ? '1' : '0',
      ...(plan.goExperiment === '' ? {} : { GOEXPERIMENT: plan.goExperiment }),
      ...(plan.goFips140 === '' ? {} : { GOFIPS140: plan.goFips140 }),
      ...(plan.goWork === 'off' ? { GOWORK: 'off' } : {}),
      ...Object.fromEntries(
        Object.entries(passedThrough).map(([name, value]) => [
          name,
          shownValue(value)
        ])
      )
    },
    stamps: stampsOf(plan.ldflags)
  }
}

/** What all builds of a job have in common. */
export interface JobFacts extends Pick<FingerprintFacts, 'plan' | 'toolchain'> {
  /** Working directory relative to the repository's root, with slashes; '' for the root. */
  readonly directory: string
}

/**
 * Fingerprint of all builds of a job: the key of its stored measurements, with
 * what it builds. The release of Go is a part of its own in it (`core/model/fingerprint.ts`).
 * The root has no place of its own in it, so that records of 0.1, which knew no
 * working directory, are found for it as they are.
 */
export function jobFingerprint(
  { plan, toolchain, directory }: JobFacts,
  builds: readonly FingerprintFacts[]
): string {
  const { release, rest } = splitGoVersion(toolchain.version)
  const settings = sha256({
    packages: plan.packages.toSorted(),
    ...(directory === '' ? {} : { directory }),
    // Absent where there is none: what was stored before the input is still found.
    ...(plan.exclude.length === 0 ? {} : { exclude: plan.exclude.toSorted() }),
    goVersion: rest,
    builds: builds.map((facts) => sha256(settingsOf(facts))).toSorted()
  })
  return joinFingerprint({ settings, release })
}
