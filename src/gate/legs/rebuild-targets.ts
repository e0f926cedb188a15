// Builds a base in the job that judges: for several targets together, and where that
// fails for each alone, so that one failure costs one target.
import { join } from 'node:path'
import type { NamedBase } from '../../git/history/base.ts'
import type { Build } from '../../core/model/measurement.ts'
import { parseTarget } from '../../core/model/target.ts'
import { openTree } from '../../toolchain/tree/open-tree.ts'
import { UserError } from '../../core/user-error.ts'
import type { RebuiltBaseline } from '../baseline/baseline-result.ts'
import type { PreviousGoSearch } from '../baseline/find-previous-go.ts'
import type { Host } from '../services.ts'
import { openBase } from '../baseline/open-base.ts'
import type { OpenHead } from '../open-head.ts'

export interface RebuildContext {
  readonly subject: OpenHead
  readonly base: NamedBase
  readonly before: Pick<PreviousGoSearch, 'previousGo' | 'reasons'>
  readonly host: Host
}

/** What is built, where the inputs of this job don't cover it. */
export interface BuiltPlace {
  /** Relative to the root, with `/`. */
  readonly directory: string
  readonly packages: readonly string[]
}

/** How this job builds for a target. */
export interface DescribedTargets {
  readonly builds: ReadonlyMap<string, Build>
  /** Why it can't, by target: clauses. */
  readonly failed: ReadonlyMap<string, string>
}

export interface RebuiltTargets {
  readonly rebuilt: readonly RebuiltBaseline[]
  readonly failed: ReadonlyMap<string, string>
}

/** Targets for which one run builds: legs name them. */
const maxTargets = 100

/** Describes this job's own build for each target; nothing is built. */
export async function describeTargets(
  subject: OpenHead,
  targets: ReadonlySet<string>
): Promise<DescribedTargets> {
  const builds = new Map<string, Build>()
  const failed = new Map<string, string>()
  for (const target of targets) {
    if (builds.size >= maxTargets) {
      failed.set(target, `no more than ${maxTargets} targets are built`)
      continue
    }
    try {
      const { opened } = await forTargets(subject, [target])
      const [openTarget] = opened.targets
      if (openTarget !== undefined) builds.set(target, openTarget.build)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      failed.set(target, error.message)
    }
  }
  return { builds, failed }
}

/** @param place null: what the inputs of this job say */
export async function rebuildTargets(
  building: RebuildContext,
  targets: readonly string[],
  place: BuiltPlace | null
): Promise<RebuiltTargets> {
  if (targets.length === 0) return { rebuilt: [], failed: new Map() }
  const { subject, base, before, host } = building
  try {
    const tree = await forTargets(subject, targets, place)
    const opened = await openBase(tree, base, before, host)
    try {
      const measure = await opened.build()
      return { rebuilt: [await measure()], failed: new Map() }
    } finally {
      await opened.close()
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const [only] = targets
    if (only !== undefined && targets.length === 1) {
      return { rebuilt: [], failed: new Map([[only, error.message]]) }
    }
  }
  const rebuilt: RebuiltBaseline[] = []
  const failed = new Map<string, string>()
  for (const target of targets) {
    const result = await rebuildTargets(building, [target], place)
    rebuilt.push(...result.rebuilt)
    for (const [name, why] of result.failed) failed.set(name, why)
  }
  return { rebuilt, failed }
}

/** The same subject for these targets, and in another place. */
async function forTargets(
  subject: OpenHead,
  targets: readonly string[],
  place: BuiltPlace | null = null
): Promise<OpenHead> {
  const { opened } = subject
  const plan = {
    ...opened.plan,
    targets: targets.map(parseTarget),
    ...(place === null ? {} : { packages: place.packages })
  }
  const { root, revision } = opened.tree
  const tree =
    place === null
      ? opened.tree
      : {
          root,
          directory: join(root, place.directory),
          ...(revision === undefined ? {} : { revision })
        }
  return { ...subject, opened: await openTree({ ...opened, plan, tree }) }
}
