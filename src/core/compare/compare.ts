// Turns two measurements of one binary into the rows of a report.
import type { Explanation } from '../model/explanation/explanation.ts'
import type { Measurement, Module, Package } from '../model/measurement.ts'
import type {
  Baseline,
  BinaryReport,
  ModuleRow,
  OriginSum,
  PackageRow,
  RegionRow,
  Row,
  SectionRow,
  Side,
  SizeDelta,
  Verdict
} from '../model/report.ts'
import { isOnlyAlignment } from './alignment.ts'
import { archiveDelta, compareArchives } from './archives.ts'
import { differByIds } from './build-ids.ts'
import { sectionsComparable } from './sections-comparable.ts'
import { alikeInDetail } from './coarsen.ts'
import { changedOrigins, originSums } from './origins.ts'
import { mainPackageOf, targetOf } from './pair-binaries.ts'
import {
  assertExplains,
  byChange,
  matchByKey,
  rowOf,
  type Match
} from './rows.ts'
import { compareSymbols } from './symbols/compare-symbols.ts'
import { differences, buildsDiffer } from './build-differences.ts'

/** A `BinaryReport` that isn't judged yet, and what judging needs besides. */
export interface Comparison extends Omit<
  BinaryReport,
  'verdict' | 'baseline' | 'explanation'
> {
  /** Why it changed; null where there is nothing to say, or nobody asked. */
  readonly explanation: Explanation | null
  /** Default name of the executable: of the head, of the base when removed. */
  readonly name: string
  /** All packages and modules of both sides, unchanged ones too. */
  readonly everyPackage: readonly PackageRow[]
  readonly everyModule: readonly ModuleRow[]
  readonly everyOrigin: readonly OriginSum[]
  /** Whether sections mean the same on both sides; regions always do. */
  readonly sectionsComparable: boolean
  /** The file's size changed, and its content's didn't. */
  readonly onlyAlignment: boolean
  /** Both sides are there, of builds that aren't comparable. */
  readonly buildsDiffer: boolean
  /** In what the sides were made differently, a phrase each. */
  readonly unlike: readonly string[]
  /** What was compared. */
  readonly measurements: {
    readonly base: Measurement | null
    readonly head: Measurement | null
  }
}

/**
 * Compares head with base; at least one must exist, and one that is null
 * counts 0. Files with the same SHA-256, or one that differs by build IDs alone, are
 * `unchanged` and have no rows, whatever was attributed on either side. Where the attribution reached
 * different levels the tables still add up, but symbols aren't compared; where only
 * one side has packages, no rows of packages and modules are shown.
 * @throws Error when a table doesn't add up to the change of the file
 */
export function compare(
  base: Measurement | null,
  head: Measurement | null
): Comparison {
  const shown = head ?? base
  if (shown === null) throw new Error('nothing to compare: both sides are null')
  const same = isSame(base, head)
  // Of two equal files the head's attribution stands for both.
  const from = same ? head : base
  const everyPackage = packageRows(from?.packages ?? [], head?.packages ?? [])
  const [before, after] = alikeInDetail(from, head)
  const shownPackages =
    before === from
      ? everyPackage
      : packageRows(before?.packages ?? [], after?.packages ?? [])
  const modules = moduleMatches(before, after)
  const everyOrigin = originSums(from, head)
  const delta = sizeDelta(base, head)
  const comparison: Comparison = {
    status: statusOf(base, head, same),
    mainPackage: mainPackageOf(shown),
    name: shown.binary.name,
    target: targetOf(shown),
    base: base && sideOf(base),
    head: head && sideOf(head),
    delta,
    sections: sectionRows(from, head),
    regions: regionRows(from, head),
    modules: moduleRows(
      modules.filter(
        (match) => match.baseSize !== match.headSize || versionChanged(match)
      )
    ),
    packages: shownPackages.filter(
      (row) =>
        changed(row) || (row.written !== undefined && changed(row.written))
    ),
    origins: changedOrigins(originSums(before, after)),
    symbols:
      from && head && from.attribution.level !== head.attribution.level
        ? []
        : compareSymbols(from?.symbols ?? [], head?.symbols ?? []),
    everyPackage,
    everyModule: moduleRows(moduleMatches(from, head)),
    everyOrigin,
    sectionsComparable: sectionsComparable({ base, head }),
    onlyAlignment: isOnlyAlignment({ base, head, delta }),
    buildsDiffer: buildsDiffer(base, head),
    unlike: base && head ? differences(base, head) : [],
    measurements: { base, head },
    explanation: null
  }
  assertTablesExplain(comparison)
  return comparison
}

