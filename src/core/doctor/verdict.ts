// What a diagnosis means for the exit status.
import type { FailOn } from '../model/doctor/checks.ts'
import type { Diagnosis, Finding } from '../model/doctor/diagnosis.ts'

/**
 * 0 where nothing is found that counts, and no check that was asked for was left
 * undone.
 */
export function doctorStatus(
  { findings, checks }: Pick<Diagnosis, 'findings' | 'checks'>,
  failOn: FailOn
): 0 | 1 {
  if (failOn === 'never') return 0
  const counts = ({ kind }: Finding): boolean =>
    kind === 'problem' || failOn === 'note'
  const isUndone = checks.some(({ state }) => state === 'not-run')
  return isUndone || findings.some(counts) ? 1 : 0
}

/** Problems before notes, and else in their order. */
export function problemsFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) => Number(a.kind === 'note') - Number(b.kind === 'note')
  )
}
