// Sentences on the largest new symbols, on embedded files and literals that grew, and on
// what is there more than once.
import type {
  DuplicateChange,
  GrownContent,
  GrownSymbol
} from '../../model/explanation/explanation.ts'
import { symbolTitle } from '../symbol-title.ts'
import {
  chainPieces,
  changeOfBytes,
  countOf,
  joined,
  sizeInBytes,
  type Sentence
} from './pieces.ts'

/** Names of one duplicate that are shown; the others are counted. */
const maxNames = 3

/** A new symbol, and who kept it. */
export function symbolSentence(
  { name, delta, path }: GrownSymbol,
  nameOf: (path: string) => string
): Sentence {
  // The last step is the symbol itself.
  const keepers = path
    .slice(0, -1)
    .map(({ symbol }) => nameOf(symbolTitle(symbol)))
  return [
    { name: nameOf(symbolTitle(name)) },
    ' (',
    changeOfBytes(delta),
    ') is new',
    ...(keepers.length === 0 ? [] : [', kept by ', ...chainPieces(keepers)])
  ]
}

/** An embedded file or a string literal. */
export function contentSentence(
  { name, owner, base, head, delta }: GrownContent,
  nameOf: (path: string) => string
): Sentence {
  const place = owner === '' ? [] : [' in ', { name: nameOf(owner) }]
  return base === 0
    ? [{ name }, ' (', changeOfBytes(delta), ') is new', ...place]
    : [
        { name },
        ...place,
        ' grew (',
        changeOfBytes(delta),
        ': ',
        sizeInBytes(base),
        ' → ',
        sizeInBytes(head),
        ')'
      ]
}

export function duplicateSentence(
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
        change === 'added' ? ' is compiled for ' : ' was compiled for ',
        countOf(count, 'type', 'types'),
        ...end.slice(0, -1),
        change === 'added' ? '' : ', and is for fewer now',
        ...(types.length === 0 ? [] : [': ', ...listed(types, count)])
      ]
    }
  }
}

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
