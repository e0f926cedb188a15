// Whether dead-code elimination was on when a program was linked, and what turned
// it off: by the listing, or by what the program imports.
import type { BuildInfo } from '../binary/buildinfo/buildinfo.ts'
import { inColumn } from '../model/columns.ts'
import { maxCulprits, maxSteps } from '../model/explanation/limits.ts'
import type {
  Culprit,
  DeadCode,
  Step
} from '../model/explanation/explanation.ts'
import type { SymbolSize } from '../model/measurement.ts'
import type { PlaceOf } from './declarations.ts'
import { findCulprits } from './linker/culprits.ts'
import { isType } from './linker/dependency-listing.ts'
import type { DependencyListing } from './linker/dependency-listing.ts'
import type { PackageObjects } from './linker/linker-order.ts'
import type { Naming } from './name-data.ts'
import { packageOf, packageOfType, plainName } from './owners/package-name.ts'

/** Import path of a package as in symbol names, and as the measurement's packages have it. */
export type PathOf = (owner: string) => string

/** What the build info says of the link. */
export type LinkInfo = Pick<BuildInfo, 'goVersion' | 'settings'>

/** What finds the packages of symbols, and of imports. */
export interface DeadCodeEvidence {
  /** What the link read; empty where it isn't known. */
  readonly objects: readonly PackageObjects[]
  readonly naming: Naming
  readonly placeOf: PlaceOf
}

/** The first minor release of Go 1 whose linker marks functions that turn elimination off. */
const firstToMark = 21

/**
 * The state of dead-code elimination. A function that turns it off is in the
 * file, so that a listing with all functions of the file hides none.
 * @param pathOf '' for what isn't among the measurement's packages
 * @param unlisted rows of the measurement that the listing doesn't have
 */
export function deadCodeOf(
  listing: DependencyListing,
  evidence: DeadCodeEvidence,
  info: LinkInfo | null,
  pathOf: PathOf,
  unlisted: readonly SymbolSize[]
): DeadCode {
  const version = info?.goVersion ?? ''
  const [, release] = /^(?:devel )?go1\.(\d+)/.exec(version) ?? []
  const minor = Number(release)
  if (!(minor >= firstToMark)) {
    const why =
      release === undefined
        ? 'the release of Go that linked it is not known'
        : `Go 1.${minor} doesn't mark what turns it off; Go 1.${firstToMark} and later do`
    return { state: 'unknown', why, culprits: [] }
  }
  const missing = unlisted.find(isWritten)
  const isWhole = listing.isWhole && missing === undefined
  const isShared = isWhole && !listing.hasPlainType
  const shared = isShared ? sharingOf(evidence, info, pathOf) : []
  const culprits = [
    ...shared,
    ...findCulprits(listing, minor, shared.length > 0).map((symbol) =>
      culpritOf(listing, symbol, evidence, pathOf)
    )
  ].slice(0, maxCulprits)
  if (culprits.length > 0) return { state: 'off', culprits }
  if (isWhole) return { state: 'on', culprits: [] }
  const why = `the linker's listing is cut short${missing ? `: it lacks ${missing.name}` : ''}`
  return { state: 'unknown', why, culprits: [] }
}

/**
 * Whether a row is a function written in Go, which could look methods up. The
 * linker adds functions of its own to what it lists, C compilers name theirs without a dot, and the
 * runtime doesn't import reflect.
 */
const isWritten = ({ name, region, package: owner }: SymbolSize): boolean =>
  region === 'code' &&
  !owner.startsWith('(') &&
  owner !== 'runtime' &&
  name.includes('.') &&
  !/^(?:go|type)[:.]|[-+.]tramp\d|\.plt\b/.test(name)

/** Why types are shared with other files: each package that imports plugin, or how it was linked. */
function sharingOf(
  { objects }: DeadCodeEvidence,
  info: LinkInfo | null,
  pathOf: PathOf
): Culprit[] {
  const mode = info?.settings['-buildmode'] ?? ''
  const isShared = mode === 'plugin' || mode === 'shared'
  const importers = objects.filter((pkg) =>
    pkg.objects.some(({ imports }) => imports.includes('plugin'))
  )
  if (!isShared && importers.length > 0) {
    return importers.map(({ home }) => ({
      kind: 'plugin',
      symbol: 'plugin',
      package: pathOf(home),
      path: []
    }))
  }
  const symbol = isShared ? `-buildmode=${mode}` : 'a dynamic link'
  return [{ kind: 'shared', symbol, package: '', path: [] }]
}

function culpritOf(
  listing: DependencyListing,
  symbol: number,
  { naming, placeOf }: DeadCodeEvidence,
  pathOf: PathOf
): Culprit {
  const { names, parents } = listing
  const steps: Step[] = []
  for (let at = symbol; at >= 0; at = inColumn(parents[at])) {
    const name = names.name(at)
    const home = packageOfSymbol(listing, at, name, naming)
    const path = home === '' ? '' : pathOf(home)
    // What has no package is a link between two that have.
    const isStep = at === symbol || path !== ''
    if (isStep && path !== steps.at(-1)?.package) {
      // Of a function value the function.
      const shown = names.endsWith(at, '·f') ? name.slice(0, -2) : name
      steps.push({ package: path, symbol: plainName(shown) })
    }
  }
  const { symbol: name = '', package: home = '' } = steps[0] ?? {}
  const place = placeOf(name, home)
  return {
    kind: 'reflection',
    symbol: name,
    package: home,
    ...(place === '' ? {} : { place }),
    path: steps.length > maxSteps ? [] : steps.toReversed()
  }
}

/** The package of a symbol, as in symbol names; '' for none. */
function packageOfSymbol(
  { names }: DependencyListing,
  symbol: number,
  name: string,
  { definers, rank }: Naming
): string {
  const owner = isType(names, symbol)
    ? packageOfType(name.slice('type:'.length), rank)
    : definers.of(name) || packageOf(name, rank)
  return owner.startsWith('(') ? '' : owner
}
