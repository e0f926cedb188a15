// Merges the layers of a budget into the limits of one binary.
import {
  defaults,
  type BinaryEntry,
  type Budget,
  type BudgetFile,
  type Layer,
  type Limit,
  type Limits,
  type BinaryTier,
  type MetricLimits,
  type TierPatch
} from './budget.ts'
import { metrics, type Metric } from '../model/closed-lists.ts'
import { matcher } from '../inputs/glob.ts'
import { withUsualLevel } from '../model/target.ts'

/** What identifies a binary. */
export interface BinaryName {
  readonly mainPackage: string
  /** Default name of the executable. */
  readonly name: string
  /** `goos/goarch[/level]`. */
  readonly target: string
}

/**
 * Defaults, then inputs, then the file's general limits, then its matching
 * entries in their order, then what is allowed to this change; a later layer wins key by key. The growth limits of
 * a tier (bytes, percent, require) belong together: a layer that names bytes
 * or percent replaces all three, so that a limit never waits for one from
 * below that its author doesn't see. So do the two limits of Go upgrades.
 */
export function limitsFor(budget: Budget, binary: BinaryName): Limits {
  const { file } = budget
  const entries = file.binaries.filter((entry) => entryMatches(entry, binary))
  const layers = layersFor(budget, binary)
  return {
    noiseFloor: last(layers, (layer) => layer.noiseFloor) ?? 0,
    newBinary: last(layers, (layer) => layer.newBinary) ?? 'warn',
    removedBinary: last(layers, (layer) => layer.removedBinary) ?? 'warn',
    metrics: metricLimits(layers),
    packages: [file.packages, ...entries.map((entry) => entry.packages)].flat(),
    modules: [file.modules, ...entries.map((entry) => entry.modules)].flat(),
    origins: [file.origins, ...entries.map((entry) => entry.origins)].flat(),
    forbid: [file.forbid, ...entries.map((entry) => entry.forbid)].flat(),
    requireDeadCode: {
      warn: last(layers, ({ warn }) => warn.requireDeadCode) ?? 'none',
      fail: last(layers, ({ fail }) => fail.requireDeadCode) ?? 'none'
    },
    forbidPathLeaks: {
      warn: last(layers, ({ warn }) => warn.forbidPathLeaks) ?? 'none',
      fail: last(layers, ({ fail }) => fail.forbidPathLeaks) ?? 'none'
    }
  }
}

/** The layers that hold for a binary, the lowest first. */
export function layersFor(
  { inline, file, allowed = [] }: Budget,
  binary: BinaryName
): readonly Layer[] {
  const entries = file.binaries.filter((entry) => entryMatches(entry, binary))
  return [defaults, inline, file.general, ...entries, ...allowed]
}

/** The main package that a binary had in the base, by the file's `was:`; null: the same. */
export function formerName(
  { file }: Budget,
  binary: BinaryName
): string | null {
  const entries = file.binaries.filter((entry) => entryMatches(entry, binary))
  return last(entries, (entry) => entry.was ?? undefined) ?? null
}

/** Whether any binary may be judged by its gzip size, so that it must be measured. */
export function needsGzip({ inline, file }: Budget): boolean {
  return [inline, file.general, ...file.binaries, ...file.allowances].some(
    (layer) =>
      layer.metrics?.includes('gzip') === true ||
      [layer.warn, layer.fail].some((tier) =>
        Object.values(tier).some(
          (limit) =>
            typeof limit === 'object' && 'of' in limit && 'gzip' in limit.of
        )
      )
  )
}

/** Whether a file has rules that are judged by what explanations record. */
export function needsExplanation(file: BudgetFile): boolean {
  const layers = [file.general, ...file.binaries, ...file.allowances]
  return (
    [file, ...file.binaries].some(({ forbid }) => forbid.length > 0) ||
    layers.some(({ warn, fail }) =>
      [warn, fail].some(
        ({ requireDeadCode = 'none', forbidPathLeaks = 'none' }) =>
          requireDeadCode !== 'none' || forbidPathLeaks !== 'none'
      )
    )
  )
}

