// Compares what is stored under a name with what a job is about to store
// there.
import type { Measurement } from '../../core/model/measurement.ts'
import type { Entry } from '../../store/entry.ts'

/** What a job stores under a name. */
export interface StoredContent {
  readonly measurements: readonly Measurement[]
  /** Page of the run; '' where there is none. */
  readonly run: string
  /** Of the run; 0 where that is not known, as in what 0.1 stored. */
  readonly attempt: number
}

/** What an entry stores. */
export function contentOf({
  measurements,
  run,
  attempt = 0
}: Entry): StoredContent {
  return { measurements, run, attempt }
}

/**
 * Within one attempt of a run two equal files are equal to the byte. An earlier
 * attempt, or another run, may have stamped another time into its own.
 */
export function isSameContent(
  there: StoredContent,
  ours: StoredContent
): boolean {
  const isSameAttempt =
    ours.attempt > 0 &&
    there.attempt === ours.attempt &&
    there.run === ours.run &&
    ours.run !== ''
  const texts = ({ measurements }: StoredContent) =>
    measurements
      .map(({ binary, build }) => [
        binary.mainPackage,
        build?.target ?? '',
        isSameAttempt ? binary.sha256 : ''
      ])
      .map((parts) => JSON.stringify(parts))
      .toSorted()
  return JSON.stringify(texts(there)) === JSON.stringify(texts(ours))
}

/** The sentence for a name that other content has. */
export function nameTaken(name: string): string {
  return `another job or step has stored other measurements as ${name}: give each its own key`
}
