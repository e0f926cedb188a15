import { Yt as readBounded, dn as messageOf, un as UserError, v as readView } from "./foundation.js";
import { m as lacksRestHash } from "./values.js";
import { p as withShortRunFlags, r as analyzeEach } from "./measuring.js";
import { c as overall } from "./override.js";
import { i as noLayer } from "./budget.js";
import { u as pairBinaries } from "./sections-comparable.js";
import { t as binaryReport } from "./compare.js";
import { n as notJudged, t as judge } from "./judge.js";
import { t as compareAndExplain } from "./explain.js";
import { s as assertShown } from "./analyzing.js";
import { open } from "node:fs/promises";
//#region src/core/policy/judge-files.ts
const baseline = {
	source: "file",
	commit: "",
	chosenBy: "",
	run: ""
};
function judgeFiles(comparisons, budget) {
	const judged = comparisons.map((comparison) => ({
		comparison,
		title: `${comparison.name} (${comparison.target})`,
		verdict: budget === null ? notJudged(comparison) : judge(comparison, budget, {
			event: "change",
			baseline: {
				state: "found",
				source: "file"
			}
		})
	}));
	const [first] = judged;
	if (first === void 0) throw new RangeError("there are no comparisons");
	return {
		schemaVersion: 1,
		verdict: budget === null && judged.length === 1 ? first.verdict : overall(judged),
		reports: judged.map(({ comparison, verdict }) => binaryReport(comparison, verdict, baseline)),
		notBuilt: [],
		budgetChange: null,
		provenance: null
	};
}
//#endregion
//#region src/commands/diff.ts
const maxJsonBytes = 268435456;
const maxBudgetBytes = 1048576;
async function readText(path, limit) {
	try {
		return (await readBounded(path, limit)).toString("utf8");
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw new UserError(`could not read ${path}: ${messageOf(error)}`);
	}
}
async function isJson(path) {
	const file = await open(path).catch(() => null);
	if (file === null) return false;
	try {
		if (!(await file.stat()).isFile()) return false;
		const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(64) });
		return /^\s*\{/.test(buffer.toString("latin1", 0, bytesRead));
	} finally {
		await file.close();
	}
}
async function readSides(paths, files = false) {
	const saved = await Promise.all(paths.map(isJson));
	const binaries = paths.filter((_, i) => !saved[i]);
	const documents = paths.filter((_, i) => saved[i]);
	const [analysed, read] = await Promise.all([analyzeEach(binaries.map((path) => ({
		path,
		gzip: true,
		files
	}))), Promise.all(documents.map(readSaved))]);
	const measurements = new Map([...binaries.map((path, i) => [path, analysed[i] ?? []]), ...documents.map((path, i) => [path, read.slice(i, i + 1)])]);
	return paths.map((path) => measurements.get(path) ?? []);
}
async function readSaved(path) {
	const text = await readText(path, maxJsonBytes);
	const { parseMeasurement } = await import("./parse-measurement2.js");
	try {
		return parseMeasurement(JSON.parse(text));
	} catch (error) {
		throw new UserError(`${path} is not a measurement: ${messageOf(error)}`);
	}
}
async function readBudgetFile(path) {
	const text = await readText(path, maxBudgetBytes);
	const { parseBudgetFile } = await import("./budget-file2.js");
	return {
		inline: noLayer,
		file: parseBudgetFile(text, path)
	};
}
async function diff(args) {
	const { flags, positionals, destination } = args;
	const view = readView(flags);
	assertShown(view, destination);
	const [oldPath = "", newPath = ""] = positionals;
	const budget = flags.budget === void 0 ? null : await readBudgetFile(flags.budget);
	const isByFile = view?.by === "file";
	const [bases = [], heads = []] = await readSides([oldPath, newPath], isByFile || destination.format === "html");
	const pairs = await withHashes(pairsOf(bases, heads), [oldPath, newPath]);
	const viewed = view?.by ? onlyPair(pairs, view.by) : null;
	if (isByFile && viewed !== null) {
		assertFiles(oldPath, viewed.base);
		assertFiles(newPath, viewed.head);
	}
	const measurements = pairs.flatMap(({ base, head }) => [...base === null ? [] : [base], ...head === null ? [] : [head]]);
	const sizes = measurements.map(({ binary }) => binary.fileSize);
	return {
		report: judgeFiles(await withShortRunFlags(Math.max(0, ...sizes), () => Promise.resolve(pairs.map(({ base, head }) => compareAndExplain(base, head)))), budget),
		measurements,
		viewed,
		view
	};
}
async function withHashes(pairs, paths) {
	if (!pairs.some(lacksRestHash)) return pairs;
	const { withRestHashes } = await import("./rest-hashes.js");
	return await withRestHashes(pairs, paths);
}
function pairsOf(bases, heads) {
	const [base = null] = bases;
	const [head = null] = heads;
	return bases.length === 1 && heads.length === 1 ? [{
		base,
		head
	}] : pairBinaries(bases, heads);
}
function onlyPair(pairs, by) {
	const [pair] = pairs;
	if (pairs.length === 1 && pair?.base && pair.head) return {
		base: pair.base,
		head: pair.head
	};
	throw new UserError(`--by ${by} compares two binaries, and there are ${pairs.length} to compare: unpack the one of interest`);
}
function assertFiles(path, { symbols }) {
	if (!(symbols.some(({ region }) => region === "code") && symbols.every(({ file }) => file === void 0))) return;
	throw new UserError(`--by file: ${path} has no source files; name the binary itself`);
}
//#endregion
export { readText as a, readSides as i, isJson as n, readBudgetFile as r, diff as t };
