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
/**
* Removes a file or directory when a signal comes. The process ends by the signal as it would have,
* unless somebody else listens to it, who then says how it ends.
* @returns stops that
*/
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
/** Links that are followed to find a descriptor; Linux follows 40. */
const maxLinks = 40;
/** @throws a system error where the path can't be read */
async function outputTarget(path) {
	const descriptor = await ownDescriptor(path);
	if (descriptor !== null) return {
		kind: "descriptor",
		descriptor
	};
	const stats = await stat(path).catch(() => null);
	return stats === null || stats.isFile() || stats.isDirectory() ? { kind: "file" } : { kind: "special" };
}
/**
* The descriptor of this process that a path names, as /dev/stdout, /dev/fd/3
* or a link to one of these does; null for any other path.
*/
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
/** Whether a real path is the directory of this process's descriptors (proc(5), fd(4)). */
function isDescriptors(directory) {
	if (directory === "/dev/fd") return true;
	const [, pid] = /^\/proc\/(\d+)(?:\/task\/\d+)?\/fd$/.exec(directory) ?? [];
	return pid === String(process.pid);
}
//#endregion
//#region src/host/files/write-file.ts
const writeDescriptor = promisify(write);
/** Between two attempts to write to a full pipe. */
const fullPipeMilliseconds = 20;
/**
* Writes what a user asked for to where the user said. A regular file, nothing,
* and a link to either are replaced, so that no half file is ever seen; a
* device, a FIFO and a descriptor of this process are written into.
* @throws UserError when that fails; whatever a generator throws
*/
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
/**
* Writes a file beside the path and renames it over the old one.
* @param mode permissions of the new file; by default those of any new file
* @throws a system error; the path is as it was then
*/
async function replaceFile(path, text, mode) {
	await replaceBy(path, async (draft) => {
		await writeNew(draft, text);
		if (mode !== void 0) await chmod(draft, mode);
	});
}
/**
* Replaces a file by what `make` puts at another path, as a whole or not at all.
* @throws a system error, or that of `make`; the path is as it was then
*/
async function replaceBy(path, make) {
	const draft = `${path}.${Buffer.from(crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(8))).toString("hex")}.tmp`;
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
/**
* Writes a file where there is none; a link in its place is not followed.
* @throws a system error
*/
async function writeNew(path, text) {
	const file = await open(path, "wx");
	try {
		await file.writeFile(text);
	} finally {
		await file.close();
	}
}
/** A FIFO is waited for until somebody reads it, as a shell does. */
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
/** Escapes the message of a workflow command (actions/toolkit, core/src/command.ts). */
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/** What a message may be shown as: it steers neither a terminal nor a runner. */
function harmless(message) {
	return withoutCommands(plainText(message));
}
/** A message as the data of a workflow command. */
function data(message) {
	return escapeData(withoutBracketCommands(plainText(message)));
}
/** The log of an action run: workflow commands on stdout. */
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
/**
* The log of a terminal run: messages to stderr, headings instead of groups.
* The terminal may be a step of a workflow, whose runner reads along.
* @param live a line that stays below all messages; null for none
*/
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
/** A log that says nothing. */
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
/** A whole or decimal number and a unit; without a unit it is bytes. */
const sizePattern = /^[0-9]{1,16}(\.[0-9]{1,6})? *(B|KiB|MiB|GiB|kB|KB|MB|GB)?$/;
/** How a size may be written, for messages. */
const sizeForms = "a size such as 100 KiB, 1.5 MiB, 25 MB or 25000000 (units: B, KiB, MiB, GiB, kB, MB, GB)";
/** Bytes, without the fraction of a byte; null when it is not a size or above 2^53 - 1. */
function parseBytes(text) {
	const trimmed = text.trim();
	const [form, , unit = "B"] = sizePattern.exec(trimmed) ?? [];
	const [number] = /^[0-9.]+/.exec(trimmed) ?? [];
	if (form === void 0 || number === void 0) return null;
	const { digits, scale } = decimal(number);
	const bytes = digits * (factors[unit] ?? 1n) / scale;
	return bytes > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(bytes);
}
/** An exact decimal number: `digits / scale`. */
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
/** How a percentage may be written, for messages. */
const percentForms = "a percentage such as 2, 0.5 or 0.5 % (at most six decimals)";
/** null when the text is not a percentage. */
function parsePercent(text) {
	const trimmed = text.trim();
	const [number] = /^[0-9.]+/.exec(trimmed) ?? [];
	if (number === void 0 || !percentPattern.test(trimmed)) return null;
	const { digits, scale } = decimal(number);
	return { millionths: Number(digits * 1000000n / scale) };
}
/**
* The most whole bytes that are not above this share of `bytes`: a change is
* above the percentage exactly when it is above this number.
*/
function shareOf({ millionths }, bytes) {
	return Number(BigInt(bytes) * BigInt(millionths) / 100000000n);
}
/** `2 %`, `0.5 %`. */
function formatShare({ millionths }) {
	return `${millionths / 1e6} %`;
}
//#endregion
//#region src/core/inputs/fips140.ts
const pattern = /^(?:|off|latest|inprocess|certified|v\d{1,4}\.\d{1,4}\.\d{1,4}(?:-[\w.]{1,40})?)$/;
/** How it may be written, for messages. */
const acceptedFips140 = "off, latest, inprocess, certified or a version such as v1.0.0";
/** Also true of '', which is Go's default. */
function isFips140(text) {
	return pattern.test(text);
}
//#endregion
//#region src/core/inputs/go-cache.ts
/** A fresh, empty, private build cache for this run alone. */
const nullCache = "/dev/null";
/** The same, into which a pack that a push run signed may be unpacked. */
const signedCache = "signed";
/** Whether a build cache is a private one that begins empty: no directory of the user. */
function isPrivateCache(goCache) {
	return goCache === "/dev/null" || goCache === "signed";
}
/** Bytes. */
const minLimit = 1048576;
/**
* Bytes that a pack may have.
* @throws UserError that names the option and what it accepts
*/
function readCacheLimit(text) {
	const bytes = parseBytes(text);
	if (bytes === null || bytes < minLimit) throw new UserError(`go-cache-limit: "${text}" is not accepted; use ${sizeForms}, at least 1 MiB`);
	return bytes;
}
//#endregion
//#region src/core/inputs/gcflags.ts
const patternPattern = /^([\w.][\w./~-]{0,500})=/;
/**
* Reads compiler flags.
* @throws UserError for a text that Go would refuse or read otherwise
*/
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
/** Whether an absolute path is neither `root` nor below it; by its text alone. */
function leadsOut(root, path) {
	const step = relative(root, path);
	return step === ".." || step.startsWith(`..${sep}`) || isAbsolute(step);
}
//#endregion
//#region src/core/inputs/ldflags.ts
/**
* Splits linker flags by Go's own quoting rules.
* @throws UserError for a quote that is not closed, or a NUL character
*/
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
/** The form in which the go command reports a pattern: `./cmd/tool` for `./cmd/../cmd/tool/`. */
function cleanPattern(pattern) {
	const [path = "", ...version] = pattern.split("@");
	const clean = posix.normalize(path).replace(/(?<=.)\/$/, "");
	return [path.startsWith("./") && !/^\.{1,2}(?:\/|$)/.test(clean) ? `./${clean}` : clean, ...version].join("@");
}
/** The patterns of a text, relative to the working directory, each once and in that form. */
function packagePatterns(text) {
	const words = text.split(/[\s,]+/).filter((word) => word !== "");
	return [...new Set(words.map(cleanPattern))];
}
/** A pattern as one of our own globs, whose `**` is Go's `...`; without the leading `./`. */
function globOf(pattern) {
	return pattern.replace(/^\.(?:\/|$)/, "").replaceAll("...", "**");
}
/** True for what `exclude` takes: a package pattern, or a glob over directories or import paths. */
function isExclusion(pattern) {
	return pattern === "." || isGlob(globOf(pattern));
}
/** What that is, for messages. */
const acceptedExclusions = "package patterns such as ./cmd/gen or ./internal/tools/...";
/** A test by which a package is left out: by its directory or its import path. */
function exclusion(patterns) {
	const tests = patterns.map((pattern) => matcher(globOf(pattern)));
	return ({ importPath, directory }) => tests.some((matches) => matches(directory.replace(/^\.(?:\/|$)/, "")) || matches(importPath));
}
/** The patterns that leave none of these packages out. */
function unusedExclusions(patterns, places) {
	return patterns.filter((pattern) => !places.some(exclusion([pattern])));
}
/** A pattern for a directory whose name may hold what separates patterns. */
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
/** Of a private repository; GitHub's longest. */
const maxDays = 400;
/**
* @param read the text of an option
* @throws UserError that names the option and what it accepts
*/
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
/** An address of a list in parts; `user` is '' without user information. */
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
/** What separates addresses: `,` and `|` in GOPROXY, spaces in GOSUMDB. */
const separators = /([,|\s])/;
/** Such a list as it may be shown: without user information and queries. */
function shownAddresses(value) {
	return value.split(separators).map((address) => {
		const { scheme, user, rest } = partsOf(address);
		const query = rest.indexOf("?");
		const shown = query < 0 ? rest : `${rest.slice(0, query)}?…`;
		return `${scheme}${user === "" ? "" : "…@"}${shown}`;
	}).join("");
}
/** Such a list without user information, for what needs no credentials. */
function withoutCredentials(value) {
	return value.split(separators).map((address) => {
		const { scheme, rest } = partsOf(address);
		return `${scheme}${rest}`;
	}).join("");
}
/** A secret that is shorter would hide half of every text. */
const minSecretLength = 4;
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/** What is secret in such a list: user information, its password, and queries; longest first. */
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
/**
* What Go printed, without the credentials of its environment: it hides passwords
* itself, but no user names, which may be tokens.
* @param secrets as `credentialsIn` gives them
*/
function conceal(text, secrets) {
	return secrets.reduce((shorter, secret) => shorter.replaceAll(secret, "…"), text).replaceAll(/(?<=:\/\/)[^/@\s"]{1,2000}@/g, "…@");
}
//#endregion
//#region src/core/compare/build-ids.ts
/** Whether two files may be identical but for build IDs, and a hash is missing to say so. */
function lacksRestHash({ base, head }) {
	if (base === null || head === null) return false;
	const sides = [base.binary, head.binary];
	return base.binary.fileSize === head.binary.fileSize && base.binary.sha256 !== head.binary.sha256 && sides.some((binary) => binary.sha256WithoutBuildIds === void 0);
}
/** Whether two files of one size differ, and nowhere but in build IDs. */
function differByIds(base, head) {
	if (base === null || head === null) return false;
	const { sha256, fileSize, sha256WithoutBuildIds: rest } = base.binary;
	const other = head.binary;
	return rest !== void 0 && rest === other.sha256WithoutBuildIds && fileSize === other.fileSize && sha256 !== other.sha256;
}
//#endregion
//#region src/core/text/go-versions.ts
/** `Go 1.25.3 → 1.26.8`. */
function upgradeName({ from, to }) {
	return `Go ${plainVersion(from)} → ${plainVersion(to)}`;
}
/** `1.25.3` of `go1.25.3`. */
function plainVersion(version) {
	return version.replace(/^go(?=\d)/, "");
}
/** One sentence, that what Go adds is not growth of the change; or why it isn't known. */
function upgradeSentence(upgrade) {
	const name = upgradeName(upgrade);
	const since = upgrade.byChange ? "" : " since the base was recorded";
	return upgrade.delta === null ? `what ${name}${since} adds is unknown: ${upgrade.why ?? ""}` : `${name}${since}: ${formatDelta(upgrade.delta.fileSize)}, not counted as growth`;
}
//#endregion
//#region src/core/inputs/shell-word.ts
/**
* Controls, invisible and bidirectional formats, lone surrogates, private use, and spaces that look like others.
*
* Categories that never change are written as ranges: V8 makes the set of each `\p` when it
* reads the file.
*/
const untypable = /[\0-\x1F\x7F-\x9F\u2028\u2029\uD800-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}\p{Cf}\p{Cn}]|(?! )\p{Zs}/u;
/** Nothing in it has a meaning to a shell, at whatever place. */
const plain = /^[A-Za-z0-9_@%+=:,./-]+$/;
/** The text as one word; null where what is shown would not be what is typed. */
function shellWord(text) {
	if (untypable.test(text)) return null;
	return plain.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
/** Lines as one word, which is what they are to the command: `"$(printf '%s\n' …)"`. */
function shellLines(lines) {
	const words = lines.map(shellWord);
	if (words.includes(null)) return null;
	const [only = "''"] = words;
	return words.length > 1 ? `"$(printf '%s\\n' ${words.join(" ")})"` : only;
}
//#endregion
//#region src/core/text/bounded-text.ts
/** Lines and characters of each of them that are read. */
const maxLines = 2e3;
const maxLineLength = 2e3;
/** The first 2000 lines, and of each the first 2000 characters. */
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
/** `3 days`, `1 hour`, `5 minutes`: in the largest unit of which there is one; rounded down. */
function formatAge(seconds) {
	for (const [unit, length] of units) {
		const count = Math.floor(seconds / length);
		if (count > 0) return `${count} ${unit}${count === 1 ? "" : "s"}`;
	}
	return "less than a minute";
}
//#endregion
//#region src/core/inputs/module-request.ts
/** Import paths as Go has them (golang.org/x/mod/module, CheckImportPath), none of which is a flag or a path of a file. */
const namePattern = /^[A-Za-z0-9_~][\w.~+-]*(?:\/[\w.~+-]+)*$/;
/** Versions, branches, hashes, and queries such as `<v1.2.3`. */
const versionPattern = /^(?:[<>]=?)?[\w][\w.+/-]*$/;
const directoryPattern = /^\.{1,2}(?:\/[\w.~+-]+)*$/;
const usage = "name a module as MODULE, MODULE@VERSION or OLD=NEW@VERSION";
/** @throws UserError for what names no module */
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
/** Whether a version is one, and no query whose answer changes with time. */
function isExactVersion(version) {
	return /^v\d+\.\d+\.\d+/.test(version) || version === "none";
}
//#endregion
//#region src/core/text/minute.ts
/** The minute in which a time lies, such as `2026-11-30 12:00 UTC`. @param time ISO 8601, UTC */
function minuteOf(time) {
	return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
}
//#endregion
//#region src/core/text/markup.ts
/** What neither HTML nor XML may hold: controls but for tab and newline, lone surrogates, U+FFFE and U+FFFF; and bidirectional controls. */
const unfit = /[\0-\x08\x0B-\x1F\x7F-\x9F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF\uFFFE\uFFFF]/gu;
const references = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/**
* A text that means nothing but itself between tags of HTML or XML, and in an
* attribute within quotes.
*/
function markupText(text) {
	return withoutBracketCommands(text.replaceAll(unfit, "")).replaceAll(/[&<>"']/g, (character) => references[character] ?? "");
}
//#endregion
//#region src/core/text/svg.ts
/**
* An element.
* @param attributes their names are written in the program; undefined leaves one out
* @param children strings are text
*/
function element(name, attributes, ...children) {
	return { markup: `<${name}${Object.entries(attributes).filter(([, value]) => value !== void 0).map(([key, value]) => ` ${key}="${markupText(String(value))}"`).join("")}>${children.map((child) => typeof child === "string" ? markupText(child) : child.markup).join("")}</${name}>` };
}
//#endregion
export { writeNew as $, unusedExclusions as A, formatShare as B, words as C, isExclusion as D, exclusion as E, nullCache as F, parseBytes as G, percentForms as H, readCacheLimit as I, actionLog as J, sizeForms as K, signedCache as L, leadsOut as M, parseGcflags as N, packagePatterns as O, isPrivateCache as P, replaceFile as Q, acceptedFips140 as R, invalid as S, cleanPattern as T, percentPattern as U, parsePercent as V, shareOf as W, terminalLog as X, silentLog as Y, replaceBy as Z, shownAddresses as _, parseModuleRequest as a, choice as b, shellLines as c, upgradeName as d, writeOutput as et, upgradeSentence as f, credentialsIn as g, conceal as h, isExactVersion as i, parseLdflags as j, patternOf as k, shellWord as l, lacksRestHash as m, markupText as n, removeOnSignal as nt, formatAge as o, differByIds as p, sizePattern as q, minuteOf as r, boundedText as s, element as t, outputTarget as tt, plainVersion as u, withoutCredentials as v, acceptedExclusions as w, flag as x, readRetention as y, isFips140 as z };
