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
  Record<SlimStep, readonly { readonly name: string; readonly cost: StepCost }[]>
> = {
  stripping: [
    { name: 'your build with -s, -w, both, and -trimpath', cost: 'warm' },
    { name: 'strip, where it is on the PATH', cost: 'none' }
  ],
  'build-settings': [],
  'build-tags': [],
  dependencies: [],
  'embedded-files': [],
  packing: [{ name: 'upx, where it is on the PATH', cost: 'none' }]
}

/**
 * Both builds come first. Of the cold builds that are left, build settings get theirs
 * by their order; but one stays for build tags and one for all changes together, as far
 * as there are so many.
 */
export function planSlim(request: SlimPlanRequest): SlimPlan {
  const { steps: names, maxCold, isTrimmed } = request
  const [first] = names
  if (first === undefined) {
    return { steps: [], notRun: new Map(), settings: new Set() }
  }
  const steps: SlimPlannedStep[] = [
    { name: 'go build, as your shell does', step: first, cost: 'cold' },
    {
      name: 'the stripped build, as the gate makes it',
      step: first,
      cost: isTrimmed ? 'warm' : 'cold'
    }
  ]
  const notRun = new Map<SlimStep, string>()
  let left = maxCold - (isTrimmed ? 1 : 2)
  const wanted = names.includes('build-settings') ? request.settings : []
  const hasTags = names.includes('build-tags')
  const isCombined = names.some((name) => combining.has(name))
  const measured = new Set<BuildSettingName>()
  const take = (): boolean => left > 0 && left-- > 0
  const settings = [...wanted]
  const cgo = settings[0] === 'cgo' ? settings.shift() : undefined
  if (cgo !== undefined && take()) measured.add(cgo)
  const isTagged = hasTags && take()
  const isTogether = isCombined && take()
  for (const name of settings) if (take()) measured.add(name)
  for (const name of names) {
    if (name === names.find((one) => ofMeasurement.has(one))) {
      steps.push({
        name: 'a second link with symbols, and its measurement',
        step: name,
        cost: 'warm'
      })
    }
    steps.push(...ownSteps[name].map((own) => ({ ...own, step: name })))
    if (name === 'build-settings') {
      for (const setting of wanted.filter((one) => measured.has(one))) {
        const title = buildSettingTitles[setting]
        steps.push({ name: `with ${title}`, step: name, cost: 'cold' })
      }
      const others = wanted.filter((one) => !measured.has(one))
      if (others.length > 0) {
        const titles = others.map((one) => buildSettingTitles[one]).join(', ')
        notRun.set(name, `not measured for want of time: ${titles}`)
      }
    }
    if (name === 'build-tags' && isTagged) {
      steps.push({ name: 'with the best build tags', step: name, cost: 'cold' })
    } else if (name === 'build-tags') {
      notRun.set(name, tooLong(1, left))
    }
  }
  const last = names.findLast((name) => combining.has(name))
  if (isTogether && last !== undefined) {
    steps.push({ name: 'all that pays off, together', step: last, cost: 'cold' })
  } else if (last !== undefined && !notRun.has(last)) {
    notRun.set(last, 'all changes together were not built, for want of time')
  }
  return { steps, notRun, settings: measured }
}
