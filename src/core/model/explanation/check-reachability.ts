// Checks that what a measurement keeps of the linker's flood holds together: its
// indexes lead to symbols and never in a circle, and its packages are the program's.
import { inColumn } from '../columns.ts'
import type { Measurement } from '../measurement.ts'
import type { DeadCode, Reachability } from './explanation.ts'

/** @throws Error, a sentence, where the record contradicts itself or the measurement */
export function checkReachability(
  { keptBy, deadCode, equalContents }: Reachability,
  { symbols, packages, binary }: Measurement
): void {
  checkKeepers(keptBy, symbols.length)
  checkDeadCode(deadCode, new Set(packages.map(({ path }) => path)))
  for (const { size, symbols: copies } of equalContents) {
    const isWhole =
      copies.length > 1 &&
      size > 0 &&
      size * copies.length <= binary.fileSize &&
      copies.every((index) => size <= (symbols[index]?.size ?? -1))
    if (!isWhole) {
      throw new Error('reachability has equal contents that are in no symbols')
    }
  }
}

function checkKeepers(keptBy: readonly number[], count: number): void {
  if (keptBy.length !== count) {
    throw new Error(
      `reachability has ${keptBy.length} entries for ${count} symbols`
    )
  }
  /** By symbol the walk that came by it first, from 1 on. */
  const walks = new Int32Array(count)
  for (let start = 0; start < count; start++) {
    for (let at = start; at >= 0; at = inColumn(keptBy[at])) {
      if (at >= count) throw new Error(`reachability has no symbol ${at}`)
      if (walks[at] === start + 1) {
        throw new Error(`reachability leads in a circle to symbol ${at}`)
      }
      if (walks[at] !== 0) break
      walks[at] = start + 1
    }
  }
}

function checkDeadCode(
  { state, culprits, why }: DeadCode,
  packages: ReadonlySet<string>
): void {
  const isWhole =
    (state === 'off') === culprits.length > 0 &&
    (state === 'unknown') === (why !== undefined)
  if (!isWhole) {
    throw new Error(
      `reachability says that dead-code elimination is ${state}, with ${culprits.length} culprits`
    )
  }
  for (const { package: owner, path } of culprits) {
    for (const name of [owner, ...path.map((step) => step.package)]) {
      if (name === '' || packages.has(name)) continue
      throw new Error(
        `reachability names ${name}, which is no package of the program`
      )
    }
  }
}
