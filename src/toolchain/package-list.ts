// Parses the output of `go list -e -deps -json=…`: the packages of a build.
// Pure.
import type { LoadError } from './list/load-error.ts'
import { printedObjects } from './printed-json.ts'

/** A module as `go list` knows it (cmd/go/internal/modinfo, ModulePublic). */
export interface GoModule {
  readonly Path: string
  readonly Version?: string
  readonly Main?: boolean
  readonly Dir?: string
  readonly GoMod?: string
  readonly Replace?: GoModule
}

/** The fields asked for (cmd/go/internal/load, PackagePublic). */
export interface GoPackage {
  readonly ImportPath: string
  readonly Name?: string
  readonly Dir?: string
  readonly Standard?: boolean
  /** True for a package that no pattern names. */
  readonly DepOnly?: boolean
  /** Patterns of the command line that match it. */
  readonly Match?: readonly string[]
  readonly Imports?: readonly string[]
  readonly Module?: GoModule
  readonly Error?: {
    readonly ImportStack?: readonly string[] | null
    readonly Pos?: string
    readonly Err?: string
  }
  readonly GoFiles?: readonly string[]
  readonly CgoFiles?: readonly string[]
  readonly CFiles?: readonly string[]
  readonly CXXFiles?: readonly string[]
  readonly MFiles?: readonly string[]
  readonly HFiles?: readonly string[]
  readonly FFiles?: readonly string[]
  readonly SFiles?: readonly string[]
  readonly SwigFiles?: readonly string[]
  readonly SwigCXXFiles?: readonly string[]
  readonly SysoFiles?: readonly string[]
  readonly EmbedFiles?: readonly string[]
  readonly IgnoredGoFiles?: readonly string[]
  readonly TestGoFiles?: readonly string[]
  readonly XTestGoFiles?: readonly string[]
}

/** Fields that name files which go into the build, relative to `Dir`. */
export const fileFields = [
  'GoFiles',
  'CgoFiles',
  'CFiles',
  'CXXFiles',
  'MFiles',
  'HFiles',
  'FFiles',
  'SFiles',
  'SwigFiles',
  'SwigCXXFiles',
  'SysoFiles',
  'EmbedFiles'
] as const satisfies readonly (keyof GoPackage)[]

/** The list for `-json=` (Go 1.19 and newer print nothing else, and save the work). */
export const packageFields: readonly (keyof GoPackage)[] = [
  'ImportPath',
  'Name',
  'Standard',
  'DepOnly',
  'Match',
  'Imports',
  'Module',
  'Error',
  // Without these two, Go before 1.26 words the error of an excluded package as
  // if its directory were empty.
  'Dir',
  'IgnoredGoFiles',
  ...fileFields
]

/**
 * The import path without the variant behind it: with profile-guided optimization
 * a package may be listed once more for each main package, as `path [main]`.
 */
function withoutVariant(path: string): string {
  const start = path.lastIndexOf(' [')
  return start >= 0 && path.indexOf(']', start) === path.length - 1
    ? path.slice(0, start)
    : path
}

function isPackage(value: unknown): value is GoPackage {
  return (
    typeof value === 'object' &&
    value !== null &&
    'ImportPath' in value &&
    typeof value.ImportPath === 'string'
  )
}

/**
 * Reads the concatenated objects that `go list -json` prints. Variants of a
 * package count as the package.
 * @throws Error when the text is not what `go list` prints
 */
export function parsePackages(text: string): GoPackage[] {
  const packages = new Map<string, GoPackage>()
  const objects = printedObjects(text)
  if (objects.length === 0 && text.trim() !== '') {
    throw new Error('go list printed no JSON')
  }
  for (const object of objects) {
    const value: unknown = JSON.parse(object)
    if (!isPackage(value)) {
      throw new Error('go list printed a package without an import path')
    }
    const ImportPath = withoutVariant(value.ImportPath)
    const Imports = value.Imports?.map(withoutVariant)
    const known = packages.get(ImportPath)
    const own = { ...value, ImportPath, ...(Imports ? { Imports } : {}) }
    // Of several variants the one that a pattern names stands for all.
    if (known === undefined || known.DepOnly === true) {
      packages.set(ImportPath, own)
    }
  }
  return [...packages.values()]
}

/** The packages that are reached from `roots` by imports, with the roots. */
export function closure(
  packages: readonly GoPackage[],
  roots: readonly GoPackage[]
): GoPackage[] {
  const byPath = new Map(
    packages.map((goPackage) => [goPackage.ImportPath, goPackage])
  )
  const reached = new Set<GoPackage>(roots)
  // A Set grows while it is walked: each package is visited once.
  for (const goPackage of reached) {
    for (const path of goPackage.Imports ?? []) {
      const imported = byPath.get(path)
      if (imported !== undefined) reached.add(imported)
    }
  }
  return [...reached]
}

/** The error of a package, if it has one. */
export function loadErrorOf(goPackage: GoPackage): LoadError | null {
  if (goPackage.Error === undefined) return null
  return {
    text: goPackage.Error.Err ?? 'unknown error',
    position: goPackage.Error.Pos ?? '',
    importPath: goPackage.ImportPath,
    importStack: goPackage.Error.ImportStack ?? []
  }
}

// cmd/go/internal/load, NoGoError.
const excluded = /^build constraints exclude all Go files/

/** True when build constraints leave nothing of the package for the target. */
export function isExcluded(goPackage: GoPackage): boolean {
  return excluded.test(goPackage.Error?.Err ?? '')
}

/**
 * Default name of a main package's executable: the last element of its import
 * path, or the one before a major-version suffix such as `v2`
 * (cmd/go/internal/load, DefaultExecName). Without `.exe`.
 */
export function executableName(importPath: string): string {
  const elements = importPath.split('/')
  const last = elements.at(-1) ?? ''
  const isVersion = /^v(?:[2-9]|[1-9]\d+)$/.test(last)
  return isVersion && elements.length > 1 ? (elements.at(-2) ?? last) : last
}
