// Adds up the slices of a universal Mach-O file.
import type { Universal } from '../binary/macho/universal.ts'
import { added, bySize } from './assemble.ts'
import type {
  Measurement,
  Module,
  Package,
  Region,
  Section,
  SymbolSize
} from '../model/measurement.ts'
import { attributionLevels } from '../model/closed-lists.ts'
import type { MeasureOptions } from './options.ts'
import { isAlignment } from './ledger/section-rows.ts'

/** A slice of a universal file, measured as a file of its own. */
export interface MeasuredSlice {
  readonly name: string
  readonly offset: number
  readonly measurement: Measurement
}

/**
 * Adds up the slices of a universal file. Sections, which stand at places of
 * their own, carry the name of their slice (`arm64:__TEXT,__text`), also where
 * symbols name them; regions, modules and packages are summed by name. What is
 * known of all slices alike (their Go version, their main package) is kept,
 * what isn't is ''; GOARCH is all of them (`amd64+arm64`), the level is the
 * lowest, and stripped is what all are.
 */
export function addSlices(
  file: Uint8Array,
  { headerSize }: Universal,
  slices: readonly MeasuredSlice[],
  options: MeasureOptions
): Measurement {
  const around = surroundings(file, headerSize, slices)
  const all = slices.map(({ measurement }) => measurement)
  const rows = all.flatMap((measurement) => measurement.packages)
  const packages = addPackages(
    [...around.packages, ...rows],
    rows.every(({ written }) => written !== undefined)
  )
  const sizeOf = (path: string) =>
    packages.find((pkg) => pkg.path === path)?.size ?? 0
  const paddingSize = sizeOf('(padding)')
  const unattributedBytes = sizeOf('(unattributed)')
  const alike = (of: (measurement: Measurement) => string) => {
    const values = new Set(all.map(of))
    return values.size === 1 ? ([...values][0] ?? '') : ''
  }
  return {
    schemaVersion: 1,
    binary: {
      name: alike(({ binary }) => binary.name),
      format: 'macho',
      goos: alike(({ binary }) => binary.goos),
      goarch: slices.map(({ name }) => name).join('+'),
      goVersion: alike(({ binary }) => binary.goVersion),
      mainPackage: alike(({ binary }) => binary.mainPackage),
      stripped: all.every(({ binary }) => binary.stripped),
      sha256: options.sha256,
      fileSize: file.length,
      contentSize: file.length - paddingSize,
      paddingSize,
      compressed: options.gzip === null ? null : { gzip: options.gzip },
      ...sharedSettings(all)
    },
    build: options.build,
    attribution: {
      level:
        attributionLevels.find((level) =>
          all.some(({ attribution }) => attribution.level === level)
        ) ?? 'file',
      ownedBytes: file.length - unattributedBytes,
      unattributedBytes,
      notes: slices.flatMap(({ name, measurement }) =>
        measurement.attribution.notes.map((note) => `${name}: ${note}`)
      )
    },
    sections: around.sections,
    regions: added(packages.flatMap(({ regions }) => regions)),
    modules: addModules(packages, all),
    packages,
    symbols: slices.flatMap(symbolsOf).toSorted(bySize(({ name }) => name))
  }
}

/** The settings that all slices have alike; nothing where one has none. */
function sharedSettings(
  all: readonly Measurement[]
): Pick<Measurement['binary'], 'settings'> {
  const [first, ...others] = all.map(({ binary }) => binary.settings)
  if (first === undefined || others.includes(undefined)) return {}
  const settings = Object.fromEntries(
    Object.entries(first).filter(([name, value]) =>
      others.every((other) => other?.[name] === value)
    )
  )
  return { settings }
}

/** The symbols of a slice, their sections with its name. */
function symbolsOf({ name, measurement }: MeasuredSlice): SymbolSize[] {
  return measurement.symbols.map((symbol) => ({
    ...symbol,
    section: symbol.section === '' ? '' : `${name}:${symbol.section}`
  }))
}

/** Bytes; lipo aligns slices to no more (cctools, lipo.c, MAXSECTALIGN). */
const maxSliceAlignment = 32_768

/** All rows of sections, and what lies between the slices, as packages. */
function surroundings(
  file: Uint8Array,
  headerSize: number,
  slices: readonly MeasuredSlice[]
): { readonly sections: Section[]; readonly packages: Package[] } {
  const sections: Section[] = []
  const packages: Package[] = []
  const book = (
    name: string,
    offset: number,
    fileSize: number,
    path: string,
    region: Region['name']
  ) => {
    if (fileSize === 0) return
    sections.push({ name, offset, fileSize, virtualSize: 0 })
    const regions = [{ name: region, size: fileSize }]
    packages.push({
      path,
      module: path,
      kind: 'pseudo',
      size: fileSize,
      regions
    })
  }
  book('universal header', 0, headerSize, '(headers)', 'headers')
  let reached = headerSize
  const gap = (end: number, before: string) => {
    if (isAlignment(file, reached, end, maxSliceAlignment)) {
      const name = `padding@${before}`
      book(name, reached, end - reached, '(padding)', 'padding')
    } else {
      const name = `unmapped@${before}`
      book(name, reached, end - reached, '(unattributed)', 'other')
    }
  }
  for (const { name, offset, measurement } of slices) {
    gap(offset, name)
    for (const section of measurement.sections) {
      sections.push({
        ...section,
        name: `${name}:${section.name}`,
        offset: offset + section.offset
      })
    }
    reached = offset + measurement.binary.fileSize
  }
  gap(file.length, 'end')
  return { sections, packages }
}

/** @param isKnown whether it is known for all slices who wrote the code */
function addPackages(rows: readonly Package[], isKnown: boolean): Package[] {
  const byPath = new Map<string, Package[]>()
  for (const row of rows) {
    byPath.set(row.path, [...(byPath.get(row.path) ?? []), row])
  }
  return [...byPath.values()]
    .flatMap((same) => {
      const [first] = same
      if (!first) return []
      const size = same.reduce((sum, row) => sum + row.size, 0)
      const regions = added(same.flatMap((row) => row.regions))
      const written = isKnown
        ? same.reduce((sum, row) => sum + (row.written ?? row.size), 0)
        : undefined
      return [{ ...first, size, written, regions }]
    })
    .toSorted(bySize(({ path }) => path))
}

function addModules(
  packages: readonly Package[],
  all: readonly Measurement[]
): Module[] {
  const known = all.flatMap(({ modules }) => modules)
  const sizes = new Map<string, number>()
  for (const { module, size } of packages) {
    sizes.set(module, (sizes.get(module) ?? 0) + size)
  }
  return [...sizes]
    .map(([path, size]) => {
      const versions = known
        .filter((row) => row.path === path)
        .map(({ version }) => version)
      return { path, version: [...new Set(versions)].join(', '), size }
    })
    .toSorted(bySize(({ path }) => path))
}
