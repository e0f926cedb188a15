// What a program holds more than once: of one measurement, and what a change added.
import type { DuplicateKind } from '../../model/closed-lists.ts'
import type {
  Duplicate,
  DuplicateChange
} from '../../model/explanation/explanation.ts'
import type { Measurement } from '../../model/measurement.ts'
import type { Sides } from '../sides.ts'
import { copiedPackages } from './copied-packages.ts'
import { equalContents } from './equal-contents.ts'
import {
  genericFunctions,
  instancesOf,
  type InstancesByFunction
} from './generic-functions.ts'
import { majorVersions } from './major-versions.ts'

/** Duplicates of each kind that a change is told of. */
const maxOfKind = 5

/** By this factor bytes must have grown for what was there before to count. */
const minGrowth = 1.25

/** All duplicates of a program, those of each kind with the most bytes first. */
export function allDuplicates(
  measurement: Measurement,
  generic: InstancesByFunction = instancesOf(measurement)
): Duplicate[] {
  return [
    ...majorVersions(measurement),
    ...copiedPackages(measurement),
    ...equalContents(measurement),
    ...genericFunctions(generic)
  ]
}

/** Those that only one side has, or of which the head has markedly more; added ones first. */
export function findDuplicates({ base, head }: Sides): DuplicateChange[] {
  const [oldGeneric, newGeneric] = [instancesOf(base), instancesOf(head)]
  const before = allDuplicates(base, oldGeneric)
  const after = allDuplicates(head, newGeneric)
  const inBase = bytesIn(base, oldGeneric)
  const inHead = bytesIn(head, newGeneric)
  const known = new Map(before.map((one) => [keyOf(one), one]))
  return [
    ...largestOfKinds(
      after.filter((one) => isNew(one, known.get(keyOf(one))))
    ).map((one) => ({ ...one, change: 'added' as const })),
    ...largestOfKinds(
      before.filter((one) => !after.some((other) => contains(other, one)))
    ).map((one) => ({ ...one, change: 'removed' as const }))
  ].map((one) => ({ ...one, delta: inHead(one) - inBase(one) }))
}

function isNew(duplicate: Duplicate, known: Duplicate | undefined): boolean {
  return (
    known === undefined ||
    (duplicate.count > known.count &&
      duplicate.bytes >= known.bytes * minGrowth)
  )
}

/** Whether a duplicate is one of all that another one names: there may be a copy more. */
function contains(duplicate: Duplicate, other: Duplicate): boolean {
  if (duplicate.kind !== other.kind) return false
  return duplicate.kind === 'generic'
    ? duplicate.names[0] === other.names[0]
    : other.names.every((name) => duplicate.names.includes(name))
}

/** @param duplicates those of a kind with the most bytes first */
function largestOfKinds(duplicates: readonly Duplicate[]): Duplicate[] {
  const counts = new Map<DuplicateKind, number>()
  return duplicates.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return count <= maxOfKind
  })
}

/** Bytes that a side holds of what a duplicate names, whether or not it is one there. */
function bytesIn(
  side: Measurement,
  generic: InstancesByFunction
): (duplicate: Duplicate) => number {
  const modules = new Map(side.modules.map(({ path, size }) => [path, size]))
  const packages = new Map(side.packages.map(({ path, size }) => [path, size]))
  return ({ kind, names }) => {
    const sizes = { 'major-versions': modules, 'copied-package': packages }
    switch (kind) {
      case 'generic':
        return generic.get(names[0] ?? '')?.bytes ?? 0
      case 'equal-content': {
        const sought = new Set(names)
        return sum(
          side.symbols.flatMap(({ name, size }) =>
            sought.has(name) ? [size] : []
          )
        )
      }
      default:
        return sum(names.map((name) => sizes[kind].get(name) ?? 0))
    }
  }
}

const sum = (sizes: readonly number[]): number =>
  sizes.reduce((total, size) => total + size, 0)

/** What is one and the same duplicate on both sides: a generic function has other types there. */
const keyOf = ({ kind, names }: Duplicate): string =>
  [kind, ...(kind === 'generic' ? names.slice(0, 1) : names)].join('\0')
