// A thread of analyze-all.ts: measures one binary after the other, as long as
// there are some that nobody has taken.
import { parentPort, workerData } from 'node:worker_threads'
import type { ThreadAnswer, ThreadJob, ThreadOrders } from './analyze-all.ts'
import { measureOnce, readBinary } from './analyze-file.ts'
import { UserError } from '../core/user-error.ts'

const { jobs, next }: ThreadOrders = workerData

async function answerTo(number: number, job: ThreadJob): Promise<ThreadAnswer> {
  try {
    const measured = await measureOnce(await readBinary(job.path, job))
    const measurement = JSON.stringify(measured)
    return { kind: 'measured', job: number, measurement }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { kind: 'refused', job: number, sentence: error.message }
  }
}

for (;;) {
  const number = Atomics.add(next, 0, 1)
  const job = jobs[number]
  if (job === undefined) break
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- no window
  parentPort?.postMessage(await answerTo(number, job))
}
