import { un as UserError } from "./foundation.js";
import { t as platformOf } from "./github-services.js";
import { n as readEvent, t as buildRefusal } from "./event.js";
import { t as readTrust } from "./trust.js";
import { t as readRun } from "./run.js";
import { t as signingServicesOf } from "./signing-services.js";
import { realpath } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
//#region src/commands/terminal-host.ts
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
function terminalHost(step, flags, log, scratch, baselineDirectory) {
	const { token = "" } = flags;
	const server = process.env.GITHUB_SERVER_URL || "https://github.com";
	return {
		environment: process.env,
		log,
		scratch,
		event: step?.event ?? null,
		runUrl: step?.run.runUrl ?? "",
		runAttempt: step?.run.runAttempt ?? 0,
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
		changedFiles: step?.platform.changedFiles,
		releases: step?.platform.releases,
		baselineDirectory,
		trust: readTrust(flags),
		signingServices: signingServicesOf(server),
		installGo: true
	};
}
async function baselineDirectoryOf({ flags }, root) {
	const { "baseline-dir": named, record } = flags;
	if (named === void 0 || named === "") {
		if (named === void 0 && record === void 0) return void 0;
		throw new UserError("baseline-dir: name a directory: go-size-gate check --record --baseline-dir DIR");
	}
	const path = resolve(root, named);
	return {
		path: await realpath(path).catch(async () => {
			const parent = await realpath(dirname(path)).catch(() => dirname(path));
			return join(parent, basename(path));
		}),
		records: record !== void 0
	};
}
//#endregion
export { terminalHost as n, workflowStep as r, baselineDirectoryOf as t };
