import { r as getInput, u as setSecret } from "./core.js";
import { $t as guardStreams, P as options, Qt as exitWhenWritten, _n as withoutCommands, cn as reasonOf, dn as messageOf, fn as stackOf, in as endOnUncaught, ln as sentenceOf, mn as plainText, un as UserError } from "./foundation.js";
import { J as actionLog, g as credentialsIn } from "./values.js";
import { n as readEvent, t as buildRefusal } from "./event.js";
import { r as secretInputs, t as readTrust } from "./trust.js";
import { t as readRun } from "./run.js";
import { n as annotate, t as writeOutputs } from "./write-outputs.js";
import { t as machineTarget } from "./machine.js";
import { t as makePlan } from "./make-plan.js";
import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
//#region src/action/main.ts
const defaults = {
	...Object.fromEntries(options.map(({ name, default: text }) => [name, text])),
	token: ""
};
async function main() {
	const log = actionLog((text) => process.stdout.write(text));
	guardStreams();
	endOnUncaught((error) => annotate("error", explain(error, log)));
	let ended = null;
	try {
		process.exitCode = await act(log, (known) => {
			ended = known;
		});
	} catch (error) {
		process.exitCode = 2;
		await fail(explain(error, log), ended);
	}
	exitWhenWritten();
}
function explain(error, log) {
	const sentence = sentenceOf(error);
	if (sentence !== null) return sentence;
	log.child(stackOf(error));
	return `this is a bug in go-size-gate: ${messageOf(error)}`;
}
async function fail(message, ended) {
	const failure = writeOutputs({
		verdict: "error",
		headline: withoutCommands(plainText(message))
	});
	annotate("error", message);
	if (failure !== null) annotate("error", failure);
	const { writeSummary } = await import("./summary.js");
	const { errorReport } = await import("./make-report2.js");
	const warning = await writeSummary(errorReport(message, null), process.env.GITHUB_STEP_SUMMARY ?? "");
	if (warning !== null) annotate("warning", warning);
	if (ended === null) return;
	const { commentOnError } = await import("./comment-error.js");
	await commentOnError(message, ended);
}
async function act(log, note) {
	const { env } = process;
	const texts = Object.fromEntries(options.map(({ name }) => [name, getInput(name)]));
	const token = getInput("token");
	const secrets = [
		token,
		...secretInputs.map((name) => texts[name]),
		...credentialsIn(texts["go-proxy"] ?? "")
	];
	for (const secret of secrets) if (secret) setSecret(secret);
	const event = texts["mode"] === "comment" ? null : await eventToBuildOn();
	const run = readRun(env);
	const known = {
		log,
		run,
		event,
		texts,
		token
	};
	note({
		...known,
		plan: null
	});
	const trust = readTrust(texts);
	const workspace = await workspaceOf(env.GITHUB_WORKSPACE ?? ".");
	const plan = makePlan(texts, defaults, workspace, machineTarget());
	note({
		...known,
		plan
	});
	if (event === null) {
		const { readCommentRun } = await import("./comment-mode.js");
		const about = await readCommentRun(env, run, token, plan);
		if ("skip" in about) {
			log.info(about.skip);
			return 0;
		}
		const { runAction } = await import("./run2.js");
		return await runAction({
			log,
			plan,
			token,
			trust,
			ownRun: run,
			...about
		});
	}
	const { runAction } = await import("./run2.js");
	return await runAction({
		log,
		run,
		ownRun: run,
		event,
		plan,
		token,
		trust
	});
}
async function eventToBuildOn() {
	const event = await readEvent(process.env);
	const refusal = buildRefusal(event);
	if (refusal !== null) throw new UserError(refusal);
	return event;
}
async function workspaceOf(path) {
	try {
		return await realpath(resolve(path));
	} catch (error) {
		throw new UserError(`the workspace ${path} can't be read: ${reasonOf(error)}; add a step with actions/checkout before this one`);
	}
}
//#endregion
export { main };
