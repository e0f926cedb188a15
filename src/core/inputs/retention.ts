// For how many days the artifacts of a run are kept.
import { UserError } from '../user-error.ts'

export interface RetentionDays {
  /** Of what a job left to be judged; 0: as long as the repository keeps any. */
  readonly leg: number
  /** Of what a push recorded; 0 likewise. */
  readonly record: number
  /** Of the page; 0: as long as is usual for the event. */
  readonly page: number
}

/** Of a private repository; GitHub's longest. */
const maxDays = 400

/**
 * @param read the text of an option
 * @throws UserError that names the option and what it accepts
 */
export function readRetention(read: (name: string) => string): RetentionDays {
  return {
    leg: days(read, 'leg-retention-days'),
    record: days(read, 'record-retention-days'),
    page: days(read, 'html-report-retention-days')
  }
}

function days(read: (name: string) => string, name: string): number {
  const text = read(name)
  if (text === '') return 0
  const value = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (value < 1 || value > maxDays) {
    throw new UserError(
      `${name}: "${text}" is not accepted; use a number of days, 1 to ${maxDays}`
    )
  }
  return value
}
