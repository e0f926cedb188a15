//#region src/core/signing/signed-files.ts
const bundleEnding = ".sigstore.json";
const checksumsFile = "go-size-gate.sha256";
const checksumFiles = ["SHA256SUMS", checksumsFile];
//#endregion
export { checksumFiles as n, checksumsFile as r, bundleEnding as t };
