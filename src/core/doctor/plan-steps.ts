// The plan of a run: which steps it takes, what each costs, and what doesn't fit the
// number of cold builds that it may make.
import type { CheckName, StepCost } from '../model/doctor/checks.ts'
import type { PlannedStep } from '../model/doctor/diagnosis.ts'

/** A setting that could be taken away for a build. */
export interface Variation {
  readonly shown: string
  readonly cost: StepCost
}

export interface DoctorPlan {
  readonly steps: readonly PlannedStep[]
  /** Why a check is not run, or not whole. */
  readonly notRun: ReadonlyMap<CheckName, string>
  /** Indexes of the variations that are measured. */
  readonly measured: ReadonlySet<number>
}

/** Builds that a check makes of its own, besides the user's build, which all but one share. */
const ownSteps: Readonly<
  Record<CheckName, readonly Omit<PlannedStep, 'check'>[]>
> = {
  environment: [],
  install: [{ name: 'go install, as your shell does', cost: 'warm' }],
  workspaces: [
    { name: 'the enforced build', cost: 'cold' },
    { name: 'the enforced build in a second workspace', cost: 'cold' }
  ],
  cache: [
    { name: 'go list with your build cache, which is only read', cost: 'none' },
    { name: 'go build with your build cache, which is only read', cost: 'warm' }
  ],
  'cache-keys': [],
  vendor: [],
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
  'install',
  'cache',
  'cache-keys',
  'link-inputs',
  'path-leaks',
  'unneeded'
])

/** Checks that share one link more, with the linker's listing. */
const ofListing: ReadonlySet<CheckName> = new Set(['link-inputs', 'path-leaks'])

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
  /** Settings that are varied for the check of cache keys. */
  readonly keySettings: readonly Variation[]
  /** Whether there is a vendor directory. */
  readonly hasVendor: boolean
  /** Cold builds that the run may make. */
  readonly maxCold: number
}

/**
 * Checks get what they need in their order; the variations of the user's settings get
 * the cold builds that are left.
 */
export function planSteps({
  checks,
  variations,
  keySettings,
  hasVendor,
  maxCold
}: PlanRequest): DoctorPlan {
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
    ].map((step) => ({ ...step, check }))
    const cold = own.filter(({ cost }) => cost === 'cold').length
    const isReady = isUserBuilt || !ofUserBuild.has(check)
    if (!isReady || cold > left) {
      notRun.set(check, tooLong(isReady ? cold : 1, left))
      continue
    }
    steps.push(...own)
    left -= cold
  }
  const measured = new Set<number>()
  if (!checks.includes('environment') || notRun.has('environment')) {
    return { steps, notRun, measured }
  }
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
  return { steps, notRun, measured }
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
