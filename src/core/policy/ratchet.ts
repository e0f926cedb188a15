// The ratchet: finds ceilings that have become far too high, and lower ones
// that would hold.
import type { Binary, Build } from '../model/measurement.ts'
import { formatBytes, formatPercent } from '../text/sizes.ts'
import type { Budget, Layer } from './budget.ts'
import { metrics, tierNames, type Metric } from '../model/closed-lists.ts'
import { entryMatches, judgedMetrics, type BinaryName } from './limits.ts'

/** A binary as it is now; null for what was not measured. All bytes. */
export interface MeasuredBinary extends BinaryName {
  readonly sizes: Readonly<Record<Metric, number | null>>
}

/** A binary by its names and sizes. */
export function measuredBinary(side: {
  readonly binary: Binary
  readonly build: Build | null
}): MeasuredBinary {
  const { binary, build } = side
  return {
    mainPackage: binary.mainPackage,
    name: binary.name,
    target: build?.target ?? `${binary.goos}/${binary.goarch}`,
    sizes: {
      file: binary.fileSize,
      content: binary.contentSize,
      gzip: binary.compressed?.gzip ?? null
    }
  }
}

/** A ceiling of the budget file that could be lower. All sizes are bytes. */
export interface Tightening {
  /** The place of the ceiling: `['binaries', 0, 'fail', 'max-size']`. */
  readonly path: readonly (string | number)[]
  readonly limit: number
  /** The largest of the sizes that it holds for. */
  readonly largest: number
  /** What would hold, as a budget file has it: `20.4 MiB`. */
  readonly text: string
}

/** A ceiling has much headroom when more than this share of it is free. */
const muchHeadroom = 0.1
/** What a tightened ceiling leaves free, as a share of the size. */
const roomLeft = 0.02

const KiB = 1024
const MiB = 1024 * KiB

/** The ceilings of a budget's file that could be lower, in the order of the file. */
export function tightenings(
  budget: Budget,
  binaries: readonly MeasuredBinary[]
): readonly Tightening[] {
  const ceilings = new Map<string, Omit<Tightening, 'text'>>()
  for (const binary of binaries) {
    for (const { path, limit, size } of ceilingsOf(budget, binary)) {
      const key = path.join('\0')
      const largest = Math.max(ceilings.get(key)?.largest ?? 0, size)
      ceilings.set(key, { path, limit, largest })
    }
  }
  return [...ceilings.values()]
    .filter(({ limit, largest }) => limit - largest > limit * muchHeadroom)
    .map((tightening) => ({
      ...tightening,
      text: ceilingText(tightening.largest * (1 + roomLeft))
    }))
}

/** One sentence: the ceiling, its headroom, and the line that would hold. */
export function tighteningSentence(tightening: Tightening): string {
  const { path, limit, largest } = tightening
  const free = limit - largest
  return `${keyOf(path)} leaves ${formatBytes(free)} of ${formatBytes(limit)} free (${formatPercent(-free, limit).slice(1)}); this line would hold: ${lineOf(tightening)}`
}

/** `fail.max-size`, `binaries[0].fail.max-size.gzip`. */
export function keyOf(path: Tightening['path']): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1)
}

/** `max-size: 20.4 MiB`, `max-size: { gzip: 7.1 MiB }`. */
function lineOf({ path, text }: Tightening): string {
  const last = path.at(-1)
  return last === 'max-size'
    ? `max-size: ${text}`
    : `max-size: { ${last}: ${text} }`
}

interface Ceiling {
  readonly path: Tightening['path']
  readonly limit: number
  readonly size: number
}

/** The ceilings of the file that hold for one binary, and the sizes they hold for. */
function ceilingsOf(
  { inline, file }: Budget,
  binary: MeasuredBinary
): Ceiling[] {
  const places: readonly { layer: Layer; path: Tightening['path'] }[] = [
    { layer: file.general, path: [] },
    ...file.binaries.flatMap((entry, index) =>
      entryMatches(entry, binary)
        ? [{ layer: entry, path: ['binaries', index] }]
        : []
    )
  ]
  const judged = judgedMetrics([inline, ...places.map(({ layer }) => layer)])
  const ceilings: Ceiling[] = []
  for (const metric of metrics) {
    const size = binary.sizes[metric]
    if (size === null) continue
    for (const tier of tierNames) {
      // The last place that says something of this size counts.
      for (const { layer, path } of places.toReversed()) {
        const limit = layer[tier].maxSize
        if (limit === undefined) continue
        const own = 'of' in limit
        const value = own
          ? limit.of[metric]
          : judged.includes(metric)
            ? limit.every
            : undefined
        if (value === undefined) continue
        const key = [...path, tier, 'max-size', ...(own ? [metric] : [])]
        if (value !== null) ceilings.push({ path: key, limit: value, size })
        break
      }
    }
  }
  return ceilings
}

/** A size as a budget file has it, rounded up: tenths of a MiB, or whole KiB. */
function ceilingText(bytes: number): string {
  return bytes >= MiB
    ? `${(Math.ceil((bytes * 10) / MiB) / 10).toFixed(1)} MiB`
    : `${Math.max(Math.ceil(bytes / KiB), 1)} KiB`
}
