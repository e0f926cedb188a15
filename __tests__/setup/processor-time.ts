// How long something takes that must take no time to speak of, however busy the machine is.

/** What `work` gives, and the milliseconds that processors worked for this process meanwhile. */
export function withProcessorTime<Result>(work: () => Result): {
  readonly result: Result
  readonly milliseconds: number
} {
  const start = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(start)
  return { result, milliseconds: (user + system) / 1000 }
}
