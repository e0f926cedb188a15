// Assembles a measurement from a ledger and what is known about the file.
import type { BuildInfo } from '../binary/buildinfo/buildinfo.ts'
import { executableName } from './owners/executable-name.ts'
import { instantiatedFor, readDictionaries } from './owners/instances.ts'
import type { LedgerSymbol } from './ledger/ledger-symbols.ts'
import type { Ledger } from './ledger/ledger.ts'
import type {
  Measurement,
  Module,
  Package,
  Region,
  Section,
  SymbolSize
} from '../model/measurement.ts'
import {
  pseudoPackages,
  type AttributionLevel,
  type BinaryFormat,
  type RegionName
} from '../model/closed-lists.ts'
import type { PackageIdentity, Modules } from './owners/modules.ts'
import { levelIn } from '../model/target.ts'
import type { MeasureOptions } from './options.ts'
import { recordedSettings } from '../binary/buildinfo/recorded-settings.ts'
import { largestSymbolRows, order, symbolRows } from './ledger/symbol-rows.ts'
import { rankBy } from './owners/type-owner.ts'
import type { InlineBalance } from './authorship.ts'
import { reachabilityOf } from './reachability.ts'
import type { ReachabilityEvidence } from './reachability.ts'

export interface Parts {
  readonly ledger: Ledger
  readonly rows: readonly Section[]
  readonly level: AttributionLevel
  readonly notes: readonly string[]
  readonly info: BuildInfo | null
  readonly modules: Modules
  readonly format: BinaryFormat
  /** GOARCH by the file's header; '' when unknown. */
  readonly goarch: string
  readonly stripped: boolean
  readonly fileSize: number
  readonly options: MeasureOptions
  /** null where it isn't known who wrote the code. */
  readonly written: InlineBalance | null
  /** Source files by the names of functions; null where nobody asked. */
  readonly sources: ReadonlyMap<string, string> | null
  /** null where it isn't known which symbol the linker kept for which. */
  readonly reached: ReachabilityEvidence | null
}

/** Makes the measurement of a ledger in which every byte is booked. */
export function assemble(parts: Parts): Measurement {
  const { ledger, info, modules, options, fileSize } = parts
  const { target } = options
  const homes = homesOf(ledger, modules)
  const packages = packageRows(ledger, homes, parts.written)
  const { symbols, ...more } = listSymbols(parts, homes)
  const sizeOf = (path: string) =>
    packages.find((pkg) => pkg.path === path)?.size ?? 0
  const paddingSize = sizeOf('(padding)')
  const unattributedBytes = sizeOf('(unattributed)')
  return {
    schemaVersion: 1,
    binary: {
      name: options.name ?? executableName(info?.path ?? ''),
      format: parts.format,
      goos: info?.settings.GOOS ?? target?.goos ?? '',
      goarch: info?.settings.GOARCH ?? (parts.goarch || target?.goarch || ''),
      ...levelOf(info, parts.goarch, target?.level ?? ''),
      goVersion: info?.goVersion ?? '',
      mainPackage: info?.path ?? '',
      stripped: parts.stripped,
      sha256: options.sha256,
      fileSize,
      contentSize: fileSize - paddingSize,
      paddingSize,
      compressed: options.gzip === null ? null : { gzip: options.gzip },
      ...(options.build === null ? recordedSettings(info) : {})
    },
    build: options.build,
    attribution: {
      level: parts.level,
      ownedBytes: fileSize - unattributedBytes,
      unattributedBytes,
      notes: parts.notes
    },
    sections: parts.rows.map(sectionOf),
    regions: added(packages.flatMap(({ regions }) => regions)),
    modules: moduleRows(packages, homes),
    packages,
    symbols,
    ...more,
    ...reachabilityFor(parts, symbols, packages)
  }
}

/** All symbols, or only the largest where these are enough. */
function listSymbols(
  parts: Parts,
  homes: Homes
): Pick<Measurement, 'symbols' | 'otherSymbols'> {
  const { ledger, modules, level, options, sources } = parts
  const owners = ledger.ownerNames()
  const paths = owners.map((name) => homes.get(name)?.path ?? '')
  const rank = rankBy(modules)
  // The function table names code only.
  const named = level === 'functions' ? [] : ledger.symbolNames()
  const dictionaries = readDictionaries(named, rank)
  const rowOf = (symbol: LedgerSymbol): SymbolSize => {
    const { name, owner, region, section, size } = symbol
    const source = region === 'code' ? sources?.get(name) : undefined
    const bare = { name, package: paths[owner] ?? '', region, section, size }
    const row = source === undefined ? bare : { ...bare, file: source }
    if (region !== 'code' || !name.includes('[')) return row
    const path = instantiatedFor(name, owners[owner] ?? '', rank, dictionaries)
    return path === ''
      ? row
      : { ...row, instantiatedFor: modules.homeOf(path).path }
  }
  const { symbols: limit } = options
  return limit !== undefined && level === 'functions'
    ? largestSymbolRows(ledger, limit, rowOf)
    : { symbols: symbolRows(ledger, rowOf) }
}

