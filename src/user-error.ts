/**
 * An error that the user can act on. Its message is one clear sentence: what
 * happened, where (file, offset, input, line) and what to do. It ends a run
 * with exit status 2 and is shown without a stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
}

/** The text of whatever was thrown (an Error of another realm is no `instanceof Error`). */
export function messageOf(thrown: unknown): string {
  const message = (thrown as { message?: unknown } | null)?.message
  return typeof message === 'string' ? message : String(thrown)
}
