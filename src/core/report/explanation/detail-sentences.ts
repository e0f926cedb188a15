// Sentences on the largest new symbols, on embedded files and literals that grew, and on
// what is there more than once.
import type {
  Duplicate,
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
  { kind, names, count, bytes }: Duplicate,
  nameOf: (path: string) => string
): Sentence {
  const together: Sentence = [' (', sizeInBytes(bytes), ' together)']
  switch (kind) {
    case 'major-versions':
      return [
        ...listed(names, count),
        ' are major versions of one module',
        ...together
      ]
    case 'copied-package':
      return [
        ...listed(names.map(nameOf), count),
        ' are one package under several paths',
        ...together
      ]
    case 'equal-content':
      return [
        ...listed(
          names.map((name) => nameOf(symbolTitle(name))),
          count
        ),
        ' hold the same bytes',
        ...together
      ]
    default: {
      const [generic = '', ...types] = names
      return [
        { name: nameOf(symbolTitle(generic)) },
        ' is compiled for ',
        countOf(count, 'type', 'types'),
        ...together,
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
