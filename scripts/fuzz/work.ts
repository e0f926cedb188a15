// Work, counted by V8: how often each block of the program's own sources ran.
// The same number in every run, however busy the machine is.
import { Session } from 'node:inspector'
import type { Profiler } from 'node:inspector'

/** Blocks of `src/` that ran while `run` did. */
export function workOf(run: () => void): number {
  const session = new Session()
  session.connect()
  let blocks = 0
  try {
    session.post('Profiler.enable')
    session.post('Profiler.startPreciseCoverage', {
      callCount: true,
      detailed: true
    })
    run()
    session.post(
      'Profiler.takePreciseCoverage',
      (error, { result }: Profiler.TakePreciseCoverageReturnType) => {
        if (error) throw error
        blocks = sum(result)
      }
    )
    session.post('Profiler.stopPreciseCoverage')
  } finally {
    session.disconnect()
  }
  return blocks
}

function sum(scripts: readonly Profiler.ScriptCoverage[]): number {
  return scripts
    .filter(({ url }) => url.includes('/src/'))
    .flatMap(({ functions }) => functions)
    .flatMap(({ ranges }) => ranges)
    .reduce((total, range) => total + range.count, 0)
}