/** @throws Error when a table doesn't add up to the change of the file */
function assertTablesExplain(comparison: Comparison): void {
  const { delta, packages } = comparison
  for (const table of [
    'sections',
    'regions',
    'modules',
    'packages',
    'origins'
  ] as const) {
    assertExplains(table, comparison[table], delta.fileSize)
  }
  const written = packages.flatMap((row) => row.written ?? [])
  if (written.length > 0) {
    assertExplains('bytes that packages wrote', written, delta.fileSize)
  }
}

/** Whether two files are identical, or identical but for build IDs. */
function isSame(base: Measurement | null, head: Measurement | null): boolean {
  if (base?.binary.fileSize !== head?.binary.fileSize) return false
  return base?.binary.sha256 === head?.binary.sha256 || differByIds(base, head)
}

/** A comparison with its verdict: one entry of the report. */
export function binaryReport(
  comparison: Comparison,
  verdict: Verdict,
  baseline: Baseline | null
): BinaryReport {
  const { status, mainPackage, target, base, head, delta } = comparison
  const {
    sections,
    regions,
    modules,
    packages,
    origins,
    symbols,
    explanation
  } = comparison
  const archives = compareArchives(base, head)
  return {
    status,
    mainPackage,
    target,
    base,
    head,
    delta,
    sections,
    regions,
    modules,
    packages,
    origins,
    symbols,
    verdict,
    baseline,
    ...(differByIds(base, head) ? { onlyBuildIds: true } : {}),
    ...(archives.length === 0 ? {} : { archives }),
    ...(explanation === null ? {} : { explanation })
  }
}

function statusOf(
  base: Measurement | null,
  head: Measurement | null,
  same: boolean
): Comparison['status'] {
  if (base === null) return 'added'
  if (head === null) return 'removed'
  return same ? 'unchanged' : 'changed'
}

function sideOf({ binary, build, attribution }: Measurement): Side {
  return { binary, build, attribution }
}

function sizeDelta(
  base: Measurement | null,
  head: Measurement | null
): SizeDelta {
  const baseGzip = base === null ? 0 : (base.binary.compressed?.gzip ?? null)
  const headGzip = head === null ? 0 : (head.binary.compressed?.gzip ?? null)
  return {
    fileSize: (head?.binary.fileSize ?? 0) - (base?.binary.fileSize ?? 0),
    contentSize:
      (head?.binary.contentSize ?? 0) - (base?.binary.contentSize ?? 0),
    gzip: baseGzip === null || headGzip === null ? null : headGzip - baseGzip,
    ...archiveDelta(base, head)
  }
}

function sectionRows(
  base: Measurement | null,
  head: Measurement | null
): SectionRow[] {
  return matchByKey(
    base?.sections ?? [],
    head?.sections ?? [],
    (section) => section.name,
    (section) => section.fileSize
  )
    .map((match) => ({
      name: match.key,
      ...rowOf(match.baseSize, match.headSize)
    }))
    .filter(changed)
    .toSorted(byChange((row) => row.name))
}

function regionRows(
  base: Measurement | null,
  head: Measurement | null
): RegionRow[] {
  return matchByKey(
    base?.regions ?? [],
    head?.regions ?? [],
    (region) => region.name,
    (region) => region.size
  )
    .flatMap((match): RegionRow[] => {
      const region = match.head ?? match.base
      const row = rowOf(match.baseSize, match.headSize)
      return region === null ? [] : [{ name: region.name, ...row }]
    })
    .filter(changed)
    .toSorted(byChange((row) => row.name))
}

function moduleMatches(
  base: Measurement | null,
  head: Measurement | null
): Match<Module>[] {
  return matchByKey(
    base?.modules ?? [],
    head?.modules ?? [],
    (module) => module.path,
    (module) => module.size
  )
}

function moduleRows(matches: readonly Match<Module>[]): ModuleRow[] {
  return matches
    .map((match) => ({
      path: match.key,
      baseVersion: match.base?.version ?? '',
      headVersion: match.head?.version ?? '',
      ...rowOf(match.baseSize, match.headSize)
    }))
    .toSorted(byChange((row) => row.path))
}

function packageRows(
  base: readonly Package[],
  head: readonly Package[]
): PackageRow[] {
  const isKnown = [...base, ...head].every(
    ({ written }) => written !== undefined
  )
  return matchByKey(
    base,
    head,
    (item) => item.path,
    (item) => item.size
  )
    .map((match) => ({
      path: match.key,
      module: match.head?.module ?? match.base?.module ?? '',
      ...rowOf(match.baseSize, match.headSize),
      ...(isKnown ? { written: writtenRow(match) } : {})
    }))
    .toSorted(byChange((row) => row.path))
}

function writtenRow({ base, head }: Match<Package>): Row {
  return rowOf(base?.written ?? 0, head?.written ?? 0)
}

function changed(row: Row): boolean {
  return row.delta !== 0
}

/** A module on one side only is not a change of version. */
function versionChanged({ base, head }: Match<Module>): boolean {
  return base !== null && head !== null && base.version !== head.version
}
