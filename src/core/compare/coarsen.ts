// Brings two sides to one level of detail: where one side's packages aren't known
// (packed, damaged, of a format without a reader), the other's would all read as
// gone or new.
import type { Measurement, Package, Region } from '../model/measurement.ts'

const nobody = '(unattributed)'

/** Whether a side's bytes have no packages. */
function isCoarse({ attribution: { level } }: Measurement): boolean {
  return level === 'file' || level === 'sections'
}

/**
 * The two sides, of which either both have packages or neither has. The sums of
 * each side stay.
 */
export function alikeInDetail(
  base: Measurement | null,
  head: Measurement | null
): readonly [Measurement | null, Measurement | null] {
  if (base === null || head === null || isCoarse(base) === isCoarse(head)) {
    return [base, head]
  }
  return [coarsened(base), coarsened(head)]
}

/** A measurement in which no package owns anything, only the file's own parts do. */
function coarsened(measurement: Measurement): Measurement {
  const { packages, modules } = measurement
  const isOwner = ({ path, kind }: Package) =>
    kind !== 'pseudo' || path === nobody
  const owners = packages.filter(isOwner)
  const others = packages.filter((pkg) => !isOwner(pkg))
  const paths = new Set(others.map(({ module }) => module))
  const size = owners.reduce((sum, pkg) => sum + pkg.size, 0)
  const merged: Package = {
    path: nobody,
    module: nobody,
    kind: 'pseudo',
    size,
    regions: mergedRegions(owners)
  }
  const withoutWritten = others.map(
    ({ path, module, kind, size: own, regions }): Package => ({
      path,
      module,
      kind,
      size: own,
      regions
    })
  )
  return {
    ...measurement,
    packages: [...withoutWritten, merged],
    modules: [
      ...modules.filter(({ path }) => paths.has(path) && path !== nobody),
      { path: nobody, version: '', size }
    ],
    symbols: []
  }
}

function mergedRegions(packages: readonly Package[]): Region[] {
  const sizes = new Map<Region['name'], number>()
  for (const { name, size } of packages.flatMap(({ regions }) => regions)) {
    sizes.set(name, (sizes.get(name) ?? 0) + size)
  }
  return [...sizes].map(([name, size]) => ({ name, size }))
}
