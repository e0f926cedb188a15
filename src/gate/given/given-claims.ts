// What is shown of given binaries that another job measured: by what their files say.
import { givenFacts } from '../../core/given/given-facts.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import type { Provenance } from '../../core/model/report.ts'

/**
 * The field given of a provenance; nothing where the gate built all binaries.
 * @param head full hash of the head commit
 */
export function givenClaims(
  measurements: readonly Measurement[],
  head: string
): Pick<Provenance, 'given'> {
  const given = measurements.filter(({ build }) => build === null)
  if (given.length === 0) return {}
  const binaries = given.map((measurement) => ({ measurement, file: '' }))
  return { given: givenFacts(binaries, head, 0) }
}
