// Which binary of the base is which binary of the head.
import type { Measurement } from '../model/measurement.ts'

/** The same binary on both sides; null where a side has no such binary. */
export interface BinaryPair {
  readonly base: Measurement | null
  readonly head: Measurement | null
}

/** The main package that a binary of the head had in the base; null: the same. */
export type FormerName = (mainPackage: string, target: string) => string | null

/** Import path of the main package, or the executable's name where that is unknown. */
export function mainPackageOf({ binary }: Measurement): string {
  return binary.mainPackage === '' ? binary.name : binary.mainPackage
}

/** `goos/goarch[/level]` of the build, else of the binary; '' when unknown. */
export function targetOf({ binary, build }: Measurement): string {
  if (build !== null) return build.target
  return binary.goos === '' && binary.goarch === ''
    ? ''
    : `${binary.goos}/${binary.goarch}`
}

/**
 * Pairs by (main package, target); a binary of the head without a partner is
 * then paired by its former name. Pairs are in the head's order, followed by
 * what only the base has.
 * @param base null: there is no baseline, and every base is null
 */
export function pairBinaries(
  base: readonly Measurement[] | null,
  head: readonly Measurement[],
  formerName: FormerName = () => null
): BinaryPair[] {
  const waiting = new Map<string, Measurement[]>()
  for (const one of base ?? []) {
    const key = keyOf(mainPackageOf(one), targetOf(one))
    waiting.set(key, [...(waiting.get(key) ?? []), one])
  }
  const take = (mainPackage: string, target: string): Measurement | null =>
    waiting.get(keyOf(mainPackage, target))?.shift() ?? null

  // All equal names first: a former name never takes another binary's base.
  const sameName = head.map((one) => take(mainPackageOf(one), targetOf(one)))
  const pairs = head.map((one, index): BinaryPair => {
    const same = sameName[index] ?? null
    if (same !== null) return { base: same, head: one }
    const former = formerName(mainPackageOf(one), targetOf(one))
    return {
      base: former === null ? null : take(former, targetOf(one)),
      head: one
    }
  })
  const left = new Set([...waiting.values()].flat())
  const removed = (base ?? []).filter((one) => left.has(one))
  return [
    ...pairs,
    ...removed.map((one): BinaryPair => ({ base: one, head: null }))
  ]
}

function keyOf(mainPackage: string, target: string): string {
  return `${mainPackage}\0${target}`
}
