// What a report says about causes: one sentence for each, whatever the number of the
// binaries and targets that it holds for.
import type {
  Arrival,
  Explanation
} from '../../model/explanation/explanation.ts'
import type { BinaryReport, Report } from '../../model/report.ts'
import { nameOf, ranked } from '../ranking.ts'
import { grouped } from '../sources/grouped.ts'
import {
  arrivalSentence,
  consequenceSentence,
  sumOf
} from './arrival-sentences.ts'
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
  /** How many of these are on bytes that matter beside the change; one at least where there are any. */
  readonly major: number
  /** What could not be said, a clause each; [] where nothing else is said either. */
  readonly notRecorded: readonly string[]
  /** Whether a pull request's own run says all this. */
  readonly isForeign: boolean
}

export function whyOf(report: Report): Why {
  const claims = ranked(report).flatMap(claimsOf)
  const flips = groupsOf(claims, (kind) => kind === 'flip')
  const causes = groupsOf(claims, (kind) => kind !== 'flip')
  const sentence = (group: readonly Claim[]) => sentenceOf(group, report)
  return {
    flips: flips.map(sentence),
    sentences: causes.map(sentence),
    major: Math.max(
      causes.filter((group) => !isMinor(group)).length,
      Math.min(causes.length, 1)
    ),
    notRecorded:
      claims.length === 0
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
  /** Few bytes beside the change of its binary. */
  readonly isMinor: boolean
}

/** Part of a binary's change below which a cause is minor, and bytes from which on none is. */
const minorPart = 0.01
const majorBytes = 64 * 1024

function claimsOf(binary: BinaryReport): readonly Claim[] {
  const { explanation } = binary
  if (explanation === undefined) return []
  const name = ownNames(binary)
  const { deadCode, contents, symbols, duplicates } = explanation
  const flip = deadCode === null ? null : deadCodeSentence(deadCode, name)
  const floor = Math.min(
    Math.abs(binary.delta.fileSize) * minorPart,
    majorBytes
  )
  const claim = (kind: Kind, sentence: Sentence, bytes: number): Claim => ({
    kind,
    binary,
    sentence,
    bytes: Math.abs(bytes),
    isMinor: kind !== 'flip' && kind !== 'duplicate' && Math.abs(bytes) < floor
  })
  return [
    ...(flip === null ? [] : [claim('flip', flip, deadCode?.delta ?? 0)]),
    ...arrivalSentences(explanation, name).map(({ sentence, bytes }) =>
      claim('arrival', sentence, bytes)
    ),
    ...contents.map((content) =>
      claim('content', contentSentence(content, name), content.delta)
    ),
    ...symbols.map((symbol) =>
      claim('symbol', symbolSentence(symbol, name), symbol.delta)
    ),
    ...duplicates.map((duplicate) =>
      claim('duplicate', duplicateSentence(duplicate, name), duplicate.delta)
    )
  ]
}

/**
 * Sentences on arrivals, and their bytes. Packages that elimination keeps or removes as a
 * whole, now that the change switched it, are its consequence and one sentence.
 */
function arrivalSentences(
  { arrivals, deadCode }: Explanation,
  packageName: (path: string) => string
): readonly { readonly sentence: Sentence; readonly bytes: number }[] {
  const isConsequence = ({ cause, change }: Arrival): boolean =>
    deadCode !== null &&
    cause.kind === 'use' &&
    (change === 'added') === deadCode.delta >= 0
  const consequences = arrivals.filter(isConsequence)
  return [
    ...arrivals
      .filter((arrival) => !isConsequence(arrival))
      .map((arrival) => ({
        sentence: arrivalSentence(arrival, packageName),
        bytes: arrival.delta
      })),
    ...(consequences.length === 0
      ? []
      : [
          {
            sentence: consequenceSentence(consequences, packageName),
            bytes: sumOf(consequences)
          }
        ])
  ]
}

/** Claims with one sentence are one group; what matters most first. */
function groupsOf(
  claims: readonly Claim[],
  isWanted: (kind: Kind) => boolean
): readonly (readonly Claim[])[] {
  const groups = kinds.filter(isWanted).map((kind) => {
    const ofKind = claims.filter((claim) => claim.kind === kind)
    const alike = grouped(ofKind, ({ sentence }) => shapeOf(sentence))
    return [...alike.values()].toSorted((a, b) => largest(b) - largest(a))
  })
  const major = groups.map((ofKind) =>
    ofKind.filter((group) => !isMinor(group))
  )
  const early = major.flatMap((ofKind) =>
    isAlwaysEarly(ofKind[0]) ? ofKind : ofKind.slice(0, maxEarly)
  )
  const late = major.flat().filter((group) => !early.includes(group))
  return [...early, ...late, ...groups.flat().filter(isMinor)]
}

function isMinor(group: readonly Claim[]): boolean {
  return group.every((claim) => claim.isMinor)
}

function sentenceOf(group: readonly Claim[], report: Report): Sentence {
  return [
    ...merged(group.map(({ sentence }) => sentence)),
    ...wherePieces(
      group.map(({ binary }) => binary),
      report
    )
  ]
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
