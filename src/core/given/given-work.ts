// Names the work of a job that is given its binaries, so that its records and artifacts
// never mix with those of a job that builds.
import { createHash } from 'node:crypto'
import { patternText, type GivenPattern } from './given-pattern.ts'

/** Raised when a measurement of the same file would come out otherwise. */
const measurementVersion = 1

/**
 * SHA-256, in hexadecimal digits, by which what was recorded of given binaries is found again. Files
 * change with every commit, so that it depends on where they lie alone.
 * @param directory working directory relative to the workspace, with slashes
 * @param leg of a matrix, whose jobs have other files in the same place; '' for no matrix
 */
export function givenFingerprint(
  patterns: readonly GivenPattern[],
  directory: string,
  leg = ''
): string {
  const facts = {
    kind: 'given binaries',
    measurementVersion,
    patterns: patterns.map(patternText).toSorted(),
    directory,
    ...(leg === '' ? {} : { leg })
  }
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex')
}

/** The same as the name of the job's work: 16 digits. */
export function givenWork(
  patterns: readonly GivenPattern[],
  directory: string
): string {
  return givenFingerprint(patterns, directory).slice(0, 16)
}
