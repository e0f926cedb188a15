// The sentence on a change that switched the linker's dead-code elimination off or on.
import type {
  Culprit,
  DeadCodeChange
} from '../../model/explanation/explanation.ts'
import { symbolTitle } from '../symbol-title.ts'
import { chainPieces, changeOfBytes, countOf, type Sentence } from './pieces.ts'

/** Culprits that are named; the others are counted. */
const maxCulprits = 3

/** What begins the sentence, for a renderer to set apart. */
export const flipTitles = [
  'This change switches dead-code elimination off',
  'This change switches dead-code elimination on'
] as const

/** null where the change switched nothing, or where a side is unknown. */
export function deadCodeSentence(
  { base, head, delta, culprits, edge }: DeadCodeChange,
  nameOf: (path: string) => string
): Sentence | null {
  const isOff = base === 'on' && head === 'off'
  if (!isOff && !(base === 'off' && head === 'on')) return null
  const amount =
    delta === 0
      ? []
      : [' (', changeOfBytes(delta), ' of methods and what they keep)']
  const file = edge?.file
  const line = edge?.line
  return [
    flipTitles[isOff ? 0 : 1],
    isOff
      ? ': the linker now keeps all exported methods'
      : ': the linker no longer keeps all exported methods',
    ...amount,
    ...(culprits.length === 0
      ? []
      : [
          isOff ? '. It is off because of ' : '. It was off because of ',
          ...culpritPieces(culprits, nameOf)
        ]),
    ...(file === undefined || line === undefined
      ? []
      : [
          ', reached by the import at ',
          { file, line, side: isOff ? 'head' : 'base' } as const,
          ...(isOff ? [] : [' of the base'])
        ])
  ]
}

/** What turns it off: a function, an import of plugin, or the build mode. */
function culpritName(
  { kind, symbol, package: owner }: Culprit,
  nameOf: (path: string) => string
): Sentence {
  switch (kind) {
    case 'plugin':
      return [
        'the import of ',
        { name: symbol },
        ...(owner === '' ? [] : [' in ', { name: nameOf(owner) }])
      ]
    case 'shared':
      return ['types shared with other files by ', { name: symbol }]
    default:
      return [{ name: nameOf(symbolTitle(symbol)) }]
  }
}

function culpritPieces(
  culprits: readonly Culprit[],
  nameOf: (path: string) => string
): Sentence {
  const shown = culprits.slice(0, maxCulprits)
  const more = culprits.length - shown.length
  const [first] = shown
  const owners = (first?.path ?? []).flatMap(({ package: owner }) =>
    owner === '' ? [] : [owner]
  )
  // Every path starts in the runtime.
  const path = (owners[0] === 'runtime' ? owners.slice(1) : owners).map(nameOf)
  return [
    ...shown.flatMap((culprit, index) => [
      ...(index === 0 ? [] : [', ']),
      ...culpritName(culprit, nameOf)
    ]),
    ...(more > 0 ? [' and ', countOf(more, 'more', 'more')] : []),
    ...(path.length < 2
      ? []
      : [
          shown.length > 1 ? ' (the first by ' : ' (',
          ...chainPieces(path),
          ')'
        ])
  ]
}
