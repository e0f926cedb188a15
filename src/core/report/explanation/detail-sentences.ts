// Sentences on the largest new symbols, and on embedded files and literals that grew.
import type {
  GrownContent,
  GrownSymbol
} from '../../model/explanation/explanation.ts'
import { symbolTitle } from '../symbol-title.ts'
import {
  chainPieces,
  changeOfBytes,
  sizeInBytes,
  type Sentence
} from './pieces.ts'

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