/** A sentence for each entry of the file that names no binary of the run. */
export function unusedEntries(
  { file }: Budget,
  binaries: readonly BinaryName[]
): string[] {
  return file.binaries
    .filter((entry) => !binaries.some((binary) => entryMatches(entry, binary)))
    .map(
      ({ binary, target, line }) =>
        `the budget for binary "${binary}"${target === '**' ? '' : `, target "${target}"`} (line ${line}) matches nothing that was built`
    )
}

/** Whether an entry of the file is for this binary. */
export function entryMatches(entry: BinaryEntry, binary: BinaryName): boolean {
  const isBinary = matcher(entry.binary)
  const isTarget = matcher(entry.target)
  const withoutLevel = binary.target.split('/').slice(0, 2).join('/')
  return (
    (isBinary(binary.mainPackage) || isBinary(binary.name)) &&
    (entry.target === '**' ||
      [binary.target, withoutLevel, withUsualLevel(binary.target)].some(
        isTarget
      ))
  )
}

function metricLimits(layers: readonly Layer[]): MetricLimits[] {
  const limitedMetrics = judgedMetrics(layers)
  return metrics.flatMap((metric): MetricLimits[] => {
    const warn = tierFor(
      layers.map((layer) => layer.warn),
      metric,
      limitedMetrics
    )
    const fail = tierFor(
      layers.map((layer) => layer.fail),
      metric,
      limitedMetrics
    )
    const named = [warn, fail].some((tier) =>
      limitKeys.some((key) => tier[key] !== null)
    )
    return named || limitedMetrics.includes(metric)
      ? [{ metric, warn, fail }]
      : []
  })
}

/** The sizes that are judged where a limit doesn't name its own. */
export function judgedMetrics(layers: readonly Layer[]): readonly Metric[] {
  return last(layers, (layer) => layer.metrics) ?? ['file']
}

const limitKeys = [
  'maxSize',
  'minSize',
  'maxGrowth',
  'maxGrowthPercent',
  'goUpgradeLimit',
  'goUpgradeLimitPercent'
] as const

function tierFor(
  patches: readonly TierPatch[],
  metric: Metric,
  limitedMetrics: readonly Metric[]
): BinaryTier {
  // undefined: the layer says nothing of this size; null: it wants no limit.
  const valueOf = <T>(limit: Limit<T> | undefined): T | null | undefined => {
    if (limit === undefined) return undefined
    if ('of' in limit) return limit.of[metric]
    return limitedMetrics.includes(metric) ? limit.every : undefined
  }
  return patches.reduce<BinaryTier>((below, patch) => {
    const maxSize = valueOf(patch.maxSize)
    const minSize = valueOf(patch.minSize)
    const maxGrowth = valueOf(patch.maxGrowth)
    const maxGrowthPercent = valueOf(patch.maxGrowthPercent)
    const growth =
      maxGrowth === undefined && maxGrowthPercent === undefined
        ? { ...below, require: patch.require ?? below.require }
        : {
            maxGrowth: maxGrowth ?? null,
            maxGrowthPercent: maxGrowthPercent ?? null,
            require: patch.require ?? 'any'
          }
    const upgrade = valueOf(patch.goUpgradeLimit)
    const upgradePercent = valueOf(patch.goUpgradeLimitPercent)
    const silent = upgrade === undefined && upgradePercent === undefined
    return {
      maxSize: maxSize === undefined ? below.maxSize : maxSize,
      minSize: minSize === undefined ? below.minSize : minSize,
      maxGrowth: growth.maxGrowth,
      maxGrowthPercent: growth.maxGrowthPercent,
      require: growth.require,
      goUpgradeLimit: silent ? below.goUpgradeLimit : (upgrade ?? null),
      goUpgradeLimitPercent: silent
        ? below.goUpgradeLimitPercent
        : (upgradePercent ?? null)
    }
  }, noLimits)
}

const noLimits: BinaryTier = {
  maxSize: null,
  minSize: null,
  maxGrowth: null,
  maxGrowthPercent: null,
  require: 'any',
  goUpgradeLimit: null,
  goUpgradeLimitPercent: null
}

function last<T, U>(
  items: readonly T[],
  valueOf: (item: T) => U | undefined
): U | undefined {
  return items.map(valueOf).findLast((value) => value !== undefined)
}
