// What a report says about causes: one sentence for each, whatever the number of the
// binaries and targets that it holds for.
import type { BinaryReport, Report } from '../../model/report.ts'
import { nameOf, ranked } from '../ranking.ts'
import { grouped } from '../sources/grouped.ts'
import { claimKinds, claimsOf, type Claim, type ClaimKind } from './claims.ts'
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

/** Of contents, symbols and duplicates these many come first; the others come last. */
const maxEarly = 3

/** Claims with one sentence are one group; what matters most first. */
function groupsOf(
  claims: readonly Claim[],
  isWanted: (kind: ClaimKind) => boolean
): readonly (readonly Claim[])[] {
  const groups = claimKinds.filter(isWanted).map((kind) => {
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
