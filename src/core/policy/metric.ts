// The sizes of a binary that can be judged.
import type { Side } from '../model/report.ts'
import type { Metric } from '../model/closed-lists.ts'

/** What leads a sentence on this size. */
export const metricLabels: Readonly<Record<Metric, string>> = {
  file: '',
  content: 'content size ',
  gzip: 'gzip size '
}

/** Bytes; 0 for a side that doesn't exist, null for what was not measured. */
export function sizeOf(side: Side | null, metric: Metric): number | null {
  if (side === null) return 0
  if (metric === 'gzip') return side.binary.compressed?.gzip ?? null
  return metric === 'file' ? side.binary.fileSize : side.binary.contentSize
}
