// Where a binary's change came from, as rows that add up to it: a row per
// module, the main module split into its packages.
import type {
  BinaryReport,
  ModuleRow,
  PackageRow,
  SymbolRow
} from '../model/report.ts'
import { symbolTitle } from './symbol-title.ts'

/** The largest piece within a row. */
export interface Contributor {
  /** Without what the row's own name says already: `y/internal/tables`, `processor.(*Job).Run`. */
  readonly name: string
  readonly delta: number
  readonly change: 'added' | 'removed' | 'changed'
}

export interface OriginRow {
  /**
   * - `package`: of the main module
   * - `module`: a dependency
   * - `std`: Go's standard library and runtime
   * - `pseudo`: bytes that no package owns
   */
  readonly kind: 'package' | 'module' | 'std' | 'pseudo'
  /** Module path, the pseudo row's name, or for a package `./` and its path within the module. */
  readonly name: string
  /** Versions of a module or of Go; '' where there is none. */
  readonly baseVersion: string
  readonly headVersion: string
  readonly base: number
  readonly head: number
  readonly delta: number
  readonly largest: Contributor | null
}

/** Rows sorted by |delta|, largest first; their deltas add up to `delta.fileSize`. */
export function originsOf(binary: BinaryReport): readonly OriginRow[] {
  const main = mainModuleOf(binary)
  const symbols = largestSymbols(binary.symbols)
  return binary.modules
    .filter(({ delta }) => delta !== 0)
    .flatMap((module) =>
      module === main
        ? packagesOf(module, binary, symbols)
        : [originOf(module, binary, symbols)]
    )
    .toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta))
}

/** Import path -> the symbol that changed most; there may be tens of thousands. */
type LargestSymbols = ReadonlyMap<string, SymbolRow>

function largestSymbols(symbols: readonly SymbolRow[]): LargestSymbols {
  const largest = new Map<string, SymbolRow>()
  for (const symbol of symbols) {
    const known = largest.get(symbol.package)
    if (known === undefined || Math.abs(symbol.delta) > Math.abs(known.delta)) {
      largest.set(symbol.package, symbol)
    }
  }
  return largest
}

/** Dependencies whose version differs, whether or not their size does. */
export function versionChanges(binary: BinaryReport): readonly ModuleRow[] {
  return binary.modules.filter(
    ({ baseVersion, headVersion }) =>
      baseVersion !== headVersion && baseVersion !== '' && headVersion !== ''
  )
}

/** The row of the main package's own module: the longest path that holds it. */
function mainModuleOf(binary: BinaryReport): ModuleRow | undefined {
  return binary.modules
    .filter(
      ({ path }) =>
        binary.mainPackage === path || binary.mainPackage.startsWith(`${path}/`)
    )
    .toSorted((a, b) => b.path.length - a.path.length)[0]
}

function packagesOf(
  module: ModuleRow,
  binary: BinaryReport,
  symbols: LargestSymbols
): readonly OriginRow[] {
  const packages = binary.packages.filter(
    (row) => row.module === module.path && row.delta !== 0
  )
  const sum = packages.reduce((total, { delta }) => total + delta, 0)
  if (sum !== module.delta) return [originOf(module, binary, symbols)]
  return packages.map((row) => ({
    kind: 'package',
    name: relativePath(row.path, module.path),
    baseVersion: '',
    headVersion: '',
    base: row.base,
    head: row.head,
    delta: row.delta,
    largest: largestSymbol(row, symbols)
  }))
}

function relativePath(path: string, module: string): string {
  if (path === module) return '.'
  return path.startsWith(`${module}/`) ? `.${path.slice(module.length)}` : path
}

function originOf(
  module: ModuleRow,
  binary: BinaryReport,
  symbols: LargestSymbols
): OriginRow {
  const kind =
    module.path === 'std'
      ? 'std'
      : module.path.startsWith('(')
        ? 'pseudo'
        : 'module'
  const versions =
    kind === 'std'
      ? {
          baseVersion: binary.base?.binary.goVersion ?? '',
          headVersion: binary.head?.binary.goVersion ?? ''
        }
      : { baseVersion: module.baseVersion, headVersion: module.headVersion }
  const { base, head, delta } = module
  const largest =
    kind === 'pseudo' ? null : largestPart(module, binary, symbols)
  return { kind, name: module.path, ...versions, base, head, delta, largest }
}

/** The largest package of a module; where that is the one at its root, the largest symbol in it. */
function largestPart(
  module: ModuleRow,
  { packages }: BinaryReport,
  symbols: LargestSymbols
): Contributor | null {
  const row = packages
    .filter(({ module: path }) => path === module.path)
    .toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta))[0]
  if (row === undefined || row.delta === 0) return null
  // The package at the module's root has the row's own name.
  if (row.path === module.path) return largestSymbol(row, symbols)
  return {
    name: shortPath(row.path, module.path),
    delta: row.delta,
    change: row.base === 0 ? 'added' : row.head === 0 ? 'removed' : 'changed'
  }
}

function largestSymbol(
  row: PackageRow,
  symbols: LargestSymbols
): Contributor | null {
  const symbol = symbols.get(row.path)
  if (symbol === undefined || symbol.delta === 0) return null
  const change =
    symbol.change === 'added' || symbol.change === 'removed'
      ? symbol.change
      : 'changed'
  const { delta } = symbol
  const name = symbolTitle(symbol.name)
  const own = name.startsWith(`${row.path}.`)
  return {
    name: own ? shortPath(name, row.path) : name,
    delta,
    change
  }
}

/** What begins with an import path, from the path's last element on; a `v2` is none by itself. */
function shortPath(name: string, path: string): string {
  if (!name.startsWith(path)) return name
  const last = /(?<![^/])[^/]+(?:\/v\d+)?$/.exec(path)
  return last === null ? name : name.slice(last.index)
}

/** What a pseudo row's name means, for people. */
export const pseudoTitles: Readonly<Record<string, string>> = {
  '(headers)': 'file headers and tables',
  '(relocations)': 'relocations as a whole',
  '(build info)': 'build info',
  '(module data)': 'module data',
  '(pclntab header)': 'function table as a whole',
  '(findfunctab)': 'index of functions',
  '(type index)': 'index of types',
  '(itab index)': 'index of interface tables',
  '(inittasks)': 'order of initialisation',
  '(padding)': 'alignment',
  '(signature)': 'signature',
  '(resources)': 'resources',
  '(added sections)': 'added sections',
  '(shared types)': 'types of no single package',
  '(C)': 'C code',
  '(stamped values)': 'values stamped with -X',
  '(unattributed)': 'not attributed'
}
