import { c as setSecret, l as warning, n as error, r as getInput, s as setOutput } from "./chunks/core.js";
import { n as messageOf, r as stackOf, t as UserError } from "./chunks/user-error.js";
import { f as readTrust, m as secretInputs, n as credentialsIn } from "./chunks/proxy.js";
import { n as readEvent, t as buildRefusal } from "./chunks/event.js";
import { i as readRun, n as makePlan, r as machineTarget, t as options } from "./chunks/options.js";
import { t as actionLog } from "./chunks/log.js";
import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
//#region src/main.ts
const defaults = {
	...Object.fromEntries(options.map(({ name, default: text }) => [name, text])),
	token: ""
};
/** Runs the action; its exit status is set at the end, as the verdict is. */
async function main() {
	const log = actionLog((text) => process.stdout.write(text));
	try {
		process.exitCode = await act(log);
	} catch (error) {
		process.exitCode = 2;
		if (error instanceof UserError) await fail(error.message);
		else {
			log.child(stackOf(error));
			await fail(`this is a bug in go-size-gate: ${messageOf(error)}`);
		}
	}
}
/** An end without a report: outputs, the job summary and the annotation say why. */
async function fail(message) {
	setOutput("verdict", "error");
	setOutput("headline", message);
	error(message, { title: "Go binary size" });
	const { tellSummary } = await import("./chunks/tell2.js");
	const { errorReport } = await import("./chunks/make-report2.js");
	const warning$1 = await tellSummary(errorReport(message, null), process.env.GITHUB_STEP_SUMMARY ?? "");
	if (warning$1 !== null) warning(warning$1);
}
async function act(log) {
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
	const trust = readTrust(texts);
	const workspace = await realpath(resolve(env.GITHUB_WORKSPACE ?? "."));
	const plan = makePlan(texts, defaults, workspace, machineTarget());
	if (event === null) {
		const { readCommentRun } = await import("./chunks/comment-run.js");
		const about = await readCommentRun(env, run, token);
		if ("skip" in about) {
			log.info(about.skip);
			return 0;
		}
		const { runAction } = await import("./chunks/action.js");
		return await runAction({
			log,
			plan,
			token,
			trust,
			...about
		});
	}
	const { runAction } = await import("./chunks/action.js");
	return await runAction({
		log,
		run,
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
//#endregion
//#region src/index.ts
await main();
process.stdout.write("", () => process.exit());
//#endregion
export {};
