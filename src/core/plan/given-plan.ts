// Reads the options of given binaries, and refuses what only makes sense for a build.
import {
  parseGivenPattern,
  patternTexts,
  type GivenPattern
} from '../given/given-pattern.ts'
import { checkTwinPattern } from '../given/twin-path.ts'
import { namedSources } from '../policy/budget-file/baseline-choice.ts'
import { UserError } from '../user-error.ts'
import { buildOptions } from './build-options.ts'
import type { GivenPlan, Plan } from './plan.ts'
import type { ReadOption } from './read-option.ts'

/** Options of builds that harm nothing where none is made. */
const harmless: ReadonlySet<string> = new Set([
  'working-directory',
  'keep-modules',
  'timeout',
  'explain'
])

/** Modes in which something is measured, and the one that judges what legs were given. */
const givenModes: readonly Plan['mode'][] = [
  'gate',
  'observe',
  'measure',
  'judge',
  'release'
]

/**
 * The given binaries; null where the gate builds.
 * @param isDefault whether an option has its default value
 * @throws UserError where options contradict each other
 */
export function readGiven(
  read: ReadOption,
  mode: Plan['mode'],
  isDefault: (name: string) => boolean
): GivenPlan | null {
  const patterns = patternsOf(read, 'binaries')
  const base = patternsOf(read, 'base-binaries')
  const twins = read('twins')
  if (patterns.length === 0) {
    const [lonely] = ['twins', 'base-binaries'].filter(
      (name) => read(name) !== ''
    )
    if (lonely !== undefined) {
      throw new UserError(
        `${lonely}: is for binaries that are there already: name them with binaries`
      )
    }
    return null
  }
  if (!givenModes.includes(mode)) {
    throw new UserError(
      `binaries: is for the modes ${givenModes.join(', ')}, and the mode is ${mode}`
    )
  }
  if (base.length > 0 && mode === 'judge') {
    throw new UserError(
      'base-binaries: mode judge compares legs with what was recorded of the base'
    )
  }
  if (base.length > 0 && mode === 'release') {
    throw new UserError(
      'base-binaries: a release is compared with the release before it'
    )
  }
  const building = buildOptions
    .map(({ name }) => name)
    .filter(
      (name) =>
        !harmless.has(name) &&
        !isDefault(name) &&
        !(name === 'verify-reproducible' && read(name) === 'false')
    )
  if (building.length > 0) {
    throw new UserError(
      `binaries: nothing is built, and so ${building.join(', ')} can't be used with it: leave out one or the other`
    )
  }
  if (namedSources(read('baseline')).includes('rebuild')) {
    throw new UserError(
      'baseline: rebuild is not for given binaries, which are never built here; use artifact, cache, ancestor, release'
    )
  }
  checkTwinPattern(twins)
  return { patterns, twins, base }
}

function patternsOf(read: ReadOption, name: string): GivenPattern[] {
  const texts = [...new Set(patternTexts(read(name)))]
  return texts.map((text) => parseGivenPattern(name, text))
}

/**
 * Refuses the baseline `release` where the gate builds: what it measured then was
 * built otherwise than a release is.
 * @throws UserError
 */
export function checkReleaseSource(
  read: ReadOption,
  given: GivenPlan | null,
  mode: Plan['mode']
): void {
  if (given !== null || mode === 'judge' || mode === 'comment') return
  if (!namedSources(read('baseline')).includes('release')) return
  throw new UserError(
    'baseline: release is for given binaries, see the input binaries; with compare-release: true the last release is a second column'
  )
}
