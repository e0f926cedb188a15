// Times as the platform writes them.

/** Milliseconds since 1970; an unreadable time is before everything. */
export function timeOf(text: string | null | undefined): number {
  const time = Date.parse(text ?? '')
  return Number.isNaN(time) ? 0 : time
}
