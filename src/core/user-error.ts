// Errors of a run: those that a user can act on, and the texts of all others.
import { visibleLine } from './text/plain-text.ts'

/** UTF-16 code units of a message; what it quotes may be as long as a file. */
const maxMessage = 4000

/** A build that failed, and how it began to say so. */
export interface BuildFailure {
  /** Import paths of the packages that did not build. */
  readonly packages: readonly string[]
  readonly target: string
  /** The first lines of what it printed. */
  readonly output: readonly string[]
}

/**
 * An error that the user can act on. Its message is one clear sentence: what
 * happened, where (file, offset, input, line) and what to do. It ends a run
 * with exit status 2 and is shown without a stack. Whatever the message quotes,
 * it has no control characters, and a line for each fault.
 */
export class UserError extends Error {
  override readonly name = 'UserError'

  /** Of a build, for a report that shows its output; null for any other error. */
  readonly failure: BuildFailure | null

  /** @param message a list has one line for each fault */
  constructor(
    message: string | readonly string[],
    failure: BuildFailure | null = null
  ) {
    const lines = typeof message === 'string' ? [message] : message
    super(lines.map((line) => visibleLine(line, maxMessage)).join('\n'))
    this.failure = failure
  }
}

/** The text of whatever was thrown (an Error of another realm is not an `instanceof Error`). */
export function messageOf(thrown: unknown): string {
  return textOf(thrown, 'message') ?? String(thrown)
}

/** The stack of whatever was thrown, for a bug's report. */
export function stackOf(thrown: unknown): string {
  return textOf(thrown, 'stack') ?? messageOf(thrown)
}

function textOf(thrown: unknown, name: 'message' | 'stack'): string | null {
  if (typeof thrown !== 'object' || thrown === null) return null
  const text: unknown = Reflect.get(thrown, name)
  return typeof text === 'string' ? text : null
}
