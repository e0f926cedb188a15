import { P as options, un as UserError } from "./foundation.js";
import { M as leadsOut } from "./values.js";
import { t as machineTarget } from "./machine.js";
import { t as makePlan } from "./make-plan.js";
import { lstat, realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
//#region src/commands/check.ts
const terminalDefaults = {
	...Object.fromEntries(options.map(({ name, default: text }) => [name, text])),
	token: "",
	comment: "false"
};
async function typedPackages({ positionals, flags }, root) {
	const from = resolve(root, flags["working-directory"] ?? ".");
	const typed = positionals.map(async (text) => {
		const [path = ""] = text.split("...");
		if (!isAbsolute(path)) return text;
		const real = await realpath(path).catch(() => path);
		if (leadsOut(root, real)) return text;
		const way = relative(from, real).split(sep).join("/");
		const local = way.startsWith("..") ? way : `./${way}`;
		const wildcard = text.slice(path.length);
		return wildcard === "" ? local : `${local}${path.endsWith("/") ? "/" : ""}${wildcard}`;
	});
	return await Promise.all(typed);
}
async function typedBinaries(flags, root) {
	const from = resolve(root, flags["working-directory"] ?? ".");
	const typed = ["binaries", "base-binaries"].map(async (name) => {
		const text = flags[name] ?? "";
		const path = resolve(from, text);
		if (!(/[\s,]/.test(text) && await lstat(path).catch(() => null))) return [];
		const way = relative(from, path).split(sep).join("/") || ".";
		const quoted = `"${way.replaceAll("\"", "?")}"`;
		return [[name, /[\s,]/.test(way) ? quoted : way]];
	});
	const paths = (await Promise.all(typed)).flat();
	return {
		...flags,
		...Object.fromEntries(paths)
	};
}
function planBuild({ positionals, flags }, root) {
	if (positionals.length > 0 && flags.packages !== void 0) throw new UserError("packages: given both as arguments and as --packages");
	const texts = positionals.length > 0 ? {
		...flags,
		packages: positionals.join("\n")
	} : flags;
	return makePlan(texts, terminalDefaults, root, machineTarget());
}
function planCheck(args, root, hasEvent) {
	const plan = planBuild(args, root);
	if (plan.mode === "release") throw new UserError("mode: a release is judged by go-size-gate release check");
	const isRecording = args.flags.record !== void 0;
	if (isRecording && plan.mode !== "gate" && plan.mode !== "observe") throw new UserError(`record: is for the modes gate and observe, and the mode is ${plan.mode}`);
	const hasBinaries = (plan.given?.base.length ?? 0) > 0;
	if (plan.base.kind === "event" && !hasEvent && !isRecording && !hasBinaries) throw new UserError(plan.given === null ? "check needs to know what to compare with: go-size-gate check --base main" : "check needs to know what to compare with: --base-binaries PATHS, or --base REF for what was recorded in a --baseline-dir");
	if (plan.comment && !hasEvent) throw new UserError("comment: a comment can only be posted inside of a workflow step");
	return plan;
}
function comparesAlone({ given, base, mode, comment }, typed) {
	if (given === null || comment) return false;
	if (typed.token !== void 0 || typed.record !== void 0) return false;
	return (base.kind !== "event" || given.base.length > 0) && (mode === "gate" || mode === "observe");
}
//#endregion
export { typedPackages as a, typedBinaries as i, planBuild as n, planCheck as r, comparesAlone as t };
