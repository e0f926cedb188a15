import { cn as reasonOf, dn as messageOf, fn as stackOf, ln as sentenceOf } from "./foundation.js";
import { n as uploadArtifact } from "./upload-artifact.js";
import { t as inScratch } from "./scratch-session.js";
import { createHash } from "node:crypto";
//#region src/gate/page/page-artifact.ts
function pageName({ key, commentKey, work }, commit) {
	const hash = createHash("sha256").update(JSON.stringify([
		key,
		commentKey,
		work
	])).digest("hex");
	return [
		"go-size-gate-page",
		shown(commentKey, 60),
		shown(commit, 7)
	].filter((part) => part !== "").concat(hash.slice(0, 8)).join("-");
}
function shown(text, length) {
	return text.replaceAll(/[^A-Za-z0-9._-]+/g, "_").slice(0, length);
}
const maxSeconds = 60;
async function uploadPage({ name, html, isRepeated }, options) {
	const file = `${name}.html`;
	const upload = async (isZip) => ({
		...await uploadArtifact({
			name: isZip ? name : file,
			file: isZip ? file : null,
			content: html,
			replaces: isRepeated
		}, {
			limitSeconds: maxSeconds,
			...options
		}),
		isZip
	});
	const plain = await upload(false);
	return plain.kind === "failed" && plain.isFormRefused ? await upload(true) : plain;
}
//#endregion
//#region src/gate/page/publish-page.ts
const maxPageBytes = 67108864;
async function publishPage(result, pageRun) {
	const { plan, report } = result;
	if (!plan.htmlReport) return null;
	const { log, event, run } = pageRun;
	if (report.reports.length === 0) {
		log.info("No page: nothing was measured");
		return null;
	}
	try {
		const html = await render(result, run);
		const commit = event.kind === "pull_request" ? event.headSha : report.provenance?.headCommit ?? run.sha;
		return {
			html,
			link: await inScratch(pageRun.scratch, log, (scratch) => leavePage(html, {
				plan,
				commit
			}, {
				...pageRun,
				scratch
			}))
		};
	} catch (error) {
		const sentence = sentenceOf(error);
		if (sentence === null) log.child(stackOf(error));
		log.warning(`the page could not be made: ${sentence ?? messageOf(error)}`);
		return null;
	}
}
async function render({ report, measurements }, { runUrl, filesUrl }) {
	const [{ reportPage }, { readPageParts }] = await Promise.all([import("./report-page2.js"), import("./page-parts.js")]);
	return reportPage(report, measurements, {
		runUrl,
		filesUrl
	}, await readPageParts());
}
async function leavePage(html, { plan, commit }, { log, event, run, environment, scratch }) {
	const content = Buffer.from(html);
	if (content.length > maxPageBytes) {
		log.warning(`the page could not be uploaded: it has ${content.length} bytes, and at most ${maxPageBytes} are uploaded`);
		return null;
	}
	const name = pageName(plan, commit);
	const retentionDays = daysOf(plan, event);
	const upload = await uploadPage({
		name,
		html: content,
		isRepeated: run.runAttempt > 1
	}, {
		environment,
		scratch,
		retentionDays
	}).catch((error) => failure(reasonOf(error)));
	switch (upload.kind) {
		case "stored": {
			const url = addressOf(run.runUrl, upload.artifact?.id ?? null);
			log.info(`Uploaded the page ${name}${url === "" ? "" : `: ${url}`}`);
			return url === "" ? null : {
				url,
				isZip: upload.isZip
			};
		}
		case "already":
			log.warning(`the page could not be uploaded: another job or step of this run left one named ${name}, which stays; give each its own key`);
			return null;
		case "unsupported":
			log.info(`The page is not uploaded: ${upload.reason}`);
			return null;
		default:
			log.warning(`the page could not be uploaded: ${upload.reason}`);
			return null;
	}
}
function failure(reason) {
	return {
		kind: "failed",
		reason,
		isZip: false
	};
}
const daysOfPullRequest = 7;
function daysOf({ retentionDays: { page } }, { kind }) {
	return page === 0 && kind === "pull_request" ? daysOfPullRequest : page;
}
function addressOf(runUrl, id) {
	if (runUrl === "") return "";
	return id === null ? `${runUrl}#artifacts` : `${runUrl}/artifacts/${id}#artifact=${id}`;
}
//#endregion
export { publishPage };
