// The plan of slim: which steps a run takes, what each costs, and what doesn't fit
// the number of cold builds that it may make.
import { tooLong } from '../doctor/plan-steps.ts'
import type { StepCost } from '../model/doctor/checks.ts'
import type { SlimPlannedStep } from '../model/slim/slimming.ts'
import type { SlimStep } from '../model/slim/steps.ts'

/** Settings of which each gets a build without or with it, those first that are worth most. */
export const buildSettingNames = ['cgo', 'no-inlining', 'no-profile'] as const

export type BuildSettingName = (typeof buildSettingNames)[number]

/** As the plan has them. */
export const buildSettingTitles: Readonly<Record<BuildSettingName, string>> = {
  cgo: 'CGO_ENABLED=0',
  'no-inlining': '-gcflags=all=-l',
  'no-profile': '-pgo=off'
}

/** What a run may do, and what is known before it builds. */
export interface SlimPlanRequest {
  readonly steps: readonly SlimStep[]
  /** Cold builds that the run may make: at least 2. */
  readonly maxCold: number
  /** Whether the user's build has -trimpath, so that it leaves what the stripped one needs. */
  readonly isTrimmed: boolean
  /** Settings that could change the program. */
  readonly settings: readonly BuildSettingName[]
}

export interface SlimPlan {
  readonly steps: readonly SlimPlannedStep[]
  /** Why a step is not run, or not whole. */
  readonly notRun: ReadonlyMap<SlimStep, string>
  /** The settings that are measured. */
  readonly settings: ReadonlySet<BuildSettingName>
  /** Whether all changes that pay off are built together. */
  readonly isTogether: boolean
}

/** Steps that look at the measurement of the stripped build. */
const ofMeasurement: ReadonlySet<SlimStep> = new Set([
  'build-tags',
  'dependencies',
  'embedded-files'
])

/** Steps whose changes can be put together in one build. */
const combining: ReadonlySet<SlimStep> = new Set([
  'build-settings',
  'build-tags'
])

/** What a step does besides cold builds. */
const ownSteps: Readonly<
  Record<
    SlimStep,
    readonly { readonly name: string; readonly cost: StepCost }[]
  >
> = {
  stripping: [
    { name: 'your build with -s, -w, both, and -trimpath', cost: 'warm' },
    { name: 'strip, where it is on the PATH', cost: 'none' }
  ],
  'build-settings': [],
  'build-tags': [],
  dependencies: [
    { name: 'a link with dead-code elimination, where it is off', cost: 'warm' }
  ],
  'embedded-files': [
    { name: 'with packed files, and with their decoder alone', cost: 'warm' }
  ],
  packing: [{ name: 'upx, where it is on the PATH', cost: 'none' }]
}

/** What fits. */
interface Allowance {
  readonly settings: ReadonlySet<BuildSettingName>
  readonly isTagged: boolean
  readonly isTogether: boolean
}

/**
 * Of the cold builds that both builds leave, CGO_ENABLED=0 gets the first; then one is
 * for build tags and one for all changes together; the other settings get the rest.
 */
function allow(request: SlimPlanRequest): Allowance {
  const { steps, maxCold, isTrimmed } = request
  let left = maxCold - (isTrimmed ? 1 : 2)
  const take = (isWanted: boolean): boolean =>
    isWanted && left > 0 && left-- > 0
  const settings = new Set<BuildSettingName>()
  const wanted = wantedSettings(request)
  if (take(wanted.includes('cgo'))) settings.add('cgo')
  const isTagged = take(steps.includes('build-tags'))
  const isTogether = take(steps.some((name) => combining.has(name)))
  for (const name of wanted) {
    if (name !== 'cgo' && take(true)) settings.add(name)
  }
  return { settings, isTagged, isTogether }
}

function wantedSettings({ steps, settings }: SlimPlanRequest) {
  return steps.includes('build-settings') ? settings : []
}

/** The steps in their order, and what of them does not fit. */
export function planSlim(request: SlimPlanRequest): SlimPlan {
  const { steps: names, isTrimmed } = request
  const allowance = allow(request)
  const [first] = names
  const steps: SlimPlannedStep[] = []
  const plan = (step: SlimStep, name: string, cost: StepCost): void =>
    void steps.push({ name, step, cost })
  if (first !== undefined) {
    const cost = isTrimmed ? 'warm' : 'cold'
    plan(first, 'go build, as your shell does', 'cold')
    plan(first, 'the stripped build, as the gate makes it', cost)
  }
  const measuring = names.find((name) => ofMeasurement.has(name))
  for (const name of names) {
    if (name === measuring) {
      plan(name, 'a second link with symbols, and its measurement', 'warm')
    }
    for (const own of ownSteps[name]) plan(name, own.name, own.cost)
    if (name === 'build-settings') {
      for (const setting of allowance.settings) {
        plan(name, `with ${buildSettingTitles[setting]}`, 'cold')
      }
    }
    if (name === 'build-tags' && allowance.isTagged) {
      plan(name, 'with the best build tags, alone and together', 'cold')
    }
  }
  const last = names.findLast((name) => combining.has(name))
  if (last !== undefined && allowance.isTogether) {
    plan(last, 'all that pays off, together', 'cold')
  }
  const { settings, isTogether } = allowance
  return { steps, notRun: undone(request, allowance), settings, isTogether }
}

/** Why steps are not run, or not whole. */
function undone(
  request: SlimPlanRequest,
  { settings, isTagged, isTogether }: Allowance
): ReadonlyMap<SlimStep, string> {
  const { steps } = request
  const notRun = new Map<SlimStep, string>()
  const last = steps.findLast((name) => combining.has(name))
  if (last !== undefined && !isTogether) {
    notRun.set(last, 'all changes together were not built, for want of time')
  }
  if (steps.includes('build-tags') && !isTagged) {
    notRun.set('build-tags', tooLong(1, 0))
  }
  const others = wantedSettings(request)
    .filter((name) => !settings.has(name))
    .map((name) => buildSettingTitles[name])
  if (others.length > 0) {
    notRun.set(
      'build-settings',
      `not measured for want of time: ${others.join(', ')}`
    )
  }
  return notRun
}
