// Words of a Diagnosis that all of its forms share.
import type { Finding } from '../../model/doctor/diagnosis.ts'
import { formatExactDelta } from '../../text/sizes.ts'

/** Parts of a file have a size; builds differ by one. */
export function effectOf({ check }: Finding, bytes: number): string {
  const isPart = check === 'path-leaks' || check === 'unneeded'
  const text = formatExactDelta(bytes)
  return isPart ? `${text.replace('+', '')} of the file` : text
}

/** `1 note`, `2 notes`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
