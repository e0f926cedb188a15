// The plan of a run: which steps it takes, what each costs, and what doesn't fit the
// number of cold builds that it may make.
import type { CheckName } from '../model/doctor/checks.ts'
import type { PlannedStep } from '../model/doctor/diagnosis.ts'
import { planCauses, type CausePlan, type Variation } from './plan-causes.ts'

export interface DoctorPlan {
  readonly steps: readonly PlannedStep[]
  /** Why a check is not run, or not whole. */
  readonly notRun: ReadonlyMap<CheckName, string>
  /** Indexes of the variations that are measured. */
  readonly measured: ReadonlySet<number>
  /** How the difference to the enforced build is measured; null where it isn't. */
  readonly causes: CausePlan | null
  /** Whether there is time for GOPATH mode without a vendor directory. */
  readonly isUnvendored: boolean
}

const enforcedStep = { name: 'the enforced build', cost: 'cold' } as const

/** Builds that a check makes of its own, besides the user's build, which all but one share. */
const ownSteps: Readonly<
  Record<CheckName, readonly Omit<PlannedStep, 'check'>[]>
> = {
  environment: [],
  install: [{ name: 'go install, as your shell does', cost: 'warm' }],
  enforced: [enforcedStep],
  workspaces: [
    enforcedStep,
    { name: 'the enforced build in a second workspace', cost: 'cold' }
  ],
  cache: [
    { name: 'go list with your build cache, which is only read', cost: 'none' },
    { name: 'go build with your build cache, which is only read', cost: 'warm' }
  ],
  'cache-keys': [],
  vendor: [],
  gopath: [{ name: 'GO111MODULE=off with vendor', cost: 'cold' }],
  'link-inputs': [],
  'path-leaks': [],
  unneeded: []
}

/** The build that the user would make. */
export const userStep = {
  name: 'go build, as your shell does',
  cost: 'cold'
} as const

/** Checks that look at the user's build. */
const ofUserBuild: ReadonlySet<CheckName> = new Set([
  'environment',
  'enforced',
  'install',
  'cache',
  'cache-keys',
  'gopath',
  'link-inputs',
  'path-leaks',
  'unneeded'
])

/** Checks that share one link more, with the linker's listing. */
const ofListing: ReadonlySet<CheckName> = new Set([
  'gopath',
  'link-inputs',
  'path-leaks'
])

const vendorSteps = [
  { name: 'go build -mod=vendor -trimpath', cost: 'cold' },
  { name: 'go build -mod=readonly -trimpath', cost: 'warm' }
] as const

const listingStep = {
  name: 'a link with the linker’s listing',
  cost: 'warm'
} as const

/** What a run may do. */
export interface PlanRequest {
  readonly checks: readonly CheckName[]
  /** The user's settings that deviate. */
  readonly variations: readonly Variation[]
  /** In what the user's build and the enforced one differ. */
  readonly causes: readonly Variation[]
  /** Settings that are varied for the check of cache keys. */
  readonly keySettings: readonly Variation[]
  /** Whether there is a vendor directory. */
  readonly hasVendor: boolean
  /** Cold builds that the run may make. */
  readonly maxCold: number
}

/**
 * Checks get what they need in their order; the variations of the user's settings get
 * the cold builds that are left, then the steps to the enforced build.
 */
export function planSteps(request: PlanRequest): DoctorPlan {
  const { checks, variations, causes, maxCold } = request
  const { steps, notRun } = planChecks(request)
  const isPlanned = (check: CheckName): boolean =>
    checks.includes(check) && !notRun.has(check)
  const left = (): number => maxCold - coldBuilds(steps)
  const measured = isPlanned('environment')
    ? planVariations(variations, left(), steps, notRun)
    : new Set<number>()
  const names = new Set(steps.map(({ name }) => name))
  const plan = isPlanned('enforced') ? planCauses(causes, left(), names) : null
  steps.push(...(plan?.steps ?? []).map(ofEnforced))
  if (plan !== null && plan.notRun !== '') notRun.set('enforced', plan.notRun)
  const isUnvendored = isPlanned('gopath') && left() > 0
  if (isUnvendored) steps.push(unvendoredStep)
  return { steps, notRun, measured, causes: plan, isUnvendored }
}

/** The steps of whole checks. */
function planChecks({ checks, keySettings, hasVendor, maxCold }: PlanRequest): {
  readonly steps: PlannedStep[]
  readonly notRun: Map<CheckName, string>
} {
  const steps: PlannedStep[] = []
  const notRun = new Map<CheckName, string>()
  let left = maxCold
  const first = checks.find((check) => ofUserBuild.has(check))
  const isUserBuilt = first !== undefined && left > 0
  if (first !== undefined && isUserBuilt) {
    steps.push({ ...userStep, check: first })
    left--
  }
  for (const check of checks) {
    const own = [
      ...ownSteps[check],
      ...(check === 'vendor' && hasVendor ? vendorSteps : []),
      ...(check === 'cache-keys' ? keySettings.map(stepWith) : []),
      ...(check === checks.find((name) => ofListing.has(name))
        ? [listingStep]
        : [])
    ]
      // Checks share what has one name.
      .filter(({ name }) => steps.every((step) => step.name !== name))
      .map((step) => ({ ...step, check }))
    const cold = coldBuilds(own)
    const isReady = isUserBuilt || !ofUserBuild.has(check)
    if (!isReady || cold > left) {
      notRun.set(check, tooLong(isReady ? cold : 1, left))
      continue
    }
    steps.push(...own)
    left -= cold
  }
  return { steps, notRun }
}

/** Beyond what the check takes by default. */
const unvendoredStep = {
  name: 'GO111MODULE=off without vendor',
  cost: 'cold',
  check: 'gopath'
} as const

const ofEnforced = (step: Omit<PlannedStep, 'check'>): PlannedStep => ({
  ...step,
  check: 'enforced'
})

/**
 * Adds the steps of the environment's check.
 * @returns indexes of the variations that are measured
 */
function planVariations(
  variations: readonly Variation[],
  maxCold: number,
  steps: PlannedStep[],
  notRun: Map<CheckName, string>
): ReadonlySet<number> {
  const measured = new Set<number>()
  let left = maxCold
  for (const [i, { shown, cost }] of variations.entries()) {
    if (cost === 'none' || (cost === 'cold' && left === 0)) continue
    if (cost === 'cold') left--
    measured.add(i)
    steps.push({ name: `without ${shown}`, check: 'environment', cost })
  }
  const others = variations.filter(
    ({ cost }, i) => cost !== 'none' && !measured.has(i)
  )
  if (others.length > 0) {
    const names = others.map(({ shown }) => shown).join(', ')
    notRun.set('environment', `not measured for want of time: ${names}`)
  }
  return measured
}

const stepWith = ({ shown, cost }: Variation) => ({
  name: `with ${shown}`,
  cost
})

/** Why something that takes cold builds is not run. */
export function tooLong(needed: number, left: number): string {
  const builds = needed === 1 ? 'a cold build' : `${needed} cold builds`
  return `it takes ${builds}, and ${left} of those that --time allows are left`
}

/** Cold builds that a plan makes. */
export function coldBuilds(
  steps: readonly Pick<PlannedStep, 'cost'>[]
): number {
  return steps.filter(({ cost }) => cost === 'cold').length
}
