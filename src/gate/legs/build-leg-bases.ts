// Builds the base for legs of which no store has one, in the job that judges: from its
// own checkout, by its own inputs, for the targets that the legs measured. A program
// that these inputs don't cover is found by its import path. Code of the change doesn't
// run in this job.
//
// 1. Each target's build is described, and a leg that was built otherwise has no base.
// 2. The base is built as the inputs of this job say: what no leg measured is seen so.
// 3. What is still without a base is looked for in the modules of the base, and built
//    there: a leg may have its own packages or working directory.
// 4. What is nowhere in the base is new; what could not be built has no base.
import { targetOf } from '../../core/compare/pair-binaries.ts'
import { modulesAt } from '../../git/history/modules-at.ts'
import type { NamedBase } from '../../git/history/base.ts'
import type { Repository } from '../../git/git.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import type { Plan } from '../../core/plan/plan.ts'
import type { OpenTree } from '../../toolchain/tree/open-tree.ts'
import { UserError } from '../../core/user-error.ts'
import type { RebuiltBaseline } from '../baseline/baseline-result.ts'
import type { Host } from '../services.ts'
import { locateMain } from '../locate-main.ts'
import type { Leg } from '../judge/make-report.ts'
import type { MeasuredTree } from '../measure-tree.ts'
import {
  describeTargets,
  rebuildTargets,
  type RebuildContext
} from './rebuild-targets.ts'
import {
  mergeBefore,
  missingLegs,
  rebuiltLeg,
  titleOf,
  unlikeBuild,
  withRest,
  type LegWithoutBase
} from './rebuilt-legs.ts'
import { openHead, type OpenHead } from '../open-head.ts'

export interface BuiltBases {
  readonly legs: readonly Leg[]
  /** What a reader of the report must see. */
  readonly notices: readonly string[]
  /** null where nothing could be built. */
  readonly built: {
    readonly opened: OpenTree
    readonly trees: readonly MeasuredTree[]
  } | null
}

/** Notes why the base of a measurement could not be built, a clause. */
type Fail = (measurement: Measurement, why: string) => void

interface BaseToBuild {
  readonly plan: Plan
  readonly repository: Repository
  readonly base: NamedBase
}

/**
 * Compares the legs with a base that this job builds. What it can't build, or builds
 * otherwise than the leg did, has no baseline, and the reason names the remedy.
 * @param legs `done` are those that have their base already
 */
export async function buildLegBases(
  { plan, repository, base }: BaseToBuild,
  legs: {
    readonly waiting: readonly LegWithoutBase[]
    readonly done: readonly Leg[]
  },
  host: Host
): Promise<BuiltBases> {
  const { waiting, done } = legs
  const remedy = `a run of the leg on ${base.branch ?? 'the base branch'} records what to compare with`
  const whys = new Map<Measurement, string>()
  const fail: Fail = (measurement, why) =>
    whys.set(measurement, notBuiltText(targetOf(measurement), why, remedy))
  const heads = waiting.flatMap(({ leg }) => leg.head)
  let subject: OpenHead
  try {
    const build = { ...plan.build, targets: [] }
    subject = await openHead({ ...plan, build }, repository, host)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    for (const measurement of heads) fail(measurement, error.message)
    const without = missingLegs(waiting, whys)
    return { legs: withRest(without, waiting), notices: [], built: null }
  }
  const ours = await describeTargets(subject, new Set(heads.map(targetOf)))
  for (const { leg } of waiting) {
    for (const measurement of leg.head) {
      const own = ours.builds.get(targetOf(measurement))
      const unlike = own && unlikeBuild(own, measurement)
      if (own === undefined)
        fail(measurement, ours.failed.get(targetOf(measurement)) ?? '')
      else if (unlike)
        whys.set(measurement, unlikeText(leg.name, unlike, remedy))
    }
  }
  const comparable = heads.filter((measurement) => !whys.has(measurement))
  const building = { subject, base, before: mergeBefore(waiting), host }
  const rebuilt = await rebuildAll(building, comparable, whys, fail)
  await subject.modules.keep()
  const without = missingLegs(waiting, whys)
  const [first] = rebuilt
  if (first === undefined) {
    return { legs: withRest(without, waiting), notices: [], built: null }
  }
  const measurements = rebuilt.flatMap((baseline) => baseline.measurements)
  const compared = rebuiltLeg(
    { ...first, measurements },
    comparable.filter((measurement) => !whys.has(measurement)),
    [...done, ...without]
  )
  return {
    legs: withRest([compared.leg, ...without], waiting),
    notices: compared.notices,
    built: {
      opened: subject.opened,
      trees: rebuilt.map((baseline) => baseline.rebuilt)
    }
  }
}

function notBuiltText(target: string, why: string, remedy: string): string {
  return `the base could not be built for ${target} by the job that judges: ${why}; ${remedy}`
}

function unlikeText(leg: string, unlike: string, remedy: string): string {
  return `the leg ${leg} was built otherwise than this job builds (${unlike}): give this job the build inputs of its legs, or ${remedy}`
}

/** Builds the base by the inputs of this job, then what these don't cover. */
async function rebuildAll(
  building: RebuildContext,
  heads: readonly Measurement[],
  whys: Map<Measurement, string>,
  fail: Fail
): Promise<readonly RebuiltBaseline[]> {
  const targets = [...new Set(heads.map(targetOf))]
  const own = await rebuildTargets(building, targets, null)
  const there = new Set(
    own.rebuilt.flatMap(({ measurements }) => measurements.map(titleOf))
  )
  const absent = heads.filter((measurement) => !there.has(titleOf(measurement)))
  // Until it is found elsewhere.
  for (const measurement of absent) {
    const why = own.failed.get(targetOf(measurement))
    if (why !== undefined) fail(measurement, why)
  }
  const rebuilt = [...own.rebuilt]
  for (const [directory, mains] of await placesOf(building, absent, fail)) {
    const place = { directory, packages: [...new Set(mains.values())] }
    const targetNames = [...new Set([...mains.keys()].map(targetOf))]
    const made = await rebuildTargets(building, targetNames, place)
    const titles = new Set([...mains.keys()].map(titleOf))
    for (const baseline of made.rebuilt) {
      const measurements = baseline.measurements.filter((each) =>
        titles.has(titleOf(each))
      )
      rebuilt.push({ ...baseline, measurements })
    }
    for (const measurement of mains.keys()) {
      const why = made.failed.get(targetOf(measurement))
      if (why === undefined) whys.delete(measurement)
      else fail(measurement, why)
    }
  }
  return rebuilt
}

/** Directory of a module of the base -> the programs that it may have, and where in it. */
async function placesOf(
  { base, subject }: RebuildContext,
  absent: readonly Measurement[],
  fail: Fail
): Promise<ReadonlyMap<string, ReadonlyMap<Measurement, string>>> {
  const places = new Map<string, Map<Measurement, string>>()
  if (absent.length === 0) return places
  try {
    const modules = await modulesAt(subject.repository, base.commit)
    for (const measurement of absent) {
      const place = locateMain(measurement.binary.mainPackage, modules)
      if (place === 'ambiguous') {
        fail(measurement, 'several of its modules have the same path')
      } else if (place !== null) {
        const mains = places.get(place.directory) ?? new Map()
        places.set(place.directory, mains.set(measurement, place.pattern))
      }
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    for (const measurement of absent) fail(measurement, error.message)
  }
  return places
}
