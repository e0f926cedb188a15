// Sentences on packages that came or went, with the import, the module or the use that
// did it.
import type {
  Arrival,
  Cause,
  ImportEdge
} from '../../model/explanation/explanation.ts'
import { symbolTitle } from '../symbol-title.ts'
import {
  chainPieces,
  changeOfBytes,
  countOf,
  type Piece,
  type Sentence
} from './pieces.ts'
import { andMore } from '../../text/word-list.ts'

/** Imports that are named one by one; the others are counted. */
const maxEdges = 3

/** @param nameOf how a package is called */
export function arrivalSentence(
  arrival: Arrival,
  nameOf: (path: string) => string
): Sentence {
  return [
    ...packagesPieces(arrival.packages, arrival.delta, nameOf),
    ...causePieces(arrival, nameOf)
  ]
}

/**
 * On packages that both sides import, and of which one side has nothing since the change
 * switched dead-code elimination.
 * @param arrivals at least one, all of one change, the largest first
 */
export function consequenceSentence(
  arrivals: readonly Arrival[],
  nameOf: (path: string) => string
): Sentence {
  const packages = arrivals.flatMap((arrival) => arrival.packages)
  const verb = packages.length === 1 ? 'is' : 'are'
  return [
    ...packagesPieces(packages, sumOf(arrivals), nameOf),
    arrivals[0]?.change === 'added'
      ? ` ${verb} kept without elimination: imported on both sides`
      : ` ${verb} left out by elimination: imported on both sides`
  ]
}

/** Bytes of arrivals. */
export function sumOf(arrivals: readonly Arrival[]): number {
  return arrivals.reduce((sum, { delta }) => sum + delta, 0)
}

function packagesPieces(
  packages: readonly string[],
  delta: number,
  nameOf: (path: string) => string
): Sentence {
  const [first = '', ...others] = packages
  return [
    { name: nameOf(first) },
    ...(others.length === 0
      ? []
      : [' and ', countOf(others.length, 'more package', 'more packages')]),
    ' (',
    changeOfBytes(delta),
    ')'
  ]
}

function causePieces(
  { change, packages, cause }: Arrival,
  nameOf: (path: string) => string
): Sentence {
  const came = change === 'added'
  const chain = chainOf(cause, nameOf)
  switch (cause.kind) {
    case 'import':
      return [
        came ? ' came in by ' : ' went with ',
        ...edgesPieces(cause.edges, came, nameOf),
        ...chain
      ]
    case 'module':
      return [
        came ? ' came in with ' : ' went with ',
        { name: cause.module },
        ` ${versionText(cause)}`,
        ...chain
      ]
    case 'use': {
      const verb = packages.length === 1 ? 'is' : 'are'
      return [
        came
          ? ` ${verb} kept now: already imported `
          : ` ${verb} left out now: still imported `,
        ...atPieces(cause.edge, came, nameOf),
        ...(cause.symbol === ''
          ? []
          : [
              came ? ', first used by ' : ', last used by ',
              { name: nameOf(symbolTitle(cause.symbol)) }
            ]),
        ...chain
      ]
    }
    default:
      return [
        came ? ' came in' : ' went',
        ...(cause.why === '' ? [] : [`: ${cause.why}`])
      ]
  }
}

function versionText({
  baseVersion,
  headVersion
}: Extract<Cause, { kind: 'module' }>): string {
  if (baseVersion === '') return `${headVersion}, which is new`
  if (headVersion === '') return `${baseVersion}, which is gone`
  return `${baseVersion} → ${headVersion}`
}

function chainOf(cause: Cause, nameOf: (path: string) => string): Sentence {
  return cause.kind === 'unknown' || cause.chain.length < 2
    ? []
    : [' (', ...chainPieces(cause.chain.map(nameOf)), ')']
}

function edgesPieces(
  edges: readonly ImportEdge[],
  came: boolean,
  nameOf: (path: string) => string
): Sentence {
  const [first] = edges
  if (first === undefined) return [came ? 'an import' : 'its import']
  if (edges.length === 1) return edgePieces(first, came, nameOf)
  const shown = edges.slice(0, maxEdges)
  const more = edges.length - shown.length
  return [
    countOf(
      edges.length,
      'import',
      came ? 'new imports together: ' : 'imports together: '
    ),
    ...shown.flatMap((edge, index) => [
      ...(index === 0
        ? []
        : [more === 0 && index === shown.length - 1 ? ' and ' : ', ']),
      ...edgePieces(edge, came, nameOf)
    ]),
    ...(more > 0 ? [` ${andMore(more)}`] : [])
  ]
}

/** The line of own code, or who imports what. */
function edgePieces(
  edge: ImportEdge,
  came: boolean,
  nameOf: (path: string) => string
): Sentence {
  const place = placeOf(edge, came)
  if (place !== null) return [place, ...(came ? [] : [' of the base'])]
  return [
    'the import of ',
    { name: nameOf(edge.to) },
    ' in ',
    { name: nameOf(edge.from) }
  ]
}

function atPieces(
  edge: ImportEdge,
  came: boolean,
  nameOf: (path: string) => string
): Sentence {
  const place = placeOf(edge, came)
  return place === null
    ? ['by ', { name: nameOf(edge.from) }]
    : ['at ', place, ...(came ? [] : [' of the base'])]
}

function placeOf({ file, line }: ImportEdge, came: boolean): Piece | null {
  return file === undefined || line === undefined
    ? null
    : { file, line, side: came ? 'head' : 'base' }
}
