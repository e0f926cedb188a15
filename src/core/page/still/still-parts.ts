// Chooses what a still map shows of a binary: its largest modules and packages and those
// that changed most. All others are joined, so that the parts still add up to the file.
import { drawnSize } from '../palette.ts'
import type { PageBinary, PagePackage } from '../page-data.ts'
import type { PackageKind } from '../../model/closed-lists.ts'

/** A rectangle of the map. Sizes are bytes. */
export interface StillPart {
  /** Import path, or a pseudo package's name in brackets; '' for what is joined. */
  readonly path: string
  /** How many modules or packages are joined; 1 for a single one. */
  readonly count: number
  /** `v1.2.0 → v1.3.0` of a module; '' for none. */
  readonly version: string
  readonly kind: PackageKind
  readonly base: number
  readonly head: number
  /** Packages of a module; [] for a leaf. */
  readonly parts: readonly StillPart[]
}

/** So many single ones are drawn; with what is joined and the modules' frames below 200. */
const maxModules = 32
const maxPackages = 120

/** The modules of a binary, largest first, and the joined ones last. */
export function stillParts(binary: PageBinary): readonly StillPart[] {
  const packages = binary.modules.map((): PagePackage[] => [])
  for (const one of binary.packages) packages[one.module]?.push(one)
  const modules = binary.modules
    .map(({ path, baseVersion, headVersion, base, head }, index) => ({
      path,
      version: versionText(baseVersion, headVersion),
      base,
      head,
      packages: packages[index] ?? []
    }))
    .filter(isDrawn)
  const shown = chosen(modules, maxModules)
  const inShown = [...shown].flatMap((module) => module.packages)
  const shownPackages = chosen(inShown.filter(isDrawn), maxPackages)
  const parts = bySize([...shown]).map((module) =>
    modulePart(module, shownPackages)
  )
  const rest = modules.filter((module) => !shown.has(module))
  return rest.length === 0 ? parts : [...parts, joined(rest, 'module')]
}

interface Module extends Sizes {
  readonly path: string
  readonly version: string
  readonly packages: readonly PagePackage[]
}

interface Sizes {
  readonly base: number
  readonly head: number
}

/** A module with a frame around its packages, or as one rectangle where it has but one. */
function modulePart(
  { path, version, base, head, packages }: Module,
  shown: ReadonlySet<PagePackage>
): StillPart {
  const [only] = packages
  const kind = only?.kind ?? 'module'
  const own = { version, kind, base, head, count: 1 }
  if (only === undefined || packages.length === 1) {
    return { ...own, path: only?.path ?? path, parts: [] }
  }
  const drawn = packages.filter(isDrawn)
  const rest = drawn.filter((one) => !shown.has(one))
  const single = bySize(drawn.filter((one) => shown.has(one))).map(
    (one): StillPart => ({
      path: one.path,
      count: 1,
      version: '',
      kind: one.kind,
      base: one.base,
      head: one.head,
      parts: []
    })
  )
  const parts = rest.length === 0 ? single : [...single, joined(rest, kind)]
  return { ...own, path, parts }
}

const versionText = (base: string, head: string): string =>
  base === head || base === '' || head === ''
    ? head || base
    : `${base} → ${head}`

const isDrawn = ({ base, head }: Sizes): boolean => base + head > 0

const bySize = <T extends Sizes>(all: readonly T[]): T[] =>
  all.toSorted((a, b) => drawnSize(b.base, b.head) - drawnSize(a.base, a.head))

/** Half of the places for the largest, and the others for the greatest changes. */
function chosen<T extends Sizes>(all: readonly T[], places: number): Set<T> {
  const largest = bySize(all)
  if (all.length <= places) return new Set(largest)
  const set = new Set(largest.slice(0, places / 2))
  const changed = all
    .filter(({ base, head }) => base !== head)
    .toSorted((a, b) => Math.abs(b.head - b.base) - Math.abs(a.head - a.base))
  for (const one of [...changed, ...largest]) {
    if (set.size === places) break
    set.add(one)
  }
  return set
}

function joined(rest: readonly Sizes[], kind: PackageKind): StillPart {
  return {
    path: '',
    count: rest.length,
    version: '',
    kind,
    base: rest.reduce((sum, { base }) => sum + base, 0),
    head: rest.reduce((sum, { head }) => sum + head, 0),
    parts: []
  }
}
