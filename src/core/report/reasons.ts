// Selects the reasons that the headline doesn't already give.
import { headline } from './headline.ts'
import type { BinaryReport, Reason, Report } from '../model/report.ts'

export interface OpenReason {
  /** null for a reason of the whole. */
  readonly binary: BinaryReport | null
  readonly reason: Reason
}

/**
 * All reasons but those that say no more than "passed", and those that the
 * headline has told. `binaries` are in the order of the result.
 */
export function openReasons(
  report: Report,
  binaries: readonly BinaryReport[]
): readonly OpenReason[] {
  const ofBinaries = binaries.flatMap((binary) =>
    binary.verdict.reasons
      .filter(({ state }, place) => state !== 'pass' || place > 0)
      .map((reason) => ({ binary, reason }))
  )
  // The whole's reasons repeat the binaries', after their names.
  const ofWhole = report.verdict.reasons
    .filter(
      ({ state, message }) =>
        state !== 'pass' &&
        !ofBinaries.some(({ reason }) => message.endsWith(reason.message))
    )
    .map((reason) => ({ binary: null, reason }))
  const summary = headline(report)
  return [...ofWhole, ...ofBinaries].filter(
    ({ reason }) => binaries.length > 1 || !summary.includes(reason.message)
  )
}
