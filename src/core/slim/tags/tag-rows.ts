// Rows of build tags: what each leaves out, what a program does otherwise, and the line
// that sets it. Pure.
import { bounded } from '../../doctor/evidence.ts'
import type { SavingDetail } from '../../model/slim/slimming.ts'
import { plainName } from '../../text/escape.ts'
import { formatBytes } from '../../text/sizes.ts'
import { firstOf, wordList } from '../../text/word-list.ts'
import { explainTag, knownTags } from './known-tags.ts'
import type { SavingText } from '../saving.ts'
import type { TagEffect } from './tag-effects.ts'

/** Modules that are named as those that know a tag. */
const maxOwners = 3

/** What a row is about besides its tag. */
export interface TagContext {
  /** Import path of the main package. */
  readonly program: string
  /** The line that sets or takes the tags. */
  readonly line: string
}

/** The row of one tag.
 * @param reason why it was not built, a sentence; '' where it was */
export function tagRow(
  { program, line }: TagContext,
  effect: TagEffect,
  reason = ''
): SavingText {
  const { tag, isSet } = effect
  const name = plainName(tag)
  return {
    step: 'build-tags',
    program,
    change: isSet ? `without -tags=${name}` : `-tags=${name}`,
    base: 'stripped-build',
    risk: [reason, explainTag(tag, isSet), ownersSentence(effect)]
      .filter((sentence) => sentence !== '')
      .join(' '),
    line,
    details: detailsOf(effect)
  }
}

/** Which packages understand it, where what they do is not explained. */
function ownersSentence({ tag, excluded, alike }: TagEffect): string {
  const owners = [...new Set(excluded.map((file) => file.package))]
  const named = wordList(firstOf(owners.map(plain), maxOwners), 'and')
  const isOne = owners.length === 1
  const unknown =
    tag in knownTags
      ? ''
      : `, and ${isOne ? 'its' : 'their'} documentation says what it does`
  const same =
    alike.length === 0
      ? ''
      : ` ${wordList(alike.slice(0, maxOwners).map(plain), 'and')} ${alike.length === 1 ? 'does' : 'do'} the same.`
  return `${named} ${isOne ? 'understands' : 'understand'} it${unknown}.${same}`
}

/** The row of several tags in one build. */
export function allTagsRow(
  { program, line }: TagContext,
  changes: readonly Pick<TagEffect, 'tag' | 'isSet'>[]
): SavingText {
  const gone = changes.filter(({ isSet }) => isSet).map(({ tag }) => tag)
  const come = changes.filter(({ isSet }) => !isSet).map(({ tag }) => tag)
  const parts = [
    ...(come.length > 0 ? [`-tags=${come.map(plain).join(',')}`] : []),
    ...(gone.length > 0 ? [`without -tags=${gone.map(plain).join(',')}`] : [])
  ]
  return {
    step: 'build-tags',
    program,
    change: `${parts.join(', ')} together`,
    base: 'stripped-build',
    risk: 'What each of them costs; the rows of the tags add up to something else, as they leave out the same in part.',
    line,
    details: []
  }
}

const plain = (name: string): string => plainName(name)

function detailsOf(effect: TagEffect): SavingDetail[] {
  const { excluded, dropped, added, functionBytes, bytes } = effect
  const files = excluded.map((file) => `${file.package}/${file.file}`)
  const details = [
    bounded(
      `Files that it leaves out, with ${formatBytes(functionBytes)} of functions`,
      files
    )
  ]
  if (dropped.length > 0) {
    const rest = formatBytes(bytes - functionBytes)
    details.push(
      bounded(
        `Packages that nothing imports then, with ${rest}`,
        dropped.map(({ path, size }) => `${path}: ${formatBytes(size)}`)
      )
    )
  }
  if (added.length > 0) {
    details.push(bounded('Packages that it brings in', added))
  }
  return details
}
