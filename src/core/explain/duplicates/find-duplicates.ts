// What a program holds more than once: of one measurement, and what a change added.
import type { DuplicateKind } from '../../model/closed-lists.ts'
import type { Duplicate } from '../../model/explanation/explanation.ts'
import type { Measurement } from '../../model/measurement.ts'
import type { Sides } from '../sides.ts'
import { copiedPackages } from './copied-packages.ts'
import { equalContents } from './equal-contents.ts'
import { genericFunctions } from './generic-functions.ts'
import { majorVersions } from './major-versions.ts'

/** Duplicates of each kind that a change is told of. */
const maxOfKind = 5

/** By this factor bytes must have grown for what was there before to count. */
const minGrowth = 1.25

/** All duplicates of a program, those of each kind with the most bytes first. */
export function allDuplicates(measurement: Measurement): Duplicate[] {
  return [
    ...majorVersions(measurement),
    ...copiedPackages(measurement),
    ...equalContents(measurement),
    ...genericFunctions(measurement)
  ]
}

/** What the head holds more than once, and the base didn't or held markedly less of. */
export function findDuplicates({ base, head }: Sides): Duplicate[] {
  const before = new Map(
    allDuplicates(base).map((duplicate) => [keyOf(duplicate), duplicate])
  )
  const counts = new Map<DuplicateKind, number>()
  return allDuplicates(head).filter((duplicate) => {
    const known = before.get(keyOf(duplicate))
    const isNew =
      known === undefined ||
      (duplicate.count > known.count &&
        duplicate.bytes >= known.bytes * minGrowth)
    if (!isNew) return false
    const count = (counts.get(duplicate.kind) ?? 0) + 1
    counts.set(duplicate.kind, count)
    return count <= maxOfKind
  })
}

/** What is one and the same duplicate on both sides: a generic function has other types there. */
const keyOf = ({ kind, names }: Duplicate): string =>
  [kind, ...(kind === 'generic' ? names.slice(0, 1) : names)].join('\0')
