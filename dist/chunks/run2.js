import { c as saveState, o as isDebug, t as debug } from "./core.js";
import { _n as withoutCommands, cn as reasonOf, dn as messageOf, ln as sentenceOf, lt as plainName, mn as plainText, pn as inertJson, un as UserError, ut as plainSentence } from "./foundation.js";
import { $ as writeNew } from "./values.js";
import { t as platformOf } from "./github-services.js";
import { n as annotate, t as writeOutputs } from "./write-outputs.js";
import { a as withAbsolutePaths, i as findProgram } from "./process.js";
import { t as gate } from "./gate.js";
import { n as exitStatus, t as errorReport } from "./make-report.js";
import { d as plainText$1, t as whyOf } from "./why.js";
import { t as grouped } from "./grouped.js";
import { a as nameOf, o as ranked, r as isCompared } from "./ranking.js";
import { a as headline, t as openReasons } from "./reasons.js";
import { t as signingServicesOf } from "./signing-services.js";
import { u as renderJson } from "./analyzing.js";
import { t as renderText } from "./report3.js";
import { t as inScratch } from "./scratch-session.js";
import { n as publishComment } from "./publish-comment2.js";
import { n as writeSummary } from "./summary2.js";
import { randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { tmpdir } from "node:os";
//#region src/core/report/explanation/causes.ts
function causingLines(report) {
	const { flips, sentences } = whyOf(report);
	const lines = [
		...ranked(report).flatMap(({ verdict }) => verdict.reasons.flatMap(breachLine)),
		...flips.flatMap((flip) => sentenceLine(flip, "warning")),
		...sentences.flatMap((sentence) => sentenceLine(sentence, "notice"))
	];
	return [...grouped(lines, ({ file, line }) => `${line} ${file}`).values()].flatMap((group) => {
		const [first] = group;
		const messages = new Set(group.map(({ message }) => message));
		return first === void 0 ? [] : [{
			...first,
			message: [...messages].join("\n")
		}];
	});
}
function breachLine({ state, place, message }) {
	return place === void 0 || state === "pass" ? [] : [{
		...place,
		level: "warning",
		message: plainSentence(message)
	}];
}
function sentenceLine(sentence, level) {
	const place = sentence.find((piece) => typeof piece !== "string" && "file" in piece && piece.side === "head");
	if (place === void 0) return [];
	const { file, line } = place;
	return [{
		file,
		line,
		level,
		message: plainText$1(sentence)
	}];
}
//#endregion
//#region src/action/annotate-causes.ts
const maxAnnotations = 5;
const modes = [
	"gate",
	"observe",
	"judge"
];
function annotateCauses(report, { mode }, event, others) {
	if (event.kind !== "pull_request" || !modes.includes(mode)) return;
	const room = Math.max(maxAnnotations - others, 0);
	for (const { level, message, file, line } of causingLines(report).slice(0, room)) annotate(level, message, "Why the binary changed", {
		file,
		line
	});
}
//#endregion
//#region src/action/debug-tools.ts
const tools = [
	"git",
	"cc",
	"ld"
];
async function debugTools(environment) {
	if (!isDebug()) return;
	const path = environment["PATH"] ?? "";
	for (const tool of tools) {
		const program = await findProgram(tool, path);
		const version = program === null ? "not found" : await versionOf(program, path);
		debug(`${tool}: ${plainText(version)}`);
	}
}
async function versionOf(program, path) {
	const { getExecOutput } = await import("./exec.js");
	try {
		const { stdout } = await getExecOutput(`"${program}"`, ["--version"], {
			cwd: tmpdir(),
			env: withAbsolutePaths({
				PATH: path,
				LC_ALL: "C"
			}),
			ignoreReturnCode: true,
			silent: true
		});
		return `${program}, ${stdout.split("\n")[0]?.trim() ?? ""}`;
	} catch (error) {
		return `${program}, ${messageOf(error)}`;
	}
}
//#endregion
//#region src/action/outputs.ts
function stepOutputs(report, places) {
	const changes = ranked(report).map((binary) => changeOutput(binary, report));
	const sizes = Object.fromEntries(changes.map(({ binary, target, head }) => [`${binary} ${target}`, head]));
	return {
		verdict: report.verdict.state,
		headline: withoutCommands(headline(report)),
		sizes: inertJson(JSON.stringify(sizes)),
		changes: inertJson(JSON.stringify(changes)),
		report: places.reportPath,
		"html-path": places.pagePath,
		"html-url": places.pageUrl,
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
const maxMessageLength = 4e3;
function annotationOf(report, failing) {
	const { state } = report.verdict;
	if (state === "pass" && !failing) return null;
	const reasons = openReasons(report, ranked(report)).map(({ binary, reason }) => binary === null || report.reports.length === 1 ? plainSentence(reason.message) : `${plainName(nameOf(binary, report))} ${plainName(binary.target)}: ${plainSentence(reason.message)}`);
	const text = [headline(report), ...new Set(reasons)].join("\n");
	return {
		level: failing ? "error" : "warning",
		title: `Go binary size: ${state}`,
		message: text.length <= maxMessageLength ? text : `${text.slice(0, maxMessageLength)}\u2026`
	};
}
//#endregion
//#region src/action/save-file.ts
function temporary() {
	return process.env.RUNNER_TEMP || tmpdir();
}
async function saveFile(what, text, runId, ending) {
	const name = `go-size-gate-${what}-${runId}-${randomBytes(8).toString("hex")}.${ending}`;
	const path = join(temporary(), name);
	try {
		await writeNew(path, text);
		return {
			path,
			failure: null
		};
	} catch (error) {
		await rm(path, { force: true });
		return {
			path: "",
			failure: `could not write the ${what} to ${path}: ${reasonOf(error)}`
		};
	}
}
//#endregion
//#region src/action/show-page.ts
async function showPage({ log, event, ownRun }, result) {
	if (!result.plan.htmlReport) return {
		path: "",
		link: null
	};
	const { publishPage } = await import("./publish-page.js");
	const page = await publishPage(result, {
		log,
		event,
		run: ownRun,
		environment: process.env,
		scratch: temporary()
	});
	if (page === null) return {
		path: "",
		link: null
	};
	const { path, failure } = await saveFile("page", page.html, ownRun.runId, "html");
	if (failure !== null) log.warning(failure);
	return {
		path,
		link: page.link
	};
}
//#endregion
//#region src/action/run.ts
async function runAction(action) {
	await debugTools(process.env);
	const result = await runGate(action);
	const { report, plan } = result;
	const failures = await publish({
		...action,
		plan
	}, result);
	for (const message of failures) annotate("error", message);
	return failures.length > 0 ? 2 : exitStatus(report, plan);
}
async function runGate(action) {
	const { log, plan } = action;
	try {
		return await inScratch(temporary(), log, async (scratch) => {
			saveScratch(scratch, log);
			return await gate(plan, hostOf(action, scratch));
		});
	} catch (error) {
		const sentence = sentenceOf(error);
		if (sentence === null) throw error;
		const failure = error instanceof UserError ? error.failure : null;
		return {
			report: errorReport(sentence, null, failure),
			measurements: [],
			plan
		};
	}
}
function saveScratch(scratch, log) {
	try {
		saveState("scratch", scratch);
	} catch (error) {
		log.warning(`the end of this step can't clear ${scratch} if the run is killed: ${reasonOf(error)}`);
	}
}
function hostOf(action, scratch) {
	const { log, run, event, token, trust } = action;
	const server = process.env.GITHUB_SERVER_URL || "https://github.com";
	const platform = platformOf(run, token);
	return {
		environment: process.env,
		log,
		scratch,
		event,
		runUrl: run.runUrl,
		runAttempt: run.runAttempt,
		repository: `${run.owner}/${run.repo}`,
		token: token === "" ? void 0 : {
			server,
			token
		},
		mergeBaseByApi: platform.mergeBaseByApi,
		findOverrides: platform.findOverrides,
		pushArtifacts: platform.pushArtifacts,
		runArtifacts: platform.runArtifacts,
		earlierLegs: platform.earlierLegs,
		fileOf: platform.fileOf,
		changedFiles: platform.changedFiles,
		releases: platform.releases,
		baselineDirectory: void 0,
		trust,
		signingServices: signingServicesOf(server),
		installGo: false
	};
}
async function publish(action, result) {
	const { report } = result;
	const { log, run, event, plan } = action;
	log.info(`${headline(report)}\n`);
	log.info(renderText(report, {
		colours: false,
		width: 120
	}));
	const saved = await saveFile("report", renderJson(report), run.runId, "json");
	const page = await showPage(action, result);
	const { link } = page;
	const warning = await writeSummary(report, run.summaryPath, {
		filesUrl: run.filesUrl,
		page: link
	});
	if (warning !== null) log.warning(warning);
	const commentUrl = await publishComment({
		report,
		plan,
		run,
		event,
		openClient: platformOf(run, action.token).openClient,
		log,
		page: link
	});
	const failure = writeOutputs(stepOutputs(report, {
		reportPath: saved.path,
		pagePath: page.path,
		pageUrl: link?.url ?? "",
		commentUrl
	}));
	annotateCauses(report, plan, event, annotateVerdict(report, plan));
	return [saved.failure, failure].flatMap((notice) => notice ?? []);
}
function annotateVerdict(report, plan) {
	const annotation = annotationOf(report, exitStatus(report, plan) !== 0);
	if (annotation === null) return 0;
	const { level, title, message } = annotation;
	annotate(level, message, title);
	return 1;
}
//#endregion
export { runAction };
