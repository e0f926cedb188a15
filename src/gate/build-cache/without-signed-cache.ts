// Builds that never begin from a pack: they prove something by being built from nothing,
// or belong to nobody's pull request.
import { nullCache, signedCache } from '../../core/inputs/go-cache.ts'
import type { Plan } from '../../core/plan/plan.ts'

export interface PlanAndNotices {
  readonly plan: Plan
  /** Sentences for the report. */
  readonly notices: readonly string[]
}

/**
 * The plan with an empty build cache in place of a signed one.
 * @param why a clause
 */
export function withoutSignedCache(plan: Plan, why: string): PlanAndNotices {
  if (plan.build.goCache !== signedCache) return { plan, notices: [] }
  return {
    plan: { ...plan, build: { ...plan.build, goCache: nullCache } },
    notices: [`go-cache: signed is ignored: ${why}`]
  }
}

/** A run's plan where a build from a pack would prove nothing, or may not be that of an empty cache. */
export function withoutUnfitPacks<Run extends PlanAndNotices>(run: Run): Run {
  const { verifyReproducible, allowUnsafeBuildFlags } = run.plan.build
  const why = verifyReproducible
    ? 'verify-reproducible builds from empty caches'
    : allowUnsafeBuildFlags
      ? "flags that allow-unsafe-build-flags lets through may run programs, and read files that Go's build cache doesn't look at"
      : null
  if (why === null) return run
  const { plan, notices } = withoutSignedCache(run.plan, why)
  return { ...run, plan, notices: [...run.notices, ...notices] }
}
