// Handles files of a Go release that is newer than the layouts known here.
import type { BuildInfo } from '../binary/buildinfo/buildinfo.ts'
import { MalformedBinary } from '../binary/malformed-binary.ts'

/** The newest release of Go 1 whose tables are known. */
const newestKnown = 27

/** A sentence about a file of a release that isn't known yet; null for all others. */
export function describeNewer(info: BuildInfo | null): string | null {
  const version = info?.goVersion ?? ''
  const [, minor = '0'] = /^(?:devel )?go1\.(\d+)/.exec(version) ?? []
  return Number(minor) > newestKnown
    ? `the file was made by ${version}, and the newest release that is known here is Go 1.${newestKnown}: its tables are read as that one's, and what they do not agree with is left out`
    : null
}

/** Runs a part of the analysis that a file may not be fit for. */
export type Attempt = <T>(what: string, run: () => T) => T | null

/**
 * For files of a release that isn't known: a part whose tables are not what
 * they would be is left out, with a sentence in `notes`. For all others such a
 * table is an error, since the file is damaged.
 */
export function attemptsFor(isNewer: boolean, notes: string[]): Attempt {
  if (!isNewer) return (_, run) => run()
  return (what, run) => {
    try {
      return run()
    } catch (error) {
      if (!(error instanceof MalformedBinary)) throw error
      notes.push(`${what} could not be read: ${error.message}`)
      return null
    }
  }
}
