// What a report says about causes: one sentence for each, whatever the number of the
// binaries and targets that it holds for.
import type { BinaryReport, Report } from '../../model/report.ts'
import { nameOf, ranked } from '../ranking.ts'
import { grouped } from '../sources/grouped.ts'
import { arrivalSentence } from './arrival-sentences.ts'
import { deadCodeSentence } from './dead-code-sentence.ts'
import {
  contentSentence,
  duplicateSentence,
  symbolSentence
} from './detail-sentences.ts'
import { ownNames } from './own-names.ts'
import { merged, shapeOf, type Sentence } from './pieces.ts'

export interface Why {
  /** Changes that switched dead-code elimination: to be said right below the headline. */
  readonly flips: readonly Sentence[]
  /** Everything else, what matters most first. */
  readonly sentences: readonly Sentence[]
  /** What could not be said, a clause each; [] where nothing else is said either. */
  readonly notRecorded: readonly string[]
  /** Whether a pull request's own run says all this. */
  readonly isForeign: boolean
}

export function whyOf(report: Report): Why {
  const claims = ranked(report).flatMap(claimsOf)
  const flips = sentencesOf(claims, report, (kind) => kind === 'flip')
  const sentences = sentencesOf(claims, report, (kind) => kind !== 'flip')
  const isSilent = flips.length + sentences.length === 0
  return {
    flips,
    sentences,
    notRecorded: isSilent
      ? []
      : [
          ...new Set(
            report.reports.flatMap(
              ({ explanation }) => explanation?.notRecorded ?? []
            )
          )
        ],
    isForeign: report.provenance?.mode === 'comment'
  }
}

/** In the order in which they are shown. */
const kinds = ['flip', 'arrival', 'content', 'symbol', 'duplicate'] as const

type Kind = (typeof kinds)[number]

/** Of contents, symbols and duplicates these many come first; the others come last. */
const maxEarly = 3

/** One sentence on one binary. */
interface Claim {
  readonly kind: Kind
  readonly binary: BinaryReport
  readonly sentence: Sentence
  /** What it is about, in bytes. */
  readonly bytes: number
}

function claimsOf(binary: BinaryReport): readonly Claim[] {
  const { explanation } = binary
  if (explanation === undefined) return []
  const name = ownNames(binary)
  const { deadCode, arrivals, contents, symbols, duplicates } = explanation
  const flip = deadCode === null ? null : deadCodeSentence(deadCode, name)
  const claim = (kind: Kind, sentence: Sentence, bytes: number): Claim => ({
    kind,
    binary,
    sentence,
    bytes: Math.abs(bytes)
  })
  return [
    ...(flip === null ? [] : [claim('flip', flip, deadCode?.delta ?? 0)]),
    ...arrivals.map((arrival) =>
      claim('arrival', arrivalSentence(arrival, name), arrival.delta)
    ),
    ...contents.map((content) =>
      claim('content', contentSentence(content, name), content.delta)
    ),
    ...symbols.map((symbol) =>
      claim('symbol', symbolSentence(symbol, name), symbol.delta)
    ),
    ...duplicates.map((duplicate) =>
      claim('duplicate', duplicateSentence(duplicate, name), duplicate.bytes)
    )
  ]
}

function sentencesOf(
  claims: readonly Claim[],
  report: Report,
  isWanted: (kind: Kind) => boolean
): readonly Sentence[] {
  const groups = kinds.filter(isWanted).map((kind) => {
    const ofKind = claims.filter((claim) => claim.kind === kind)
    const alike = grouped(ofKind, ({ sentence }) => shapeOf(sentence))
    return [...alike.values()].toSorted((a, b) => largest(b) - largest(a))
  })
  const early = groups.flatMap((ofKind) =>
    isAlwaysEarly(ofKind[0]) ? ofKind : ofKind.slice(0, maxEarly)
  )
  const late = groups.flat().filter((group) => !early.includes(group))
  return [...early, ...late].map((group) => [
    ...merged(group.map(({ sentence }) => sentence)),
    ...wherePieces(
      group.map(({ binary }) => binary),
      report
    )
  ])
}

function isAlwaysEarly(group: readonly Claim[] = []): boolean {
  const kind = group[0]?.kind
  return kind === 'flip' || kind === 'arrival'
}

function largest(group: readonly Claim[]): number {
  return Math.max(...group.map(({ bytes }) => bytes))
}

/** `, in scc for linux/amd64 and 3 more targets`; [] where it is so in all that changed. */
function wherePieces(
  binaries: readonly BinaryReport[],
  report: Report
): Sentence {
  const changed = report.reports.filter(({ status }) => status === 'changed')
  const [first] = binaries
  if (first === undefined || binaries.length === changed.length) return []
  const more = binaries.length - 1
  const names = new Set(binaries.map((binary) => nameOf(binary, report)))
  const targets = new Set(report.reports.map(({ target }) => target))
  const where: Sentence = [
    ', in ',
    { name: nameOf(first, report) },
    ...(targets.size === 1 ? [] : [` for ${first.target}`])
  ]
  if (more === 0) return where
  const what = names.size === 1 ? 'target' : 'binary'
  const plural = names.size === 1 ? 'targets' : 'binaries'
  return [...where, ` and ${more} more ${more === 1 ? what : plural}`]
}
