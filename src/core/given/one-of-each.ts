// Of each program and target one file counts: what several files hold alike is one, with
// all packages that hold it; what differs is an error, since nobody knows which is meant.
import { binaryKey, mainPackageOf, targetOf } from '../compare/pair-binaries.ts'
import { withArchivesOf } from '../compare/archives.ts'
import type { Measurement } from '../model/measurement.ts'
import { UserError } from '../user-error.ts'

/** A measurement, and the file that it is of. */
export interface GivenBinary {
  readonly measurement: Measurement
  /** As messages call it. */
  readonly file: string
}

/**
 * One of each, in their order.
 * @param name of the option that the files are from
 * @throws UserError for two files of one program and target that differ
 */
export function oneOfEach(
  binaries: readonly GivenBinary[],
  name: string
): readonly GivenBinary[] {
  const groups = new Map<string, [GivenBinary, ...GivenBinary[]]>()
  for (const binary of binaries) {
    const key = binaryKey(binary.measurement)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [binary])
    else group.push(binary)
  }
  return [...groups.values()].map((group) => merged(group, name))
}

function merged(
  [first, ...others]: readonly [GivenBinary, ...GivenBinary[]],
  name: string
): GivenBinary {
  const { sha256 } = first.measurement.binary
  const other = others.find(
    ({ measurement }) => measurement.binary.sha256 !== sha256
  )
  if (other !== undefined) {
    const { measurement } = first
    throw new UserError(
      `${name}: ${first.file} and ${other.file} are both ${mainPackageOf(measurement)} for ${targetOf(measurement) || 'one target'}, and differ: name one of them, or say with twins which is the one with symbols`
    )
  }
  return {
    file: first.file,
    measurement: withArchivesOf(
      first.measurement,
      others.map(({ measurement }) => measurement)
    )
  }
}
