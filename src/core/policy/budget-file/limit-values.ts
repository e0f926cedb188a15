// Reads the values of limits that a budget file's schema has accepted: sizes in bytes,
// percentages, and one of them for each metric.
import {
  releaseMetrics,
  type ReleaseMetric
} from '../../model/release/closed-lists.ts'
import { parseBytes } from '../../text/parse-bytes.ts'
import { parsePercent, type Percent } from '../../text/parse-percent.ts'
import type { Limit } from '../budget.ts'

export type Scalar = string | number

/** @param read of one value that is not "none" */
export function limitOf<T>(
  raw: Scalar | Readonly<Partial<Record<ReleaseMetric, Scalar | undefined>>>,
  read: (value: Scalar) => T
): Limit<T> {
  const orNone = (value: Scalar) => (value === 'none' ? null : read(value))
  if (typeof raw !== 'object') return { every: orNone(raw) }
  const of: Partial<Record<ReleaseMetric, T | null>> = {}
  for (const metric of releaseMetrics) {
    const value = raw[metric]
    if (value !== undefined) of[metric] = orNone(value)
  }
  return { of }
}

export function bytesOf(value: Scalar): number {
  const bytes = parseBytes(String(value))
  if (bytes === null) throw new Error(`not a size: ${value}`)
  return bytes
}

export function bytesOrNull(value: Scalar | undefined): number | null {
  return value === undefined ? null : bytesOf(value)
}

export function percentOf(value: Scalar): Percent {
  const percent = parsePercent(String(value))
  if (percent === null) throw new Error(`not a percentage: ${value}`)
  return percent
}
