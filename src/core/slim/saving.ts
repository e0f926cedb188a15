// Rows of the table of `slim`: what a step saves, from two files or by arithmetic.
import type { Saving, SlimProgram } from '../model/slim/slimming.ts'

type Sizes = SlimProgram['yours']

/** A row without its numbers. */
export type SavingText = Omit<Saving, 'source' | 'bytes' | 'gzip'>

/** A row from two files that were made in this run. */
export function builtSaving(
  row: SavingText,
  before: Sizes,
  after: Sizes
): Saving {
  return {
    ...row,
    source: 'built',
    bytes: before.fileSize - after.fileSize,
    gzip: before.gzip - after.gzip
  }
}

/** A row by arithmetic on the measurement of one build. */
export function computedSaving(row: SavingText, bytes: number): Saving {
  return { ...row, source: 'computed', bytes, gzip: null }
}

/** A row that has no numbers; its risk or its details say why. */
export function unmeasuredSaving(row: SavingText): Saving {
  return { ...row, source: 'not-measured', bytes: null, gzip: null }
}

/** The largest first; what was not measured comes last. */
export function largestFirst(savings: readonly Saving[]): Saving[] {
  return [
    ...savings
      .filter(isMeasured)
      .toSorted((a, b) => Number(b.bytes) - Number(a.bytes)),
    ...savings.filter((row) => !isMeasured(row))
  ]
}

function isMeasured({ bytes }: Saving): boolean {
  return bytes !== null
}
