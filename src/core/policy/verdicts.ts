// Combines verdicts: the worst state wins.
import { type Reason, type Verdict } from '../model/report.ts'
import { verdictStates, type VerdictState } from '../model/closed-lists.ts'

/** The worst of these states; `pass` when there are none. */
export function worst(states: readonly VerdictState[]): VerdictState {
  return verdictStates.find((state) => states.includes(state)) ?? 'pass'
}

/** Sorts reasons, worst first; what is equally bad keeps its order. */
export function bySeverity(a: Reason, b: Reason): number {
  return verdictStates.indexOf(a.state) - verdictStates.indexOf(b.state)
}

/** One binary's verdict, with the name that people know it by. */
export interface TitledVerdict {
  /** Such as `scc (linux/amd64)`. */
  readonly title: string
  readonly verdict: Verdict
}

/**
 * The verdict of a run: the worst of its binaries, with every reason that is
 * no pass, or one reason where all pass. Nothing judged is an error.
 */
export function overall(verdicts: readonly TitledVerdict[]): Verdict {
  if (verdicts.length === 0) {
    const message = 'there was nothing to judge: no binary was built'
    return { state: 'error', reasons: [{ state: 'error', message }] }
  }
  const state = worst(verdicts.map(({ verdict }) => verdict.state))
  const reasons = verdicts.flatMap(({ title, verdict }) =>
    verdict.reasons.map((reason) => ({
      ...reason,
      message: `${title}: ${reason.message}`
    }))
  )
  if (state !== 'pass') {
    const open = reasons.filter((reason) => reason.state !== 'pass')
    return { state, reasons: open.toSorted(bySeverity) }
  }
  const [only] = verdicts
  if (verdicts.length === 1 && only !== undefined) {
    return { state, reasons: reasons.slice(0, 1) }
  }
  const message = `all ${verdicts.length} binaries are within their budgets`
  return { state, reasons: [{ state, message }] }
}
