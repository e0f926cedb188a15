// A thread of measuring-threads.ts.
import { parentPort, workerData } from 'node:worker_threads'
import type { ThreadAnswer } from './measuring-threads.ts'
import { takeJobs, type SharedJobs } from './take-jobs.ts'
import { UserError } from '../core/user-error.ts'

const shared: SharedJobs = workerData

function answer(message: ThreadAnswer): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- no window
  parentPort?.postMessage(message)
}

try {
  await takeJobs(shared, (job, measured) => {
    answer({ kind: 'measured', job, measurement: JSON.stringify(measured) })
  })
} catch (error) {
  if (!(error instanceof UserError)) throw error
  answer({ kind: 'refused', sentence: error.message })
}
