import { O as formatBytes, dn as messageOf, h as writeResult, ln as sentenceOf, sn as codeOf, st as markdownSentence, un as UserError, ut as plainSentence } from "./foundation.js";
import { G as parseBytes, K as sizeForms, o as formatAge } from "./values.js";
import { t as readTrust } from "./trust.js";
import { d as alignedLines } from "./overview.js";
import { t as markdownTable } from "./markdown-table.js";
import { u as renderJson } from "./analyzing.js";
import { f as actionFlags, g as withVariables } from "./usage.js";
import { t as cacheActions } from "./actions.js";
import { resolve } from "node:path";
//#region src/core/report/build-cache/rows.ts
function sentencesOf(result) {
	const { action, packs, placed } = result;
	const refused = packs.filter(({ state }) => state === "refused").map(({ path, reason }) => `${path} is refused: ${reason}`);
	switch (action) {
		case "pack": return packs.flatMap(({ path, bytes, facts }) => [`${path} is signed: ${countOf(facts?.archives ?? 0, "archive")} of ${facts?.go ?? ""}, ${formatBytes(facts?.unpackedBytes ?? 0)} in ${formatBytes(bytes)}`, allPackages]);
		case "verify": return [
			...refused,
			...packs.filter(({ state }) => state === "proved").map(({ path, facts }) => `${path} is proved: ${countOf(facts?.archives ?? 0, "archive")} of ${facts?.go ?? ""}, made for commit ${(facts?.commit ?? "").slice(0, 7)}`),
			...placed === null ? [] : [placedSentence(placed)]
		];
		case "list": return packs.length === 0 ? ["there is no pack"] : refused;
		default: return [collectedSentence(result)];
	}
}
const allPackages = "It has every package that was compiled, those of private modules too: share it with those alone who may have their code";
function placedSentence({ directory, archives, leftOut }) {
	const without = leftOut === 0 ? "" : `, without ${countOf(leftOut, "archive")} with C code (--with-c)`;
	return `${countOf(archives, "archive")} ${archives === 1 ? "is" : "are"} in ${directory} now${without}`;
}
function collectedSentence({ packs, dryRun }) {
	const removed = packs.filter(({ state }) => state === "removed");
	const kept = packs.filter(({ state }) => state === "kept");
	const verb = dryRun ? "would be removed" : "removed";
	return `${countOf(removed.length, "pack")} ${verb} (${bytesOf$1(removed)}), ${kept.length} kept (${bytesOf$1(kept)})`;
}
function bytesOf$1(packs) {
	return formatBytes(packs.reduce((sum, { bytes }) => sum + bytes, 0));
}
function tableOf({ action, packs }, now) {
	const age = ({ writtenAt }) => formatAge((now.getTime() - new Date(writtenAt).getTime()) / 1e3);
	if (action === "gc") return {
		columns: [
			"pack",
			"size",
			"age",
			"state"
		],
		rows: packs.map((pack) => [
			pack.path,
			formatBytes(pack.bytes),
			age(pack),
			pack.reason === "" ? pack.state : `${pack.state}: ${pack.reason}`
		])
	};
	const listed = packs.filter(({ state }) => state === "listed");
	return {
		columns: [
			"pack",
			"size",
			"age",
			"Go",
			"targets",
			"archives",
			"commit"
		],
		rows: (action === "list" ? listed : []).map((pack) => [
			pack.path,
			formatBytes(pack.bytes),
			age(pack),
			pack.facts?.go ?? "",
			(pack.facts?.targets ?? []).join(", "),
			String(pack.facts?.archives ?? 0),
			(pack.facts?.commit ?? "").slice(0, 7)
		])
	};
}
function countOf(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
//#endregion
//#region src/core/report/build-cache/markdown.ts
function renderCacheMarkdown(result, now) {
	const { columns, rows } = tableOf(result, now);
	const cells = rows.map((row) => row.map((cell) => markdownSentence(cell)));
	const mark = result.done ? "\u2705" : "\u274C";
	return `${[...sentencesOf(result).map((sentence) => `${mark} ${markdownSentence(sentence)}`), ...cells.length === 0 ? [] : [markdownTable([[...columns], ...cells])]].join("\n\n")}\n`;
}
//#endregion
//#region src/core/report/build-cache/text.ts
function renderCacheText(result, now) {
	const { columns, rows } = tableOf(result, now);
	const cells = rows.map((row) => row.map((cell) => plainSentence(cell)));
	return `${[...sentencesOf(result).map((sentence) => plainSentence(sentence)), ...cells.length === 0 ? [] : alignedLines([columns, ...cells], columns.map(() => "left"))].join("\n")}\n`;
}
//#endregion
//#region src/commands/cache/read-request.ts
const usualMaxBytes = 419430400;
function readRequest({ flags, positionals, destination: { output } }, environment) {
	const [typed = "", path] = positionals;
	const action = cacheActions.find((known) => known === typed);
	if (action === void 0) throw new UserError(`cache: "${typed}" is not accepted; use ${cacheActions.join(", ")}`);
	refuseFlags(action, flags);
	if (path === void 0 !== (action === "pack")) throw new UserError(`use go-size-gate ${usages[action]}`);
	const file = path ?? "";
	switch (action) {
		case "pack": return {
			action,
			work: packing(flags, output, environment)
		};
		case "verify": return {
			action,
			work: verifying(file, flags, environment)
		};
		case "list": return {
			action,
			work: { path: file }
		};
		default: return {
			action,
			work: collecting(file, flags)
		};
	}
}
const usages = {
	pack: "cache pack --from DIR --output FILE",
	verify: "cache verify FILE",
	list: "cache list DIR, or FILE",
	gc: "cache gc DIR --max-age AGE, --max-bytes SIZE, or both"
};
function refuseFlags(action, flags) {
	const refused = Object.values(actionFlags).flat().find((name) => flags[name] !== void 0 && !actionFlags[action].includes(name));
	if (refused === void 0) return;
	const others = cacheActions.filter((one) => actionFlags[one].includes(refused));
	throw new UserError(`--${refused} is for cache ${others.join(", ")}, and not for ${action}`);
}
function packing(flags, output, environment) {
	const from = flags.from ?? environment["GOCACHE"] ?? "";
	if (from === "") throw new UserError("say which build cache is packed: --from DIR, e.g. --from \"$(go env GOCACHE)\"");
	if (output === "") throw new UserError("say where the pack goes: --output FILE");
	const { "baseline-signing-key": key } = withVariables(flags, environment);
	const { signer } = readTrust({ "baseline-signing-key": key });
	if (signer === null) throw new UserError("the variable BASELINE_SIGNING_KEY is empty: set it to a private key in PEM, e.g. from openssl genpkey -algorithm ed25519");
	return {
		from,
		output,
		force: flags.force === "true",
		repository: repositoryOf(flags, environment),
		commit: commitOf(flags.commit ?? environment["GITHUB_SHA"] ?? ""),
		go: flags.go ?? null,
		signer,
		maxBytes: bytesOf(flags["max-bytes"]) ?? usualMaxBytes
	};
}
function verifying(path, flags, environment) {
	const { "baseline-public-key": named, into } = flags;
	const { verifier } = readTrust({
		"baseline-public-key": named,
		"baseline-signing-key": named === void 0 ? environment["BASELINE_SIGNING_KEY"] : void 0
	});
	if (verifier === null) throw new UserError("say whose signature counts: --baseline-public-key KEY, the public key in PEM");
	const withC = flags["with-c"] === "true";
	if (withC && into === void 0) throw new UserError("--with-c is for --into: name a build cache by it");
	return {
		path,
		repository: repositoryOf(flags, environment),
		verifier,
		into: into === void 0 ? null : resolve(into),
		withC
	};
}
function collecting(directory, flags) {
	const { "max-age": age } = flags;
	const maxBytes = bytesOf(flags["max-bytes"]);
	const maxSeconds = age === void 0 ? null : secondsOf(age);
	if (maxBytes === null && maxSeconds === null) throw new UserError(`use go-size-gate ${usages.gc}`);
	return {
		directory,
		dryRun: flags["dry-run"] === "true",
		maxSeconds,
		maxBytes
	};
}
function repositoryOf(flags, environment) {
	const text = flags.repository ?? environment["GITHUB_REPOSITORY"] ?? "";
	if (/^[\w.-]{1,100}\/[\w.-]{1,99}$/.test(text)) return text;
	throw new UserError(text === "" ? "say which repository the pack is for: --repository OWNER/NAME" : `--repository: "${text}" is not accepted; use OWNER/NAME`);
}
function commitOf(text) {
	if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)) return text;
	throw new UserError(text === "" ? "say which commit the cache was built of: --commit SHA, e.g. --commit \"$(git rev-parse HEAD)\"" : `--commit: "${text}" is not accepted; use the whole SHA`);
}
function bytesOf(text) {
	if (text === void 0) return null;
	const bytes = parseBytes(text);
	if (bytes !== null) return bytes;
	throw new UserError(`--max-bytes: "${text}" is not accepted; use ${sizeForms}`);
}
const secondsIn = {
	d: 86400,
	h: 3600
};
function secondsOf(text) {
	const [, count, unit = ""] = /^(\d{1,5})([dh])$/.exec(text) ?? [];
	const { [unit]: seconds } = secondsIn;
	if (count !== void 0 && seconds !== void 0) return Number(count) * seconds;
	throw new UserError(`--max-age: "${text}" is not accepted; use days or hours, as in 14d or 12h`);
}
//#endregion
//#region src/commands/cache/cache.ts
const surroundings = {
	environment: process.env,
	now: () => new Date(),
	write: writeResult
};
async function cacheCommandLine(args, around = surroundings) {
	const request = readRequest(args, around.environment);
	const { action } = request;
	const now = around.now();
	const result = {
		schemaVersion: 1,
		action,
		...await act(request, now).catch(explain)
	};
	const { output, format } = args.destination;
	const destination = action === "pack" ? "" : output;
	await around.write(destination, rendered(result, format, now));
	return result.done ? 0 : 1;
}
async function act(request, now) {
	switch (request.action) {
		case "pack": {
			const { makePack } = await import("./make-pack.js");
			return await makePack(request.work, now);
		}
		case "verify": {
			const { verifyPack } = await import("./verify-pack.js");
			return await verifyPack(request.work);
		}
		case "list": {
			const { listPacks } = await import("./list-packs.js");
			return await listPacks(request.work.path);
		}
		default: {
			const { collectPacks } = await import("./collect-packs.js");
			return await collectPacks(request.work, now);
		}
	}
}
function explain(error) {
	const code = codeOf(error);
	if (sentenceOf(error) === null && /^E(?:NOENT|NOTDIR|ISDIR)$/.test(code)) throw new UserError(`cannot read or write what was named: ${messageOf(error)}`);
	throw error;
}
function rendered(result, format, now) {
	if (format === "json") return renderJson(result);
	return format === "markdown" ? renderCacheMarkdown(result, now) : renderCacheText(result, now);
}
//#endregion
export { cacheCommandLine };
