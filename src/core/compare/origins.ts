// Splits a change by origin: own code, dependencies, the standard library,
// alignment. Each byte counts for one of them on each side.
import type { Measurement, Package } from '../model/measurement.ts'
import type { OriginSum } from '../model/report.ts'
import { origins, type Origin } from '../model/closed-lists.ts'
import { byChange, rowOf } from './rows.ts'

/** All origins in their order, also those that didn't change; their deltas add up to the file's. */
export function originSums(
  base: Measurement | null,
  head: Measurement | null
): OriginSum[] {
  const updated = updatedModules(base, head)
  const before = sizesOf(base, updated)
  const after = sizesOf(head, updated)
  return origins.map((origin) => ({
    origin,
    ...rowOf(before.get(origin) ?? 0, after.get(origin) ?? 0)
  }))
}

/** Those that changed, by size of the change. */
export function changedOrigins(sums: readonly OriginSum[]): OriginSum[] {
  return sums
    .filter(({ delta }) => delta !== 0)
    .toSorted(byChange((row) => row.origin))
}

/** Paths of modules that only one side has, or that have another version there. */
function updatedModules(
  base: Measurement | null,
  head: Measurement | null
): ReadonlySet<string> {
  const versions = new Map(
    base?.modules.map((module) => [module.path, module.version])
  )
  const updated = new Set<string>()
  for (const { path, version } of head?.modules ?? []) {
    if (versions.get(path) !== version) updated.add(path)
    versions.delete(path)
  }
  for (const path of versions.keys()) updated.add(path)
  return updated
}

function sizesOf(
  side: Measurement | null,
  updated: ReadonlySet<string>
): ReadonlyMap<Origin, number> {
  const sizes = new Map<Origin, number>()
  for (const item of side?.packages ?? []) {
    const origin = originOf(item, updated)
    sizes.set(origin, (sizes.get(origin) ?? 0) + item.size)
  }
  return sizes
}

function originOf(
  { path, module, kind }: Package,
  updated: ReadonlySet<string>
): Origin {
  switch (kind) {
    case 'main':
      return 'own'
    case 'module':
      return updated.has(module) ? 'updated-dependencies' : 'other-dependencies'
    case 'std':
      return 'std'
    default:
      return path === '(padding)' ? 'alignment' : 'other'
  }
}
