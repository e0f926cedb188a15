import { B as formatTarget } from "./foundation.js";
import { Q as outline, h as runBuild, m as isFile } from "./find-go.js";
import { createHash } from "node:crypto";
import { open, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { closeSync, openSync, readSync, readdirSync } from "node:fs";
//#region src/toolchain/modules/h1-hash.ts
function escapeModule(text) {
	return text.replaceAll(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}
function filesBelow(directory, name, names) {
	const entries = readdirSync(join(directory, name), { withFileTypes: true });
	for (const entry of entries) {
		const path = name === "" ? entry.name : `${name}/${entry.name}`;
		if (entry.isDirectory()) filesBelow(directory, path, names);
		else names.push(path);
	}
}
function hashFiles(files) {
	const sorted = files.map(({ name, sha256 }) => ({
		bytes: Buffer.from(name),
		sha256
	})).toSorted((a, b) => Buffer.compare(a.bytes, b.bytes));
	const hash = createHash("sha256");
	for (const { bytes, sha256 } of sorted) {
		hash.update(sha256);
		hash.update("  ");
		hash.update(bytes);
		hash.update("\n");
	}
	return `h1:${hash.digest("base64")}`;
}
function modFileHash(content) {
	return hashFiles([{
		name: "go.mod",
		sha256: createHash("sha256").update(content).digest("hex")
	}]);
}
const pieceBytes = 262144;
function hashModule(directory, module) {
	const names = [];
	filesBelow(directory, "", names);
	const buffer = Buffer.allocUnsafe(pieceBytes);
	return hashFiles(names.map((name) => ({
		name: `${module.path}@${module.version}/${name}`,
		sha256: hashFile(join(directory, name), buffer)
	})));
}
function hashFile(path, buffer) {
	const hash = createHash("sha256");
	const file = openSync(path, "r");
	try {
		for (;;) {
			const length = readSync(file, buffer, 0, buffer.length, null);
			if (length === 0) return hash.digest("hex");
			hash.update(buffer.subarray(0, length));
		}
	} finally {
		closeSync(file);
	}
}
//#endregion
//#region src/toolchain/modules/go-sum.ts
function downloadName({ path, version }) {
	return `${escapeModule(path)}/@v/${escapeModule(version)}`;
}
const elementPattern = /^(?!\.)[-.\w~]*[-\w~]$/;
const firstPattern = /^[a-z0-9][-a-z0-9.]*$/;
const shortNamePattern = /^[^.]*~\d+(?:\.|$)/;
const deviceNames = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const versionPattern = /^v\d+\.\d+\.\d+(?:-[-.0-9A-Za-z]*[-0-9A-Za-z])?(?:\+incompatible)?$/;
function isModulePath(path) {
	if (path.length > 500 || path === "golang.org/toolchain") return false;
	const elements = path.split("/");
	const [first = ""] = elements;
	return firstPattern.test(first) && first.includes(".") && elements.every((element) => elementPattern.test(element) && !shortNamePattern.test(element) && !deviceNames.test(element));
}
function parseLine(line) {
	const [path = "", suffixed = "", hash = "", ...more] = line.trim().split(/\s+/);
	const isMod = suffixed.endsWith("/go.mod");
	const version = isMod ? suffixed.slice(0, -7) : suffixed;
	return more.length === 0 && /^h1:[+/0-9A-Za-z]{43}=$/.test(hash) && hash !== emptyModHash && version.length <= 200 && versionPattern.test(version) && isModulePath(path) ? {
		path,
		version,
		kind: isMod ? "mod" : "zip",
		hash
	} : null;
}
const emptyModHash = modFileHash(Buffer.of());
function parseGoSum(texts) {
	return collect(texts.flatMap((text) => text.split("\n")).map(parseLine).filter((file) => file !== null));
}
function mergeSums(all) {
	return collect(all.flatMap((sums) => [...sums.values()]));
}
function collect(files) {
	const summedFiles = new Map();
	const disputed = new Set();
	for (const file of files) {
		const name = `${downloadName(file)}.${file.kind}`;
		const known = summedFiles.get(name);
		if (known !== void 0 && known.hash !== file.hash) disputed.add(name);
		summedFiles.set(name, file);
	}
	for (const name of disputed) summedFiles.delete(name);
	return summedFiles;
}
function versionInfo(version) {
	const [, year, month, day, hours, minutes, seconds] = /[-.](\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)-[0-9a-f]{12}(?:\+incompatible)?$/.exec(version) ?? [];
	const time = year === void 0 ? "0001-01-01T00:00:00Z" : `${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`;
	return JSON.stringify({
		Version: version,
		Time: time
	});
}
function isCovered(patterns, path) {
	const elements = path.split("/");
	return patterns.split(",").map((pattern) => pattern.replace(/\/$/, "")).filter((pattern) => pattern !== "").some((pattern) => {
		const parts = pattern.split("/");
		return parts.length <= elements.length && parts.every((part, index) => matches(part, elements[index] ?? ""));
	});
}
const piece = /\*+|\?|\[\^?(?:\\[^]|[^\]\\])+\]|\\[^]|[^*?[\\]/uy;
function piecesOf(pattern) {
	const pieces = [];
	piece.lastIndex = 0;
	while (piece.lastIndex < pattern.length) {
		const [text] = piece.exec(pattern) ?? [];
		if (text === void 0) return null;
		if (text.startsWith("*")) pieces.push(null);
		else if (text === "?") pieces.push(() => true);
		else if (text.startsWith("[")) try {
			const oneOf = new RegExp(`^${text}$`, "u");
			pieces.push((character) => oneOf.test(character));
		} catch {
			return null;
		}
		else {
			const literal = text.startsWith("\\") ? text.slice(1) : text;
			pieces.push((character) => character === literal);
		}
	}
	return pieces;
}
function matches(pattern, text) {
	const pieces = piecesOf(pattern);
	if (pieces === null) return true;
	const characters = Array.from(text);
	let at = 0;
	let next = 0;
	let star = -1;
	let resumeAt = 0;
	while (at < characters.length) {
		const fits = pieces[next];
		if (fits === null) {
			star = next++;
			resumeAt = at;
		} else if (fits?.(characters[at] ?? "") === true) {
			at++;
			next++;
		} else if (star >= 0) {
			next = star + 1;
			at = ++resumeAt;
		} else return false;
	}
	return pieces.slice(next).every((rest) => rest === null);
}
//#endregion
//#region src/toolchain/twin.ts
const listingOf = (output, round) => join(output, `${round}.listing`);
const listings = (path) => ({
	deps: `${path}.deps`,
	importcfg: `${path}.importcfg`
});
const pairedSystems = new Set([
	"android",
	"darwin",
	"dragonfly",
	"freebsd",
	"illumos",
	"js",
	"linux",
	"netbsd",
	"openbsd",
	"plan9",
	"solaris",
	"wasip1",
	"windows"
]);
function hasTwin(target) {
	return pairedSystems.has(target.goos);
}
async function linkTwins(options) {
	const { command, target, output } = options;
	const listing = (round) => listingOf(output, round);
	const rounds = await runBuild(options, {
		stderrPath: listing,
		flags: ["-x"]
	});
	const twins = [];
	for (const [index, round] of rounds.entries()) {
		const { code, timedOut } = round.finished;
		if (code !== 0) {
			const printed = (await head(listing(index))).toString("utf8");
			const why = timedOut ? "timed out" : outline(withoutCommands(printed), 1);
			command.log.warning(`no symbols for ${formatTarget(target)}: the second link failed (${why})`);
			continue;
		}
		await splitListing(listing(index), round.paths);
		for (const [mainPackage, path] of round.paths) {
			const { deps, importcfg } = listings(path);
			twins.push({
				mainPackage,
				path: await isFile(path) ? path : null,
				depsPath: await isFile(deps) ? deps : null,
				importcfgPath: await isFile(importcfg) ? importcfg : null
			});
		}
	}
	const done = new Set(twins.map((twin) => twin.mainPackage));
	const missing = options.mains.filter(({ importPath }) => !done.has(importPath)).map(({ importPath }) => ({
		mainPackage: importPath,
		path: null,
		depsPath: null,
		importcfgPath: null
	}));
	return [...twins, ...missing];
}
async function begunImportcfg(output) {
	const [first] = importcfgs(await head(listingOf(output, 0)));
	return first?.text ?? null;
}
async function head(path) {
	const file = await open(path).catch(() => null);
	if (file === null) return Buffer.of();
	try {
		const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(4194304) });
		return buffer.subarray(0, bytesRead);
	} finally {
		await file.close();
	}
}
function withoutCommands(output) {
	const heading = output.search(/^# /m);
	return heading < 0 ? output : output.slice(heading);
}
async function splitListing(listing, paths) {
	const bytes = await readFile(listing);
	const done = new Set();
	const write = async (name, part, text) => {
		const path = paths.get(name);
		if (path === void 0 || done.has(`${part} ${name}`)) return;
		done.add(`${part} ${name}`);
		await writeFile(listings(path)[part], text);
	};
	for (const { name, text } of importcfgs(bytes)) await write(name, "importcfg", text);
	for (let at = findHeading(bytes, 0); at >= 0;) {
		const lineEnd = bytes.indexOf(10, at);
		const next = findHeading(bytes, at + 1);
		const name = bytes.toString("utf8", at + 2, Math.max(lineEnd, at + 2));
		const end = next < 0 ? bytes.length : next;
		await write(name, "deps", bytes.subarray(lineEnd + 1, end));
		at = next;
	}
}
const heredoc = Buffer.from("importcfg.link << 'EOF'");
const endOfHeredoc = Buffer.from("\nEOF\n");
function* importcfgs(bytes) {
	for (let at = bytes.indexOf(heredoc); at >= 0;) {
		const start = bytes.indexOf(10, at) + 1;
		const end = bytes.indexOf(endOfHeredoc, at);
		if (start === 0 || end < start) return;
		const text = bytes.subarray(start, end + 1);
		const [, name] = /^packagefile ([^=\s]+)=/m.exec(text.toString("utf8")) ?? [];
		if (name !== void 0) yield {
			name,
			text
		};
		at = bytes.indexOf(heredoc, end);
	}
}
function findHeading(bytes, from) {
	if (from === 0 && bytes.indexOf("# ") === 0) return 0;
	const at = bytes.indexOf("\n# ", Math.max(0, from - 1));
	return at < 0 ? -1 : at + 1;
}
//#endregion
export { downloadName as a, parseGoSum as c, hashFiles as d, hashModule as f, splitListing as i, versionInfo as l, hasTwin as n, isCovered as o, modFileHash as p, linkTwins as r, mergeSums as s, begunImportcfg as t, escapeModule as u };
