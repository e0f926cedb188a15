// A release is built from nothing that an earlier run left: whatever a cache holds, a
// run of a pull request may have put there.
import { nullCache } from '../../core/inputs/go-cache.ts'
import type { Plan } from '../../core/plan/plan.ts'

export interface UncachedPlan {
  readonly plan: Plan
  /** A sentence for each setting that is ignored. */
  readonly notices: readonly string[]
}

/** The plan with an empty build cache, an empty module cache, and no kept modules. */
export function withoutCaches(plan: Plan): UncachedPlan {
  const { goCache } = plan.build
  return {
    plan: {
      ...plan,
      keepModules: false,
      build: { ...plan.build, goCache: nullCache, modCache: 'private' }
    },
    notices:
      goCache === nullCache
        ? []
        : ['go-cache is ignored: a release is built from empty caches']
  }
}
