// Reads the mode of a run, and the names that only some modes need.
import { modes } from '../model/closed-lists.ts'
import { parseReleaseTag } from '../release/release-tag.ts'
import { releaseSignatures } from '../inputs/choices.ts'
import { UserError } from '../user-error.ts'
import type { Plan } from './plan.ts'
import { choice, flag, invalid, words, type ReadOption } from './read-option.ts'

/** The leg of a job that is not a leg. */
export const onlyLeg = 'default'

const legPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/

/** The mode, and the names of legs that it needs. */
export function modeOf(read: ReadOption): Pick<Plan, 'mode' | 'leg' | 'legs'> {
  const mode = choice(read, 'mode', modes)
  const leg = read('leg')
  const legs = [...new Set(words(read('legs'), /[\s,]+/))]
  if (leg !== '' && mode !== 'measure') {
    throw new UserError(`leg: is for mode measure, and the mode is ${mode}`)
  }
  if (leg === '' && mode === 'measure') {
    throw new UserError(
      'leg: mode measure needs the name of this leg, such as linux-amd64'
    )
  }
  if (legs.length > 0 && mode !== 'judge' && mode !== 'comment') {
    throw new UserError(
      `legs: is for the modes judge and comment, and the mode is ${mode}`
    )
  }
  if (legs.length === 0 && mode === 'judge') {
    throw new UserError(
      'legs: mode judge needs the names of all legs that are to be judged'
    )
  }
  for (const name of [...(leg === '' ? [] : [leg]), ...legs]) {
    if (!legPattern.test(name)) {
      throw invalid(
        leg === '' ? 'legs' : 'leg',
        name,
        'names of letters, digits, dots, dashes and underscores, at most 60'
      )
    }
  }
  return {
    mode,
    leg: leg === '' ? onlyLeg : leg,
    legs: legs.length === 0 && mode === 'comment' ? [onlyLeg] : legs
  }
}

/** The tag to release; '' for the one of the event, or of the commit. */
export function releaseTag(read: ReadOption, mode: Plan['mode']): string {
  const tag = read('release-tag')
  if (tag === '') return tag
  assertRelease('release-tag', mode)
  if (parseReleaseTag(tag) === null) {
    throw invalid('release-tag', tag, 'a semantic version such as v1.2.3')
  }
  return tag
}

/** How the files of a release are signed; null: by the key of baselines, where there is one. */
export function releaseSignature(
  read: ReadOption,
  mode: Plan['mode']
): Plan['releaseSignature'] {
  if (read('release-signature') === '') return null
  assertRelease('release-signature', mode)
  return choice(read, 'release-signature', releaseSignatures)
}

/** Whether GitHub keeps an attestation of a release. */
export function releaseAttest(read: ReadOption, mode: Plan['mode']): boolean {
  const isWanted = flag(read, 'release-attest')
  if (isWanted) assertRelease('release-attest', mode)
  return isWanted
}

function assertRelease(name: string, mode: Plan['mode']): void {
  if (mode === 'release') return
  throw new UserError(`${name}: is for mode release, and the mode is ${mode}`)
}

/** Whether the last release is shown as a second column. */
export function compareRelease(read: ReadOption, mode: Plan['mode']): boolean {
  const isWanted = flag(read, 'compare-release')
  if (isWanted && !['gate', 'observe', 'judge', 'comment'].includes(mode)) {
    throw new UserError(
      `compare-release: is for the modes gate, observe, judge and comment, and the mode is ${mode}`
    )
  }
  return isWanted
}
