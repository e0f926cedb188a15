// The files that a guarded release carries, by name: the measurement, the report, and the
// Sigstore bundles that sign them. Its list of checksums is `checksumsFile` of
// `core/signing/signed-files.ts`.
import { bundleEnding, checksumsFile } from '../../core/signing/signed-files.ts'

/** gzip'd JSON: see `release-entry.ts`. */
export const measurementFile = 'go-size-gate.measurement.json.gz'
/** Holds the signed statement of `core/signing/statement.ts`. */
export const measurementBundleFile = `${measurementFile}${bundleEnding}`
/** Holds the signature over the list of checksums. */
export const checksumsBundleFile = `${checksumsFile}${bundleEnding}`
/** Markdown, for the notes of the release. */
export const reportFile = 'go-size-gate.report.md'
