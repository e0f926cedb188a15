// What `go list` calls stale, and how that spreads: a package is stale by itself, or by
// what it imports.

/** The template of `go list -f` that `parseListed` reads. */
export const stalenessTemplate =
  '{{.ImportPath}}\t{{.Stale}}\t{{.StaleReason}}\t{{join .Imports " "}}'

export interface ListedPackage {
  readonly importPath: string
  /** Go's words; '' for one that is not stale. */
  readonly reason: string
  readonly imports: readonly string[]
}

/** A package that is stale without an import that is. */
export interface StaleRoot {
  readonly importPath: string
  readonly reason: string
  /** Stale packages that import it, directly or not. */
  readonly importers: number
}

export interface Staleness {
  /** All that were listed. */
  readonly packages: number
  /** Roots included. */
  readonly stale: readonly string[]
  /** Those that make most others stale first. */
  readonly roots: readonly StaleRoot[]
}

/** Said of every main package that is compiled already: doctor installs nothing where the user does. */
const onlyNotInstalled = 'not installed but available in build cache'

/** A line for each package, in the order of `go list -deps`. */
export function parseListed(printed: string): ListedPackage[] {
  return printed.split('\n').flatMap((line) => {
    const [importPath = '', stale, reason = '', imports = ''] = line.split('\t')
    if (stale === undefined) return []
    const isStale = stale === 'true' && reason !== onlyNotInstalled
    return [
      {
        importPath,
        reason: isStale ? reason || 'without a reason' : '',
        imports: imports.split(' ').filter((name) => name !== '')
      }
    ]
  })
}

/** Finds the roots, and counts what each makes stale; one package may have several roots. */
export function stalenessOf(listed: readonly ListedPackage[]): Staleness {
  const stale = new Map(
    listed
      .filter(({ reason }) => reason !== '')
      .map((found) => [found.importPath, found])
  )
  const importers = new Map<string, string[]>()
  const roots: ListedPackage[] = []
  for (const found of stale.values()) {
    const causes = found.imports.filter((name) => stale.has(name))
    if (causes.length === 0) roots.push(found)
    for (const name of causes) {
      const known = importers.get(name)
      if (known) known.push(found.importPath)
      else importers.set(name, [found.importPath])
    }
  }
  return {
    packages: listed.length,
    stale: [...stale.keys()],
    roots: roots
      .map(({ importPath, reason }) => ({
        importPath,
        reason,
        importers: reach(importers, importPath)
      }))
      .toSorted((a, b) => b.importers - a.importers)
  }
}

/** How many packages are reached, without the first. */
function reach(
  onward: ReadonlyMap<string, readonly string[]>,
  from: string
): number {
  const reached = new Set<string>()
  const waiting = [from]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const next of onward.get(name) ?? []) {
      if (reached.has(next)) continue
      reached.add(next)
      waiting.push(next)
    }
  }
  return reached.size
}
