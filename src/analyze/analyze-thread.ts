// A thread of measuring-threads.ts: measures what no other one has taken, and sends it.
import { parentPort, workerData } from 'node:worker_threads'
import type { ThreadAnswer } from './measuring-threads.ts'
import { packMeasurement } from './sent-measurement.ts'
import { takeJobs, type SharedJobs } from './take-jobs.ts'
import { UserError } from '../core/user-error.ts'

const shared: SharedJobs = workerData

function answer(
  message: ThreadAnswer,
  buffers: readonly ArrayBuffer[] = []
): void {
  parentPort?.postMessage(message, buffers)
}

try {
  await takeJobs(shared, (job, measured) => {
    const { buffers, ...measurement } = packMeasurement(measured)
    answer({ kind: 'measured', job, measurement }, buffers)
  })
} catch (error) {
  if (!(error instanceof UserError)) throw error
  answer({ kind: 'refused', sentence: error.message })
}
