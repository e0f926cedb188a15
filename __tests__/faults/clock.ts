// Loaded before the action: its time passes ten times as fast, so that waits,
// repetitions and time limits are those of the program and a test can afford them.
import timers from 'node:timers/promises'
import { syncBuiltinESMExports } from 'node:module'

const speed = 10

const { setTimeout: later } = globalThis
const scaled = (
  work: (...values: unknown[]) => void,
  milliseconds?: number,
  ...values: unknown[]
) => later(work, (milliseconds ?? 0) / speed, ...values)
globalThis.setTimeout = Object.assign(scaled, later)

// Only where one must pass: a busy machine may take a tenth of it to answer a request.
if (process.env['FAULTS_LIMITS_PASS'] === 'true') {
  const limit = AbortSignal.timeout.bind(AbortSignal)
  AbortSignal.timeout = (milliseconds) => limit(Math.ceil(milliseconds / speed))
}

const pause = timers.setTimeout
Object.assign(timers, {
  setTimeout: (milliseconds: number, ...rest: []) =>
    pause(milliseconds / speed, ...rest)
})
syncBuiltinESMExports()
