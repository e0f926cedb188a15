// Sentences on what is there more than once.
import type { DuplicateChange } from '../../model/explanation/explanation.ts'
import { grouped } from '../sources/grouped.ts'
import { symbolTitle } from '../symbol-title.ts'
import {
  changeOfBytes,
  countOf,
  joined,
  sizeInBytes,
  type Sentence
} from './pieces.ts'

/** Names of one duplicate that are shown; the others are counted. */
const maxNames = 3

/** One sentence for each, or for several generic functions, and by how many bytes they changed. */
export function duplicateSentences(
  duplicates: readonly DuplicateChange[],
  nameOf: (path: string) => string
): readonly { readonly sentence: Sentence; readonly bytes: number }[] {
  const groups = grouped(duplicates, ({ kind, names, count, change }) =>
    kind === 'generic'
      ? `${change} ${count} ${packageOf(names[0] ?? '')}`
      : `${change} ${kind} ${names.join(' ')}`
  )
  return [...groups.values()].map((group) => {
    const [first, second] = group
    const sentence =
      first === undefined
        ? []
        : second === undefined
          ? duplicateSentence(first, nameOf)
          : genericsSentence(group)
    return { sentence, bytes: sum(group.map(({ delta }) => delta)) }
  })
}

function duplicateSentence(
  { kind, names, count, bytes, change, delta }: DuplicateChange,
  nameOf: (path: string) => string
): Sentence {
  const is = change === 'added' ? 'are' : 'were'
  const end: Sentence = [
    ' (',
    sizeInBytes(bytes),
    ' together',
    ...(delta === 0 ? [] : [', ', changeOfBytes(delta)]),
    ')',
    change === 'added' ? '' : ', and no longer are'
  ]
  switch (kind) {
    case 'major-versions':
      return [
        ...listed(names, count),
        ` ${is} major versions of one module`,
        ...end
      ]
    case 'copied-package':
      return [
        ...listed(names.map(nameOf), count),
        ` ${is} one package under several paths`,
        ...end
      ]
    case 'equal-content':
      return [
        ...listed(names.map(symbolTitle), count),
        change === 'added' ? ' hold the same bytes' : ' held the same bytes',
        ...end.slice(0, -1),
        change === 'added' ? '' : ', and no longer do'
      ]
    default: {
      const [generic = '', ...types] = names
      return [
        { name: symbolTitle(generic) },
        ...compiledFor(change, count),
        ...end.slice(0, -1),
        change === 'added' ? '' : ', and is for fewer now',
        ...(types.length === 0
          ? []
          : [': ', ...listed(types.map(shortType), count)])
      ]
    }
  }
}

/**
 * On generic functions of one package that are compiled for equally many types: they are
 * compiled together, as those by which slices sorts.
 * @param duplicates several, all of one change, the largest first
 */
function genericsSentence(duplicates: readonly DuplicateChange[]): Sentence {
  const [first] = duplicates
  if (first === undefined) return []
  const { names, count, change } = first
  const bytes = sum(duplicates.map((duplicate) => duplicate.bytes))
  const delta = sum(duplicates.map((duplicate) => duplicate.delta))
  const more = duplicates.length - 1
  return [
    { name: symbolTitle(names[0] ?? '') },
    ' and ',
    countOf(more, 'more function', 'more functions'),
    ' of ',
    { name: packageOf(names[0] ?? '') },
    ...compiledFor(change, count, true),
    ' (',
    sizeInBytes(bytes),
    ' together',
    ...(delta === 0 ? [] : [', ', changeOfBytes(delta)]),
    ')',
    change === 'added' ? '' : ', and are for fewer now'
  ]
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0)

function compiledFor(
  change: DuplicateChange['change'],
  count: number,
  isPlural = false
): Sentence {
  const verb =
    change === 'added' ? (isPlural ? 'are' : 'is') : isPlural ? 'were' : 'was'
  return [` ${verb} compiled for `, countOf(count, 'type', 'types')]
}

/** Import path of a symbol, as the symbol writes it. */
function packageOf(symbol: string): string {
  const dot = symbol.indexOf('.', symbol.lastIndexOf('/') + 1)
  return dot < 0 ? symbol : symbol.slice(0, dot)
}

/** Characters of a type argument; a struct has all of its fields in it. */
const maxType = 60

const shortType = (type: string): string =>
  type.length <= maxType ? type : `${type.slice(0, maxType)}…`

/** Three names and how many more there are. */
function listed(names: readonly string[], count: number): Sentence {
  const shown = names.slice(0, maxNames)
  const more = Math.max(count, names.length) - shown.length
  const [last] = shown.slice(-1)
  if (more > 0 || last === undefined || shown.length === 1) {
    return [
      ...joined(shown, ', '),
      ...(more > 0 ? [' and ', countOf(more, 'more', 'more')] : [])
    ]
  }
  return [...joined(shown.slice(0, -1), ', '), ' and ', { name: last }]
}
