// What there is to say of one binary, a sentence each.
import type {
  Arrival,
  Explanation
} from '../../model/explanation/explanation.ts'
import type { BinaryReport } from '../../model/report.ts'
import {
  arrivalSentence,
  consequenceSentence,
  sumOf
} from './arrival-sentences.ts'
import { deadCodeSentence } from './dead-code-sentence.ts'
import { contentSentence, symbolSentence } from './detail-sentences.ts'
import { duplicateSentences } from './duplicate-sentences.ts'
import { ownNames } from './own-names.ts'
import type { Sentence } from './pieces.ts'

/** In the order in which they are shown. */
export const claimKinds = [
  'flip',
  'arrival',
  'content',
  'symbol',
  'duplicate'
] as const

export type ClaimKind = (typeof claimKinds)[number]

/** One sentence on one binary. */
export interface Claim {
  readonly kind: ClaimKind
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

/** All that is said of a binary, each claim with its bytes. */
export function claimsOf(binary: BinaryReport): readonly Claim[] {
  const { explanation } = binary
  if (explanation === undefined) return []
  const name = ownNames(binary)
  const { deadCode, contents, symbols, duplicates } = explanation
  const flip = deadCode === null ? null : deadCodeSentence(deadCode, name)
  const floor = Math.min(
    Math.abs(binary.delta.fileSize) * minorPart,
    majorBytes
  )
  const claim = (
    kind: ClaimKind,
    sentence: Sentence,
    bytes: number
  ): Claim => ({
    kind,
    binary,
    sentence,
    bytes: Math.abs(bytes),
    isMinor: kind !== 'flip' && Math.abs(bytes) < floor
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
    ...duplicateSentences(duplicates, name).map(({ sentence, bytes }) =>
      claim('duplicate', sentence, bytes)
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
  const consequences = arrivals.filter((arrival) =>
    isConsequence(arrival, deadCode)
  )
  return [
    ...arrivals
      .filter((arrival) => !consequences.includes(arrival))
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

/** Whether dead-code elimination keeps or removes the packages as a whole, now that the change switched it. */
export function isConsequence(
  { cause, change }: Arrival,
  deadCode: Explanation['deadCode']
): boolean {
  return (
    deadCode !== null &&
    cause.kind === 'use' &&
    cause.byReflection === true &&
    (change === 'added') === deadCode.delta >= 0
  )
}
