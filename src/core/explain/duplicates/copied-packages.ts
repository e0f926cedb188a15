// Packages that a program holds under several paths: a fork beside the original, a
// copy in another directory, a vendored one beside the module cache's.
import { withEscapedDots } from '../../measure/owners/package-name.ts'
import type { Duplicate } from '../../model/explanation/explanation.ts'
import type { Measurement, Package } from '../../model/measurement.ts'
import { withoutMajor } from './major-versions.ts'

/** Functions of one name that a pair must have. */
const minShared = 10

/** Bytes of code that these functions must have in either package. */
const minBytes = 2048

/** Of the functions of either package, the part that the other must have by name. */
const minPart = 0.6

/** A name that so many packages have says nothing of any two. */
const maxPackages = 20

/** Names that any package may have. */
const common = /^(?:init|init\.\d+|map\.init\.\d+|main|New|String|Error)$/

/** The functions of a package: bytes by name, without the package. */
type Functions = ReadonlyMap<string, number>

/**
 * Pairs of packages of which most functions have equal names, most bytes
 * first. Major versions of one module are left out, since they are duplicates of
 * a kind of their own, and so is what one module or the standard library holds
 * twice, unless their equal functions have equal sizes: versions of an API have
 * most names in common too. Cost: linear in the functions, but for names that
 * several packages share.
 */
export function copiedPackages(measurement: Measurement): Duplicate[] {
  const functions = functionsOf(measurement)
  const rows = new Map(
    measurement.packages.map((row) => [row.path, row] as const)
  )
  const pairs: Duplicate[] = []
  for (const [first, others] of sharedNames(functions)) {
    for (const [second, shared] of others) {
      if (shared < minShared) continue
      const a = rows.get(first)
      const b = rows.get(second)
      if (!a || !b) continue
      const ofA = functions.get(first)
      const ofB = functions.get(second)
      if (!ofA || !ofB || !isCopy(a, b, ofA, ofB)) continue
      pairs.push({
        kind: 'copied-package',
        names: [first, second].toSorted(),
        count: 2,
        bytes: a.size + b.size
      })
    }
  }
  return pairs.toSorted(
    (a, b) =>
      b.bytes - a.bytes || ((a.names[0] ?? '') < (b.names[0] ?? '') ? -1 : 1)
  )
}

function functionsOf({
  symbols,
  binary
}: Measurement): ReadonlyMap<string, Functions> {
  const packages = new Map<string, NamedFunctions>()
  for (const { name, region, size, package: owner } of symbols) {
    if (region !== 'code' || owner.startsWith('(')) continue
    let known = packages.get(owner)
    if (known === undefined) {
      const path =
        owner === binary.mainPackage ? 'main' : withEscapedDots(owner)
      known = { prefix: `${path}.`, functions: new Map() }
      packages.set(owner, known)
    }
    const { prefix, functions } = known
    // Wrappers and instances for others' types have other names.
    if (!name.startsWith(prefix) || name.includes('[')) continue
    const local = name.slice(prefix.length)
    if (common.test(local)) continue
    functions.set(local, (functions.get(local) ?? 0) + size)
  }
  return new Map(
    [...packages].map(([path, { functions }]) => [path, functions])
  )
}

/** Functions of a package, and what their names begin with. */
interface NamedFunctions {
  readonly prefix: string
  readonly functions: Map<string, number>
}

/** By package, by another one that comes later: how many names of functions both have. */
function sharedNames(
  functions: ReadonlyMap<string, Functions>
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  // Most names have one owner, which needs no list.
  const owners = new Map<string, string | string[]>()
  for (const [path, names] of functions) {
    if (names.size < minShared) continue
    for (const name of names.keys()) {
      const known = owners.get(name)
      if (known === undefined) owners.set(name, path)
      else if (typeof known === 'string') owners.set(name, [known, path])
      else known.push(path)
    }
  }
  const shared = new Map<string, Map<string, number>>()
  for (const paths of owners.values()) {
    if (typeof paths === 'string' || paths.length > maxPackages) continue
    for (const [i, first] of paths.entries()) {
      const counts = shared.get(first) ?? new Map<string, number>()
      shared.set(first, counts)
      for (const second of paths.slice(i + 1)) {
        counts.set(second, (counts.get(second) ?? 0) + 1)
      }
    }
  }
  return shared
}

function isCopy(
  a: Package,
  b: Package,
  ofA: Functions,
  ofB: Functions
): boolean {
  const isOfOneModule = a.module === b.module
  const isMajor =
    !isOfOneModule && withoutMajor(a.module) === withoutMajor(b.module)
  const isStd = a.kind === 'std' && b.kind === 'std'
  if (isMajor || isStd || isVendoredStd(a, b)) return false
  // No more names than the smaller one has are in both.
  const least = Math.max(minShared, minPart * Math.max(ofA.size, ofB.size))
  if (Math.min(ofA.size, ofB.size) < least) return false
  let shared = 0
  let bytesOfA = 0
  let bytesOfB = 0
  let alike = 0
  for (const [name, size] of ofA) {
    const other = ofB.get(name)
    if (other === undefined) continue
    shared++
    bytesOfA += size
    bytesOfB += other
    if (other === size) alike++
  }
  return (
    shared >= least &&
    Math.min(bytesOfA, bytesOfB) >= minBytes &&
    (!isOfOneModule || alike >= minPart * shared)
  )
}

/** The standard library has copies of some packages of its own (`vendor/golang.org/x/...`), which nobody can change. */
function isVendoredStd(a: Package, b: Package): boolean {
  return [a, b].some(
    ({ kind, path }) => kind === 'std' && path.startsWith('vendor/')
  )
}
