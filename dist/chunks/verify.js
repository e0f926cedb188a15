import { h as writeResult, p as textStyle, un as UserError } from "./foundation.js";
import { i as maxKeyBytes, o as readVerificationKey, t as fingerprintOf } from "./keys.js";
import { n as readTrustedRoot, t as maxRootBytes } from "./trust2.js";
import { u as renderJson } from "./analyzing.js";
import { a as readText } from "./diff.js";
import { i as proveFile, n as loadFile } from "./evidence.js";
//#region src/gate/verify/verify-files.ts
async function verifyFiles({ files, evidence, measurement, trust }, now) {
	const again = measurement === null ? null : await loadMeasurement(measurement, evidence, trust, now);
	const verified = [];
	for (const path of files) {
		const file = await loadFile(path);
		const own = await proveFile(file, evidence, trust, now);
		const measured = await again?.(file, own.proof !== null) ?? null;
		const checks = [own.check, ...measured === null ? [] : [measured.check]];
		verified.push({
			path: file.path,
			sha256: file.sha256,
			size: file.bytes.length,
			verified: checks.every(({ state }) => state === "proved"),
			release: measured?.release ?? null,
			checks
		});
	}
	return {
		schemaVersion: 1,
		verified: verified.every((file) => file.verified),
		signer: signerOf(trust.signer),
		files: verified
	};
}
async function loadMeasurement(path, evidence, trust, now) {
	const { measureAgain, proveMeasurement } = await import("./verify-measurement.js");
	const signed = await proveMeasurement(await loadFile(path), evidence, trust, now);
	return (file, isProved) => measureAgain(file, isProved, signed);
}
function signerOf(signer) {
	return signer.kind === "key" ? {
		kind: "key",
		fingerprint: fingerprintOf(signer.key)
	} : {
		kind: "identity",
		identity: signer.identity,
		issuer: signer.issuer
	};
}
//#endregion
//#region src/commands/verify/verify.ts
async function verifyCommandLine(args) {
	const { flags, positionals, destination } = args;
	const { bundle = null, checksums = null, measurement = null } = flags;
	if (bundle !== null && checksums === null && positionals.length > 1) throw new UserError(`--bundle is of one file, and ${positionals.length} are given: verify them one by one, or by --checksums`);
	const verification = await verifyFiles({
		files: positionals,
		evidence: {
			bundle,
			checksums
		},
		measurement,
		trust: await readTrust(flags)
	}, new Date());
	await writeResult(destination.output, await rendered(verification, destination));
	return verification.verified ? 0 : 1;
}
async function readTrust(flags) {
	const { key, "certificate-identity": identity, "certificate-oidc-issuer": issuer, "trusted-root": rootPath } = flags;
	const root = rootPath === void 0 ? null : readTrustedRoot(await readText(rootPath, maxRootBytes), `--trusted-root ${rootPath}`);
	if (key !== void 0) {
		if (identity !== void 0 || issuer !== void 0) throw new UserError("--key: give a key, or an identity and its issuer, not both");
		const pem = await readText(key, maxKeyBytes);
		return {
			signer: {
				kind: "key",
				key: readVerificationKey(pem, `--key ${key}`)
			},
			root
		};
	}
	if (!identity || !issuer) throw new UserError(identity || issuer ? "--certificate-identity and --certificate-oidc-issuer belong together: give both" : "say whom to trust: --key FILE, or --certificate-identity ID and --certificate-oidc-issuer URL");
	if (root === null) throw new UserError("--certificate-identity needs --trusted-root FILE, e.g. from gh attestation trusted-root or cosign trusted-root create");
	return {
		signer: {
			kind: "identity",
			identity,
			issuer
		},
		root
	};
}
async function rendered(verification, { format, output }) {
	if (format === "json") return renderJson(verification);
	if (format === "markdown") {
		const { renderVerificationMarkdown } = await import("./markdown3.js");
		return renderVerificationMarkdown(verification);
	}
	const { renderVerificationText } = await import("./text3.js");
	return renderVerificationText(verification, textStyle({ output }));
}
//#endregion
export { verifyCommandLine };
