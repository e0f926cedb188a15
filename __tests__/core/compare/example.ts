// Small measurements that add up, written by hand or by a seeded generator.
import { createHash } from 'node:crypto'
import type {
  Binary,
  Build,
  Measurement,
  Module,
  Package,
  Region,
  Section,
  SymbolSize
} from '../../../src/core/model/measurement.ts'
import type { PackageKind } from '../../../src/core/model/closed-lists.ts'

export interface Example {
  readonly binary?: Partial<Binary>
  readonly build?: Partial<Build> | null
  readonly level?: Measurement['attribution']['level']
  /** Package path -> bytes; the file is their sum. */
  readonly packages?: Readonly<Record<string, number>>
  /** Package path -> bytes that it wrote; of packages that aren't named, as many as they hold. */
  readonly written?: Readonly<Record<string, number>>
  /** Package path -> module path; by default the package's own path. */
  readonly moduleOf?: Readonly<Record<string, string>>
  /** Package path -> its kind; by default `module`, or `pseudo` for a name in parentheses. */
  readonly kinds?: Readonly<Record<string, PackageKind>>
  readonly versions?: Readonly<Record<string, string>>
  readonly sections?: readonly Section[]
  readonly regions?: readonly Region[]
  readonly symbols?: readonly SymbolSize[]
  readonly gzip?: number | null
}

/** A measurement of a file whose packages have these sizes. */
export function example(of: Example = {}): Measurement {
  const sizes = of.packages ?? { 'example.com/tool': 1000 }
  const fileSize = sum(Object.values(sizes))
  const padding = sizes['(padding)'] ?? 0
  const unattributed = sizes['(unattributed)'] ?? 0
  const packages = Object.entries(sizes).map(([path, size]): Package => ({
    path,
    module: of.moduleOf?.[path] ?? path,
    kind: of.kinds?.[path] ?? (path.startsWith('(') ? 'pseudo' : 'module'),
    size,
    ...(of.written ? { written: of.written[path] ?? size } : {}),
    regions: [{ name: 'code', size }]
  }))
  const modules = new Map<string, Module>()
  for (const { module: path, size } of packages) {
    const version = of.versions?.[path] ?? ''
    const known = modules.get(path)?.size ?? 0
    modules.set(path, { path, version, size: known + size })
  }
  return {
    schemaVersion: 1,
    binary: {
      name: 'tool',
      format: 'elf',
      goos: 'linux',
      goarch: 'amd64',
      goVersion: 'go1.26.8',
      mainPackage: 'example.com/tool',
      stripped: true,
      sha256: hash(JSON.stringify(of)),
      fileSize,
      contentSize: fileSize - padding,
      paddingSize: padding,
      compressed: typeof of.gzip === 'number' ? { gzip: of.gzip } : null,
      ...of.binary
    },
    build:
      of.build === null
        ? null
        : {
            fingerprint: 'f'.repeat(64),
            target: 'linux/amd64',
            goVersion: 'go1.26.8',
            flags: ['-trimpath'],
            environment: { GOPROXY: 'off' },
            stamps: [],
            ...of.build
          },
    attribution: {
      level: of.level ?? 'symbols',
      ownedBytes: fileSize - unattributed,
      unattributedBytes: unattributed,
      notes: []
    },
    sections: of.sections ?? [
      { name: '.text', offset: 0, fileSize, virtualSize: fileSize }
    ],
    regions: of.regions ?? [
      { name: 'code', size: fileSize - padding },
      { name: 'padding', size: padding }
    ],
    modules: [...modules.values()],
    packages,
    symbols: of.symbols ?? []
  }
}

export function symbol(
  name: string,
  size: number,
  more: Partial<SymbolSize> = {}
): SymbolSize {
  return {
    name,
    package: name.slice(0, name.lastIndexOf('.')),
    region: 'code',
    section: '.text',
    size,
    ...more
  }
}

export type Random = () => number

/** Whole numbers in [0, 2^32): mulberry32, the same series for the same seed. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
}

/** A measurement with random packages, sections, regions and symbols that adds up. */
export function randomExample(random: Random): Measurement {
  const packages: Record<string, number> = {}
  const moduleOf: Record<string, string> = {}
  for (let index = 0; index < 12; index += 1) {
    if (random() % 3 === 0) continue
    const path = `example.com/m${index % 4}/p${index}`
    packages[path] = random() % 5000
    moduleOf[path] = `example.com/m${index % 4}`
  }
  packages['(padding)'] = random() % 4096
  if (random() % 2 === 0) packages['(unattributed)'] = random() % 900
  const fileSize = sum(Object.values(packages))
  const sections = split(fileSize, ['.text', '.rodata', '.data'], random).map(
    ({ name, size }) => ({ name, offset: 0, fileSize: size, virtualSize: size })
  )
  const symbols = Array.from({ length: 30 }, (_, index) =>
    symbol(`example.com/m0/p0.F${index}`, random() % 200)
  ).filter(() => random() % 4 !== 0)
  return example({
    packages,
    moduleOf,
    sections,
    regions: [
      ...split(
        fileSize - packages['(padding)'],
        ['code', 'types', 'other'] as const,
        random
      ),
      { name: 'padding', size: packages['(padding)'] }
    ],
    versions: { 'example.com/m1': `v1.${random() % 3}.0` },
    symbols
  })
}

function split<T extends string>(
  total: number,
  names: readonly T[],
  random: Random
): { name: T; size: number }[] {
  let left = total
  return names.map((name, index) => {
    const size = index === names.length - 1 ? left : random() % (left + 1)
    left -= size
    return { name, size }
  })
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0)
}

/** 64 hex digits that differ for different texts. */
function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
