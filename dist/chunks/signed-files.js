//#region src/core/signing/checksums.ts
/** Bytes of a list that are read. */
const maxChecksumBytes = 4194304;
const maxLines = 2e4;
const maxNameLength = 4096;
const digestPattern = /^[0-9a-fA-F]{64}$/;
/** What a name may not have as it is, and the letter that stands for it. */
const escapes = [
	["\\", "\\"],
	["\n", "n"],
	["\r", "r"]
];
/**
* Reads both forms, `DIGEST  NAME` and `SHA256 (NAME) = DIGEST`. Empty lines and
* comments are passed over; anything else that is not a checksum is refused, since
* a list that is half understood proves nothing.
* @throws Error with the reason, a clause
*/
function readChecksums(text) {
	const lines = text.split("\n");
	if (lines.length > maxLines) throw new Error(`it has more than ${maxLines} lines`);
	const list = lines.flatMap((line, index) => {
		const content = line.endsWith("\r") ? line.slice(0, -1) : line;
		if (content === "" || content.startsWith("#")) return [];
		const checksum = readLine(content);
		if (checksum === null) throw new Error(`its line ${index + 1} is not a SHA-256 checksum`);
		return [checksum];
	});
	if (list.length === 0) throw new Error("it has no checksum");
	return list;
}
function readLine(line) {
	const isEscaped = line.startsWith("\\");
	const content = isEscaped ? line.slice(1) : line;
	const parts = readTagged(content) ?? readPlain(content);
	if (parts === null) return null;
	const name = isEscaped ? unescaped(parts.name) : parts.name;
	return digestPattern.test(parts.digest) && name !== null && name !== "" && name.length <= maxNameLength ? {
		sha256: parts.digest.toLowerCase(),
		name
	} : null;
}
/** `DIGEST  NAME` for text, `DIGEST *NAME` for binary: on Linux they mean the same. */
function readPlain(line) {
	const separator = line.slice(64, 66);
	if (separator !== "  " && separator !== " *") return null;
	return {
		digest: line.slice(0, 64),
		name: line.slice(66)
	};
}
/** `SHA256 (NAME) = DIGEST`, as BSD writes it. */
function readTagged(line) {
	const start = "SHA256 (";
	const end = line.lastIndexOf(") = ");
	if (!line.startsWith(start) || end < 8) return null;
	return {
		name: line.slice(8, end),
		digest: line.slice(end + 4)
	};
}
/** null where a backslash stands for nothing. */
function unescaped(name) {
	let text = "";
	for (let at = 0; at < name.length; at++) {
		const character = name.charAt(at);
		if (character !== "\\") {
			text += character;
			continue;
		}
		at++;
		const [meaning] = escapes.find(([, letter]) => letter === name.charAt(at)) ?? [];
		if (meaning === void 0) return null;
		text += meaning;
	}
	return text;
}
/** A list that `sha256sum --check` reads. */
function writeChecksums(list) {
	return list.map((checksum) => `${lineOf(checksum)}\n`).join("");
}
function lineOf({ sha256, name }) {
	let escaped = "";
	for (const character of name) {
		const [, letter] = escapes.find(([special]) => special === character) ?? [];
		escaped += letter === void 0 ? character : `\\${letter}`;
	}
	return `${escaped === name ? "" : "\\"}${sha256}  ${escaped}`;
}
/**
* The digests that a list has for a file: of lines whose path is one of `paths`, else of its
* file name in whichever directory. More than one digest is for the caller to refuse.
* @param paths the ways in which a list may name the file, with slashes
*/
function digestsFor(list, paths) {
	const known = new Set(paths.map(withoutDot));
	const exact = list.filter(({ name }) => known.has(withoutDot(name)));
	const names = new Set(paths.map(lastPart));
	const found = exact.length > 0 ? exact : list.filter(({ name }) => names.has(lastPart(name)));
	return [...new Set(found.map(({ sha256 }) => sha256))];
}
function withoutDot(path) {
	return path.startsWith("./") ? path.slice(2) : path;
}
function lastPart(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
//#endregion
//#region src/core/signing/signed-files.ts
/** Follows the name of what is signed: `tool.sigstore.json`. */
const bundleEnding = ".sigstore.json";
/** The list of a guarded release. */
const checksumsFile = "go-size-gate.sha256";
/** Lists of checksums that are looked for beside a file, in this order. */
const checksumFiles = ["SHA256SUMS", checksumsFile];
//#endregion
export { maxChecksumBytes as a, digestsFor as i, checksumFiles as n, readChecksums as o, checksumsFile as r, writeChecksums as s, bundleEnding as t };
