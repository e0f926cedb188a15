// Legs of a matrix with the base that the judging job built, or the reason
// why there isn't one. Pure.
import { mainPackageOf, targetOf } from '../../core/compare/pair-binaries.ts'
import { buildDifferences } from '../../core/compare/build-differences.ts'
import type { Build, Measurement } from '../../core/model/measurement.ts'
import type { RebuiltBaseline } from '../baseline/baseline-result.ts'
import type { PreviousGoSearch } from '../baseline/find-previous-go.ts'
import type { Leg, LegBase } from '../judge/make-report.ts'
import type { MeasuredLeg } from './measured-leg.ts'
import { namesAndMore } from '../../core/text/word-list.ts'

/** A leg of whose base nothing is stored. */
export interface LegWithoutBase {
  readonly leg: MeasuredLeg
  /** Why nothing stored counts, clauses. */
  readonly reasons: readonly string[]
  /** What another Go made of the base. */
  readonly before: Pick<PreviousGoSearch, 'previousGo' | 'reasons'>
}

const maxDifferences = 300

/** `example.com/tool (linux/amd64)`. */
export function titleOf(measurement: Measurement): string {
  return `${mainPackageOf(measurement)} (${targetOf(measurement)})`
}

/** How the build of a leg is unlike this job's; '' when it is like it. */
export function unlikeBuild(ours: Build, { build }: Measurement): string {
  if (build === null || build.fingerprint === ours.fingerprint) return ''
  const go =
    ours.goVersion === build.goVersion
      ? []
      : [`Go ${ours.goVersion} -> ${build.goVersion}`]
  const differences = [...go, ...buildDifferences(ours, build)].join('; ')
  const text = differences || 'prepare, go-work or the C compiler differ'
  return text.length <= maxDifferences
    ? text
    : `${text.slice(0, maxDifferences)}…`
}

/** What another Go made of the base, of all legs. */
export function mergeBefore(
  waiting: readonly LegWithoutBase[]
): Pick<PreviousGoSearch, 'previousGo' | 'reasons'> {
  const previous = waiting.flatMap(({ before }) => before.previousGo ?? [])
  const reasons = waiting.flatMap(({ before }) => before.reasons)
  const [first] = previous
  if (first === undefined) {
    return { previousGo: null, reasons: [...new Set(reasons)] }
  }
  const measurements = previous
    .filter(({ release }) => release === first.release)
    .flatMap((go) => go.measurements ?? [])
  return { previousGo: { ...first, measurements }, reasons: [] }
}

const emptyLeg = {
  occasion: 'change',
  recorded: false,
  notBuilt: [],
  reproductions: []
} as const

/** @param whys why a measurement has no base, clauses */
export function missingLegs(
  waiting: readonly LegWithoutBase[],
  whys: ReadonlyMap<Measurement, string>
): Leg[] {
  return waiting.flatMap(({ leg, reasons, before }) => {
    const byWhy = new Map<string, Measurement[]>()
    for (const measurement of leg.head) {
      const why = whys.get(measurement)
      if (why !== undefined)
        byWhy.set(why, [...(byWhy.get(why) ?? []), measurement])
    }
    return [...byWhy].map(([why, head]): Leg => {
      const base: LegBase = {
        kind: 'missing',
        why: [...reasons, why].join('; '),
        goBefore: before.previousGo
      }
      return { ...emptyLeg, base, head, reproductions: leg.reproductions }
    })
  })
}

export interface RebuiltLeg {
  readonly leg: Leg
  /** What a reader of the report must see. */
  readonly notices: readonly string[]
}

/** @param others legs with their own bases: what they have is not missing here */
export function rebuiltLeg(
  { baseline, measurements, goBefore }: RebuiltBaseline,
  head: readonly Measurement[],
  others: readonly Leg[]
): RebuiltLeg {
  const here = new Set(head.map(titleOf))
  const elsewhere = new Set(
    others.flatMap((leg) =>
      [
        ...leg.head,
        ...(leg.base.kind === 'found' ? leg.base.measurements : [])
      ].map(titleOf)
    )
  )
  const kept = measurements.filter(
    (measurement) =>
      here.has(titleOf(measurement)) || !elsewhere.has(titleOf(measurement))
  )
  const alone = kept.map(titleOf).filter((title) => !here.has(title))
  return {
    leg: {
      ...emptyLeg,
      base: { kind: 'found', baseline, measurements: kept, goBefore },
      head
    },
    notices:
      alone.length === 0
        ? []
        : [
            `no leg measured ${namesAndMore(alone, 3)}, which the base has: if it is not gone, give the job that judges the packages of its legs`
          ]
  }
}

/** Other notices of the legs appear once, with the first. */
export function withRest(
  [first, ...others]: readonly Leg[],
  waiting: readonly LegWithoutBase[]
): Leg[] {
  if (first === undefined) return []
  const notBuilt = waiting.flatMap(({ leg }) => leg.notBuilt)
  const reproductions = waiting.flatMap(({ leg }) => leg.reproductions)
  return [{ ...first, notBuilt, reproductions }, ...others]
}
