// What became of a check, and the command that does what was left undone.
import { shellWord } from '../../core/inputs/shell-word.ts'
import type { CheckName } from '../../core/model/doctor/checks.ts'
import type { CheckResult } from '../../core/model/doctor/diagnosis.ts'

/** A check that nobody asked for. */
export function leftOut(name: CheckName, reason: string): CheckResult {
  return { name, state: 'left-out', reason, command: '' }
}

/**
 * A check that was asked for.
 * @param reason why it was not run, or not as a whole; '' where it was
 */
export function resultOf(
  name: CheckName,
  reason: string,
  {
    packages,
    maxColdBuilds
  }: {
    readonly packages: readonly string[]
    readonly maxColdBuilds: number
  }
): CheckResult {
  if (reason === '') return { name, state: 'done', reason, command: '' }
  const words = packages.map((text) => shellWord(text) ?? 'PACKAGE')
  const command = [
    'go-size-gate doctor --only',
    name,
    '--time',
    String(Math.max(1, maxColdBuilds * 2)),
    ...words
  ].join(' ')
  return { name, state: 'not-run', reason, command }
}
