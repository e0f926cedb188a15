// Percentages as people write them, `2`, `0.5 %`, and kept exact: a limit is
// reached or not by whole numbers, never by rounding.
import { decimal } from './parse-bytes.ts'

export interface Percent {
  /** Millionths of a percent: 0.5 % is 500000. */
  readonly millionths: number
}

export const percentPattern = /^[0-9]{1,7}(\.[0-9]{1,6})? *%?$/

/** How a percentage may be written, for messages. */
export const percentForms =
  'a percentage such as 2, 0.5 or 0.5 % (at most six decimals)'

/** null when the text is not a percentage. */
export function parsePercent(text: string): Percent | null {
  const trimmed = text.trim()
  const [number] = /^[0-9.]+/.exec(trimmed) ?? []
  if (number === undefined || !percentPattern.test(trimmed)) return null
  const { digits, scale } = decimal(number)
  return { millionths: Number((digits * 1_000_000n) / scale) }
}

/**
 * The most whole bytes that are not above this share of `bytes`: a change is
 * above the percentage exactly when it is above this number.
 */
export function shareOf({ millionths }: Percent, bytes: number): number {
  return Number((BigInt(bytes) * BigInt(millionths)) / 100_000_000n)
}

/** `2 %`, `0.5 %`. */
export function formatShare({ millionths }: Percent): string {
  return `${millionths / 1_000_000} %`
}
