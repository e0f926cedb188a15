// Which causes of a difference get a step of their own, and which are measured alone,
// within the cold builds that are left.
//
// A build is cold unless its packages are compiled already: as those of the user's
// build are, and those of a build with one change that another check makes. So of n
// changes that compile anew, the steps cost n builds, and each effect alone one more
// but for the first, which is the first step.
import type { PlannedStep } from '../model/doctor/diagnosis.ts'
import type { StepCost } from '../model/doctor/checks.ts'

/** A change of a build. */
export interface Variation {
  readonly shown: string
  readonly cost: StepCost
}

export interface CausePlan {
  /** Indexes of the causes in the order of the steps: one, or several that go together. */
  readonly groups: readonly (readonly number[])[]
  /** Indexes of those whose effect alone is measured. */
  readonly alone: ReadonlySet<number>
  /** The last step gets compiled packages of the enforced build, for want of time. */
  readonly isLastShared: boolean
  readonly steps: readonly Omit<PlannedStep, 'check'>[]
  /** What is not measured; '' where everything is. */
  readonly notRun: string
}

type Step = Omit<PlannedStep, 'check'>

/** What is to be planned, and what may be spent on it. */
interface Spending {
  readonly nameOf: (i: number) => string
  /** Whether another check makes the build with this change alone. */
  readonly isKnown: (i: number) => boolean
  /** Takes a step; false where it costs more than is left. */
  readonly take: (name: string, isFree: boolean) => boolean
}

/**
 * Steps come first, since they add up; what does not fit goes together with the last.
 * @param left cold builds that may be made
 * @param known names of steps that other checks take
 */
export function planCauses(
  causes: readonly Variation[],
  left: number,
  known: ReadonlySet<string>
): CausePlan {
  const cold = indexesOf(causes, 'cold')
  const nameOf = (i: number): string => causes[i]?.shown ?? ''
  const isKnown = (i: number): boolean => known.has(nameOf(i))
  const isOnly = cold.length === 1
  // The last step has all changes, and is compared with the enforced build.
  const isLastFree = cold.length === 0 || (isOnly && cold.every(isKnown))
  const isLastShared = !isLastFree && left === 0
  let budget = left - (isLastFree || isLastShared ? 0 : 1)
  const steps: Step[] = []
  const take = (name: string, isFree: boolean): boolean => {
    if (!isFree && budget === 0) return false
    if (!isFree) budget--
    steps.push({ name, cost: isFree ? 'warm' : 'cold' })
    return true
  }
  const spending = { nameOf, isKnown, take }
  const own = separateSteps(cold.slice(0, -1), spending)
  const groups = own.map((i) => [i])
  for (const i of indexesOf(causes, 'warm')) {
    if (groups.length > 0) take(`and ${nameOf(i)}`, true)
    groups.push([i])
  }
  const together = cold.slice(own.length)
  if (together.length > 0) {
    const name = together.map(nameOf).join(' and ')
    const cost = isLastFree || isLastShared ? 'warm' : 'cold'
    steps.push({ name: groups.length === 0 ? name : `and ${name}`, cost })
    groups.push([...together])
  }
  const isCompiled = (i: number): boolean =>
    !cold.includes(i) || isKnown(i) || (isOnly && !isLastShared)
  const alone = new Set(own.slice(0, 1))
  for (const i of causes.keys()) {
    if (alone.has(i)) continue
    const isListed = isKnown(i) || steps.some(({ name }) => name === nameOf(i))
    if (isListed || take(nameOf(i), isCompiled(i))) alone.add(i)
  }
  const joined = together.length > 1 ? together.map(nameOf) : []
  const rest = [...causes.keys()].filter((i) => !alone.has(i)).map(nameOf)
  return {
    groups,
    alone,
    isLastShared,
    steps,
    notRun: undone(joined, rest, isLastShared)
  }
}

/** Those that get a step of their own; the first is measured alone by that. */
function separateSteps(
  cold: readonly number[],
  { nameOf, isKnown, take }: Spending
): readonly number[] {
  const own: number[] = []
  for (const i of cold) {
    const isFirst = own.length === 0
    const name = isFirst ? nameOf(i) : `and ${nameOf(i)}`
    if (!(isFirst && isKnown(i)) && !take(name, false)) break
    own.push(i)
  }
  return own
}

function undone(
  joined: readonly string[],
  rest: readonly string[],
  isLastShared: boolean
): string {
  return [
    said('measured in one step', joined),
    said('not measured alone', rest),
    isLastShared ? 'the last step shares what the enforced build compiled' : ''
  ]
    .filter((text) => text !== '')
    .join('; ')
}

function said(what: string, names: readonly string[]): string {
  return names.length === 0
    ? ''
    : `${what} for want of time: ${names.join(', ')}`
}

function indexesOf(
  causes: readonly Variation[],
  cost: Variation['cost']
): readonly number[] {
  return causes.flatMap((cause, i) => (cause.cost === cost ? [i] : []))
}
