import { _n as messageOf, gn as UserError } from "./foundation.js";
import { n as renderJson } from "./json2.js";
import { a as writeResult, r as textStyle } from "./write-result.js";
import { a as readText } from "./diff.js";
import { c as fingerprintOf, i as proveFile, l as maxKeyBytes, n as loadFile, o as require_dist, s as require_dist$1, u as readVerificationKey } from "./evidence.js";
//#region src/gate/verify/verify-files.ts
/**
* @param now evidence from later than this is refused
* @throws UserError for a file that can't be read
*/
async function verifyFiles({ files, evidence, measurement, trust }, now) {
	const saved = measurement === null ? null : await loadFile(measurement);
	const verified = [];
	for (const path of files) {
		const file = await loadFile(path);
		verified.push(await verifyLoaded(file, saved, evidence, trust, now));
	}
	return {
		schemaVersion: 1,
		verified: verified.every((file) => file.verified),
		signer: signerOf(trust.signer),
		files: verified
	};
}
async function verifyLoaded(file, saved, evidence, trust, now) {
	const own = await proveFile(file, evidence, trust, now);
	const measured = saved === null ? null : await measure(file, saved, evidence, trust, now);
	const checks = [own.check, ...measured === null ? [] : [measured.check]];
	return {
		path: file.path,
		sha256: file.sha256,
		size: file.bytes.length,
		verified: checks.every(({ state }) => state === "proved"),
		release: measured?.release ?? null,
		checks
	};
}
/** What measures is loaded only if something is measured. */
async function measure(...args) {
	const { proveMeasurement } = await import("./verify-measurement.js");
	return await proveMeasurement(...args);
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
//#region src/sigstore/trust.ts
var import_dist = require_dist();
var import_dist$1 = require_dist$1();
/** Bytes of a trusted root's file. */
const maxRootBytes = 4194304;
const noKey = () => {
	throw new Error("it is signed by a key");
};
/**
* @param text as `cosign trusted-root create` and `gh attestation trusted-root` write it
* @param name what messages call it by
* @throws UserError where it is none
*/
function readTrustedRoot(text, name) {
	try {
		const root = import_dist$1.TrustedRoot.fromJSON(JSON.parse(text));
		if (!root.mediaType.startsWith(rootMediaType)) throw new Error(`its mediaType is not ${rootMediaType}`);
		return (0, import_dist.toTrustMaterial)(root, noKey);
	} catch (error) {
		throw new UserError(`${name} is not a trusted root of Sigstore (JSON): ${messageOf(error)}`);
	}
}
const rootMediaType = "application/vnd.dev.sigstore.trustedroot";
//#endregion
//#region src/commands/verify/verify.ts
/**
* @returns 0 if all that was asked for is proved, else 1
* @throws UserError for wrong usage, and for what can't be read
*/
async function verifyCommandLine(args) {
	const { flags, positionals, destination } = args;
	const { bundle = null, checksums = null, measurement = null } = flags;
	if (bundle !== null && checksums === null && positionals.length > 1) throw new UserError(`--bundle is of one file, and ${positionals.length} are given: verify them one by one, or by --checksums`);
	const made = await verifyFiles({
		files: positionals,
		evidence: {
			bundle,
			checksums
		},
		measurement,
		trust: await readTrust(flags)
	}, /* @__PURE__ */ new Date());
	await writeResult(destination.output, await rendered(made, destination));
	return made.verified ? 0 : 1;
}
/** @throws UserError where it isn't said whom to trust, or can't be read */
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
async function rendered(made, { format, output }) {
	if (format === "json") return renderJson(made);
	if (format === "markdown") {
		const { renderVerificationMarkdown } = await import("./markdown3.js");
		return renderVerificationMarkdown(made);
	}
	const { renderVerificationText } = await import("./text3.js");
	return renderVerificationText(made, textStyle({
		format,
		output
	}));
}
//#endregion
export { verifyCommandLine };
