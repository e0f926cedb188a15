// Pairs the binaries of the base with those of the head.
import type { Measurement } from '../model/measurement.ts'
import { formatTarget, withoutUsualLevel } from '../model/target.ts'

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

/** `goos/goarch[/level]` of the build, else of the binary, without a level that is Go's default; '' when unknown. */
export function targetOf({ binary, build }: Measurement): string {
  if (build !== null) return build.target
  const { goos, goarch, level = '' } = binary
  return goos === '' && goarch === ''
    ? ''
    : withoutUsualLevel(formatTarget({ goos, goarch, level }))
}

/** Whether two targets are one: a level that is Go's default need not be named. */
export function isSameTarget(one: string, other: string): boolean {
  return withoutUsualLevel(one) === withoutUsualLevel(other)
}

/** Whether a measurement is of this program and target. */
export function isSameBinary(
  measurement: Measurement,
  mainPackage: string,
  target: string
): boolean {
  return (
    mainPackageOf(measurement) === mainPackage &&
    isSameTarget(targetOf(measurement), target)
  )
}

/** Equal for measurements of one program and target. */
export function binaryKey(measurement: Measurement): string {
  return keyOfBinary(mainPackageOf(measurement), targetOf(measurement))
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
  for (const measurement of base ?? []) {
    const key = binaryKey(measurement)
    waiting.set(key, [...(waiting.get(key) ?? []), measurement])
  }
  const take = (mainPackage: string, target: string): Measurement | null =>
    waiting.get(keyOfBinary(mainPackage, target))?.shift() ?? null

  // All equal names first: a former name never takes another binary's base.
  const sameName = head.map((measurement) =>
    take(mainPackageOf(measurement), targetOf(measurement))
  )
  const pairs = head.map((measurement, index): BinaryPair => {
    const same = sameName[index] ?? null
    if (same !== null) return { base: same, head: measurement }
    const former = formerName(mainPackageOf(measurement), targetOf(measurement))
    return {
      base: former === null ? null : take(former, targetOf(measurement)),
      head: measurement
    }
  })
  const left = new Set([...waiting.values()].flat())
  const removed = (base ?? []).filter((measurement) => left.has(measurement))
  return [
    ...pairs,
    ...removed.map((measurement): BinaryPair => ({
      base: measurement,
      head: null
    }))
  ]
}

/** Equal for one program and target, by the names that `mainPackageOf` and `targetOf` give. */
export function keyOfBinary(mainPackage: string, target: string): string {
  return `${mainPackage}\0${withoutUsualLevel(target)}`
}
