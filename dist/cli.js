#!/usr/bin/env node
import { n as messageOf, r as stackOf, t as UserError } from "./chunks/user-error.js";
import { l as terminalLog, u as readTrust } from "./chunks/target.js";
import { T as safeParse } from "./chunks/dist.js";
import { n as readEvent, t as buildRefusal } from "./chunks/event.js";
import { n as makePlan, r as readRun, t as options } from "./chunks/options.js";
import { s as overall } from "./chunks/override.js";
import { f as noLayer, o as parseBytes } from "./chunks/percent.js";
import { a as coloured, c as gate, d as writeWhole, f as reportSchema, g as analyzeFile, h as require_dist, i as instancesText, l as run, m as parseBudgetFile, n as renderText, o as textTable, p as parseMeasurement, r as authorsText, s as renderJson, t as inScratch, u as writeResult } from "./chunks/session.js";
import { C as table, S as collapsed, f as symbolTitle, l as instancesOf, m as instancesBlock, p as authorsBlock, r as renderMarkdown, s as authorsOf, t as tellComment } from "./chunks/tell.js";
import { a as judge, c as compare, d as tighteningSentence, f as tightenings, l as keyOf, n as exitStatus, o as notJudged, s as binaryReport, u as measuredBinary } from "./chunks/make-report.js";
import { a as formatBytes } from "./chunks/sections-comparable.js";
import { a as plainSentence, i as plainName, n as markdownSentence, t as markdownName } from "./chunks/escape.js";
import { n as toolName, t as platformOf } from "./chunks/platform.js";
import { mkdir, open, readFile, realpath, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { tmpdir } from "node:os";
//#region src/commands/analyze.ts
const analyzeFlags = {
	twin: { type: "string" },
	deps: { type: "string" },
	importcfg: { type: "string" },
	gzip: { type: "boolean" }
};
/** @throws UserError for wrong usage or a file that can't be measured */
async function analyze(args) {
	const [file, ...rest] = args.positionals;
	if (file === void 0 || rest.length > 0) throw new UserError("analyze takes one file: go-size-gate analyze FILE [--twin FILE] [--deps FILE] [--importcfg FILE] [--gzip]");
	return await analyzeFile(file, {
		twinPath: args.flags.twin,
		depsPath: args.flags.deps,
		importcfgPath: args.flags.importcfg,
		gzip: args.flags.gzip === "true"
	});
}
//#endregion
//#region src/commands/arguments.ts
const formats = [
	"text",
	"json",
	"markdown"
];
const common = {
	format: { type: "string" },
	output: { type: "string" }
};
/** The flags of the gate: every input of the action. */
const gateFlags = Object.fromEntries(options.map((option) => [option.name, { type: option.isSwitch ? "boolean" : "string" }]));
function parseFormat(text) {
	const found = formats.find((format) => format === text);
	if (found === void 0) throw new UserError(`--format: "${text}" is not accepted; use ${formats.join(", ")}`);
	return found;
}
/**
* @param args what follows the command
* @param flags the command's own flags, beside `--format` and `--output`
* @throws UserError for an unknown flag or a missing value
*/
function parseArguments(args, flags) {
	let parsed;
	try {
		parsed = parseArgs({
			args: [...args],
			options: {
				...flags,
				...common
			},
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		throw new UserError(`${messageOf(error)} (see go-size-gate --help)`);
	}
	const { format = "text", output = "", ...rest } = Object.fromEntries(Object.entries(parsed.values).map(([name, value]) => [name, String(value)]));
	return {
		flags: rest,
		positionals: parsed.positionals,
		destination: {
			format: parseFormat(format),
			output
		}
	};
}
//#endregion
//#region src/policy/tighten.ts
var import_dist = require_dist();
/** @param text of a file that `parseBudgetFile` has accepted */
function tighten(text, tightenings) {
	const document = (0, import_dist.parseDocument)(text, { logLevel: "silent" });
	const edits = [];
	const left = [];
	for (const one of tightenings) {
		const node = document.getIn(one.path, true);
		const range = (0, import_dist.isScalar)(node) && !node.anchor ? node.range : null;
		const found = (0, import_dist.isScalar)(node) ? parseBytes(String(node.value)) : null;
		if (range && found === one.limit) edits.push({
			from: range[0],
			to: range[1],
			one
		});
		else left.push(one);
	}
	return {
		text: edits.toSorted((a, b) => b.from - a.from).reduce((whole, { from, to, one }) => whole.slice(0, from) + one.text + whole.slice(to), text),
		done: edits.map(({ one }) => one),
		left
	};
}
//#endregion
//#region src/commands/diff.ts
const diffFlags = { budget: { type: "string" } };
/** Bytes of a saved measurement, and of a budget file. */
const maxJsonBytes$1 = 268435456;
const maxBudgetBytes$1 = 1048576;
const baseline = {
	source: "file",
	commit: "",
	chosenBy: "",
	run: ""
};
/** @throws UserError for a file that can't be read, or is larger than `limit` bytes */
async function readBounded(path, limit) {
	try {
		const { size } = await stat(path);
		if (size > limit) throw new UserError(`${path} has ${size} bytes; no more than ${limit} are read`);
		return await readFile(path, "utf8");
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw new UserError(`could not read ${path}: ${messageOf(error)}`);
	}
}
/** A saved measurement is JSON: it begins with a brace, as no binary does. */
async function isJson(path) {
	const file = await open(path).catch(() => null);
	if (file === null) return false;
	try {
		const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(64) });
		return /^\s*\{/.test(buffer.toString("latin1", 0, bytesRead));
	} finally {
		await file.close();
	}
}
/** @throws UserError for what is neither a binary nor a saved measurement */
async function readSide(path) {
	if (!await isJson(path)) return await analyzeFile(path, { gzip: true });
	const text = await readBounded(path, maxJsonBytes$1);
	try {
		return parseMeasurement(JSON.parse(text));
	} catch (error) {
		throw new UserError(`${path} is not a measurement: ${messageOf(error)}`);
	}
}
async function readBudgetFile(path) {
	const text = await readBounded(path, maxBudgetBytes$1);
	return {
		inline: noLayer,
		file: parseBudgetFile(text, path)
	};
}
/** @throws UserError for wrong usage or a side that can't be read */
async function diff(args) {
	const [oldPath, newPath, ...rest] = args.positionals;
	if (oldPath === void 0 || newPath === void 0 || rest.length > 0) throw new UserError("diff takes two files: go-size-gate diff OLD NEW [--budget FILE]");
	const budget = args.flags.budget === void 0 ? null : await readBudgetFile(args.flags.budget);
	const [before, after] = await Promise.all([readSide(oldPath), readSide(newPath)]);
	const comparison = compare(before, after);
	const verdict = budget === null ? notJudged : judge(comparison, budget, {
		event: "change",
		baseline: {
			state: "found",
			source: "file"
		}
	});
	const title = `${comparison.name} (${comparison.target})`;
	return {
		schemaVersion: 1,
		verdict: budget === null ? notJudged : overall([{
			title,
			verdict
		}]),
		reports: [binaryReport(comparison, verdict, baseline)],
		notBuilt: [],
		budgetChange: null,
		provenance: null
	};
}
//#endregion
//#region src/commands/measured-binaries.ts
/** Bytes of a report or a saved measurement. */
const maxJsonBytes = 268435456;
/** @throws UserError for a file that is none of these */
async function measuredBinaries(path) {
	if (!await isJson(path)) return [measuredBinary(await readSide(path))];
	try {
		const value = JSON.parse(await readBounded(path, maxJsonBytes));
		const report = safeParse(reportSchema, value);
		return report.success ? report.output.reports.flatMap(({ head }) => head === null ? [] : [measuredBinary(head)]) : [measuredBinary(parseMeasurement(value))];
	} catch (error) {
		throw new UserError(`${path} is neither a report nor a measurement: ${messageOf(error)}`);
	}
}
//#endregion
//#region src/commands/budget.ts
const budgetFlags = {
	"budget-file": { type: "string" },
	update: { type: "boolean" }
};
/** Bytes of a budget file. */
const maxBudgetBytes = 1048576;
/**
* What there is to say, in the format asked for.
* @throws UserError for wrong usage, a file that can't be read or a malformed budget
*/
async function budget(args) {
	const { positionals, flags, destination } = args;
	if (positionals.length === 0) throw new UserError("budget takes reports, saved measurements or binaries: go-size-gate budget FILE… [--budget-file FILE] [--update]");
	const path = flags["budget-file"] ?? ".github/go-size-gate.yml";
	const text = await readBounded(path, maxBudgetBytes);
	const file = parseBudgetFile(text, path);
	const binaries = (await Promise.all(positionals.map(measuredBinaries))).flat();
	const found = tightenings({
		inline: noLayer,
		file
	}, binaries);
	if (flags.update !== "true") return render({
		path,
		found,
		left: [],
		updated: false
	}, destination.format);
	const tightened = tighten(text, found);
	if (tightened.done.length > 0) {
		parseBudgetFile(tightened.text, path);
		await writeWhole(path, tightened.text);
	}
	return render({
		path,
		found: tightened.done,
		left: tightened.left,
		updated: true
	}, destination.format);
}
function render(outcome, format) {
	const { path, found, left, updated } = outcome;
	if (format === "json") return `${JSON.stringify({
		path,
		updated,
		tightened: found,
		left
	}, null, 2)}\n`;
	const byHand = left.map((one) => `${keyOf(one.path)} stands behind an anchor, an alias or a merge key: change it by hand to ${one.text}`);
	if (found.length === 0) {
		const none = `No ceiling of ${path} leaves more than 10 % free.`;
		return `${[...left.length > 0 ? [] : [none], ...byHand].join("\n")}\n`;
	}
	if (format === "markdown") {
		const rows = found.map((one) => [
			markdownName(keyOf(one.path)),
			formatBytes(one.limit),
			formatBytes(one.largest),
			one.text
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
		], rows), ...byHand].join("\n\n")}\n`;
	}
	return `${[...found.map((one) => updated ? `${path}: ${keyOf(one.path)} is ${one.text} now, and was ${formatBytes(one.limit)}; the largest size is ${formatBytes(one.largest)}` : `${path}: ${tighteningSentence(one)}`), ...byHand].join("\n")}\n`;
}
//#endregion
//#region src/commands/check.ts
/** In a terminal there is no token by default, and nothing is posted unless asked for. */
const terminalDefaults = {
	...Object.fromEntries(options.map(({ name, default: text }) => [name, text])),
	token: "",
	comment: "false"
};
/**
* The plan of a terminal's arguments.
* @param root absolute path of the current directory
* @param hasEvent whether a workflow's event says what to compare with
* @throws UserError for wrong usage
*/
function planCheck(args, root, hasEvent) {
	const { positionals, flags } = args;
	if (positionals.length > 0 && flags.packages !== void 0) throw new UserError("packages: given both as arguments and as --packages");
	const texts = positionals.length > 0 ? {
		...flags,
		packages: positionals.join("\n")
	} : flags;
	const plan = makePlan(texts, terminalDefaults, root);
	if (plan.base.kind === "event" && !hasEvent) throw new UserError("check needs to know what to compare with: go-size-gate check --base main");
	if (plan.comment && !hasEvent) throw new UserError("comment: a comment can only be posted inside of a workflow step");
	return plan;
}
//#endregion
//#region src/commands/usage.ts
/** What `--help` prints. */
const usage = `Usage: go-size-gate COMMAND

  demo                          build a small example with two commits and judge it
  check [PACKAGE…] --base REF   build the working tree and its merge base with REF,
                                compare and judge (--exact-base: REF itself)
  analyze FILE                  say what one binary is made of
      [--twin FILE]             the same build linked with -ldflags=-w
      [--deps FILE]             what that link prints with -ldflags=-dumpdep
      [--importcfg FILE]        the importcfg.link that go writes for that link
      [--gzip]                  also its size compressed
  diff OLD NEW                  compare two binaries or saved measurements
      [--budget FILE]           and judge the change
  budget FILE…                  say which ceilings of the budget file could be lower,
                                by reports, saved measurements or binaries
      [--budget-file FILE]      by default .github/go-size-gate.yml
      [--update]                and write them there

Everywhere: --format text|json|markdown, --output FILE.
Every input of the action is a flag of check: see docs/inputs.md.
Exit status: 0 pass or warning, 1 fail or no baseline, 2 error.
`;
//#endregion
//#region src/demo.ts
const before = {
	"go.mod": `module example.com/greeter

go 1.19
`,
	"cmd/greeter/main.go": `package main

import (
	"fmt"
	"os"

	"example.com/greeter/greeting"
)

func main() {
	name := "world"
	if len(os.Args) > 1 {
		name = os.Args[1]
	}
	fmt.Println(greeting.For(name))
}
`,
	"greeting/greeting.go": `// Package greeting makes greetings.
package greeting

import "strings"

// For returns a greeting for somebody.
func For(name string) string {
	return "Hello, " + strings.TrimSpace(name) + "!"
}
`
};
const after = { "greeting/greeting.go": `// Package greeting makes greetings.
package greeting

import (
	"strings"
	"text/template"
)

var letter = template.Must(template.New("letter").Parse("Hello, {{.}}!"))

// For returns a greeting for somebody.
func For(name string) string {
	var text strings.Builder
	if err := letter.Execute(&text, strings.TrimSpace(name)); err != nil {
		return err.Error()
	}
	return text.String()
}
` };
async function writeFiles(directory, files) {
	for (const [name, text] of Object.entries(files)) {
		const path = join(directory, name);
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, text);
	}
}
/**
* Makes the example repository in `directory`, which must not exist yet.
* Its HEAD is the change to judge, `HEAD~1` the base.
* @param environment the process's own, for PATH
*/
async function makeExample(directory, environment) {
	const git = async (...args) => {
		const { code, stderr } = await run("git", args, {
			cwd: directory,
			env: {
				PATH: environment.PATH ?? "",
				HOME: directory,
				GIT_CONFIG_NOSYSTEM: "1",
				GIT_AUTHOR_NAME: "Example",
				GIT_AUTHOR_EMAIL: "example@example.com",
				GIT_COMMITTER_NAME: "Example",
				GIT_COMMITTER_EMAIL: "example@example.com"
			},
			timeoutSeconds: 60
		});
		if (code !== 0) throw new UserError(`git ${args[0] ?? ""} failed in ${directory}: ${stderr.toString().trim()}`);
	};
	const commit = async (files, message) => {
		await writeFiles(directory, files);
		await git("add", "--all");
		await git("-c", "commit.gpgsign=false", "commit", "--quiet", "-m", message);
	};
	await mkdir(directory, { recursive: true });
	await git("-c", "init.defaultBranch=main", "init", "--quiet");
	await commit(before, "Greet the world");
	await commit(after, "Greet by template");
}
//#endregion
//#region src/commands/terminal-host.ts
/**
* @param token the flag; '' for none
* @returns null outside of a workflow
* @throws UserError for an event on which nothing may be built
*/
async function workflowStep(token) {
	if (!process.env.GITHUB_EVENT_NAME) return null;
	const event = await readEvent(process.env);
	const refusal = buildRefusal(event);
	if (refusal !== null) throw new UserError(refusal);
	const run = readRun(process.env);
	return {
		run,
		event,
		platform: platformOf(run, token)
	};
}
/** @throws UserError for a key that is none */
function terminalHost(step, flags, log, scratch) {
	const { token = "" } = flags;
	const server = process.env.GITHUB_SERVER_URL || "https://github.com";
	return {
		environment: process.env,
		log,
		scratch,
		event: step?.event ?? null,
		runUrl: step?.run.runUrl ?? "",
		repository: step === null ? "" : `${step.run.owner}/${step.run.repo}`,
		token: token === "" ? void 0 : {
			server,
			token
		},
		mergeBaseByApi: step?.platform.mergeBaseByApi,
		findOverrides: step?.platform.findOverrides,
		pushArtifacts: step?.platform.pushArtifacts,
		runArtifacts: step?.platform.runArtifacts,
		earlierLegs: step?.platform.earlierLegs,
		fileOf: step?.platform.fileOf,
		trust: readTrust(flags),
		installGo: true
	};
}
//#endregion
//#region src/report/composition.ts
/** Largest rows first, at most `limit` in each table; empty tables are left out. */
function compositions(measurement, limit) {
	const { sections, regions, modules, packages, symbols } = measurement;
	return [
		{
			title: "Sections",
			rows: sections.map(({ name, fileSize }) => ({
				name,
				size: fileSize
			}))
		},
		{
			title: "Regions",
			rows: regions
		},
		{
			title: "Modules",
			rows: modules.map(({ path, version, size }) => ({
				name: version === "" ? path : `${path} ${version}`,
				size
			}))
		},
		{
			title: "Packages",
			rows: packages.map(({ path, size }) => ({
				name: path,
				size
			}))
		},
		{
			title: "Symbols",
			rows: symbols
		}
	].map(({ title, rows }) => ({
		title,
		...largest(rows, limit)
	})).filter(({ rows }) => rows.length > 0).map((one) => one.title === "Symbols" ? {
		...one,
		rows: one.rows.map(withTitle)
	} : one);
}
const withTitle = ({ name, size }) => ({
	name: symbolTitle(name),
	size
});
function largest(rows, limit) {
	const sized = isLargestFirst(rows) ? rows : rows.toSorted((a, b) => b.size - a.size);
	let count = sized.length;
	while (count > 0 && sized[count - 1]?.size === 0) count--;
	const cut = count > limit + (limit > 0 ? 1 : 0) ? limit : count;
	const shown = sized.slice(0, cut).map(({ name, size }) => ({
		name,
		size
	}));
	let size = 0;
	for (let i = cut; i < count; i++) size += sized[i]?.size ?? 0;
	return {
		rows: shown,
		rest: cut === count ? null : {
			count: count - cut,
			size
		}
	};
}
/** Symbols and packages of a measurement are; there may be hundreds of thousands. */
function isLargestFirst(rows) {
	let before = Number.POSITIVE_INFINITY;
	for (const { size } of rows) {
		if (size > before) return false;
		before = size;
	}
	return true;
}
/** `17.10 MiB`, and what it is made of: content, padding, gzip. */
function sizesSentence({ binary }) {
	const { fileSize, contentSize, paddingSize, compressed } = binary;
	const gzip = compressed === null ? "" : `, ${formatBytes(compressed.gzip)} as gzip`;
	return `${formatBytes(fileSize)} (${grouped(fileSize)} bytes): ${formatBytes(contentSize)} content, ${formatBytes(paddingSize)} padding${gzip}`;
}
/** `46,764,192`, without what a language's own rules need to be loaded for. */
const grouped = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
/** What was measured: format, target, Go version, main package; only what is known. */
function identity({ binary }) {
	const { format, goos, goarch, goVersion, mainPackage, stripped } = binary;
	return [
		goos === "" ? format : `${format} ${goos}/${goarch}`,
		goVersion,
		mainPackage,
		stripped ? "stripped" : "not stripped"
	].filter((text) => text !== "");
}
/** How far names could be given to bytes. */
function attributionSentence({ attribution, binary }) {
	const { level, unattributedBytes } = attribution;
	return `attributed by ${level}: ${unattributedBytes === 0 ? "every byte has an owner" : `all but ${formatBytes(unattributedBytes)} of ${formatBytes(binary.fileSize)} have an owner`}`;
}
//#endregion
//#region src/report/measurement-text.ts
/** The measurement as text that ends in a line end. */
function renderMeasurementText(measurement, style) {
	const { binary, attribution } = measurement;
	return `${[
		[
			`${coloured(plainName(binary.name), "bold", style)}: ${sizesSentence(measurement)}`,
			identity(measurement).map((part) => plainName(part)).join(", "),
			attributionSentence(measurement),
			...attribution.notes.map((note) => `! ${plainSentence(note)}`)
		].join("\n"),
		...compositions(measurement, 20).map((one) => compositionText(one, binary.fileSize, style)),
		authorsText(authorsOf(measurement, 10), formatBytes, style),
		instancesText(instancesOf(measurement, 10), "size", formatBytes, style)
	].filter((block) => block !== "").join("\n\n")}\n`;
}
function compositionText({ title, rows, rest }, fileSize, style) {
	const width = Math.max(20, style.width - 26);
	const lines = rows.map(({ name, size }) => [
		plainName(name, width),
		formatBytes(size),
		share(size, fileSize)
	]);
	const last = rest === null ? [] : [[
		`and ${rest.count} more`,
		formatBytes(rest.size),
		share(rest.size, fileSize)
	]];
	const body = textTable([
		"",
		"size",
		"of file"
	], [
		"left",
		"right",
		"right"
	], [...lines, ...last], style);
	return `${coloured(title, "bold", style)}\n${body}`;
}
/** The measurement as Markdown; its regions in the open, the rest to be opened. */
function renderMeasurementMarkdown(measurement) {
	const { binary, attribution } = measurement;
	return `${[
		`### ${markdownName(binary.name)}: ${markdownSentence(sizesSentence(measurement))}`,
		[
			`- ${identity(measurement).map((part) => markdownName(part)).join(", ")}`,
			`- ${markdownSentence(attributionSentence(measurement))}`,
			...attribution.notes.map((note) => `- ${markdownSentence(note)}`)
		].join("\n"),
		...compositions(measurement, 50).map(({ title, rows, rest }) => {
			const lines = rows.map(({ name, size }) => [
				markdownName(name),
				formatBytes(size),
				share(size, binary.fileSize)
			]);
			const last = rest === null ? [] : [[
				`and ${rest.count} more`,
				formatBytes(rest.size),
				share(rest.size, binary.fileSize)
			]];
			const body = table([
				{
					title: title.toLowerCase(),
					align: "l"
				},
				{
					title: "size",
					align: "r"
				},
				{
					title: "of file",
					align: "r"
				}
			], [...lines, ...last]);
			return title === "Regions" ? body : collapsed(title, body);
		}),
		authorsBlock(authorsOf(measurement, 20), formatBytes),
		instancesBlock(instancesOf(measurement, 20), "size", formatBytes)
	].filter((block) => block !== "").join("\n\n")}\n`;
}
/** `12.5 %` of the file. */
function share(size, fileSize) {
	return fileSize === 0 ? "" : `${(size / fileSize * 100).toFixed(1)} %`;
}
//#endregion
//#region src/cli.ts
/** Colours only on a terminal, and as https://no-color.org asks. */
function hasColours(stream) {
	return stream.isTTY && !process.env.NO_COLOR && process.env.TERM !== "dumb";
}
const log = terminalLog((text) => process.stderr.write(text), hasColours(process.stderr));
/** Longest Markdown: a job summary's. */
const markdownLimit = 1e6;
function textOptions({ output }) {
	return {
		colours: output === "" && hasColours(process.stdout),
		width: output === "" ? process.stdout.columns ?? 100 : 100
	};
}
async function showReport(report, destination) {
	const { format, output } = destination;
	const text = format === "json" ? renderJson(report) : format === "markdown" ? renderMarkdown(report, { limit: markdownLimit }) : renderText(report, textOptions(destination));
	await writeResult(output, text);
}
async function showMeasurement(measurement, destination) {
	const { format, output } = destination;
	const text = format === "json" ? renderJson(measurement) : format === "markdown" ? renderMeasurementMarkdown(measurement) : renderMeasurementText(measurement, textOptions(destination));
	await writeResult(output, text);
}
async function runCheck(args) {
	const { token = "" } = args.flags;
	const step = await workflowStep(token);
	const plan = planCheck(args, await realpath(process.cwd()), step !== null);
	const report = await inScratch(tmpdir(), log, (scratch) => gate(plan, terminalHost(step, args.flags, log, scratch)));
	await showReport(report, args.destination);
	if (step !== null) {
		const { run, event, platform } = step;
		const { openClient } = platform;
		await tellComment({
			report,
			plan,
			run,
			event,
			openClient,
			log
		});
	}
	return exitStatus(report, plan);
}
/** Exits 0 when the run completed: the demo's change is over budget on purpose. */
async function runDemo(args) {
	if (args.positionals.length > 0) throw new UserError("demo takes no arguments: go-size-gate demo");
	await showReport(await inScratch(tmpdir(), log, async (scratch) => {
		const directory = join(scratch, "example");
		await log.group("Make an example repository with two commits", () => makeExample(directory, process.env));
		const flags = {
			base: "HEAD~1",
			"exact-base": "true"
		};
		const root = await realpath(directory);
		const plan = planCheck({
			...args,
			flags
		}, root, false);
		return await gate(plan, terminalHost(null, {}, log, scratch));
	}), args.destination);
	return 0;
}
async function runCommand(command, rest) {
	switch (command) {
		case "demo": return await runDemo(parseArguments(rest, {}));
		case "check": return await runCheck(parseArguments(rest, gateFlags));
		case "analyze": {
			const args = parseArguments(rest, analyzeFlags);
			await showMeasurement(await analyze(args), args.destination);
			return 0;
		}
		case "diff": {
			const args = parseArguments(rest, diffFlags);
			const report = await diff(args);
			await showReport(report, args.destination);
			return exitStatus(report, {
				mode: "gate",
				allowNoBaseline: false
			});
		}
		case "budget": {
			const args = parseArguments(rest, budgetFlags);
			await writeResult(args.destination.output, await budget(args));
			return 0;
		}
		case "--version":
			await writeResult("", `${toolName}\n`);
			return 0;
		case "help":
		case "--help":
		case "-h":
			await writeResult("", usage);
			return 0;
		case void 0: throw new UserError(`no command was given\n\n${usage}`);
		default: throw new UserError(`"${command}" is no command; use demo, check, analyze, diff or budget (see go-size-gate --help)`);
	}
}
const [command, ...rest] = process.argv.slice(2);
const wantsHelp = rest.includes("--help") || rest.includes("-h");
try {
	process.exitCode = await runCommand(wantsHelp ? "--help" : command, rest);
} catch (error) {
	process.exitCode = 2;
	const text = error instanceof UserError ? error.message : `this is a bug in go-size-gate: ${stackOf(error)}`;
	process.stderr.write(`error: ${text}\n`);
}
process.stdout.write("", () => process.exit());
//#endregion
export {};
