// The sentence on a change that switched the linker's dead-code elimination off or on.
import type {
  Culprit,
  DeadCodeChange,
  ImportEdge
} from '../../model/explanation/explanation.ts'
import type { SideName } from '../../model/closed-lists.ts'
import { symbolTitle } from '../symbol-title.ts'
import { chainPieces, changeOfBytes, countOf, type Sentence } from './pieces.ts'

/** Culprits that are named; the others are counted. */
const maxCulprits = 3

type ExplainedCulprit = DeadCodeChange['culprits'][number]

/** What begins the sentence, for a renderer to set apart. */
export const flipTitles = [
  'This change switches dead-code elimination off',
  'This change switches dead-code elimination on'
] as const

/** null where the change switched nothing, or where a side is unknown. */
export function deadCodeSentence(
  { base, head, delta, culprits }: DeadCodeChange,
  nameOf: (path: string) => string
): Sentence | null {
  const isOff = base === 'on' && head === 'off'
  if (!isOff && !(base === 'off' && head === 'on')) return null
  const amount =
    delta === 0
      ? []
      : [' (', changeOfBytes(delta), ' of methods and what they keep)']
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
          ...culpritPieces(culprits, isOff ? 'head' : 'base', nameOf)
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

/**
 * Each culprit with its place, its path and the import that brought it; one import that
 * brought all is said once, at the end.
 */
function culpritPieces(
  culprits: DeadCodeChange['culprits'],
  side: SideName,
  nameOf: (path: string) => string
): Sentence {
  const shown = culprits.slice(0, maxCulprits)
  const more = culprits.length - shown.length
  const imports = shown.map(({ edge = {} }) =>
    placePieces(', reached by the import at ', edge, side)
  )
  const [first = []] = imports
  const isShared = imports.every(
    (pieces) => JSON.stringify(pieces) === JSON.stringify(first)
  )
  return [
    ...shown.flatMap((culprit, index) => [
      ...(index === 0 ? [] : [separatorOf(isShared)]),
      ...culpritName(culprit, nameOf),
      ...placePieces(' at ', culprit, side),
      ...pathPieces(culprit, nameOf),
      ...(isShared ? [] : (imports[index] ?? []))
    ]),
    ...(more > 0 ? [' and ', countOf(more, 'more', 'more')] : []),
    ...(isShared ? first : [])
  ]
}

const separatorOf = (isShared: boolean): string => (isShared ? ', ' : '; ')

/** A line with what goes before it; [] where there is none. */
function placePieces(
  before: string,
  { file, line }: Partial<Pick<ImportEdge, 'file' | 'line'>>,
  side: SideName
): Sentence {
  if (file === undefined || line === undefined) return []
  return [
    before,
    { file, line, side },
    ...(side === 'head' ? [] : [' of the base'])
  ]
}

function pathPieces(
  { path }: ExplainedCulprit,
  nameOf: (path: string) => string
): Sentence {
  const owners = path.flatMap(({ package: owner }) =>
    owner === '' ? [] : [owner]
  )
  // Every path starts in the runtime.
  const steps = (owners[0] === 'runtime' ? owners.slice(1) : owners).map(nameOf)
  return steps.length < 2 ? [] : [' (', ...chainPieces(steps), ')']
}
