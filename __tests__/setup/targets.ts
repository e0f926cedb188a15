// Two suites share some files of tests: `x.test.ts` builds for linux/amd64 alone,
// and `x.targets.ts`, which does nothing but import it, for all targets. A target
// costs half a standard library, so that `npm test` does without the others.
import { expect } from '@jest/globals'

/** Whether the running file is of the suite for all targets. */
export const allTargets: boolean =
  expect.getState().testPath?.endsWith('.targets.ts') === true

/** What is about another target than linux/amd64 is registered by `ifAllTargets(() => it(…))`. */
export function ifAllTargets(register: () => void): void {
  if (allTargets) register()
}

/** Of rows that begin with GOOS and GOARCH, those that the running suite is about. */
export function targetRows<Row extends readonly [string, string, ...string[]]>(
  rows: readonly Row[]
): Row[] {
  return rows.filter(
    ([goos, goarch]) => allTargets || (goos === 'linux' && goarch === 'amd64')
  )
}
