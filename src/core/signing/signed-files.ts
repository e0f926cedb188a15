// The files that signatures travel in, by name.

/** Follows the name of what is signed: `tool.sigstore.json`. */
export const bundleEnding = '.sigstore.json'

/** The list of a guarded release. */
export const checksumsFile = 'go-size-gate.sha256'

/** Lists of checksums that are looked for beside a file, in this order. */
export const checksumFiles = ['SHA256SUMS', checksumsFile] as const
