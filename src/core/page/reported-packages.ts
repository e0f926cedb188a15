// The packages of a binary of which a measurement is not at hand: what the report has of
// them, the changed ones alone, and one row for all others.
import { regionNames, type PackageKind } from '../model/closed-lists.ts'
import type { BinaryReport } from '../model/report.ts'
import { compareText } from '../report/ranking.ts'
import type { PageModule, PagePackage, PageRest } from './page-data.ts'

/** The package and module of all that the report has no row of. */
export const unlisted = '(not in the report)'

export interface ReportedRows {
  readonly modules: readonly PageModule[]
  readonly packages: readonly Omit<PagePackage, 'why'>[]
  readonly rest: PageRest
}

/** Rows that add up to both files. */
export function reportedRows(binary: BinaryReport): ReportedRows {
  const base = binary.base?.binary.fileSize ?? 0
  const head = binary.head?.binary.fileSize ?? 0
  const listed = binary.packages.toSorted(
    (a, b) => compareText(a.module, b.module) || compareText(a.path, b.path)
  )
  const left = {
    path: unlisted,
    module: unlisted,
    base: base - sum(listed.map((row) => row.base)),
    head: head - sum(listed.map((row) => row.head))
  }
  const rows = left.base === 0 && left.head === 0 ? listed : [...listed, left]
  const paths = [...new Set(rows.map(({ module }) => module))]
  const region = regionNames.indexOf('other')
  const packages = rows.map(({ path, module, base: before, head: after }) => ({
    path,
    module: paths.indexOf(module),
    kind: kindOf(path, module, binary),
    base: before,
    head: after,
    written: null
  }))
  return {
    modules: paths.map((path) => moduleOf(path, rows, binary)),
    packages,
    rest: {
      package: packages.map((_, row) => row),
      region: packages.map(() => region),
      base: packages.map((row) => row.base),
      head: packages.map((row) => row.head)
    }
  }
}

function moduleOf(
  path: string,
  rows: readonly { module: string; base: number; head: number }[],
  { modules }: BinaryReport
): PageModule {
  const own = rows.filter(({ module }) => module === path)
  const known = modules.find((module) => module.path === path)
  return {
    path,
    baseVersion: known?.baseVersion ?? '',
    headVersion: known?.headVersion ?? '',
    base: sum(own.map(({ base }) => base)),
    head: sum(own.map(({ head }) => head))
  }
}

/** As far as names say. */
function kindOf(
  path: string,
  module: string,
  { mainPackage }: BinaryReport
): PackageKind {
  if (path.startsWith('(')) return 'pseudo'
  if (module === 'std') return 'std'
  const isMain = mainPackage === module || mainPackage.startsWith(`${module}/`)
  return isMain ? 'main' : 'module'
}

const sum = (sizes: readonly number[]): number =>
  sizes.reduce((total, size) => total + size, 0)
