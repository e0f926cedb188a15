// Times for people, to the minute.

/** The minute in which a time lies, such as `2026-11-30 12:00 UTC`. @param time ISO 8601, UTC */
export function minuteOf(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`
}