function levelOf(
  info: BuildInfo | null,
  goarch: string,
  named: string
): Pick<Measurement['binary'], 'level'> {
  const level =
    levelIn(info?.settings.GOARCH ?? goarch, info?.settings ?? {}) || named
  return level === '' ? {} : { level }
}

/** The field reachability; nothing where it isn't known. */
function reachabilityFor(
  { reached, info, modules }: Parts,
  symbols: readonly SymbolSize[],
  packages: readonly Package[]
): Pick<Measurement, 'reachability'> {
  if (!reached) return {}
  const pathOf = pathsAmong(packages, modules)
  return { reachability: reachabilityOf(symbols, reached, info, pathOf) }
}

/** Paths of packages as in symbol names; '' for those without a row. */
function pathsAmong(
  packages: readonly Package[],
  modules: Modules
): (name: string) => string {
  const known = new Set(packages.map(({ path }) => path))
  return (name) => {
    const { path } = modules.homeOf(name)
    return known.has(path) ? path : ''
  }
}

function sectionOf({ name, offset, fileSize, virtualSize }: Section): Section {
  return { name, offset, fileSize, virtualSize }
}

/** By owner's name in the ledger. */
type Homes = ReadonlyMap<string, PackageIdentity>

const pseudo: ReadonlySet<string> = new Set(pseudoPackages)

function homesOf(ledger: Ledger, modules: Modules): Homes {
  return new Map(
    ledger
      .ownerNames()
      .map((name) => [
        name,
        pseudo.has(name)
          ? { path: name, module: name, version: '', kind: 'pseudo' }
          : modules.homeOf(name)
      ])
  )
}

function packageRows(
  ledger: Ledger,
  homes: Homes,
  written: InlineBalance | null
): Package[] {
  const byPath = new Map<string, Package>()
  for (const { name, regions } of ledger.owners()) {
    const home = homes.get(name)
    if (!home) continue
    const { path, module, kind } = home
    const all = added([...(byPath.get(path)?.regions ?? []), ...regions])
    const size = all.reduce((total, region) => total + region.size, 0)
    byPath.set(path, { path, module, kind, size, regions: all })
  }
  const rows = written ? withWritten(byPath, homes, written) : byPath
  return [...rows.values()].toSorted(bySize(({ path }) => path))
}

/** The rows with what each package wrote; one for a package whose code is all elsewhere. */
function withWritten(
  byPath: ReadonlyMap<string, Package>,
  homes: Homes,
  written: InlineBalance
): ReadonlyMap<string, Package> {
  const rows = new Map(
    [...byPath].map(([path, row]) => [path, { ...row, written: row.size }])
  )
  for (const [name, gained] of written) {
    const home = homes.get(name)
    if (!home || gained === 0) continue
    const { path, module, kind } = home
    const row = rows.get(path) ?? {
      path,
      module,
      kind,
      size: 0,
      written: 0,
      regions: []
    }
    rows.set(path, { ...row, written: row.written + gained })
  }
  return rows
}

function moduleRows(packages: readonly Package[], homes: Homes): Module[] {
  const versions = new Map(
    [...homes.values()].map(({ module, version }) => [module, version])
  )
  const sizes = new Map<string, number>()
  for (const { module, size } of packages) {
    sizes.set(module, (sizes.get(module) ?? 0) + size)
  }
  return [...sizes]
    .map(([path, size]) => ({ path, version: versions.get(path) ?? '', size }))
    .toSorted(bySize(({ path }) => path))
}

/** One row per region, largest first. */
export function added(regions: readonly Region[]): Region[] {
  const sizes = new Map<RegionName, number>()
  for (const { name, size } of regions) {
    sizes.set(name, (sizes.get(name) ?? 0) + size)
  }
  return [...sizes]
    .map(([name, size]) => ({ name, size }))
    .toSorted(bySize(({ name }) => name))
}

/** Largest first; of one size, by name. */
export function bySize<Row extends { readonly size: number }>(
  nameOf: (row: Row) => string
): (a: Row, b: Row) => number {
  return (a, b) => b.size - a.size || order(nameOf(a), nameOf(b))
}
