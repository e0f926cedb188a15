// Adds to a verdict whether two builds of the binary gave the same bytes.
import type { Comparison } from '../../core/compare/compare.ts'
import type { Reason, Verdict } from '../../core/model/report.ts'
import { worst } from '../../core/policy/verdicts.ts'
import type { Reproduction } from '../../toolchain/verify/reproducible.ts'

/** A binary that two equal builds made differently can't be compared: an error. */
export function withReproduction(
  verdict: Verdict,
  { mainPackage, target }: Comparison,
  reproductions: readonly Reproduction[]
): Verdict {
  const reproduction = reproductions.find(
    (made) => made.mainPackage === mainPackage && made.target === target
  )
  if (reproduction === undefined) return verdict
  const isSame = reproduction.identical || reproduction.onlyBuildIds === true
  const reason: Reason = isSame
    ? {
        state: 'pass',
        message: reproduction.identical
          ? 'two builds of it gave the same bytes'
          : 'two builds of it in two directories are identical but for build IDs, which depend on the directory'
      }
    : {
        state: 'error',
        message: `it is not reproducible: two builds of the same tree differ in ${reproduction.differing.join(', ')}`
      }
  const reasons = isSame
    ? [...verdict.reasons, reason]
    : [reason, ...verdict.reasons]
  return { state: worst([reason.state, verdict.state]), reasons }
}
