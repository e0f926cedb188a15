import { c as setOutput, l as setSecret, n as error, r as getInput, s as saveState, u as warning } from "./chunks/core.js";
import { n as messageOf, t as UserError } from "./chunks/user-error.js";
import { C as gate, D as exitStatus, E as errorReport, R as actionLog, S as readEvent, V as writeWhole, _ as headline, b as ranked, d as renderJson, f as platformOf, g as openReasons, h as readRun, m as options, n as tellSummary, o as inScratch, p as makePlan, s as renderText, t as tellComment, v as isCompared, x as buildRefusal, y as nameOf } from "./chunks/tell.js";
import { a as plainSentence, i as plainName } from "./chunks/escape.js";
import { realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
//#region src/github/outputs.ts
/** The step's outputs by name; every value is one line. */
function stepOutputs(report, places) {
	const changes = ranked(report).map((binary) => changeOutput(binary, report));
	const sizes = Object.fromEntries(changes.map(({ binary, target, head }) => [`${binary} ${target}`, head]));
	return {
		verdict: report.verdict.state,
		headline: headline(report),
		sizes: JSON.stringify(sizes),
		changes: JSON.stringify(changes),
		report: places.reportPath,
		"comment-url": places.commentUrl
	};
}
function changeOutput(binary, report) {
	const { mainPackage, target, status, base, head, delta, verdict } = binary;
	const compared = isCompared(binary);
	return {
		binary: plainName(nameOf(binary, report)),
		mainPackage: plainName(mainPackage, 400),
		target: plainName(target),
		status,
		verdict: verdict.state,
		base: base?.binary.fileSize ?? null,
		head: head?.binary.fileSize ?? null,
		delta: compared ? delta.fileSize : null,
		gzipDelta: compared ? delta.gzip : null
	};
}
const longestMessage = 4e3;
/**
* The one annotation of a run; null for a plain pass.
* @param failing whether this run fails the step
*/
function annotationOf(report, failing) {
	const { state } = report.verdict;
	if (state === "pass" && !failing) return null;
	const reasons = openReasons(report, ranked(report)).map(({ binary, reason }) => binary === null || report.reports.length === 1 ? plainSentence(reason.message) : `${plainName(nameOf(binary, report))} ${plainName(binary.target)}: ${plainSentence(reason.message)}`);
	const text = [headline(report), ...new Set(reasons)].join("\n");
	return {
		level: failing ? "error" : "warning",
		title: `Go binary size: ${state}`,
		message: text.length <= longestMessage ? text : `${text.slice(0, longestMessage)}…`
	};
}
//#endregion
//#region src/main.ts
const defaults = {
	...Object.fromEntries(options.map(({ name, default: text }) => [name, text])),
	token: ""
};
const annotationTitle = "Go binary size";
/** Runs the action; its exit status is set at the end, as the verdict is. */
async function main() {
	const log = actionLog((text) => process.stdout.write(text));
	try {
		process.exitCode = await act(log);
	} catch (error) {
		process.exitCode = 2;
		if (error instanceof UserError) fail(error.message);
		else {
			log.child(String(error?.stack ?? error));
			fail(`this is a bug in go-size-gate: ${messageOf(error)}`);
		}
	}
}
function fail(message) {
	setOutput("verdict", "error");
	error(message, { title: annotationTitle });
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
	const action = {
		log,
		run,
		event,
		plan,
		token
	};
	const report = await finished(action);
	await tell(action, report);
	return exitStatus(report, plan);
}
/** The report of the gate; of its error, where the user has to act. */
async function finished(action) {
	const { log, plan } = action;
	try {
		return await inScratch(temporary(), log, async (scratch) => {
			saveState("scratch", scratch);
			return await gate(plan, hostOf(action, scratch));
		});
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return errorReport(error.message, null);
	}
}
function temporary() {
	return process.env.RUNNER_TEMP || tmpdir();
}
function hostOf(action, scratch) {
	const { log, run, event, token } = action;
	const server = process.env.GITHUB_SERVER_URL || "https://github.com";
	return {
		environment: process.env,
		log,
		scratch,
		event,
		runUrl: run.runUrl,
		token: token === "" ? void 0 : {
			server,
			token
		},
		mergeBaseByApi: platformOf(run, token).mergeBaseByApi,
		installGo: false
	};
}
async function tell(action, report) {
	const { log, run, event, plan } = action;
	log.info(`${headline(report)}\n`);
	log.info(renderText(report, {
		colours: false,
		width: 120
	}));
	const path = join(temporary(), `go-size-gate-report-${run.runId}-${process.pid}.json`);
	await writeWhole(path, renderJson(report));
	await tellSummary({
		report,
		run,
		log
	});
	const outputs = stepOutputs(report, {
		reportPath: path,
		commentUrl: await tellComment({
			report,
			plan,
			run,
			event,
			openClient: platformOf(run, action.token).openClient,
			log
		})
	});
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
	annotate(report, plan);
}
/** One annotation: the verdict. */
function annotate(report, plan) {
	const annotation = annotationOf(report, exitStatus(report, plan) !== 0);
	if (annotation === null) return;
	const { level, title, message } = annotation;
	if (level === "error") error(message, { title });
	else warning(message, { title });
}
//#endregion
//#region src/index.ts
await main();
//#endregion
export {};
