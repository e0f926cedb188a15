// Bytes that a program holds because the linker can't remove methods: exported
// methods that nothing calls, and what these refer to in turn
// (cmd/link/internal/ld/deadcode.go).
//
// 1. Of the symbols that only the side without elimination has, the exported methods of
//    packages that both sides have were kept for reflection. Those of a package that came
//    or went may have come or gone with it, and don't count.
// 2. A symbol that only that side has counts as well where the linker reached it first
//    through one of these.
import { inColumn } from '../model/columns.ts'
import type { Measurement } from '../model/measurement.ts'
import type { Comparison } from '../compare/compare.ts'
import type { Sides } from './sides.ts'

/** Whether a symbol counts; `open` while its keepers are looked at, so that a circle ends. */
const unknown = 0
const open = 1
const counts = 2
const doesNotCount = 3

/**
 * Whether a symbol of the side without elimination is a method that was kept for
 * reflection, or was reached first through one, by its index there.
 * @param isOff whether elimination is off in the head, and on in the base
 */
export function keptForReflection(
  sides: Sides,
  isOff: boolean
): (at: number) => boolean {
  const side = isOff ? sides.head : sides.base
  const only = onlySymbols(side, sides.comparison, isOff)
  const isKept = keptMethods(sides, isOff, only)
  const states = new Uint8Array(side.symbols.length)
  return (at) => stateOf(at, side, states, isKept) === counts
}

/**
 * Bytes, negative where the base is the side without elimination.
 * @param isOff whether elimination is off in the head, and on in the base
 */
export function reflectionBytes(sides: Sides, isOff: boolean): number {
  const side = isOff ? sides.head : sides.base
  const only = onlySymbols(side, sides.comparison, isOff)
  const isKeptMethod = keptMethods(sides, isOff, only)
  const states = new Uint8Array(side.symbols.length)
  let bytes = 0
  for (const [at, { size }] of side.symbols.entries()) {
    if (only[at] === 1 && stateOf(at, side, states, isKeptMethod) === counts) {
      bytes += size
    }
  }
  return isOff ? bytes : -bytes
}

function keptMethods(
  { base, head, comparison }: Sides,
  isOff: boolean,
  only: Uint8Array
): (at: number) => boolean {
  const { symbols } = isOff ? head : base
  const shared = sharedPackages(comparison)
  return (at) => {
    const symbol = symbols[at]
    return (
      only[at] === 1 &&
      symbol !== undefined &&
      shared.has(symbol.package) &&
      isExportedMethod(symbol.name)
    )
  }
}

/** 1 for each symbol that the other side doesn't have. */
function onlySymbols(
  { symbols }: Measurement,
  comparison: Comparison,
  isOff: boolean
): Uint8Array {
  const change = isOff ? 'added' : 'removed'
  const keys = new Set(
    comparison.symbols
      .filter((row) => row.change === change)
      .map((row) => `${row.package}\0${row.name}`)
  )
  return Uint8Array.from(symbols, (symbol) =>
    keys.has(`${symbol.package}\0${symbol.name}`) ? 1 : 0
  )
}

function sharedPackages({ everyPackage }: Comparison): ReadonlySet<string> {
  return new Set(
    everyPackage.flatMap(({ path, base, head }) =>
      base > 0 && head > 0 ? [path] : []
    )
  )
}

/** Follows the keepers up to one that is known, a kept method, or the entry. */
function stateOf(
  index: number,
  { reachability }: Measurement,
  states: Uint8Array,
  isKeptMethod: (at: number) => boolean
): number {
  const keptBy = reachability?.keptBy ?? []
  const path: number[] = []
  let at = index
  let state = doesNotCount
  while (at >= 0 && at < states.length) {
    const known = inColumn(states[at])
    if (known !== unknown) {
      state = known === open ? doesNotCount : known
      break
    }
    path.push(at)
    states[at] = open
    if (isKeptMethod(at)) {
      state = counts
      break
    }
    at = keptBy.length === 0 ? -1 : inColumn(keptBy[at])
  }
  for (const passed of path) states[passed] = state
  return state
}

/** `T.M` and `(*T).M` behind the package, type arguments apart; no closure, no method value. */
const exportedMethod = /^(?:\(\*[^()]+\)|[^.()]+)\.\p{Lu}[^.\- ]*$/u

function isExportedMethod(name: string): boolean {
  const opening = name.indexOf('[')
  const closing = name.lastIndexOf(']')
  const plain =
    opening < 0 || closing < opening
      ? name
      : name.slice(0, opening) + name.slice(closing + 1)
  const local = plain.slice(plain.lastIndexOf('/') + 1)
  return exportedMethod.test(local.slice(local.indexOf('.') + 1))
}
