// What tests of relocations ask a measurement.
import type { Measurement } from '../../../src/core/model/measurement.ts'

/** Bytes of relocations by package. */
export function relocationsOf({ packages }: Measurement): Map<string, number> {
  return new Map(
    packages.flatMap(({ path, regions }) =>
      regions
        .filter(({ name }) => name === 'relocations')
        .map(({ size }) => [path, size] as const)
    )
  )
}

export const sum = (sizes: Iterable<number>): number =>
  [...sizes].reduce((total, size) => total + size, 0)

/** Of all packages but the container itself, whose tables of addresses are of this region, too. */
export function totalOf(measurement: Measurement): number {
  const sizes = relocationsOf(measurement)
  sizes.delete('(headers)')
  return sum(sizes.values())
}
