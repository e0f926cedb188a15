// How a run ends that is given what it can't work with.
import { expect } from '@jest/globals'
import type { Job } from './job.ts'
import { errorsOf } from './world.ts'

/** Expects the end as an error, with one message that matches and no stack. */
export function expectError(job: Job, message: RegExp): void {
  expect(errorsOf(job)).toEqual([expect.stringMatching(message)])
  expect(job).toMatchObject({ code: 2, outputs: { verdict: 'error' } })
  expect(job.log).not.toMatch(/^\s+at .*\(/m)
}
