import { dn as messageOf, hn as visibleLine, un as UserError } from "./foundation.js";
import { a as require_dist } from "./bundle.js";
import { u as require_dist$1 } from "./checksums.js";
//#region src/sigstore/trust.ts
var import_dist = require_dist$1();
var import_dist$1 = require_dist();
const maxRootBytes = 4194304;
const noKey = () => {
	throw new Error("it is signed by a key");
};
function readTrustedRoot(text, name) {
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	if (lines.length > 1 && lines.every(isJson)) throw new UserError(`${name} has ${lines.length} trusted roots: keep the line of one, e.g. by head -n 1`);
	if (!isJson(text)) throw new UserError(`${name} is not JSON`);
	try {
		const root = import_dist$1.TrustedRoot.fromJSON(JSON.parse(text));
		if (!root.mediaType.startsWith(rootMediaType)) throw new Error(`its mediaType is not ${rootMediaType}`);
		return (0, import_dist.toTrustMaterial)(root, noKey);
	} catch (error) {
		const reason = error instanceof TypeError ? "a part of it is missing" : messageOf(error);
		throw new UserError(`${name} is not a trusted root of Sigstore: ${visibleLine(reason, 200)}`);
	}
}
const maxRoots = 8;
function readTrustedRoots(text, name) {
	if (isJson(text)) return [readTrustedRoot(text, name)];
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	if (lines.length > maxRoots) throw new UserError(`${name} has more than ${maxRoots} trusted roots`);
	return lines.length === 0 ? [readTrustedRoot(text, name)] : lines.map((line) => readTrustedRoot(line, name));
}
function isJson(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
const rootMediaType = "application/vnd.dev.sigstore.trustedroot";
//#endregion
export { readTrustedRoot as n, readTrustedRoots as r, maxRootBytes as t };
