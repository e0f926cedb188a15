// What a page shows of one binary: everything of what was measured, within a number of
// symbols; or what a report has of it.
import { alikeInDetail } from '../compare/coarsen.ts'
import { mainPackageOf, targetOf } from '../compare/pair-binaries.ts'
import type { Measurement } from '../model/measurement.ts'
import type { BinaryReport, Side } from '../model/report.ts'
import { assertAddsUp } from './assert-adds-up.ts'
import type { PageBinary, PagePackage, PageSide } from './page-data.ts'
import { packageRows, type Sides } from './package-rows.ts'
import { reportedRows } from './reported-packages.ts'
import { symbolColumns } from './symbol-columns.ts'
import { pageName, symbolRows, type SymbolRow } from './symbol-rows.ts'
import { whyChanged } from './why-changed.ts'

/** A binary of a report, with the measurements of its sides as far as they are at hand. */
export interface MeasuredReport extends Sides {
  readonly report: BinaryReport
}

/**
 * A binary of a report.
 * @param maxSymbols rows of symbols, the unchanged and smallest of which are left out first
 * @throws UserError where a saved measurement doesn't fit together
 */
export function comparedBinary(
  { report, base, head }: MeasuredReport,
  maxSymbols: number
): PageBinary {
  const { status, mainPackage, target } = report
  const common = {
    name: pageName((report.head ?? report.base)?.binary.name ?? ''),
    mainPackage: pageName(mainPackage),
    target: pageName(target),
    status,
    base: report.base && sideOf(report.base),
    head: report.head && sideOf(report.head)
  }
  const why = whyChanged(report)
  const isMissing =
    (report.head !== null && head === null) ||
    // Of two equal files the head's attribution is that of both.
    (report.base !== null && base === null && status !== 'unchanged')
  if (isMissing) {
    const { modules, packages, rest } = reportedRows(report)
    return checked({
      ...common,
      notes: [missingNote],
      modules,
      packages: explained(packages, why),
      ...noSymbols,
      rest
    })
  }
  const shown = status === 'unchanged' ? { base: head, head } : { base, head }
  return checked({ ...common, ...contentOf(shown, maxSymbols, why) })
}

/** A binary that is compared with nothing. */
export function measuredBinary(
  measurement: Measurement,
  maxSymbols: number
): PageBinary {
  const sides = { base: null, head: measurement }
  return checked({
    name: pageName(measurement.binary.name),
    mainPackage: pageName(mainPackageOf(measurement)),
    target: pageName(targetOf(measurement)),
    status: 'added',
    base: null,
    head: sideOf(measurement),
    ...contentOf(sides, maxSymbols, new Map())
  })
}

function checked(binary: PageBinary): PageBinary {
  assertAddsUp(binary)
  return {
    ...binary,
    modules: binary.modules.map((row) => ({
      ...row,
      path: pageName(row.path),
      baseVersion: pageName(row.baseVersion),
      headVersion: pageName(row.headVersion)
    })),
    packages: binary.packages.map((row) => ({
      ...row,
      path: pageName(row.path)
    })),
    sections: binary.sections.map(pageName)
  }
}

function sideOf({
  binary,
  attribution
}: Pick<Side, 'binary' | 'attribution'>): PageSide {
  const { fileSize, compressed, goVersion, sha256 } = binary
  return {
    fileSize,
    gzip: compressed?.gzip ?? null,
    goVersion: pageName(goVersion),
    sha256,
    level: attribution.level
  }
}

const missingNote =
  'Only packages that changed are shown, as the report has them: the measurements themselves were not at hand.'

const noSymbols: Pick<PageBinary, 'sections' | 'groups' | 'symbols'> = {
  sections: [],
  groups: [],
  symbols: {
    name: [],
    package: [],
    group: [],
    region: [],
    section: [],
    base: [],
    head: [],
    from: [],
    moved: [],
    instance: []
  }
}

type Content = Omit<
  PageBinary,
  'name' | 'mainPackage' | 'target' | 'status' | 'base' | 'head'
>

type Why = ReadonlyMap<string, readonly string[]>

/** Symbols of both sides: no real program has as many, and matching more takes too long. */
const maxMatched = 2_000_000

function contentOf(measured: Sides, maxSymbols: number, why: Why): Content {
  const { sides, notes } = withinMatched(comparableSides(measured))
  const packages = packageRows(sides)
  const rows = symbolRows(sides, packages)
  const kept = mostImportant(rows, maxSymbols)
  const left = rows.length - kept.length
  return {
    notes: [
      ...notes,
      ...(left === 0
        ? []
        : [
            `${left} of ${rows.length} symbols are not listed, the unchanged and smallest ones first; their bytes are counted with their packages.`
          ])
    ],
    modules: packages.modules,
    packages: explained(packages.packages, why),
    ...symbolColumns(kept, packages, sides)
  }
}

interface ShownSides {
  readonly sides: Sides
  /** What can't be shown, and why. */
  readonly notes: readonly string[]
}

function withinMatched(shown: ShownSides): ShownSides {
  const { base, head } = shown.sides
  const count = (base?.symbols.length ?? 0) + (head?.symbols.length ?? 0)
  if (count <= maxMatched) return shown
  return {
    sides: {
      base: base && { ...base, symbols: [] },
      head: head && { ...head, symbols: [] }
    },
    notes: [
      ...shown.notes,
      `No symbols are listed: the measurements have ${count}, and a page matches at most ${maxMatched}.`
    ]
  }
}

/** The sides as far as they can be compared. */
function comparableSides({ base, head }: Sides): ShownSides {
  const [before, after] = alikeInDetail(base, head)
  if (before === null || after === null || before === after) {
    return { sides: { base: before, head: after }, notes: [] }
  }
  const [from, to] = [before.attribution.level, after.attribution.level]
  if (from === to) return { sides: { base: before, head: after }, notes: [] }
  const what = before === base ? 'Symbols' : 'Packages and symbols'
  return {
    sides: {
      base: { ...before, symbols: [] },
      head: { ...after, symbols: [] }
    },
    notes: [
      `${what} are not compared: the base is attributed by ${from}, the head by ${to}.`
    ]
  }
}

function explained(
  packages: readonly Omit<PagePackage, 'why'>[],
  why: Why
): readonly PagePackage[] {
  return packages.map((row) => ({ ...row, why: why.get(row.path) ?? [] }))
}

/** As many rows as there may be: those that changed most, then the largest. */
function mostImportant(
  rows: readonly SymbolRow[],
  limit: number
): readonly SymbolRow[] {
  if (rows.length <= limit) return rows
  return rows
    .toSorted(
      (a, b) =>
        Math.abs(b.head - b.base) - Math.abs(a.head - a.base) || b.head - a.head
    )
    .slice(0, limit)
}
