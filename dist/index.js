import { c as setOutput, l as setSecret, n as error, r as getInput, u as warning } from "./chunks/core.js";
import { s as actionLog } from "./chunks/target.js";
import { n as messageOf, r as stackOf, t as UserError } from "./chunks/user-error.js";
import { a as readEvent, i as buildRefusal, n as makePlan, r as readRun, t as options } from "./chunks/options.js";
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
	const event = await readEvent(env);
	const refusal = buildRefusal(event);
	if (refusal !== null) throw new UserError(refusal);
	const run = readRun(env);
	const token = getInput("token");
	if (token !== "") setSecret(token);
	const texts = Object.fromEntries(options.map(({ name }) => [name, getInput(name)]));
	const workspace = await realpath(resolve(env.GITHUB_WORKSPACE ?? "."));
	const plan = makePlan(texts, defaults, workspace);
	const { runAction } = await import("./chunks/action.js");
	return await runAction({
		log,
		run,
		event,
		plan,
		token
	});
}
//#endregion
//#region src/index.ts
await main();
process.stdout.write("", () => process.exit());
//#endregion
export {};
