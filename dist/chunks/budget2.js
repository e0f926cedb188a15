import { O as formatBytes, at as markdownName, cn as reasonOf, dn as messageOf, st as markdownSentence, un as UserError, ut as plainSentence } from "./foundation.js";
import { G as parseBytes, M as leadsOut, Q as replaceFile } from "./values.js";
import { A as safeParse } from "./dist.js";
import { t as parseMeasurement } from "./parse-measurement.js";
import { r as reportSchema } from "./report-schema.js";
import { i as noLayer } from "./budget.js";
import { i as tightenings, n as measuredBinary, r as tighteningSentence, t as keyOf } from "./ratchet.js";
import { n as require_dist, t as parseBudgetFile } from "./budget-file.js";
import { r as table } from "./table.js";
import { u as renderJson } from "./analyzing.js";
import { a as readText, i as readSides, n as isJson } from "./diff.js";
import { lstat, realpath, stat } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
//#region src/core/policy/budget-file/tighten.ts
var import_dist = require_dist();
function tighten(text, tightenings) {
	const document = (0, import_dist.parseDocument)(text, { logLevel: "silent" });
	const edits = [];
	const left = [];
	for (const tightening of tightenings) {
		const node = document.getIn(tightening.path, true);
		const range = (0, import_dist.isScalar)(node) && !node.anchor ? node.range : null;
		const value = (0, import_dist.isScalar)(node) ? parseBytes(String(node.value)) : null;
		if (range && value === tightening.limit) edits.push({
			from: range[0],
			to: range[1],
			tightening
		});
		else left.push(tightening);
	}
	return {
		text: edits.toSorted((a, b) => b.from - a.from).reduce((whole, { from, to, tightening }) => whole.slice(0, from) + tightening.text + whole.slice(to), text),
		done: edits.map(({ tightening }) => tightening),
		left
	};
}
//#endregion
//#region src/commands/measured-binaries.ts
const maxJsonBytes = 268435456;
async function measuredBinaries(paths) {
	const documents = await Promise.all(paths.map(isJson));
	const binaries = paths.filter((_, i) => !documents[i]);
	const measurements = await readSides(binaries);
	return (await Promise.all(paths.map(async (path, i) => documents[i] ? await inDocument(path) : (measurements[binaries.indexOf(path)] ?? []).map(measuredBinary)))).flat();
}
async function inDocument(path) {
	try {
		const value = JSON.parse(await readText(path, maxJsonBytes));
		const report = safeParse(reportSchema, value);
		return report.success ? report.output.reports.flatMap(({ head }) => head === null ? [] : [measuredBinary(head)]) : [measuredBinary(parseMeasurement(value))];
	} catch (error) {
		throw new UserError(`${path} is neither a report nor a measurement: ${messageOf(error)}`);
	}
}
//#endregion
//#region src/commands/rewrite-file.ts
async function rewriteFile(path, text) {
	const target = await realpath(path).catch((error) => {
		throw new UserError(`could not write ${path}: ${reasonOf(error)}`);
	});
	const root = await repositoryOf(dirname(resolve(path)));
	const ofGit = join(root, ".git");
	if (leadsOut(root, target) || target === ofGit || target.startsWith(`${ofGit}${sep}`)) throw new UserError(`${path} leads to ${target}, which is not in the work tree of ${root}: name that file itself to change it`);
	const stats = await stat(target);
	if (!stats.isFile()) throw new UserError(`could not write ${path}: it is not a regular file`);
	if ((stats.mode & 146) === 0) throw new UserError(`could not write ${path}: it is read-only; make it writable (chmod u+w) to change it`);
	try {
		await replaceFile(target, text, stats.mode & 4095);
	} catch (error) {
		throw new UserError(`could not write ${path}: ${reasonOf(error)}`);
	}
}
async function repositoryOf(directory) {
	for (let at = directory;; at = dirname(at)) {
		if (await lstat(join(at, ".git")).catch(() => null) !== null) return await realpath(at);
		if (at === dirname(at)) return await realpath(directory);
	}
}
//#endregion
//#region src/commands/budget.ts
const maxBudgetBytes = 1048576;
async function budget(args) {
	const { positionals, flags, destination } = args;
	const path = flags["budget-file"] ?? ".github/go-size-gate.yml";
	const text = await readText(path, maxBudgetBytes);
	const file = parseBudgetFile(text, path);
	const binaries = await measuredBinaries(positionals);
	const available = tightenings({
		inline: noLayer,
		file
	}, binaries);
	if (flags.update !== "true") return render({
		path,
		found: available,
		left: [],
		updated: false
	}, destination.format);
	const tightened = tighten(text, available);
	if (tightened.done.length > 0) {
		parseBudgetFile(tightened.text, path);
		await rewriteFile(path, tightened.text);
	}
	return render({
		path,
		found: tightened.done,
		left: tightened.left,
		updated: true
	}, destination.format);
}
function render(outcome, format) {
	const { path, found: available, left, updated } = outcome;
	if (format === "json") return renderJson({
		path,
		updated,
		tightened: available,
		left
	});
	const byHand = left.map((tightening) => `${keyOf(tightening.path)} comes from an anchor, an alias or a merge key: change it by hand to ${tightening.text}`);
	if (available.length === 0) {
		const none = `No ceiling of ${path} leaves more than 10 % free.`;
		return textLines([...left.length > 0 ? [] : [none], ...byHand]);
	}
	if (format === "markdown") {
		const rows = available.map((tightening) => [
			markdownName(keyOf(tightening.path)),
			formatBytes(tightening.limit),
			formatBytes(tightening.largest),
			tightening.text
		]);
		return `${[table([
			{
				title: "ceiling",
				align: "l"
			},
			{
				title: "limit",
				align: "r"
			},
			{
				title: "largest size",
				align: "r"
			},
			{
				title: updated ? "now" : "would hold",
				align: "r"
			}
		], rows), ...byHand.map((line) => markdownSentence(line))].join("\n\n")}\n`;
	}
	return textLines([...available.map((tightening) => updated ? `${path}: ${keyOf(tightening.path)} is ${tightening.text} now, and was ${formatBytes(tightening.limit)}; the largest size is ${formatBytes(tightening.largest)}` : `${path}: ${tighteningSentence(tightening)}`), ...byHand]);
}
function textLines(lines) {
	return lines.map((line) => `${plainSentence(line)}\n`).join("");
}
//#endregion
export { budget };
