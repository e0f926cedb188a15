import { Yt as readBounded, cn as reasonOf, dn as messageOf, sn as codeOf, un as UserError } from "./foundation.js";
import { h as readHashed } from "./measuring.js";
import { n as checksumFiles } from "./signed-files.js";
import { n as maxBundleBytes } from "./bundle-schema.js";
import { n as maxChecksumBytes, o as verifyFile, r as readChecksums, t as digestsFor } from "./checksums.js";
import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
//#region src/gate/verify/evidence.ts
async function loadFile(path) {
	const { file, sha256 } = await readHashed(path);
	return {
		path,
		bytes: file,
		sha256
	};
}
async function proveFile(file, paths, trust, now) {
	const own = paths.bundle ?? `${file.path}.sigstore.json`;
	if (paths.checksums !== null) return await proveByChecksums(file, paths.checksums, paths, trust, now);
	if (paths.bundle !== null || await isThere(own)) return await proveByBundle(file, own, trust, now);
	for (const name of checksumFiles) {
		const list = join(dirname(file.path), name);
		if (await isThere(list)) return await proveByChecksums(file, list, paths, trust, now);
	}
	return notProved("signature", "missing", [], `there is neither ${basename(own)} nor ${checksumFiles[0]} beside it`);
}
async function proveByBundle(file, path, trust, now) {
	const evidence = [path];
	const bundle = await readEvidence(path, maxBundleBytes);
	if (typeof bundle === "string") return notProved("signature", "refused", evidence, bundle);
	if (bundle === null) return notProved("signature", "missing", evidence, "it has no signature");
	try {
		const proof = verifyFile(file, bundle, trust, now);
		return proved(proof.statement === null ? "signature" : "statement", evidence, proof);
	} catch (error) {
		return notProved("signature", "refused", evidence, messageOf(error));
	}
}
async function proveByChecksums(file, path, { bundle }, trust, now) {
	const bundlePath = bundle ?? `${path}.sigstore.json`;
	const evidence = [path, bundlePath];
	const bytes = await readEvidence(path, maxChecksumBytes);
	if (bytes === null || typeof bytes === "string") return bytes === null ? notProved("checksum", "missing", evidence, "there is no such list") : notProved("checksum", "refused", evidence, bytes);
	const { check, proof } = await proveByBundle({
		path,
		bytes,
		sha256: createHash("sha256").update(bytes).digest("hex")
	}, bundlePath, trust, now);
	if (proof === null) {
		const reason = check.state === "missing" ? "the list is not signed" : `of the list's signature: ${check.reason}`;
		return notProved("checksum", failureOf(check), evidence, reason);
	}
	try {
		const digests = listedDigests(file, textOf(bytes), path);
		if (digests.length === 0) return {
			...notProved("checksum", "refused", evidence, `no line of it names ${basename(file.path)}`),
			isUnlisted: true
		};
		assertListed(file, digests);
		return proved("checksum", evidence, {
			...proof,
			statement: null
		});
	} catch (error) {
		return notProved("checksum", "refused", evidence, messageOf(error));
	}
}
function textOf(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (error) {
		throw new Error("it is not text in UTF-8", { cause: error });
	}
}
function listedDigests(file, list, listPath) {
	const paths = [relative(dirname(resolve(listPath)), file.path), file.path];
	return digestsFor(readChecksums(list), paths.map((path) => path.replaceAll(sep, "/")));
}
function assertListed(file, digests) {
	const [digest] = digests;
	if (digests.length > 1) throw new Error(`it has several digests for ${basename(file.path)}`);
	if (digest !== file.sha256) throw new Error("the file has another digest than the list says");
}
async function readEvidence(path, maxBytes) {
	try {
		if (!await isThere(path)) return null;
		return await readBounded(path, maxBytes);
	} catch (error) {
		if (error instanceof UserError) return `it is larger than ${maxBytes} bytes`;
		throw new UserError(`cannot read ${path}: ${reasonOf(error)}`);
	}
}
async function isThere(path) {
	try {
		await stat(path);
		return true;
	} catch (error) {
		if (["ENOENT", "ENOTDIR"].includes(codeOf(error))) return false;
		throw new UserError(`cannot read ${path}: ${reasonOf(error)}`);
	}
}
function proved(kind, evidence, proof) {
	return {
		check: {
			kind,
			state: "proved",
			evidence,
			reason: "",
			signedAt: proof.signedAt?.toISOString() ?? null
		},
		proof,
		isUnlisted: false
	};
}
function failureOf({ state }) {
	return state === "missing" ? "missing" : "refused";
}
function notProved(kind, state, evidence, reason) {
	return {
		check: {
			kind,
			state,
			evidence,
			reason,
			signedAt: null
		},
		proof: null,
		isUnlisted: false
	};
}
//#endregion
export { proved as a, proveFile as i, loadFile as n, notProved as r, failureOf as t };
