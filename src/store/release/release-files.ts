// The files that a guarded release carries, by name: the measurement, its signature,
// the report, and checksums of what was measured.

/** gzip'd JSON: see `release-entry.ts`. */
export const measurementFile = 'go-size-gate.measurement.json.gz'
/** One line: see `sign-release.ts`. */
export const signatureFile = 'go-size-gate.measurement.json.gz.sig'
/** Markdown, for the notes of the release. */
export const reportFile = 'go-size-gate.report.md'
/** As `sha256sum --check` reads them. */
export const checksumsFile = 'go-size-gate.sha256'
