import { dn as messageOf, un as UserError } from "./foundation.js";
import { access, open, realpath } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { closeSync, constants as constants$1, fstatSync, openSync, readSync, realpathSync } from "node:fs";
//#region src/toolchain/tree/ignored-by.ts
function ignoredBy(entries) {
	const files = new Set(entries);
	return (path) => {
		if (files.has(path)) return true;
		for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", end + 1)) if (files.has(path.slice(0, end + 1))) return true;
		return false;
	};
}
//#endregion
//#region src/toolchain/tree/mod-file.ts
const lexeme = /\/\/.*|"(?:[^"\\]|\\.)*"|`[^`]*`|[^\s"`()]+|[()]/g;
function unquote(token) {
	if (token.startsWith("`")) return token.slice(1, -1);
	return token.startsWith("\"") ? token.slice(1, -1).replaceAll(/\\(["\\])/g, "$1") : token;
}
function directives(text, keyword) {
	const rows = [];
	let block = null;
	for (const [index, whole] of text.split("\n").entries()) {
		const tokens = [];
		for (const [token] of whole.matchAll(lexeme)) {
			if (token.startsWith("//")) break;
			tokens.push(token);
		}
		const [first, second] = tokens;
		if (first === void 0) continue;
		if (block !== null) {
			if (first === ")") block = null;
			else if (block === keyword) rows.push({
				tokens: tokens.map(unquote),
				line: index + 1
			});
		} else if (second === "(") {
			if (tokens[2] !== ")") block = first;
		} else if (first === keyword) rows.push({
			tokens: tokens.slice(1).map(unquote),
			line: index + 1
		});
	}
	return rows;
}
function parseUses(text) {
	return directives(text, "use").flatMap(({ tokens: [path], line }) => path === void 0 ? [] : [{
		path,
		line
	}]);
}
function parseIgnores(text) {
	return directives(text, "ignore").flatMap(({ tokens: [path] }) => path === void 0 ? [] : [path.replace(/\/$/, "")]);
}
function parseGoLines(text) {
	const last = (keyword) => directives(text, keyword).at(-1)?.tokens[0] ?? "";
	return {
		go: last("go"),
		toolchain: last("toolchain")
	};
}
function parseReplaces(text) {
	return directives(text, "replace").flatMap(({ tokens, line }) => {
		const path = tokens[tokens.indexOf("=>") + 1];
		const [module] = tokens;
		return module === void 0 || path === void 0 || !tokens.includes("=>") ? [] : [{
			module,
			path,
			line
		}];
	});
}
function parseRequires(text) {
	const lines = text.split("\n");
	return directives(text, "require").flatMap(({ tokens, line }) => {
		const [module, version] = tokens;
		if (module === void 0 || version === void 0) return [];
		return [{
			module,
			version,
			line,
			indirect: /\/\/\s*indirect\b/.test(lines[line - 1] ?? "")
		}];
	});
}
function moduleOf(goMod) {
	return directives(goMod, "module")[0]?.tokens[0] ?? "";
}
//#endregion
//#region src/toolchain/tree/tree-file.ts
const maxModBytes = 16777216;
const maxSumBytes = 33554432;
function isOfTree(root, real) {
	const parts = relative(root, real).split(sep);
	return !["..", ".git"].some((name) => parts.includes(name));
}
function nameInTree(tree, path) {
	return relative(tree.root, path).split(sep).join("/") || ".";
}
async function readTreeFile(tree, path, maxBytes = maxModBytes) {
	const name = nameInTree(tree, path);
	const real = await realpath(path).catch((error) => {
		if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
		throw new UserError(`could not read ${name}: ${messageOf(error)}`);
	});
	if (real === null) return null;
	if (!isOfTree(tree.root, real)) throw new UserError(`${name} is a link that leads out of the repository; replace it by a regular file`);
	const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants$1;
	const file = await open(real, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch((error) => {
		throw new UserError(`could not read ${name}: ${messageOf(error)}`);
	});
	try {
		const stats = await file.stat();
		if (!stats.isFile()) throw new UserError(`${name} is not a regular file; replace it by a regular file`);
		if (stats.size > maxBytes) throw new UserError(`${name} has ${stats.size} bytes; no more than ${maxBytes} are read`);
		return await file.readFile("utf8");
	} finally {
		await file.close();
	}
}
function readTreeStart(root, path, maxBytes) {
	const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants$1;
	let file = null;
	try {
		const real = realpathSync.native(path);
		if (!isOfTree(root, real)) return null;
		file = openSync(real, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
		const stats = fstatSync(file);
		if (!stats.isFile()) return null;
		const bytes = Buffer.allocUnsafe(Math.min(stats.size, maxBytes));
		return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
	} catch {
		return null;
	} finally {
		if (file !== null) closeSync(file);
	}
}
//#endregion
//#region src/toolchain/tree/find-modules.ts
function isWithin(root, path) {
	const way = relative(root, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
async function findUpwards(tree, name) {
	let directory = tree.directory;
	while (isWithin(tree.root, directory)) {
		const path = join(directory, name);
		if (await access(path).then(() => true, () => false)) return path;
		const parent = dirname(directory);
		if (parent === directory) return null;
		directory = parent;
	}
	return null;
}
async function findGoWork(tree, goWork) {
	if (goWork === "off") return "off";
	const path = await findUpwards(tree, "go.work");
	if (path === null) return "off";
	const isIgnored = ignoredBy(tree.ignored ?? []);
	return goWork === "auto" && isIgnored(nameInTree(tree, path)) ? "off" : path;
}
function findGoMod(tree) {
	return findUpwards(tree, "go.mod");
}
async function mainModFiles(tree, goWork) {
	const path = await findGoWork(tree, goWork);
	if (path === "off") {
		const goMod = await findGoMod(tree);
		return goMod === null ? [] : [goMod];
	}
	return parseUses(await readTreeFile(tree, path) ?? "").map((use) => resolve(dirname(path), use.path)).filter((directory) => isWithin(tree.root, directory)).map((directory) => join(directory, "go.mod"));
}
async function hasModule(tree, goWork) {
	if (await findGoMod(tree) !== null) return true;
	return await findGoWork(tree, goWork) !== "off";
}
async function defaultPatterns(tree, goWork) {
	const path = join(tree.directory, "go.work");
	if (await findGoWork(tree, goWork) !== path) return ["./..."];
	const patterns = parseUses(await readTreeFile(tree, path) ?? "").map((use) => resolve(tree.directory, use.path)).filter((directory) => isWithin(tree.root, directory)).map((directory) => relative(tree.directory, directory)).map((way) => way.split(sep).join("/")).map((way) => way === "" ? "./..." : `./${way}/...`);
	if (patterns.length === 0) throw new UserError("go.work uses no module: add one with \"go work use\", or set \"go-work: off\"");
	return patterns;
}
function checkPatterns(tree, patterns) {
	for (const pattern of patterns) {
		const complain = (why) => {
			throw new UserError(`package ${JSON.stringify(pattern)}: ${why}`);
		};
		if (pattern.trim() === "") complain("an empty name is not a package");
		if (/[\u0000-\u0020\u007F]/.test(pattern)) complain("a package pattern has no spaces or control characters");
		if (pattern.startsWith("-")) complain("a package pattern does not begin with \"-\"");
		if (pattern.endsWith(".go")) complain("name the package (its directory, such as ./cmd/server), no file");
		if (pattern.includes("@")) complain("a version is chosen in go.mod, not with \"@\" in a pattern");
		if (isAbsolute(pattern) || /^(?:[A-Za-z]:|\\)/.test(pattern)) complain("write it relative to the working directory, such as ./cmd/server");
		if (pattern.includes("\\")) complain("write it with \"/\"");
		if (/^\.\.?(?:\/|$)/.test(pattern) && !isWithin(tree.root, resolve(tree.directory, pattern))) complain("it leaves the repository");
	}
}
//#endregion
export { parseRequires as _, hasModule as a, isOfTree as c, readTreeFile as d, readTreeStart as f, parseReplaces as g, parseIgnores as h, findGoWork as i, maxSumBytes as l, parseGoLines as m, defaultPatterns as n, isWithin as o, moduleOf as p, findGoMod as r, mainModFiles as s, checkPatterns as t, nameInTree as u, parseUses as v, ignoredBy as y };
