// Chooses the lines of a chart's size axis: round numbers of the unit that sizes are
// written in.
import { formatBytes } from '../../text/sizes.ts'

/** Evenly spaced values that enclose all sizes. */
export interface SizeScale {
  /** Bytes. */
  readonly least: number
  readonly most: number
  /** From the least up. */
  readonly ticks: readonly SizeTick[]
}

export interface SizeTick {
  /** Bytes; need not be whole. */
  readonly size: number
  readonly text: string
}

/** Steps between the smallest and the largest size, at most. */
const maxSteps = 5

/** Of KiB and the units above, of which sizes are written with two decimals. */
const fractions = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5]

const wholes = [1, 2, 5, 10, 20, 50, 100, 200, 500]

/** @param sizes in bytes, one at least */
export function sizeScale(sizes: readonly number[]): SizeScale {
  const low = Math.min(...sizes)
  const high = Math.max(...sizes)
  const { step, isExact } = stepFor(high - low, high)
  const start = Math.floor(low / step)
  const end = Math.max(Math.ceil(high / step), start + 1)
  const ticks = Array.from({ length: end - start + 1 }, (_, place) => {
    const size = (start + place) * step
    return { size, text: isExact ? exactText(size) : formatBytes(size) }
  })
  return { least: start * step, most: end * step, ticks }
}

const exactText = (size: number): string => `${size.toLocaleString('en-US')} B`

/** Bytes between two lines, and whether each has to be written out to differ. */
function stepFor(
  range: number,
  high: number
): { readonly step: number; readonly isExact: boolean } {
  let unit = 1
  while (unit * 1024 <= high) unit *= 1024
  const [least = 1, ...larger] = [
    ...(unit > 1024 ? fractions : []),
    ...wholes
  ].map((count) => count * unit)
  const fits = (step: number): boolean => range / step <= maxSteps
  // A small change of a large file would be within one step.
  if (unit > 1 && range * 2 < least) {
    return { step: smallStep(range), isExact: true }
  }
  const step = [least, ...larger].find(fits) ?? unit * 1000
  return { step, isExact: false }
}

/** The smallest of 1, 2, 5, 10, … bytes with which a range has few enough lines. */
function smallStep(range: number): number {
  for (let ten = 1; ; ten *= 10) {
    const step = [1, 2, 5].find((count) => range / (count * ten) <= maxSteps)
    if (step !== undefined) return step * ten
  }
}
