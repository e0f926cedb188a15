import { L as isGlob, X as splitQuoted, _n as withoutCommands, cn as reasonOf, dn as messageOf, et as flagValues, gn as withoutBracketCommands, k as formatDelta, mn as plainText, nn as writeStdout, sn as codeOf, tn as writeStderr, un as UserError, z as matcher } from "./foundation.js";
import { promisify } from "node:util";
import { chmod, lstat, open, readlink, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { constants as constants$1, rmSync, write } from "node:fs";
import { setTimeout } from "node:timers/promises";
//#region src/host/files/draft.ts
const signals = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
function removeOnSignal(path) {
	const stop = () => {
		for (const signal of signals) process.removeListener(signal, remove);
	};
	const remove = (signal) => {
		rmSync(path, {
			recursive: true,
			force: true
		});
		stop();
		if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
	};
	for (const signal of signals) process.on(signal, remove);
	return stop;
}
//#endregion
//#region src/host/files/output-target.ts
const maxLinks = 40;
async function outputTarget(path) {
	const descriptor = await ownDescriptor(path);
	if (descriptor !== null) return {
		kind: "descriptor",
		descriptor
	};
	const stats = await stat(path).catch(() => null);
	return stats === null || stats.isFile() || stats.isDirectory() ? { kind: "file" } : { kind: "special" };
}
async function ownDescriptor(path) {
	let at = resolve(path);
	for (let links = 0; links <= maxLinks; links += 1) {
		const directory = await realpath(dirname(at)).catch(() => null);
		if (directory === null) return null;
		const name = basename(at);
		if (isDescriptors(directory) && /^\d{1,9}$/.test(name)) return Number(name);
		if (!(await lstat(join(directory, name)).catch(() => null))?.isSymbolicLink()) return null;
		at = resolve(directory, await readlink(join(directory, name)));
	}
	return null;
}
function isDescriptors(directory) {
	if (directory === "/dev/fd") return true;
	const [, pid] = /^\/proc\/(\d+)(?:\/task\/\d+)?\/fd$/.exec(directory) ?? [];
	return pid === String(process.pid);
}
//#endregion
//#region src/host/files/write-file.ts
const writeDescriptor = promisify(write);
const fullPipeMilliseconds = 20;
async function writeOutput(path, pieces) {
	try {
		const target = await outputTarget(path);
		if (target.kind === "file") await replaceFile(path, pieces);
		else if (target.kind === "special") await writeInto(path, pieces);
		else for (const piece of pieces) await writeToDescriptor(target.descriptor, piece);
	} catch (error) {
		if (codeOf(error) === "") throw error;
		throw new UserError(`could not write ${path}: ${reasonOf(error)}`);
	}
}
async function replaceFile(path, text, mode) {
	await replaceBy(path, async (draft) => {
		await writeNew(draft, text);
		if (mode !== void 0) await chmod(draft, mode);
	});
}
async function replaceBy(path, make) {
	const draft = `${path}.${Buffer.from(crypto.getRandomValues(new Uint8Array(8))).toString("hex")}.tmp`;
	const stop = removeOnSignal(draft);
	try {
		await make(draft);
		await rename(draft, path);
	} catch (error) {
		await rm(draft, { force: true });
		throw error;
	} finally {
		stop();
	}
}
async function writeNew(path, text) {
	const file = await open(path, "wx");
	try {
		await file.writeFile(text);
	} finally {
		await file.close();
	}
}
async function writeInto(path, pieces) {
	const file = await open(path, constants$1.O_WRONLY | constants$1.O_NOCTTY);
	try {
		await file.writeFile(pieces);
	} finally {
		await file.close();
	}
}
async function writeToDescriptor(descriptor, text) {
	if (descriptor === 1) return await writeStdout(text);
	if (descriptor === 2) return await writeStderr(text);
	const bytes = Buffer.from(text);
	let done = 0;
	while (done < bytes.length) try {
		const { bytesWritten } = await writeDescriptor(descriptor, bytes, done, bytes.length - done, null);
		done += bytesWritten;
	} catch (error) {
		if (codeOf(error) !== "EAGAIN") throw error;
		await setTimeout(fullPipeMilliseconds);
	}
}
//#endregion
//#region src/host/log.ts
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function harmless(message) {
	return withoutCommands(plainText(message));
}
function data(message) {
	return escapeData(withoutBracketCommands(plainText(message)));
}
function actionLog(write) {
	return {
		async group(title, work) {
			write(`::group::${data(title)}\n`);
			try {
				return await work();
			} finally {
				write("::endgroup::\n");
			}
		},
		info: (message) => write(`${harmless(message)}\n`),
		notice: (message) => write(`::notice::${data(message)}\n`),
		warning: (message) => write(`::warning::${data(message)}\n`),
		child(text) {
			const mark = crypto.randomUUID();
			write(`::stop-commands::${mark}\n${withoutBracketCommands(plainText(text)).replace(/\n$/, "")}\n::${mark}::\n`);
		}
	};
}
function terminalLog(writeOut, colours, live = null) {
	const write = live === null ? writeOut : (text) => live.print(text);
	const dim = (text) => colours ? `\u001B[2m${text}\u001B[22m` : text;
	const yellow = (text) => colours ? `\u001B[33m${text}\u001B[39m` : text;
	return {
		...live === null ? {} : { live },
		async group(title, work) {
			write(`${harmless(title)}\n`);
			live?.step(title);
			return await work();
		},
		info: (message) => write(`  ${harmless(message)}\n`),
		notice: (message) => write(`note: ${harmless(message)}\n`),
		warning: (message) => write(`${yellow("warning:")} ${harmless(message)}\n`),
		child: (text) => write(`${withoutBracketCommands(plainText(text)).replace(/\n$/, "").split("\n").map((line) => dim(`  | ${line}`)).join("\n")}\n`)
	};
}
const silentLog = {
	group: (_title, work) => work(),
	info: () => {},
	notice: () => {},
	warning: () => {},
	child: () => {}
};
//#endregion
//#region src/core/text/parse-bytes.ts
const factors = {
	B: 1n,
	KiB: 1024n,
	MiB: 1024n ** 2n,
	GiB: 1024n ** 3n,
	kB: 1000n,
	KB: 1000n,
	MB: 1000n ** 2n,
	GB: 1000n ** 3n
};
const sizePattern = /^[0-9]{1,16}(\.[0-9]{1,6})? *(B|KiB|MiB|GiB|kB|KB|MB|GB)?$/;
const sizeForms = "a size such as 100 KiB, 1.5 MiB, 25 MB or 25000000 (units: B, KiB, MiB, GiB, kB, MB, GB)";
function parseBytes(text) {
	const trimmed = text.trim();
	const [form, , unit = "B"] = sizePattern.exec(trimmed) ?? [];
	const [number] = /^[0-9.]+/.exec(trimmed) ?? [];
	if (form === void 0 || number === void 0) return null;
	const { digits, scale } = decimal(number);
	const bytes = digits * (factors[unit] ?? 1n) / scale;
	return bytes > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(bytes);
}
function decimal(text) {
	const [whole = "", fraction = ""] = text.split(".");
	return {
		digits: BigInt(whole + fraction),
		scale: 10n ** BigInt(fraction.length)
	};
}
//#endregion
//#region src/core/text/parse-percent.ts
const percentPattern = /^[0-9]{1,7}(\.[0-9]{1,6})? *%?$/;
const percentForms = "a percentage such as 2, 0.5 or 0.5 % (at most six decimals)";
function parsePercent(text) {
	const trimmed = text.trim();
	const [number] = /^[0-9.]+/.exec(trimmed) ?? [];
	if (number === void 0 || !percentPattern.test(trimmed)) return null;
	const { digits, scale } = decimal(number);
	return { millionths: Number(digits * 1000000n / scale) };
}
function shareOf({ millionths }, bytes) {
	return Number(BigInt(bytes) * BigInt(millionths) / 100000000n);
}
function formatShare({ millionths }) {
	return `${millionths / 1e6} %`;
}
//#endregion
//#region src/core/inputs/fips140.ts
const pattern = /^(?:|off|latest|inprocess|certified|v\d{1,4}\.\d{1,4}\.\d{1,4}(?:-[\w.]{1,40})?)$/;
const acceptedFips140 = "off, latest, inprocess, certified or a version such as v1.0.0";
function isFips140(text) {
	return pattern.test(text);
}
//#endregion
//#region src/core/inputs/go-cache.ts
const nullCache = "/dev/null";
const signedCache = "signed";
function isPrivateCache(goCache) {
	return goCache === "/dev/null" || goCache === "signed";
}
const minLimit = 1048576;
function readCacheLimit(text) {
	const bytes = parseBytes(text);
	if (bytes === null || bytes < minLimit) throw new UserError(`go-cache-limit: "${text}" is not accepted; use ${sizeForms}, at least 1 MiB`);
	return bytes;
}
//#endregion
//#region src/core/inputs/gcflags.ts
const patternPattern = /^([\w.][\w./~-]{0,500})=/;
function parseGcflags(text) {
	const trimmed = text.trim();
	const pattern = trimmed.startsWith("-") ? "" : patternPattern.exec(trimmed)?.[1] ?? "";
	if (!(trimmed === "" || trimmed.startsWith("-") || pattern !== "") || trimmed.includes("\0")) throw new UserError(`gcflags: ${JSON.stringify(trimmed.slice(0, 200))} is not accepted; use flags of the compiler such as -l, for all packages as all=-l`);
	try {
		const rest = pattern === "" ? trimmed : trimmed.slice(pattern.length + 1);
		return {
			pattern,
			flags: splitQuoted(rest)
		};
	} catch (error) {
		throw new UserError(`gcflags: ${messageOf(error)}`);
	}
}
//#endregion
//#region src/core/inputs/path-within.ts
function leadsOut(root, path) {
	const step = relative(root, path);
	return step === ".." || step.startsWith(`..${sep}`) || isAbsolute(step);
}
//#endregion
//#region src/core/inputs/ldflags.ts
function parseLdflags(text) {
	if (text.includes("\0")) throw new UserError("ldflags: NUL characters are not accepted");
	try {
		return splitQuoted(text);
	} catch (error) {
		throw new UserError(`ldflags: ${messageOf(error)}`);
	}
}
//#endregion
//#region src/core/inputs/package-pattern.ts
function cleanPattern(pattern) {
	const [path = "", ...version] = pattern.split("@");
	const clean = posix.normalize(path).replace(/(?<=.)\/$/, "");
	return [path.startsWith("./") && !/^\.{1,2}(?:\/|$)/.test(clean) ? `./${clean}` : clean, ...version].join("@");
}
function packagePatterns(text) {
	const words = text.split(/[\s,]+/).filter((word) => word !== "");
	return [...new Set(words.map(cleanPattern))];
}
function globOf(pattern) {
	return pattern.replace(/^\.(?:\/|$)/, "").replaceAll("...", "**");
}
function isExclusion(pattern) {
	return pattern === "." || isGlob(globOf(pattern));
}
const acceptedExclusions = "package patterns such as ./cmd/gen or ./internal/tools/...";
function exclusion(patterns) {
	const tests = patterns.map((pattern) => matcher(globOf(pattern)));
	return ({ importPath, directory }) => tests.some((matches) => matches(directory.replace(/^\.(?:\/|$)/, "")) || matches(importPath));
}
function unusedExclusions(patterns, places) {
	return patterns.filter((pattern) => !places.some(exclusion([pattern])));
}
function patternOf(directory) {
	return directory.replaceAll(/[\s,@[\]{}!|\\*?]+/g, "...");
}
//#endregion
//#region src/core/plan/read-option.ts
function invalid(name, text, accepted) {
	return new UserError(`${name}: "${text}" is not accepted; use ${accepted}`);
}
function choice(read, name, allowed) {
	const text = read(name);
	const match = allowed.find((value) => value === text);
	if (match === void 0) throw invalid(name, text, allowed.join(", "));
	return match;
}
function flag(read, name) {
	return choice(read, name, flagValues) === "true";
}
function words(text, separator) {
	return text.split(separator).filter((word) => word !== "");
}
//#endregion
//#region src/core/inputs/retention.ts
const maxDays = 400;
function readRetention(read) {
	return {
		leg: days(read, "leg-retention-days"),
		record: days(read, "record-retention-days"),
		page: days(read, "html-report-retention-days")
	};
}
function days(read, name) {
	const text = read(name);
	if (text === "") return 0;
	const value = /^\d{1,3}$/.test(text) ? Number(text) : 0;
	if (value < 1 || value > maxDays) throw new UserError(`${name}: "${text}" is not accepted; use a number of days, 1 to ${maxDays}`);
	return value;
}
//#endregion
//#region src/core/inputs/proxy.ts
function partsOf(address) {
	const at = address.indexOf("://");
	const scheme = at < 0 ? "" : address.slice(0, at + 3);
	const behind = address.slice(scheme.length);
	const end = behind.lastIndexOf("@");
	return {
		scheme,
		user: behind.slice(0, Math.max(end, 0)),
		rest: behind.slice(end + 1)
	};
}
const separators = /([,|\s])/;
function shownAddresses(value) {
	return value.split(separators).map((address) => {
		const { scheme, user, rest } = partsOf(address);
		const query = rest.indexOf("?");
		const shown = query < 0 ? rest : `${rest.slice(0, query)}?\u2026`;
		return `${scheme}${user === "" ? "" : "\u2026@"}${shown}`;
	}).join("");
}
function withoutCredentials(value) {
	return value.split(separators).map((address) => {
		const { scheme, rest } = partsOf(address);
		return `${scheme}${rest}`;
	}).join("");
}
const minSecretLength = 4;
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function credentialsIn(value) {
	const secrets = value.split(separators).flatMap((address) => {
		const { user, rest } = partsOf(address);
		const query = rest.indexOf("?");
		const colon = user.indexOf(":");
		return [
			user,
			colon < 0 ? "" : user.slice(colon + 1),
			query < 0 ? "" : rest.slice(query + 1)
		];
	});
	return [...new Set(secrets.flatMap((text) => [text, decoded(text)]))].filter((text) => text.length >= minSecretLength).toSorted((a, b) => b.length - a.length);
}
function conceal(text, secrets) {
	return secrets.reduce((shorter, secret) => shorter.replaceAll(secret, "\u2026"), text).replaceAll(/(?<=:\/\/)[^/@\s"]{1,2000}@/g, "\u2026@");
}
//#endregion
//#region src/core/compare/build-ids.ts
function lacksRestHash({ base, head }) {
	if (base === null || head === null) return false;
	const sides = [base.binary, head.binary];
	return base.binary.fileSize === head.binary.fileSize && base.binary.sha256 !== head.binary.sha256 && sides.some((binary) => binary.sha256WithoutBuildIds === void 0);
}
function differByIds(base, head) {
	if (base === null || head === null) return false;
	const { sha256, fileSize, sha256WithoutBuildIds: rest } = base.binary;
	const other = head.binary;
	return rest !== void 0 && rest === other.sha256WithoutBuildIds && fileSize === other.fileSize && sha256 !== other.sha256;
}
//#endregion
//#region src/core/text/go-versions.ts
function upgradeName({ from, to }) {
	return `Go ${plainVersion(from)} \u2192 ${plainVersion(to)}`;
}
function plainVersion(version) {
	return version.replace(/^go(?=\d)/, "");
}
function upgradeSentence(upgrade) {
	const name = upgradeName(upgrade);
	const since = upgrade.byChange ? "" : " since the base was recorded";
	return upgrade.delta === null ? `what ${name}${since} adds is unknown: ${upgrade.why ?? ""}` : `${name}${since}: ${formatDelta(upgrade.delta.fileSize)}, not counted as growth`;
}
//#endregion
//#region src/core/inputs/shell-word.ts
const untypable = /[\0-\x1F\x7F-\x9F\u2028\u2029\uD800-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}\p{Cf}\p{Cn}]|(?! )\p{Zs}/u;
const plain = /^[A-Za-z0-9_@%+=:,./-]+$/;
function shellWord(text) {
	if (untypable.test(text)) return null;
	return plain.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
function shellLines(lines) {
	const words = lines.map(shellWord);
	if (words.includes(null)) return null;
	const [only = "''"] = words;
	return words.length > 1 ? `"$(printf '%s\\n' ${words.join(" ")})"` : only;
}
//#endregion
//#region src/core/text/bounded-text.ts
const maxLines = 2e3;
const maxLineLength = 2e3;
function boundedText(text) {
	return text.slice(0, maxLines * maxLineLength).split("\n", maxLines).map((line) => line.slice(0, maxLineLength)).join("\n");
}
//#endregion
//#region src/core/text/age.ts
const units = [
	["day", 86400],
	["hour", 3600],
	["minute", 60]
];
function formatAge(seconds) {
	for (const [unit, length] of units) {
		const count = Math.floor(seconds / length);
		if (count > 0) return `${count} ${unit}${count === 1 ? "" : "s"}`;
	}
	return "less than a minute";
}
//#endregion
//#region src/core/inputs/module-request.ts
const namePattern = /^[A-Za-z0-9_~][\w.~+-]*(?:\/[\w.~+-]+)*$/;
const versionPattern = /^(?:[<>]=?)?[\w][\w.+/-]*$/;
const directoryPattern = /^\.{1,2}(?:\/[\w.~+-]+)*$/;
const usage = "name a module as MODULE, MODULE@VERSION or OLD=NEW@VERSION";
function parseModuleRequest(text) {
	const [old = "", ...others] = text.split("=");
	if (others.length === 0 || old.includes("@")) {
		const { name, version } = parseVersion(text);
		return {
			name,
			version: version ?? "",
			replacement: null
		};
	}
	const replacement = others.join("=");
	const { name } = parseVersion(old);
	if (directoryPattern.test(replacement)) return {
		name,
		version: "",
		replacement
	};
	const other = parseVersion(replacement);
	if (other.version === null) throw new UserError(`${text}: a replacement needs a version: ${name}=${other.name}@VERSION`);
	return {
		name,
		version: "",
		replacement
	};
}
function parseVersion(text) {
	const at = text.indexOf("@");
	const name = at < 0 ? text : text.slice(0, at);
	const version = at < 0 ? null : text.slice(at + 1);
	if (!namePattern.test(name)) throw new UserError(`${JSON.stringify(name)} is no module: ${usage}`);
	if (version !== null && !versionPattern.test(version)) throw new UserError(`${JSON.stringify(version)} is no version: ${usage}`);
	return {
		name,
		version
	};
}
function isExactVersion(version) {
	return /^v\d+\.\d+\.\d+/.test(version) || version === "none";
}
//#endregion
//#region src/core/text/minute.ts
function minuteOf(time) {
	return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}
//#endregion
//#region src/core/text/markup.ts
const unfit = /[\0-\x08\x0B-\x1F\x7F-\x9F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF\uFFFE\uFFFF]/gu;
const references = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function markupText(text) {
	return withoutBracketCommands(text.replaceAll(unfit, "")).replaceAll(/[&<>"']/g, (character) => references[character] ?? "");
}
//#endregion
//#region src/core/text/svg.ts
function element(name, attributes, ...children) {
	return { markup: `<${name}${Object.entries(attributes).filter(([, value]) => value !== void 0).map(([key, value]) => ` ${key}="${markupText(String(value))}"`).join("")}>${children.map((child) => typeof child === "string" ? markupText(child) : child.markup).join("")}</${name}>` };
}
//#endregion
export { writeNew as $, unusedExclusions as A, formatShare as B, words as C, isExclusion as D, exclusion as E, nullCache as F, parseBytes as G, percentForms as H, readCacheLimit as I, actionLog as J, sizeForms as K, signedCache as L, leadsOut as M, parseGcflags as N, packagePatterns as O, isPrivateCache as P, replaceFile as Q, acceptedFips140 as R, invalid as S, cleanPattern as T, percentPattern as U, parsePercent as V, shareOf as W, terminalLog as X, silentLog as Y, replaceBy as Z, shownAddresses as _, parseModuleRequest as a, choice as b, shellLines as c, upgradeName as d, writeOutput as et, upgradeSentence as f, credentialsIn as g, conceal as h, isExactVersion as i, parseLdflags as j, patternOf as k, shellWord as l, lacksRestHash as m, markupText as n, removeOnSignal as nt, formatAge as o, differByIds as p, sizePattern as q, minuteOf as r, boundedText as s, element as t, outputTarget as tt, plainVersion as u, withoutCredentials as v, acceptedExclusions as w, flag as x, readRetention as y, isFips140 as z };
