//#region src/core/signing/signed-files.ts
/** Follows the name of what is signed: `tool.sigstore.json`. */
const bundleEnding = ".sigstore.json";
/** The list of a guarded release. */
const checksumsFile = "go-size-gate.sha256";
/** Lists of checksums that are looked for beside a file, in this order. */
const checksumFiles = ["SHA256SUMS", checksumsFile];
//#endregion
export { checksumFiles as n, checksumsFile as r, bundleEnding as t };
