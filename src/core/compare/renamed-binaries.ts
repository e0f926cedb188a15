// Finds binaries whose main package was renamed: one is only in the base,
// one only in the head, and most symbols of their main packages are equal.
import type { SideName } from '../model/closed-lists.ts'
import type { Measurement } from '../model/measurement.ts'
import {
  isSameTarget,
  mainPackageOf,
  targetOf,
  type BinaryPair
} from './pair-binaries.ts'

/** Two that were paired by their symbols. */
export interface RenamedBinary {
  readonly base: Measurement
  readonly head: Measurement
  /** Symbols that both have. */
  readonly equal: number
  /** Symbols of the larger side. */
  readonly total: number
}

/** Equal symbols of the main package that are needed to believe in a renaming. */
const minEqual = 3

/** The part of the main module's symbols that must be equal where the main package has few. */
const minShare = 0.9

/** Symbols of the main module that are needed: every program has `main.main`. */
const minOfModule = 2

/** Every main package has these. */
const everywhere = /^main\.(?:main|init(?:\.\d+)?|\.inittask|\.\.inittask)$/

/**
 * The renamings among pairs of which one side is missing: of one target, with at
 * least half of the symbols of the larger main package equal by name. Where it has
 * few, as a main package that only calls others, nearly all symbols of the main
 * module must be equal by name, without its path. A binary that fits
 * several others equally well was not renamed for sure, and is left as it is.
 */
export function findRenamed(
  pairs: readonly BinaryPair[]
): readonly RenamedBinary[] {
  const removed = pairs.flatMap(({ base, head }) =>
    base !== null && head === null ? [base] : []
  )
  const added = pairs.flatMap(({ base, head }) =>
    base === null && head !== null ? [head] : []
  )
  if (removed.length === 0 || added.length === 0) return []
  const olds = removed.map(ownSymbols)
  const news = added.map(ownSymbols)
  const renamings = olds.flatMap((old) =>
    news.flatMap((now) => renamedOf(old, now) ?? [])
  )
  const best = (side: SideName, renaming: RenamedBinary): boolean =>
    renamings.every(
      (other) =>
        other === renaming ||
        other[side] !== renaming[side] ||
        share(other) < share(renaming)
    )
  return renamings.filter(
    (renaming) => best('base', renaming) && best('head', renaming)
  )
}

/** The pairs, those that were renamed put together. */
export function withRenamed(
  pairs: readonly BinaryPair[],
  renamed: readonly RenamedBinary[]
): readonly BinaryPair[] {
  if (renamed.length === 0) return pairs
  const byHead = new Map(
    renamed.map((renaming) => [renaming.head, renaming.base])
  )
  const taken = new Set(renamed.map(({ base }) => base))
  return pairs.flatMap((pair): BinaryPair[] => {
    if (pair.head === null) {
      return pair.base !== null && taken.has(pair.base) ? [] : [pair]
    }
    return [{ base: byHead.get(pair.head) ?? pair.base, head: pair.head }]
  })
}

interface ComparableNames {
  readonly measurement: Measurement
  /** Names of the main package's symbols, but for those that every one has. */
  readonly names: ReadonlySet<string>
  /** Names of all symbols of the main module, without its path. */
  readonly ofModule: ReadonlySet<string>
}

function ownSymbols(measurement: Measurement): ComparableNames {
  const main = mainPackageOf(measurement)
  const own = new Map(
    measurement.packages
      .filter(({ kind }) => kind === 'main')
      .map(({ path, module }) => [path, module])
  )
  const names = new Set<string>()
  const ofModule = new Set<string>()
  for (const { name, package: path } of measurement.symbols) {
    const module = own.get(path) ?? ''
    if (module === '' && path !== main) continue
    ofModule.add(module === '' ? name : name.replaceAll(module, ''))
    if (path === main && !everywhere.test(name)) names.add(name)
  }
  return { measurement, names, ofModule }
}

function renamedOf(
  old: ComparableNames,
  now: ComparableNames
): RenamedBinary | null {
  const { measurement: base } = old
  const { measurement: head } = now
  if (!isSameTarget(targetOf(base), targetOf(head))) return null
  const byName = nameOverlap(old.names, now.names)
  if (byName.total >= minEqual) {
    const isMost = byName.equal >= minEqual && share(byName) >= 0.5
    return isMost ? { base, head, ...byName } : null
  }
  const inModule = nameOverlap(old.ofModule, now.ofModule)
  const isSame = inModule.total >= minOfModule && share(inModule) >= minShare
  return isSame ? { base, head, ...inModule } : null
}

interface NameOverlap {
  readonly equal: number
  readonly total: number
}

function nameOverlap(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>
): NameOverlap {
  let equal = 0
  for (const name of b) if (a.has(name)) equal += 1
  return { equal, total: Math.max(a.size, b.size) }
}

/** The part of the larger side that is equal. */
const share = ({ equal, total }: NameOverlap): number => equal / total
