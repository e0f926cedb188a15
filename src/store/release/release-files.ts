// The files that a guarded release carries, by name: the measurement, its signature and
// the report. Its list of checksums is `checksumsFile` of `core/signing/signed-files.ts`.

/** gzip'd JSON: see `release-entry.ts`. */
export const measurementFile = 'go-size-gate.measurement.json.gz'
/** One line: see `sign-release.ts`. */
export const signatureFile = 'go-size-gate.measurement.json.gz.sig'
/** Markdown, for the notes of the release. */
export const reportFile = 'go-size-gate.report.md'
