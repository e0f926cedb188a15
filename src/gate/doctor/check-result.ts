// What became of a check of doctor or a step of slim, and the command that does what
// was left undone.
import { shellWord } from '../../core/inputs/shell-word.ts'
import type { CheckName, CheckState } from '../../core/model/doctor/checks.ts'

/** A part of a run: a check, or a step. */
export interface PartResult<Name extends string> {
  readonly name: Name
  readonly state: CheckState
  readonly reason: string
  readonly command: string
}

/** What a command takes that does a part alone. */
interface RunSize {
  readonly packages: readonly string[]
  readonly maxColdBuilds: number
}

/** A part that nobody asked for. */
export function leftOut<Name extends string>(
  name: Name,
  reason: string
): PartResult<Name> {
  return { name, state: 'left-out', reason, command: '' }
}

/**
 * A check that was asked for.
 * @param reason why it was not run, or not as a whole; '' where it was
 */
export function resultOf(
  name: CheckName,
  reason: string,
  size: RunSize
): PartResult<CheckName> {
  return partResult('doctor', name, reason, size)
}

/**
 * A part that was asked for.
 * @param reason why it was not run, or not as a whole; '' where it was
 */
export function partResult<Name extends string>(
  command: 'doctor' | 'slim',
  name: Name,
  reason: string,
  { packages, maxColdBuilds }: RunSize
): PartResult<Name> {
  if (reason === '') return { name, state: 'done', reason, command: '' }
  const words = packages.map((text) => shellWord(text) ?? 'PACKAGE')
  const line = [
    `go-size-gate ${command} --only`,
    name,
    '--time',
    String(Math.max(1, maxColdBuilds * 2)),
    ...words
  ].join(' ')
  return { name, state: 'not-run', reason, command: line }
}
