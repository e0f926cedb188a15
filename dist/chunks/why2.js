import { Gt as wordList, dn as messageOf, h as writeResult, lt as plainName, p as textStyle, un as UserError } from "./foundation.js";
import { u as renderJson } from "./analyzing.js";
import { m as buildFlags, p as analyzedFileFlags } from "./usage.js";
import { n as answerWhy, t as answerDeadCode } from "./answer-why.js";
import { n as nearestNames } from "./nearest-names.js";
import { tmpdir } from "node:os";
//#region src/commands/why/read-programs.ts
const maxJsonBytes = 268435456;
async function readPrograms(args) {
	const { flags, positionals } = args;
	const { measurement, file } = flags;
	if (measurement === void 0 && file === void 0) {
		refuse(flags, analyzedFileFlags.flags, "is for a binary: name it by --file");
		return await build(args);
	}
	const source = measurement === void 0 ? `--file ${file}` : `--measurement ${measurement}`;
	if (measurement !== void 0 && file !== void 0) throw new UserError("--file and --measurement: give one of them");
	if (positionals.length > 0) throw new UserError(`${positionals.join(" ")}: packages are built, and ${source} is there already`);
	refuse(flags, buildFlags.flags, `is for packages, and not for ${source}`);
	if (measurement !== void 0) {
		refuse(flags, analyzedFileFlags.flags, "is for a binary: name it by --file");
		return {
			measurements: await readSaved(measurement),
			requirements: null
		};
	}
	const { analyzeContents } = await import("./analyze-archive.js");
	return {
		measurements: await analyzeContents(file ?? "", {
			twinPath: flags.twin,
			depsPath: flags.deps,
			importcfgPath: flags.importcfg,
			gzip: false
		}),
		requirements: null
	};
}
function refuse(flags, group, why) {
	const given = group.find(({ name }) => flags[name] !== void 0);
	if (given !== void 0) throw new UserError(`--${given.name} ${why}`);
}
async function readSaved(path) {
	const { readText } = await import("./diff2.js");
	const { parseMeasurement } = await import("./parse-measurement2.js");
	const text = await readText(path, maxJsonBytes);
	try {
		const value = JSON.parse(text);
		const values = Array.isArray(value) ? value : [value];
		if (values.length === 0) throw new UserError("it is an empty list");
		return values.map((one) => parseMeasurement(one));
	} catch (error) {
		const reason = error instanceof SyntaxError ? "no JSON" : messageOf(error);
		throw new UserError(`${path} is not a measurement: ${reason}`);
	}
}
async function build(args) {
	const { operandsOf } = await import("./operands.js");
	const { file, packages } = await operandsOf(args.positionals);
	if (file !== null) throw new UserError(`${file} is a file: name a binary by --file, and a saved measurement by --measurement`);
	const { planBuild, typedPackages } = await import("./check.js");
	const { measurePackages } = await import("./measure-packages2.js");
	const { inScratch } = await import("./scratch-session2.js");
	const { workingDirectory } = await import("./working-directory.js");
	const { readRequirements } = await import("./read-requirements.js");
	const { standardErrorLog } = await import("./standard-error-log2.js");
	const { terminalHost, workflowStep } = await import("./terminal-host.js");
	await workflowStep("");
	const root = await workingDirectory();
	const positionals = await typedPackages({
		...args,
		positionals: packages
	}, root);
	const plan = planBuild({
		...args,
		positionals
	}, root);
	const { log, stop } = standardErrorLog();
	const made = await inScratch(tmpdir(), log, async (scratch) => {
		const host = terminalHost(null, {}, log, scratch);
		const { opened, ...programs } = await measurePackages(plan, {
			gzip: false,
			files: false
		}, host);
		return {
			...programs,
			requirements: await readRequirements(opened)
		};
	}).finally(stop);
	for (const notice of made.notices) log.notice(notice);
	for (const { mainPackage, target, reason } of made.notBuilt) log.notice(`not built: ${mainPackage} ${target}: ${reason}`);
	return made;
}
//#endregion
//#region src/commands/why/why.ts
async function why(args) {
	const { flags, positionals, destination } = args;
	const isDeadCode = flags["dead-code"] === "true";
	const [name = "", ...others] = positionals;
	if (!isDeadCode && name === "") throw new UserError("why needs a name, such as a package or a symbol: go-size-gate why NAME [PACKAGE...]; or --dead-code");
	const packages = isDeadCode ? positionals : others;
	const programs = await readPrograms({
		...args,
		positionals: packages
	});
	const { measurements } = programs;
	await show(isDeadCode ? answerDeadCode(measurements) : answer(name, programs), destination);
}
function answer(name, { measurements, requirements }) {
	const made = answerWhy(name, measurements, requirements);
	if (made.programs.some(({ answers }) => answers.length > 0)) return made;
	throw new UserError(unknownName(name, measurements));
}
function unknownName(name, measurements) {
	const [first] = measurements;
	const where = measurements.length === 1 && first !== void 0 ? plainName(first.binary.name) : `any of ${measurements.length} programs`;
	const near = nearestNames(name, measurements).map((text) => plainName(text));
	const hint = near.length === 0 ? "" : `; did you mean ${wordList(near, "or")}?`;
	return `no module, package, symbol, embedded file or string literal of ${where} is named ${plainName(name)}${hint}`;
}
async function show(made, destination) {
	await writeResult(destination.output, await rendered(made, destination));
}
async function rendered(made, destination) {
	const { format } = destination;
	if (format === "json") return renderJson(made);
	if (format === "markdown") {
		const { renderWhyMarkdown } = await import("./markdown4.js");
		return renderWhyMarkdown(made);
	}
	const { renderWhyText } = await import("./text4.js");
	return renderWhyText(made, textStyle(destination));
}
//#endregion
export { why };
