// Start-up time and peak memory of programs, from several runs of each.
import { inColumn } from '../model/columns.ts'

/** One run of a program. */
export interface StartedRun {
  /** Exit status; -1 where it was ended, by a signal or for want of time. */
  readonly status: number
  readonly milliseconds: number
  /** Bytes; null where the system does not say. */
  readonly peakMemory: number | null
}

/** Several runs of one program. */
export interface StartFigures {
  /** Exit statuses, each once. */
  readonly statuses: readonly number[]
  readonly milliseconds: number
  /** Bytes; null where the system does not say. */
  readonly peakMemory: number | null
  /** Whether the peak may be lower, as it is not above that of the program that started it. */
  readonly isAtMost: boolean
}

/**
 * The medians.
 * @param floor bytes below which no peak can be told
 */
export function figuresOf(
  runs: readonly StartedRun[],
  floor: number
): StartFigures {
  const peaks = runs.flatMap(({ peakMemory }) => peakMemory ?? [])
  const peakMemory = peaks.length < runs.length ? null : median(peaks)
  return {
    statuses: [...new Set(runs.map(({ status }) => status))],
    milliseconds: median(runs.map(({ milliseconds }) => milliseconds)),
    peakMemory,
    isAtMost: peakMemory !== null && peakMemory <= floor
  }
}

/** The middle number, or the mean of the two in the middle, of at least one. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const high = inColumn(sorted[half])
  return sorted.length % 2 === 1
    ? high
    : (inColumn(sorted[half - 1]) + high) / 2
}

/**
 * Reads what the program that starts others prints: a line per run, with the number of
 * the program, exit status, nanoseconds and bytes (-1 where unknown), and last `floor`
 * with bytes.
 */
export function parseRuns(
  printed: string,
  programs: number
): {
  readonly runs: readonly (readonly StartedRun[])[]
  readonly floor: number
} {
  const runs: StartedRun[][] = Array.from({ length: programs }, () => [])
  let floor = 0
  for (const line of printed.split('\n')) {
    const [, program, status, nanoseconds, bytes] =
      /^(\d{1,3}) (-?\d{1,10}) (\d{1,15}) (-1|\d{1,15})$/.exec(line) ?? []
    const [, own] = /^floor (\d{1,15})$/.exec(line) ?? []
    if (own !== undefined) floor = Number(own)
    if (bytes === undefined) continue
    runs[Number(program)]?.push({
      status: Number(status),
      milliseconds: Number(nanoseconds) / 1e6,
      peakMemory: bytes === '-1' ? null : Number(bytes)
    })
  }
  return { runs, floor }
}
