import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { o as removeTree } from "./scratch.js";
import { B as formatTarget, Gt as wordList, Ht as linesAndMore, Kt as MalformedBinary, O as formatBytes, R as isLiteral, U as parseTarget, Ut as namesAndMore, V as levelIn, Vt as firstOf$1, Y as quoteField, Yt as readBounded, cn as reasonOf$1, dn as messageOf, hn as visibleLine, lt as plainName, mn as plainText, sn as codeOf, un as UserError, z as matcher } from "./foundation.js";
import { F as nullCache, M as leadsOut, O as packagePatterns, Q as replaceFile, Z as replaceBy, _ as shownAddresses, c as shellLines, l as shellWord, s as boundedText, u as plainVersion } from "./values.js";
import { i as describeArchive, n as analyzeContents, o as analyzeAll } from "./measuring.js";
import { i as outputName, r as isCacheId, t as entryName } from "./cache-files.js";
import { A as safeParse, C as optional, N as string, c as getDotPath, p as looseObject } from "./dist.js";
import { t as makeStatement } from "./statement.js";
import { t as toolName } from "./services.js";
import { a as verifyNamedBase, i as legArtifact, n as faultOf$2, r as readLeg, t as collectLegs } from "./collect-legs.js";
import "./record-schema.js";
import { P as detectFormat, w as readImage, x as readBuildInfo } from "./analysis.js";
import { a as serializeEntry, n as maxStoredBytes, o as unpackEntry, r as packEntry, t as maxJsonBytes } from "./entry.js";
import { t as legFile } from "./leg-result.js";
import { a as splitGoVersion, i as splitFingerprint, n as isRelease } from "./fingerprint.js";
import { a as verifierOf, i as trustOnly, n as sameVerifier } from "./trust.js";
import { a as trailerLine, r as noOverride, s as bySeverity, t as decideOverride } from "./override.js";
import { r as noBudgetFile } from "./budget.js";
import { a as parseBaselineChoice, n as parseReleaseTag, t as isPrerelease } from "./release-tag.js";
import { c as needsTarget, f as hasWildcard, g as parseCommands, l as twinPath, m as patternText, u as givenFingerprint } from "./plan-mode.js";
import { n as require_semver, t as require_parse$1 } from "./parse.js";
import { a as ensureCommit, c as hasCommit, f as executeInStore, h as queryStore, i as askOrigin, l as remoteRef, m as query, o as executeWithObjects, p as hashPattern, r as shallowCommits, s as fetchCommits, u as complaint } from "./open-repository.js";
import { n as unpopulatedSubmodules, r as resolveRevision, t as addWorktree } from "./worktree.js";
import { a as readContentStart, c as AccessDenied, i as readContent, o as saveContent, r as contentOf$2, s as withFileContent, u as entryVersion } from "./content.js";
import { S as openCacheService, _ as fileAt, a as openHead, b as trackedChanges, c as readTree, d as withoutUnfitPacks, f as buildBeside, g as changedBetween, h as countModules, i as changesBesideRecords, m as linkageNotice, n as nearest, o as openCheckout, p as buildNotices, s as measureTree, v as filesNamed, x as forbiddenBy, y as isLeftOut } from "./measure-packages.js";
import { a as cacheKeyOfAnyGo, i as cacheKey, n as artifactNameOfAnyGo, o as identityOfArtifact, s as identityOfKey, t as artifactName, u as recordFileName } from "./entry-key.js";
import { n as readArtifact, t as artifactFile } from "./read-artifact.js";
import { n as uploadArtifact, t as loadUploader } from "./upload-artifact.js";
import { a as binaryKey, d as targetOf$1, l as mainPackageOf } from "./sections-comparable.js";
import { n as pointsOf, t as historyAfter } from "./record-history.js";
import { i as removeDrafts, o as packFileName, r as isPackDraftName, s as packHash, t as findStaleDrafts } from "./stale-drafts.js";
import { a as readRecordByOtherGo, i as readRecord, o as writeRecord, r as readNearestRecord } from "./record-directory.js";
import { A as withArchives, D as archivesOf, j as withArchivesOf } from "./overview.js";
import { r as buildDifferences } from "./compare.js";
import { c as needsExplanation } from "./judge.js";
import { a as unjudged, i as missingBase, n as exitStatus, o as withoutSymbols, r as makeReport, t as errorReport } from "./make-report.js";
import { n as formatUploadLine } from "./upload-line.js";
import { S as withLastRelease, y as givenFacts } from "./why.js";
import { i as unpackRelease, t as packRelease } from "./release-entry.js";
import { r as checksumsFile } from "./signed-files.js";
import { a as reportFile, i as measurementFile, n as checksumsBundleFile, r as measurementBundleFile, t as measureAssets } from "./measure-assets.js";
import { n as maxBundleBytes } from "./bundle-schema.js";
import { r as require_dist, t as readBundle } from "./bundle.js";
import { i as writeChecksums, l as issuingRoots, o as verifyFile } from "./checksums.js";
import { c as verificationKeyOf, s as signingKeyOf, t as fingerprintOf$1 } from "./keys.js";
import { t as ArchiveError } from "./archive-error2.js";
import { i as isExecutable, r as readZipFiles, t as isArchive } from "./read-archive.js";
import { t as parseBudgetFile } from "./budget-file.js";
import { r as readTrustedRoots, t as maxRootBytes } from "./trust2.js";
import { I as shownValue, P as relaxations, W as passedThrough, n as openTree } from "./find-go.js";
import { a as hasModule, d as readTreeFile, i as findGoWork, l as maxSumBytes, m as parseGoLines, p as moduleOf$1, r as findGoMod } from "./find-modules.js";
import { o as UnfitPack, t as headOf } from "./pack-head.js";
import { a as blobBytes, i as assertLength, l as parseManifest, n as withPackFile, r as writePack, t as pieceBytes, u as serializeManifest } from "./pack-file.js";
import { n as signManifest, r as availableCodecs, t as assertSigned } from "./sign-pack.js";
import { n as unpackCache } from "./unpack-cache.js";
import { n as listArchives, t as packCache } from "./pack-cache.js";
import { n as listTree, p as privateModules, t as listOffline } from "./list-tree.js";
import { n as nothingAllowed, t as allowancesFor } from "./allowance.js";
import { t as unpack } from "./unpack.js";
import { n as readStranger, t as copyStranger } from "./stranger-file.js";
import { i as renderMarkdown } from "./report.js";
import { n as tokenSourceOf } from "./identity-token.js";
import { isDeepStrictEqual } from "node:util";
import { crc32 } from "node:zlib";
import { createHash, createHmac, sign, timingSafeEqual, verify } from "node:crypto";
import { copyFile, lstat, mkdir, mkdtemp, open, readFile, readdir, realpath, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, posix, relative, resolve, sep } from "node:path";
import { constants as constants$1, createReadStream } from "node:fs";
//#region src/git/history/history.ts
const localSeconds = 120;
const maxCommitBytes = 1048576;
const deepenSteps = [
	64,
	512,
	4096
];
const maxBoundaries = 256;
async function parentsOf(repository, commit) {
	const finished = await executeInStore(repository, [
		"cat-file",
		"commit",
		commit
	], {
		access: "local",
		timeoutSeconds: localSeconds,
		maxStdoutBytes: maxCommitBytes
	});
	if (finished.code !== 0) throw new UserError(`git could not read commit ${commit}: ${complaint(finished.stderr)}`);
	const [header = ""] = finished.stdout.toString("utf8").split("\n\n", 1);
	return header.split("\n").filter((line) => line.startsWith("parent ")).map((line) => line.slice(7)).filter((hash) => hashPattern.test(hash));
}
async function mergeBase(repository, first, other) {
	const answer = await queryStore(repository, [
		"merge-base",
		first,
		other
	]);
	if (answer.code !== 0 && answer.code !== 1) throw new UserError(`git could not compare ${first} and ${other}: ${complaint(answer.stderr)}`);
	const commits = answer.code === 0 ? answer.stdout : null;
	const cut = await shallowCommits(repository.store);
	if (cut.size > 0) {
		const listed = await executeInStore(repository, [
			"rev-list",
			first,
			other,
			...commits === null ? [] : [`^${commits}`]
		], {
			access: "local",
			timeoutSeconds: localSeconds
		});
		if (listed.code !== 0) throw new UserError(`git could not list the history of ${first}: ${complaint(listed.stderr)}`);
		const boundaries = listed.stdout.toString("utf8").split("\n").filter((hash) => cut.has(hash));
		if (boundaries.length > 0) return {
			kind: "cut",
			boundaries
		};
	}
	return commits === null ? { kind: "unrelated" } : {
		kind: "found",
		commit: commits
	};
}
async function deepenedMergeBase(repository, first, other, token) {
	for (const commit of [first, other]) {
		const ensured = await ensureCommit(repository, commit, token);
		if ("missing" in ensured) return {
			kind: "cut",
			reason: ensured.missing
		};
	}
	let result = await mergeBase(repository, first, other);
	for (const step of deepenSteps) {
		if (result.kind !== "cut") return result;
		const reason = await fetchCommits(repository, result.boundaries.slice(0, maxBoundaries), [`--deepen=${step}`], token);
		if (reason !== null) return {
			kind: "cut",
			reason
		};
		result = await mergeBase(repository, first, other);
	}
	if (result.kind !== "cut") return result;
	return {
		kind: "cut",
		reason: `not within ${deepenSteps.reduce((sum, step) => sum + step, 0)} commits`
	};
}
//#endregion
//#region src/git/history/base.ts
async function pullRequestBase(repository, event, remote = {}) {
	const { head } = repository;
	const [first, second, ...more] = await parentsOf(repository, head);
	if (first !== void 0 && second === event.headCommit && more.length === 0) return {
		commit: first,
		chosenBy: "first parent of the checked-out merge commit"
	};
	const branch = event.baseBranch;
	const chosenBy = `merge base of HEAD and ${branch}`;
	const reasons = [];
	if (repository.isShallow) {
		const answer = await askApi(remote, branch, head);
		if ("commit" in answer) return {
			commit: answer.commit,
			chosenBy
		};
		reasons.push(answer.missing);
	}
	const tip = await branchTip(repository, branch, remote.token);
	if ("missing" in tip) {
		reasons.push(tip.missing);
		if (!repository.isShallow) {
			const answer = await askApi(remote, branch, head);
			if ("commit" in answer) return {
				commit: answer.commit,
				chosenBy
			};
			reasons.push(answer.missing);
		}
	} else {
		const result = await deepenedMergeBase(repository, head, tip.commit, remote.token);
		if (result.kind === "found") return {
			commit: result.commit,
			chosenBy
		};
		if (result.kind === "unrelated") return { missing: `HEAD and ${branch} have no commit in common` };
		reasons.push(`the clone is shallow: ${result.reason}`);
	}
	return { missing: `the merge base of HEAD and ${branch} is not known (${reasons.filter((reason) => reason !== "").join("; ")}); check out with \`fetch-depth: 0\`` };
}
async function askApi(remote, base, head) {
	if (remote.mergeBaseByApi === void 0) return { missing: "" };
	const answer = await remote.mergeBaseByApi(base, head);
	if ("missing" in answer || hashPattern.test(answer.commit)) return answer;
	return { missing: "the compare API named no commit" };
}
async function branchTip(repository, branch, token) {
	const ref = await remoteRef(repository, [`refs/heads/${branch}`], token);
	let missing = "reason" in ref ? ref.reason : `origin has no branch ${branch}`;
	if ("commit" in ref && ref.commit !== null) {
		const ensured = await ensureCommit(repository, ref.commit, token);
		if (!("missing" in ensured)) return { commit: ref.commit };
		missing = ensured.missing;
	}
	const tracked = await query(repository.git, repository.root, [
		"rev-parse",
		"--verify",
		"--quiet",
		`refs/remotes/origin/${branch}^{commit}`
	]);
	return tracked.code === 0 && hashPattern.test(tracked.stdout) ? { commit: tracked.stdout } : { missing };
}
async function pushBase(repository, event, remote = {}) {
	const { head } = repository;
	const { before } = event;
	const [first] = await parentsOf(repository, head);
	if (!(!hashPattern.test(before) || /^0+$/.test(before)) && !event.forced && before !== head && (before === first || await mayDescendFrom(repository, before, remote))) return {
		commit: before,
		chosenBy: "the commit before the push"
	};
	return first === void 0 ? { missing: "HEAD is the first commit of its history" } : {
		commit: first,
		chosenBy: "first parent of HEAD"
	};
}
async function mayDescendFrom(repository, ancestor, remote) {
	const { head } = repository;
	if (await hasCommit(repository, ancestor)) {
		if ((await queryStore(repository, [
			"merge-base",
			"--is-ancestor",
			ancestor,
			head
		])).code === 0) return true;
		if (!repository.isShallow) return false;
	} else if (!repository.isShallow) return false;
	const apiAnswer = await askApi(remote, ancestor, head);
	return "missing" in apiAnswer || apiAnswer.commit === ancestor;
}
async function revisionBase(repository, revision, exact, remote = {}) {
	const { token } = remote;
	const { commit, branch } = await resolveRevision(repository, revision, token);
	if (exact) return {
		commit,
		branch,
		chosenBy: revision
	};
	const result = await deepenedMergeBase(repository, repository.head, commit, token);
	if (result.kind === "found") return {
		commit: result.commit,
		branch,
		chosenBy: `merge base of HEAD and ${revision}`
	};
	throw new UserError(result.kind === "unrelated" ? `${revision} and HEAD have no commit in common; compare with ${revision} itself by --exact-base` : `the merge base of HEAD and ${revision} is not in this shallow clone (${result.reason}); run \`git fetch --unshallow\`, or check out with \`fetch-depth: 0\``);
}
//#endregion
//#region src/gate/baseline/choose-base.ts
function occasionOf(plan, host) {
	if (plan.base.kind !== "event") return "change";
	return host.event?.kind === "pull_request" ? "change" : "push";
}
async function chooseBase(plan, repository, host) {
	const { event } = host;
	const remote = {
		mergeBaseByApi: host.mergeBaseByApi,
		token: host.token
	};
	if (plan.base.kind !== "event") return await revisionBase(repository, plan.base.revision, plan.base.kind === "exact", remote);
	switch (event?.kind) {
		case "pull_request": return onBranch(event.baseRef, await pullRequestBase(repository, {
			headCommit: event.headSha,
			baseBranch: event.baseRef
		}, remote));
		case "push": {
			const [, branch] = /^refs\/heads\/(.+)$/.exec(event.ref) ?? [];
			if (branch === void 0) return onlyCeilings("a tag");
			return onBranch(branch, await pushBase(repository, {
				before: event.before ?? "",
				forced: event.forced
			}, remote));
		}
		case "other": return event.name === "merge_group" ? onlyCeilings("a merge queue") : onlyCeilings(`the event ${event.name}`);
		case "schedule": return onlyCeilings("a schedule");
		case void 0: return { missing: "only ceilings are judged without --base" };
		default: return onlyCeilings("the event of this run");
	}
}
function onBranch(branch, base) {
	return "missing" in base ? base : {
		...base,
		branch
	};
}
function onlyCeilings(where) {
	return { missing: `on ${where} only ceilings are judged; the input base names what to compare with` };
}
//#endregion
//#region src/gate/build-cache/discard-build-cache.ts
async function discardBuildCache({ scratch, goCache }) {
	if (dirname(goCache) !== scratch) return;
	await removeTree(goCache).catch(() => {});
}
//#endregion
//#region src/store/signing/seal.ts
const maxLineLength = 256;
const linePattern$1 = /^go-size-gate-sealed-1 (ed25519|hmac-sha256) ([A-Za-z0-9+/]{43,172}={0,2})$/;
function signedBytes(identity, payload) {
	const { repository, key, commit, fingerprint } = identity;
	const context = JSON.stringify([
		1,
		repository,
		key,
		commit,
		fingerprint
	]);
	return Buffer.concat([Buffer.from(`go-size-gate baseline\n${context}\n`), payload]);
}
function seal(identity, payload, signer) {
	const bytes = signedBytes(identity, payload);
	const signature = signer.scheme === "ed25519" ? sign(null, bytes, signer.privateKey) : createHmac("sha256", signer.secret).update(bytes).digest();
	const line = `go-size-gate-sealed-1 ${signer.scheme} ${signature.toString("base64")}\n`;
	return Buffer.concat([Buffer.from(line), payload]);
}
function unseal(identity, sealed, verifier) {
	const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.length);
	const end = bytes.subarray(0, maxLineLength).indexOf(10);
	const line = end < 0 ? "" : bytes.toString("latin1", 0, end);
	const [, scheme, base64 = ""] = linePattern$1.exec(line) ?? [];
	if (scheme === void 0) throw new Error("it is not signed");
	if (scheme !== verifier.scheme) throw new Error(`it is signed by ${scheme}, not by ${verifier.scheme}`);
	const payload = bytes.subarray(end + 1);
	const signature = Buffer.from(base64, "base64");
	if (!isSigned(signedBytes(identity, payload), signature, verifier)) throw new Error("its signature is not valid for this repository, commit, key and build");
	return payload;
}
function isSigned(bytes, signature, verifier) {
	if (verifier.scheme === "ed25519") return verify(null, bytes, verifier.publicKey, signature);
	const expected = createHmac("sha256", verifier.secret).update(bytes).digest();
	return signature.length === expected.length && timingSafeEqual(signature, expected);
}
//#endregion
//#region src/store/cache/entries.ts
const noService$1 = {
	kind: "unavailable",
	reason: "there is no cache service in this environment"
};
function reasonOf(error) {
	return plainText(messageOf(error)).replaceAll("\n", " ").slice(0, 500);
}
async function lookupEntry(identity, verifier, options) {
	const key = cacheKey(identity);
	return await lookup({
		key,
		identityOf: (foundKey) => foundKey === key ? identity : null
	}, verifier, options);
}
async function lookupByAnyGo(identity, verifier, options) {
	return await lookup({
		key: cacheKeyOfAnyGo(identity),
		identityOf: (foundKey) => identityOfKey(foundKey, identity)
	}, verifier, options);
}
async function lookup({ key, identityOf }, verifier, options) {
	const { environment, limitSeconds = 60 } = options;
	const forbidden = forbiddenBy(environment, "read");
	if (forbidden !== null) return {
		kind: "unavailable",
		reason: forbidden
	};
	let sealed;
	let identity;
	try {
		const service = await openCacheService(environment);
		if (service === null) return noService$1;
		const signal = AbortSignal.timeout(limitSeconds * 1e3);
		const cacheEntry = await service.find([key], entryVersion, signal);
		if (cacheEntry === null) return { kind: "miss" };
		const meant = identityOf(cacheEntry.key);
		if (meant === null) return {
			kind: "refused",
			reason: "an entry under a longer key hides it"
		};
		identity = meant;
		sealed = await readContent(cacheEntry, maxStoredBytes, signal);
	} catch (error) {
		return {
			kind: "unavailable",
			reason: reasonOf(error)
		};
	}
	try {
		const payload = unseal(identity, sealed, verifier);
		return {
			kind: "found",
			entry: unpackEntry(payload, identity)
		};
	} catch (error) {
		return {
			kind: "refused",
			reason: reasonOf(error)
		};
	}
}
async function storeEntry(entry, signer, options) {
	const { environment, limitSeconds = 120 } = options;
	const forbidden = forbiddenBy(environment, "write");
	if (forbidden !== null) return {
		kind: "refused",
		reason: forbidden
	};
	try {
		const service = await openCacheService(environment);
		if (service === null) return noService$1;
		const sealed = seal(entry, packEntry(entry), signer);
		if (sealed.length > 67108864) return {
			kind: "refused",
			reason: `the measurements have ${sealed.length} bytes, and at most ${maxStoredBytes} are read again`
		};
		const signal = AbortSignal.timeout(limitSeconds * 1e3);
		const name = {
			key: cacheKey(entry),
			version: entryVersion
		};
		const kind = await service.store(name, contentOf$2(sealed), signal);
		if (kind === "stored") return { kind };
		const there = await lookupEntry(entry, verifierOf(signer), options);
		if (there.kind === "found") return {
			kind: "already",
			entry: there.entry
		};
		return {
			kind: "unavailable",
			reason: `its key is taken: ${there.kind === "miss" ? "an unfinished entry" : there.reason}`
		};
	} catch (error) {
		return {
			kind: error instanceof AccessDenied ? "refused" : "unavailable",
			reason: reasonOf(error)
		};
	}
}
//#endregion
//#region src/store/upload-json.ts
async function uploadEntry(entry, options) {
	const upload = await uploadJson({
		name: artifactName(entry),
		file: artifactFile,
		json: serializeEntry(entry),
		replaces: false
	}, options);
	return upload.kind === "failed" && upload.isNameTaken ? { kind: "already" } : upload;
}
async function uploadJson({ name, file, json, replaces }, options) {
	if (json.length > 268435456) return {
		kind: "failed",
		reason: `the measurements have ${json.length} bytes, and at most ${maxJsonBytes} are read again`
	};
	return await uploadArtifact({
		name,
		file,
		content: json,
		replaces
	}, options);
}
//#endregion
//#region src/gate/baseline/same-content.ts
function contentOf$1({ measurements, run, attempt = 0 }) {
	return {
		measurements,
		run,
		attempt
	};
}
function isSameContent(there, ours) {
	const isSameAttempt = ours.attempt > 0 && there.attempt === ours.attempt && there.run === ours.run && ours.run !== "";
	const texts = ({ measurements }) => measurements.map(({ binary, build }) => [
		binary.mainPackage,
		build?.target ?? "",
		isSameAttempt ? binary.sha256 : ""
	]).map((parts) => JSON.stringify(parts)).toSorted();
	return JSON.stringify(texts(there)) === JSON.stringify(texts(ours));
}
function nameTaken(name) {
	return `another job or step has stored other measurements as ${name}: give each its own key`;
}
//#endregion
//#region src/git/history/ancestors.ts
const listSeconds$1 = 120;
async function ancestorsOf(repository, commit, count, token) {
	const known = await knownAncestorsOf(repository, commit, count);
	const cut = await shallowCommits(repository.store);
	if (known.length >= count || !cut.has(known.at(-1) ?? commit)) return known;
	const depth = [`--depth=${count + 1}`];
	return await fetchCommits(repository, [commit], depth, token) === null ? await knownAncestorsOf(repository, commit, count) : known;
}
async function commitsBetween(repository, ancestor, commit, count) {
	const known = await knownAncestorsOf(repository, commit, count);
	const place = known.indexOf(ancestor);
	if (place >= 0) return place;
	if (known.length >= count) return null;
	const [parent] = await parentsOf(repository, known.at(-1) ?? commit);
	return parent === ancestor ? known.length : null;
}
async function knownAncestorsOf(repository, commit, count) {
	const finished = await executeInStore(repository, [
		"rev-list",
		"--first-parent",
		`--max-count=${count + 1}`,
		commit
	], {
		access: "local",
		timeoutSeconds: listSeconds$1
	});
	if (finished.code !== 0) throw new UserError(`git could not list the commits before ${commit}: ${complaint(finished.stderr)}`);
	return finished.stdout.toString("utf8").split("\n").filter((hash) => hash !== "" && hash !== commit);
}
//#endregion
//#region src/gate/record/history-before.ts
async function historyBefore(repository, commit, points) {
	const last = points?.at(-1);
	if (points === void 0 || last === void 0) return void 0;
	const missing = await commitsBetween(repository, last.commit, commit, 200).catch(() => null);
	return historyAfter(points, commit, missing);
}
//#endregion
//#region src/gate/record/record-baseline.ts
async function recordBaseline(plan, { repository, opened, modified }, measurements, before, host) {
	const event = host.event?.kind;
	if (event !== "push" && event !== "schedule") return {
		done: false,
		notices: [],
		conflicts: []
	};
	if (modified.length > 0) return {
		done: false,
		notices: [`not recorded: ${`the tree has changes that are in no commit (${namesAndMore(modified, 3)})`}`],
		conflicts: []
	};
	const history = await historyBefore(repository, repository.head, before);
	const entry = {
		schemaVersion: 1,
		tool: toolName,
		repository: host.repository,
		commit: repository.head,
		key: plan.key,
		fingerprint: opened.fingerprint,
		legName: plan.leg,
		run: host.runUrl,
		attempt: host.runAttempt,
		createdAt: new Date().toISOString(),
		measurements,
		...history === void 0 ? {} : { history }
	};
	const places = await host.log.group("Record the measurements", async () => [await asArtifact(entry, plan, host), ...host.trust.signer === null ? [] : [await inCache(entry, host)]]);
	const done = places.some(({ kind }) => kind === "recorded") && !places.some(({ kind }) => kind === "taken");
	if (done) host.log.info(`Recorded for ${repository.head.slice(0, 7)}`);
	return {
		done,
		notices: places.flatMap((place) => place.kind === "refused" ? [`not recorded ${place.why}`] : []),
		conflicts: places.flatMap((place) => place.kind === "taken" ? [nameTaken(place.name)] : [])
	};
}
async function asArtifact(entry, { retentionDays: { record: retentionDays } }, host) {
	const { environment, scratch } = host;
	const upload = await uploadEntry(entry, {
		environment,
		scratch,
		retentionDays
	});
	switch (upload.kind) {
		case "stored": return { kind: "recorded" };
		case "already": return await compareArtifact(entry, host);
		default: return {
			kind: "refused",
			why: `as an artifact: ${upload.reason}`
		};
	}
}
async function compareArtifact(entry, { runArtifacts }) {
	const name = artifactName(entry);
	const refused = (reason) => ({
		kind: "refused",
		why: `as an artifact: this run has one named ${name}, which can't be compared (${reason}); give each job its own key`
	});
	const artifacts = await runArtifacts?.find((candidate) => candidate === name);
	if (artifacts?.state !== "found") return refused(artifacts?.message ?? "the run is not known");
	const [artifact] = artifacts.artifacts;
	if (runArtifacts === void 0 || artifact === void 0) return refused("it is not there");
	const download = await runArtifacts.download(artifact, maxStoredBytes);
	if (download.state === "refused") return refused(download.message);
	try {
		return placeOf$1(readArtifact({
			...artifact,
			bytes: download.bytes
		}, entry), entry, name);
	} catch (error) {
		return refused(messageOf(error));
	}
}
async function inCache(entry, host) {
	const { environment, trust } = host;
	if (trust.signer === null) return notInCache("nothing signs here");
	const storing = await storeEntry(entry, trust.signer, { environment });
	switch (storing.kind) {
		case "stored": return { kind: "recorded" };
		case "already": return placeOf$1(storing.entry, entry, cacheKey(entry));
		default: return notInCache(storing.reason);
	}
}
function notInCache(reason) {
	return {
		kind: "refused",
		why: `in the cache: ${reason}`
	};
}
function placeOf$1(there, ours, name) {
	return isSameContent(contentOf$1(there), contentOf$1(ours)) ? { kind: "recorded" } : {
		kind: "taken",
		name
	};
}
//#endregion
//#region src/gate/baseline/store.ts
function faultOfLeg({ legName: recorded }, { legName }) {
	if (legName === null || (recorded || "default") === legName) return null;
	return recorded === "" ? "a version that names no leg recorded it" : `the leg ${recorded} recorded it, and not ${legName}`;
}
function commitsText(commits) {
	const [first = ""] = commits;
	const short = first.slice(0, 7);
	const more = commits.length - 1;
	if (more === 0) return short;
	return `${short} or ${more === 1 ? "the commit" : `the ${more} commits`} before it`;
}
function baselineOf({ source, entry, run, measuredAt }, base, distance) {
	const age = Math.round((Date.now() - Date.parse(measuredAt)) / 1e3);
	return {
		source,
		commit: entry.commit,
		chosenBy: distance === 0 ? base.chosenBy : `nearest recorded ancestor, ${commitCount(distance)} before ${base.commit.slice(0, 7)}, the ${base.chosenBy}`,
		run,
		measuredAt,
		ageSeconds: Math.max(age, 0),
		distance
	};
}
function commitCount(count) {
	return count === 1 ? "1 commit" : `${count} commits`;
}
//#endregion
//#region src/gate/baseline/file-store.ts
function inDirectory$1(identity) {
	return {
		...identity,
		repository: ""
	};
}
function fileStore(directory) {
	return {
		async find(query, commits) {
			for (const commit of commits) {
				const identity = inDirectory$1({
					...query,
					commit
				});
				const lookup = await readRecord(directory, identity);
				if (lookup.kind !== "miss") return answerOf$1(lookup, identity, directory);
			}
			return {
				kind: "miss",
				why: `${directory} has no measurement of ${commitsText(commits)} with these settings`
			};
		},
		async findByOtherGo(query) {
			const identity = inDirectory$1(query);
			const lookup = await readRecordByOtherGo(directory, identity);
			if (lookup.kind !== "miss") return answerOf$1(lookup, identity, directory);
			return {
				kind: "miss",
				why: `${directory} has no measurement of ${commitsText([query.commit])} by another Go`
			};
		}
	};
}
function answerOf$1(lookup, query, directory) {
	const short = query.commit.slice(0, 7);
	if (lookup.kind === "found") {
		const fault = faultOfLeg(lookup.entry, query);
		if (fault === null) return storedEntry(lookup.entry);
		return {
			kind: "refused",
			why: `the record of ${short} in ${directory} is not used: ${fault}`
		};
	}
	const { kind, reason } = lookup;
	return {
		kind,
		why: `the record of ${short} in ${directory} ${kind === "refused" ? "is not used" : "can't be read"}: ${reason}`
	};
}
function storedEntry(entry) {
	const { run, createdAt: measuredAt } = entry;
	return {
		kind: "found",
		source: "file",
		entry,
		run,
		measuredAt
	};
}
//#endregion
//#region src/gate/record/record-in-directory.ts
function assertRecordable({ repository, modified }, { baselineDirectory }) {
	if (baselineDirectory?.records !== true || modified.length === 0) return;
	throw new UserError(`record: the tree has changes that are in no commit (${namesAndMore(modified, 3)}), and only what ${repository.head.slice(0, 7)} itself builds to can be recorded for it: commit, ignore or remove them, or leave --record out`);
}
async function recordInDirectory({ key, leg }, { repository, opened }, commits, host) {
	const { baselineDirectory, log } = host;
	if (baselineDirectory?.records !== true) return {
		done: false,
		failures: []
	};
	const failures = [];
	for (const { commit, measurements, before } of commits) {
		const { fingerprint } = opened;
		const identity = inDirectory$1({
			repository: host.repository,
			commit,
			key,
			fingerprint
		});
		const { path } = baselineDirectory;
		const history = await historyIn(path, repository, identity, before);
		const failure = await recordEntry(path, {
			schemaVersion: 1,
			tool: toolName,
			...identity,
			legName: leg,
			run: host.runUrl,
			attempt: host.runAttempt,
			createdAt: new Date().toISOString(),
			measurements,
			...history === void 0 ? {} : { history }
		});
		if (failure === null) log.info(`Recorded ${commit.slice(0, 7)} in ${path}`);
		else failures.push(failure);
	}
	return {
		done: failures.length === 0,
		failures
	};
}
async function historyIn(directory, repository, identity, before) {
	const { commit } = identity;
	const ancestors = await knownAncestorsOf(repository, commit, 200).catch(() => []);
	const nearest = await readNearestRecord(directory, identity, ancestors);
	return await historyBefore(repository, commit, nearest === null ? before : pointsOf(nearest));
}
async function recordEntry(directory, entry) {
	const there = await readRecord(directory, entry);
	if (there.kind === "found") return isSameContent(contentOf$1(there.entry), contentOf$1(entry)) ? null : nameTaken(`${recordFileName(entry)} in ${directory}`);
	try {
		await writeRecord(directory, entry);
		return null;
	} catch (error) {
		return `${entry.commit.slice(0, 7)} was not recorded in ${directory}: ${reasonOf$1(error)}`;
	}
}
//#endregion
//#region src/gate/judge/find-override.ts
async function findOverride({ verdict }, { rules: { overrides: rules } }, { event, findOverrides, log }) {
	if (!(verdict.state === "fail" || verdict.state === "no-baseline") || event?.kind !== "pull_request" || !findOverrides) return noOverride;
	const { number, headSha: head, isOpening = false } = event;
	const { claims, refusals } = await findOverrides({
		number,
		head,
		isOpening,
		rules
	});
	for (const refusal of refusals) log.warning(refusal);
	const { accepted, ignored } = decideOverride(claims, rules);
	const unknown = refusals.map((refusal) => `overrides: ${refusal}`);
	return {
		accepted,
		ignored: accepted === null ? [...ignored, ...unknown] : ignored
	};
}
//#endregion
//#region src/gate/judge/judge-findings.ts
async function judgeFindings(findings, provenance, host) {
	const first = makeReport(findings, provenance);
	const override = await findOverride(first, findings.budget, host);
	const report = override === noOverride ? first : makeReport({
		...findings,
		override
	}, provenance);
	const { overrides: rules } = findings.budget.rules;
	const approval = approvalOf(report, rules, host);
	return approval === null ? report : {
		...report,
		approval
	};
}
function approvalOf({ verdict, provenance }, { label, approvers }, { event, findOverrides }) {
	const stopped = verdict.state === "fail" || verdict.state === "no-baseline";
	const overridable = event?.kind === "pull_request" && findOverrides;
	return stopped && overridable && provenance?.mode !== "observe" ? {
		label,
		line: trailerLine,
		approvers
	} : null;
}
function measurementsOf(legs) {
	return legs.flatMap(({ base, head }) => [...base.kind === "found" ? base.measurements : [], ...head]);
}
//#endregion
//#region src/gate/judge/with-missing.ts
function withMissing(report, missing) {
	if (missing.length === 0) return report;
	const errors = missing.map((message) => ({
		state: "error",
		message
	}));
	return {
		...report,
		verdict: {
			state: "error",
			reasons: [...errors, ...report.verdict.reasons].toSorted(bySeverity)
		}
	};
}
//#endregion
//#region src/gate/legs/upload-leg.ts
function legResult(plan, { repository, opened }, base, leg, provenance, { repository: name, event, runUrl: run, runAttempt: attempt }) {
	const { head: commit } = repository;
	const { fingerprintWithoutDirectory: former } = opened;
	return {
		schemaVersion: 1,
		repository: name,
		key: plan.key,
		name: plan.leg,
		commit,
		head: event?.kind === "pull_request" ? event.headSha : commit,
		base: "commit" in base ? base.commit : "",
		fingerprint: opened.fingerprint,
		...former === opened.fingerprint ? {} : { formerFingerprint: former },
		leg: {
			...leg,
			base: leg.base.kind === "missing" ? leg.base : {
				kind: "found",
				baseline: leg.base.baseline,
				measurements: leg.base.measurements,
				goBefore: leg.base.goBefore
			}
		},
		provenance,
		run,
		attempt
	};
}
async function uploadLeg(result, plan, host) {
	const { mode } = plan;
	const { log, event } = host;
	if (mode !== "measure" && event?.kind !== "pull_request") return null;
	const name = legArtifact(plan);
	const upload = await uploadLegArtifact(name, result, plan, host);
	switch (upload.kind) {
		case "stored": {
			const { artifact } = upload;
			log.info(artifact === null ? `Left the measurement as ${name}` : formatUploadLine({
				name,
				...artifact
			}));
			return null;
		}
		case "already":
			log.info(`Left the measurement as ${name}`);
			return null;
		case "taken": return nameTaken(name);
		default:
			if (mode !== "measure") {
				log.info(`The measurement is not left as an artifact: ${upload.reason}`);
				return null;
			}
			throw new UserError(`the measurement of the leg ${result.name} can't be left for the job that judges: ${upload.reason}`);
	}
}
async function uploadLegArtifact(name, result, { retentionDays }, host) {
	const { environment, scratch } = host;
	const json = Buffer.from(JSON.stringify(result));
	const upload = (replaces) => uploadJson({
		name,
		file: legFile,
		json,
		replaces
	}, {
		environment,
		scratch,
		retentionDays: retentionDays.leg
	});
	const first = await upload(false);
	if (first.kind !== "already") return first;
	return await isOfOther(name, result, host) ? { kind: "taken" } : await upload(true);
}
async function isOfOther(name, ours, { runArtifacts, runAttempt }) {
	const artifacts = await runArtifacts?.find((artifactName) => artifactName === name);
	const [artifact] = artifacts?.state === "found" ? artifacts.artifacts : [];
	const download = artifact && await runArtifacts?.download(artifact, 67108864);
	if (artifact === void 0 || download?.state !== "downloaded") return runAttempt === 1;
	try {
		return !isSameContent(contentOf(readLeg(download.bytes, artifact.digest)), contentOf(ours));
	} catch {
		return runAttempt === 1;
	}
}
function contentOf({ leg, run = "", attempt = 0 }) {
	return {
		measurements: leg.head,
		run,
		attempt
	};
}
//#endregion
//#region src/core/release/retraction.ts
var import_compare = __toESM(__commonJSMin(((exports, module) => {
	const SemVer = require_semver();
	const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
	module.exports = compare;
}))(), 1);
var import_parse = __toESM(require_parse$1(), 1);
function retractionsIn(goMod, name) {
	const retractions = [];
	let block = "";
	for (const [index, line] of goMod.split("\n").entries()) {
		const text = withoutComment(line).trim();
		const [, opened] = /^(\w+)\s*\($/.exec(text) ?? [];
		const [, single] = /^retract(?=[\s["])(.*)$/.exec(text) ?? [];
		if (block !== "" && text === ")") block = "";
		else if (block === "" && opened !== void 0) block = opened;
		else {
			const entry = block === "retract" ? text : block === "" ? single : "";
			if (entry === void 0 || entry === "") continue;
			const retraction = retractionOf(entry.trim());
			if (retraction === null) throw new UserError(`${name} can't be read for retracted versions: line ${index + 1} is neither a version nor a range of versions`);
			retractions.push(retraction);
		}
	}
	return retractions;
}
function withoutComment(line) {
	const start = line.indexOf("//");
	return start === -1 ? line : line.slice(0, start);
}
function retractionOf(entry) {
	const texts = entry.startsWith("[") && entry.endsWith("]") ? entry.slice(1, -1).split(",") : [entry, entry];
	const [low = null, high = null] = texts.map(versionOf);
	return low === null || high === null || texts.length > 2 ? null : {
		low,
		high
	};
}
function versionOf(text) {
	const plain = text.trim();
	const isQuoted = /^"[^"]*"$/.test(plain);
	return (0, import_parse.default)(isQuoted ? plain.slice(1, -1) : plain);
}
function isRetracted(version, retractions) {
	return retractions.some(({ low, high }) => (0, import_compare.default)(low, version) <= 0 && (0, import_compare.default)(version, high) <= 0);
}
//#endregion
//#region src/core/release/choose-previous.ts
const maxNotices = 5;
function choosePrevious(current, history) {
	const versions = versionsOf(current, history);
	const lower = versions.filter(({ version }) => (0, import_compare.default)(version, current.version) < 0).toSorted((a, b) => (0, import_compare.default)(b.version, a.version));
	const passedOver = [];
	let previous = null;
	for (const candidate of lower) {
		const fault = faultOf$1(candidate, isPrerelease(current), history);
		if (fault === null) {
			previous = candidate;
			break;
		}
		passedOver.push(`${candidate.name} is passed over: ${fault}`);
	}
	const notices = [
		...backportNotice(current, versions, history),
		...previous === null ? unreleasedNotice(current, lower, history) : [],
		...shortened(passedOver)
	];
	return previous === null ? {
		tag: null,
		chosenBy: `no release of ${current.prefix === "" ? "a version" : `a version of ${current.prefix}`} below ${current.name} is public`,
		notices
	} : {
		tag: previous.name,
		chosenBy: lineText(current, previous),
		notices
	};
}
function chooseLatest(prefix, history) {
	const [latest] = versionsOf({
		name: "",
		prefix
	}, history).filter((candidate) => faultOf$1(candidate, false, history) === null).toSorted((a, b) => (0, import_compare.default)(b.version, a.version));
	return latest?.name ?? null;
}
function versionsOf({ name, prefix }, { releases, tags }) {
	const names = new Set([...tags, ...releases.map(({ tag }) => tag)]);
	names.delete(name);
	return [...names].flatMap((text) => {
		const tag = parseReleaseTag(text);
		return tag?.prefix === prefix ? tag : [];
	});
}
function faultOf$1(candidate, allowsPrerelease, { releases, tags, retractions, branch }) {
	const release = publicOf(candidate.name, releases);
	if (release === void 0) return releases.some(({ tag }) => tag === candidate.name) ? "its release is a draft" : "it has a tag and no release, as after its release was deleted";
	if (!tags.includes(candidate.name)) return "its tag is gone";
	if (isRetracted(candidate.version, retractions)) return `go.mod of ${branch} retracts it`;
	if (allowsPrerelease) return null;
	if (isPrerelease(candidate)) return "it is a pre-release";
	return release.isPrerelease ? "GitHub calls it a pre-release" : null;
}
function publicOf(name, releases) {
	return releases.find(({ tag, isDraft }) => tag === name && !isDraft);
}
function lineText(current, previous) {
	const { major, minor } = current.version;
	const line = `${current.prefix}v${major}`;
	if (previous.version.major !== major) return `the nearest release before it, as ${line} has none`;
	return previous.version.minor === minor ? `the nearest release before it in the line ${line}.${minor}` : `the nearest release before it in the line ${line}, as ${line}.${minor} has none`;
}
function backportNotice(current, versions, { releases }) {
	const [newest] = versions.filter((version) => (0, import_compare.default)(version.version, current.version) > 0 && !isPrerelease(version) && publicOf(version.name, releases) !== void 0).toSorted((a, b) => (0, import_compare.default)(b.version, a.version));
	return newest === void 0 ? [] : [`${current.name} is a backport: ${newest.name} is released already, and nothing is compared with it`];
}
function unreleasedNotice(current, lower, { releases, tags, retractions }) {
	const [nearest, ...others] = lower.filter((candidate) => tags.includes(candidate.name) && publicOf(candidate.name, releases) === void 0 && !isRetracted(candidate.version, retractions) && (isPrerelease(current) || !isPrerelease(candidate)));
	if (nearest === void 0) return [];
	const which = others.length === 0 ? `${nearest.name} has a tag` : `${nearest.name} and ${others.length} more lower ${others.length === 1 ? "version" : "versions"} have tags`;
	return [`${current.name} counts as the first release, so growth since the previous one is not judged: ${which} and no public release, as after releases were deleted`];
}
function shortened(sentences) {
	const more = sentences.length - maxNotices;
	return more <= 0 ? sentences : [...sentences.slice(0, maxNotices), `${more} more ${more === 1 ? "version is" : "versions are"} passed over`];
}
//#endregion
//#region src/git/history/origin-refs.ts
const listSeconds = 120;
async function originRefs(repository, token) {
	const answer = await askOrigin(repository, [
		"ls-remote",
		"--quiet",
		"--symref",
		"origin",
		"HEAD",
		"refs/heads/*",
		"refs/tags/*"
	], listSeconds, token);
	if ("reason" in answer) throw new UserError(`the branches and tags of origin are not known: ${answer.reason}`);
	return parseRefs(answer.stdout);
}
function parseRefs(text) {
	const branches = new Map();
	const tags = new Map();
	const peeled = new Map();
	let defaultBranch;
	for (const line of text.split("\n")) {
		const [hash = "", name = ""] = line.split("	");
		const [, symbolic] = /^ref: refs\/heads\/(.+)$/.exec(hash) ?? [];
		if (symbolic !== void 0 && name === "HEAD") defaultBranch = symbolic;
		const [, kind, short = ""] = /^refs\/(heads|tags)\/(.+)$/.exec(name) ?? [];
		if (kind === void 0 || !hashPattern.test(hash)) continue;
		if (kind === "heads") branches.set(short, hash);
		else if (short.endsWith("^{}")) peeled.set(short.slice(0, -3), hash);
		else tags.set(short, hash);
	}
	if (defaultBranch === void 0 || !branches.has(defaultBranch)) throw new UserError("origin names no default branch: set one where the repository is hosted");
	return {
		defaultBranch,
		branches,
		tags: new Map([...tags, ...peeled])
	};
}
async function isOnBranch(repository, commit, branch, token) {
	if (commit === branch.tip) return true;
	const base = await deepenedMergeBase(repository, branch.tip, commit, token);
	if (base.kind === "cut") throw new UserError(`whether ${commit.slice(0, 7)} is on ${branch.name} is not known: ${base.reason}; check out with \`fetch-depth: 0\``);
	return base.kind === "found" && base.commit === commit;
}
//#endregion
//#region src/sigstore/claims.ts
var import_dist = require_dist();
const numbers = {
	sourceRepositoryUri: 12,
	sourceRepositoryDigest: 13,
	sourceRepositoryRef: 14,
	buildConfigUri: 18
};
const utf8String = 12;
function readClaims(raw) {
	const { identity, extensions } = parsed(raw);
	const claim = (name) => {
		const oid = `1.3.6.1.4.1.57264.1.${numbers[name]}`;
		const [first, ...others] = extensions.filter((one) => one.oid === oid);
		const text = first === void 0 ? null : readText(first.value);
		if (text === null || others.length > 0) throw new Error(`its certificate has no plain extension ${oid}`);
		return text;
	};
	return {
		identity,
		sourceRepositoryUri: claim("sourceRepositoryUri"),
		sourceRepositoryDigest: claim("sourceRepositoryDigest"),
		sourceRepositoryRef: claim("sourceRepositoryRef"),
		buildConfigUri: claim("buildConfigUri")
	};
}
function parsed(raw) {
	try {
		const { subjectAltName = "", extensions } = import_dist.X509Certificate.parse(Buffer.from(raw));
		return {
			identity: subjectAltName,
			extensions: extensions.map(({ subs }) => ({
				oid: subs[0]?.toOID() ?? "",
				value: subs.at(-1)?.value ?? Buffer.alloc(0)
			}))
		};
	} catch (error) {
		throw new Error("its certificate is malformed", { cause: error });
	}
}
function readText(der) {
	const header = headerLength(der);
	if (header === null) return null;
	const length = header === 2 ? der.readUInt8(1) : header === 3 ? der.readUInt8(2) : der.readUInt16BE(2);
	const isMinimal = header === 2 || length >= (header === 3 ? 128 : 256);
	const text = der.subarray(header);
	return isMinimal && text.length === length && text.every((byte) => byte >= 32 && byte < 127) ? text.toString("latin1") : null;
}
function headerLength(der) {
	if (der.length < 4 || der.readUInt8(0) !== utf8String) return null;
	const first = der.readUInt8(1);
	if (first < 128) return 2;
	if (first === 129) return 3;
	return first === 130 ? 4 : null;
}
//#endregion
//#region src/sigstore/workflow.ts
const githubIssuer = "https://token.actions.githubusercontent.com";
const githubServer = "https://github.com/";
function verifyByWorkflow(file, bundle, release, roots, now) {
	const raw = certificateOf(bundle, file);
	const claims = readClaims(raw);
	const identity = identityOf(release, claims);
	const issuing = issuingRoots(raw, roots);
	if (issuing.length === 0) throw new Error("its certificate is not issued by an authority of the trusted roots");
	const signer = {
		kind: "identity",
		identity,
		issuer: githubIssuer
	};
	const proof = firstOf(issuing, (root) => verifyFile(file, bundle, {
		signer,
		root
	}, now));
	assertRun(claims, identity, release);
	return proof;
}
function certificateOf(bundle, { sha256 }) {
	const { verificationMaterial } = readBundle(bundle, Buffer.from(sha256, "hex"));
	const { content } = verificationMaterial;
	if (content.$case !== "certificate") throw new Error("it is signed by a key, and a workflow was given");
	return content.certificate.rawBytes;
}
function identityOf({ repository, workflow, tag }, { identity }) {
	const prefix = `${githubServer}${repository}/`;
	const stated = identity.slice(0, prefix.length);
	return `${isSameName(stated, prefix) ? stated : prefix}${workflow}@refs/tags/${tag}`;
}
function isSameName(name, other) {
	return name.toLowerCase() === other.toLowerCase();
}
function firstOf(roots, verify) {
	const faults = [];
	for (const root of roots) try {
		return verify(root);
	} catch (error) {
		faults.push(error);
	}
	throw faults[0];
}
function assertRun(claims, identity, { repository, tag, commit }) {
	const source = `${githubServer}${repository}`;
	if (!isSameName(claims.sourceRepositoryUri, source)) throw differs("repository", claims.sourceRepositoryUri, source);
	const ref = `refs/tags/${tag}`;
	const expected = [
		[
			"commit",
			claims.sourceRepositoryDigest,
			commit
		],
		[
			"ref",
			claims.sourceRepositoryRef,
			ref
		],
		[
			"workflow that was started",
			claims.buildConfigUri,
			identity
		]
	];
	for (const [what, stated, wanted] of expected) if (stated !== wanted) throw differs(what, stated, wanted);
}
function differs(what, stated, wanted) {
	return new Error(`its certificate names another ${what}: ${visibleLine(stated, 200)}, not ${wanted}`);
}
//#endregion
//#region src/gate/release/find-voucher.ts
async function findVoucher(bytes, release, identity, { platform, signers, now }) {
	const claim = {
		file: {
			bytes,
			sha256: createHash("sha256").update(bytes).digest("hex")
		},
		identity,
		now
	};
	const bundle = await downloadBundle(release, platform);
	const faults = [];
	const { key } = signers;
	if (key !== null) {
		const fault = faultIn(bundle, claim, (content) => verifyFile(claim.file, content, {
			signer: {
				kind: "key",
				key
			},
			root: null
		}, now));
		if (fault === null) return {
			state: "found",
			vouchedBy: "signed by the key that the budget file pins"
		};
		faults.push(fault);
	}
	const workflow = await readWorkflow$1(signers);
	if (typeof workflow === "string") return none([...faults, workflow]);
	if (workflow !== null) {
		const byRun = await vouchedByWorkflow(bundle, claim, workflow, platform);
		if (byRun.state === "found") return byRun;
		faults.push(byRun.why);
	}
	return faults.length === 0 ? none(["no signature counts without inputs.baseline-public-key or release.workflow in the budget file"]) : none(faults);
}
const none = (faults) => ({
	state: "none",
	why: [...new Set(faults)].join("; ")
});
async function readWorkflow$1(signers) {
	try {
		return await signers.workflow();
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return `which workflow is believed is not known: ${error.message}`;
	}
}
async function downloadBundle({ assets }, { download }) {
	const asset = assets.find(({ name }) => name === measurementBundleFile);
	if (asset === void 0) return "there is no signature";
	const downloaded = await download(asset, maxBundleBytes);
	return downloaded.state === "refused" ? downloaded.message : downloaded.bytes;
}
function faultIn(bundle, { file, identity }, verify) {
	if (typeof bundle === "string") return bundle;
	try {
		assertStatement(verify(bundle), file, identity);
		return null;
	} catch (error) {
		return `its signature proves nothing: ${visibleLine(messageOf(error), 200)}`;
	}
}
function assertStatement({ statement }, { sha256 }, identity) {
	if (statement === null) throw new Error("it is over the file alone, and names no release");
	const { predicate } = statement;
	for (const part of [
		"repository",
		"tag",
		"commit"
	]) if (predicate[part] !== identity[part]) throw new Error(`its statement is of another ${part}`);
	if (predicate.measurement.sha256 !== sha256) throw new Error("its statement is about another measurement");
}
async function vouchedByWorkflow(bundle, claim, { path, roots, branchOf }, { attestations }) {
	const { file, identity, now } = claim;
	const { repository, tag, commit } = identity;
	const run = {
		repository,
		workflow: path,
		tag,
		commit
	};
	const faultOf = (content) => faultIn(content, claim, (bytes) => verifyByWorkflow(file, bytes, run, roots, now));
	const fault = faultOf(bundle);
	const attested = fault === null ? null : await attestations(file.sha256);
	const attestedFault = attested === null ? null : faultOfAttestations(attested, faultOf);
	if (fault !== null && attestedFault !== null) return none([fault, attestedFault]);
	const unmerged = await faultOfCommit(identity, branchOf);
	if (unmerged !== null) return none([unmerged]);
	return {
		state: "found",
		vouchedBy: `${fault === null ? "signed" : "attested"} by ${repository}/${path} at ${tag}`
	};
}
function faultOfAttestations(attested, faultOf) {
	if (attested.state === "refused") return attested.message;
	const faults = [];
	for (const bundle of attested.bundles) {
		const fault = faultOf(bundle);
		if (fault === null) return null;
		faults.push(fault);
	}
	const [first] = faults;
	return first === void 0 ? "GitHub has no attestation of it" : `none of its ${faults.length} attestations counts, the first as ${first}`;
}
async function faultOfCommit({ commit, tag }, branchOf) {
	try {
		return await branchOf(commit) === null ? `a workflow signed it, and the commit ${commit.slice(0, 7)} of ${tag} is on none of the branches that releases come from` : null;
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return error.message;
	}
}
//#endregion
//#region src/gate/release/earlier-release.ts
async function readEarlier({ tag, chosenBy }, sources, host) {
	const commit = sources.refs.tags.get(tag) ?? "";
	const release = sources.releases.find((listed) => listed.tag === tag && !listed.isDraft);
	const identity = {
		repository: host.repository.toLowerCase(),
		tag,
		commit
	};
	const { measurements, recorded, notices, ...known } = release === void 0 ? unknown(`no release is public for the tag ${tag}`) : commit === "" ? unknown(`origin has no tag ${tag}`) : await sizesOf(release, identity, sources, host);
	const { evidence, why } = known;
	return {
		facts: {
			tag,
			commit,
			chosenBy,
			...known,
			page: release?.pageUrl ?? ""
		},
		release: evidence === "verified" ? {
			state: "verified",
			tag,
			...known.source === "assets" ? { isPartial: true } : {}
		} : {
			state: evidence,
			tag,
			why
		},
		measurements,
		recorded,
		notices: [...why === "" ? [] : [`${tag} is ${evidence}: ${why}`], ...notices.map((notice) => `${tag}: ${notice}`)]
	};
}
function unknown(why, notices = []) {
	return {
		measurements: [],
		recorded: null,
		evidence: "unknown",
		source: "none",
		why,
		notices
	};
}
async function sizesOf(release, identity, sources, host) {
	const { platform, measuresAssets } = sources;
	const recorded = await readRecorded(release, identity, sources);
	if (recorded.evidence === "verified" || !measuresAssets) return recorded;
	if (recorded.evidence === "unverified" && !release.isImmutable) return recorded;
	const { measurements, notices } = await measureAssets(release.assets, platform, host);
	if (measurements.length === 0) return recorded.evidence === "unverified" ? recorded : unknown(`${recorded.why}, and it has no binary that can be measured`, notices);
	const measured = {
		measurements,
		recorded: null,
		source: "assets"
	};
	return release.isImmutable ? {
		...measured,
		evidence: "verified",
		why: "",
		vouchedBy: "which nobody can replace, as the release is immutable",
		notices: recorded.source === "measurement" ? [`${recorded.why}, so its binaries count instead`, ...notices] : notices
	} : {
		...measured,
		evidence: "unverified",
		why: `${recorded.why}, and its binaries can be replaced by whoever may write to releases, as it is not immutable`,
		notices
	};
}
async function readRecorded(release, identity, sources) {
	const asset = release.assets.find(({ name }) => name === measurementFile);
	if (asset === void 0) return unknown("it carries no measurement");
	const { platform } = sources;
	const downloaded = await platform.download(asset, maxStoredBytes);
	if (downloaded.state === "refused") return unknown(downloaded.message);
	const { bytes } = downloaded;
	const voucher = await findVoucher(bytes, release, identity, sources);
	try {
		const entry = unpackRelease(bytes, identity);
		const recorded = {
			measurements: entry.measurements,
			recorded: entry,
			source: "measurement",
			notices: []
		};
		return voucher.state === "found" ? {
			...recorded,
			evidence: "verified",
			why: "",
			vouchedBy: voucher.vouchedBy
		} : {
			...recorded,
			evidence: "unverified",
			why: `of its measurement, ${voucher.why}`
		};
	} catch (error) {
		return unknown(`its measurement is not used: ${messageOf(error)}`);
	}
}
//#endregion
//#region src/gate/release/release-branches.ts
function branchesOfOrigin(repository, { defaultBranch, branches }, token) {
	return {
		defaultBranch,
		read: async (path, maxBytes) => {
			const tip = branches.get(defaultBranch) ?? "";
			const ensured = await ensureCommit(repository, tip, token);
			if ("missing" in ensured) throw new UserError(`${path} of ${defaultBranch} is not known: ${ensured.missing}`);
			return await fileAt(repository, tip, path, maxBytes);
		},
		branchOf: async (commit, globs) => {
			const isReleased = globs.map(matcher);
			const others = [...branches.keys()].filter((name) => isReleased.some((matches) => matches(name))).toSorted();
			for (const name of new Set([defaultBranch, ...others])) if (await isOnBranch(repository, commit, {
				name,
				tip: branches.get(name) ?? ""
			}, token)) return name;
			return null;
		}
	};
}
async function branchesOnGitHub({ releases, fileOf, mergeBaseByApi }) {
	const named = await releases?.defaultBranch();
	if (named?.state !== "read") throw new UserError(named?.message ?? "there is no GitHub here");
	const { name: defaultBranch } = named;
	const tipOf = async (name) => {
		const tip = await releases?.tipOf(name);
		if (tip?.state === "read") return tip.commit;
		throw new UserError(tip?.message ?? "there is no GitHub here");
	};
	return {
		defaultBranch,
		read: async (path, maxBytes) => {
			const commit = await tipOf(defaultBranch);
			if (commit === "") throw new UserError(`${path} of ${defaultBranch} is not known: GitHub has no such branch`);
			const file = await fileOf?.({
				commit,
				path
			}, maxBytes);
			if (file?.state === "read") return file.text;
			throw new UserError(file?.message ?? "there is no GitHub here");
		},
		branchOf: async (commit, globs) => {
			for (const name of new Set([defaultBranch, ...globs.filter(isLiteral)])) {
				const tip = await tipOf(name);
				if (tip === "") continue;
				const base = await mergeBaseByApi?.(tip, commit);
				if (base === void 0 || "missing" in base) throw new UserError(base?.missing ?? "there is no GitHub here");
				if (base.commit === commit) return name;
			}
			return null;
		}
	};
}
//#endregion
//#region src/gate/release/release-signers.ts
const maxBudgetBytes$1 = 1048576;
function keyOf({ verifier }) {
	return verifier?.scheme === "ed25519" ? verificationKeyOf(verifier.publicKey) : null;
}
function signersOf(key, budgetPath, open) {
	let read;
	return {
		key,
		workflow: () => read ??= readWorkflow(budgetPath, open)
	};
}
async function readWorkflow(budgetPath, open) {
	const branches = await open();
	const { defaultBranch } = branches;
	const text = await branches.read(budgetPath, maxBudgetBytes$1);
	if (text === null) return null;
	const { release } = parseBudgetFile(text, `${budgetPath} (of ${defaultBranch})`);
	const { signer, branches: globs } = release;
	if (signer === void 0) return null;
	const { workflow: path, trustedRoot } = signer;
	const roots = await branches.read(trustedRoot, maxRootBytes);
	if (roots === null) throw new UserError(`release.trusted-root: ${defaultBranch} has no file ${trustedRoot}; write it with gh attestation trusted-root`);
	return {
		path,
		roots: readTrustedRoots(roots, `${trustedRoot} (of ${defaultBranch})`),
		branchOf: (commit) => branches.branchOf(commit, globs)
	};
}
//#endregion
//#region src/gate/release/with-notices.ts
function withNotices$1(report, notices) {
	const { provenance } = report;
	return provenance === null ? report : {
		...report,
		provenance: {
			...provenance,
			notices: [...provenance.notices, ...notices]
		}
	};
}
//#endregion
//#region src/gate/release/show-last-release.ts
async function showLastRelease(report, plan, repository, budget, host) {
	if (!plan.compareRelease) return report;
	const last = await findLast(plan, repository, budget, host);
	return "why" in last ? withNotices$1(report, [`the last release is not shown: ${last.why}`]) : withLastRelease(withNotices$1(report, last.notices), last);
}
async function findLast(plan, repository, { rules }, host) {
	const { releases: platform } = host;
	if (platform === void 0) return { why: "there is no GitHub here" };
	const listed = await platform.list();
	if (listed.state === "refused") return { why: listed.message };
	const { releases } = listed;
	const tags = repository === null ? tagsOnGitHub(releases, platform, host) : await tagsOfOrigin(repository, host);
	if ("why" in tags) return tags;
	const { names } = tags;
	const tag = chooseLatest(prefixOf(await directoryOf(plan, repository), names), {
		releases,
		tags: names,
		retractions: [],
		branch: ""
	});
	if (tag === null) return { why: "no version is released" };
	const named = await tags.commitOf(tag);
	if (named.state === "refused") return { why: named.message };
	const key = rules.inputs["baseline-public-key"] !== void 0 ? keyOf(host.trust) : null;
	const { facts, measurements, notices } = await readEarlier({
		tag,
		chosenBy: "the last release"
	}, {
		platform,
		releases,
		refs: { tags: new Map([[tag, named.commit]]) },
		signers: signersOf(key, plan.budgetPath, tags.branches),
		now: new Date(),
		measuresAssets: false
	}, host);
	return measurements.length === 0 ? { why: `${tag}: ${facts.why}` } : {
		tag,
		evidence: facts.evidence,
		...facts.vouchedBy === void 0 ? {} : { vouchedBy: facts.vouchedBy },
		commit: facts.commit,
		measurements,
		notices
	};
}
async function tagsOfOrigin(repository, { token }) {
	try {
		const refs = await originRefs(repository, token);
		const { tags } = refs;
		return {
			branches: () => Promise.resolve(branchesOfOrigin(repository, refs, token)),
			names: [...tags.keys()],
			commitOf: (tag) => Promise.resolve({
				state: "read",
				commit: tags.get(tag) ?? ""
			})
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return { why: error.message };
	}
}
function tagsOnGitHub(releases, { commitOf }, host) {
	return {
		branches: () => branchesOnGitHub(host),
		names: releases.map(({ tag }) => tag),
		commitOf
	};
}
async function directoryOf({ workspace, workingDirectory }, repository) {
	return (repository === null ? relative(workspace, workingDirectory) : relative(repository.root, await realpath(workingDirectory).catch(() => workingDirectory))).replaceAll("\\", "/");
}
function prefixOf(directory, tags) {
	const prefix = directory === "" ? "" : `${directory}/`;
	return tags.some((name) => parseReleaseTag(name)?.prefix === prefix) ? prefix : "";
}
//#endregion
//#region src/core/plan/reproduce.ts
const maxLine = 4e3;
var Untypable = class extends Error {};
function reproduce(measured) {
	try {
		const line = lineOf(measured);
		return line.length <= maxLine ? { line } : { why: `it would have more than ${maxLine} characters` };
	} catch (error) {
		if (error instanceof Untypable) return { why: error.message };
		throw error;
	}
}
function lineOf(measured) {
	const { head, base, directory, release, passedThrough, modified } = measured;
	const [path] = modified;
	if (path !== void 0) throw new Untypable(`the tree had ${modified.length === 1 ? "a change that is" : `${modified.length} changes that are`} in no commit`);
	if (release === "") throw new Untypable("the Go that built it is not a release");
	const hidden = passedThrough.find(({ isShown }) => !isShown);
	if (hidden !== void 0) throw new Untypable(`the variable ${hidden.name} holds what is not to be shown`);
	const variables = [{
		name: "GOTOOLCHAIN",
		value: release
	}, ...passedThrough];
	const flags = [
		{
			name: "base",
			word: base || head
		},
		{
			name: "exact-base",
			word: null
		},
		...directory === "" ? [] : [{
			name: "working-directory",
			word: typed("the working directory", directory)
		}],
		...Object.values(flagsOf(measured)).filter((flag) => flag !== null)
	];
	return [
		...measured.fetches ? [`git fetch -q origin ${head}`] : [],
		`git checkout -q --detach ${head}`,
		[
			...variables.map(({ name, value: text }) => `${name}=${typed(`the variable ${name}`, text)}`),
			"go-size-gate check",
			...flags.map(({ name, word }) => word === null ? `--${name}` : `--${name}=${word}`)
		].join(" ")
	].join(" && ");
}
function flagsOf({ build, targets, head }) {
	const places = targets.map(({ target }) => formatTarget(target));
	const withCgo = new Set(targets.map(({ cgo }) => cgo));
	const [cgo] = withCgo;
	return {
		packages: list$1("packages", build.packages),
		exclude: list$1("exclude", build.exclude),
		targets: list$1("targets", places),
		cgoEnabled: withCgo.size === 1 ? {
			name: "cgo-enabled",
			word: String(cgo)
		} : value("cgo-enabled", build.cgoEnabled, "auto"),
		tags: list$1("tags", build.tags),
		ldflags: value("ldflags", ldflagsText(build.ldflags, head), ""),
		buildMode: value("buildmode", build.buildMode, "auto"),
		buildId: value("build-id", build.buildId, "keep"),
		gcflags: value("gcflags", build.gcflags, ""),
		goFips140: value("go-fips140", build.goFips140, ""),
		goExperiment: value("go-experiment", build.goExperiment, ""),
		goWork: value("go-work", build.goWork, "auto"),
		buildvcs: flagSwitch("buildvcs", build.buildvcs),
		allowUnsafeBuildFlags: flagSwitch("allow-unsafe-build-flags", build.allowUnsafeBuildFlags),
		prepare: build.prepare.length === 0 ? null : {
			name: "prepare",
			word: prepareWord(build.prepare)
		},
		goProxy: shownAddresses(build.goProxy) === build.goProxy ? value("go-proxy", build.goProxy, "direct") : null,
		goCache: null,
		modCache: null,
		allowToolchainDownload: null,
		timeoutSeconds: null,
		verifyReproducible: null,
		explain: null
	};
}
function list$1(name, entries) {
	return value(name, entries.join(" "), "");
}
function value(name, text, byDefault) {
	return text === byDefault ? null : {
		name,
		word: typed(name, text)
	};
}
function flagSwitch(name, isOn) {
	return isOn ? {
		name,
		word: null
	} : null;
}
function typed(what, text) {
	const word = shellWord(text);
	if (word === null) throw new Untypable(`${what} has characters that can't be typed safely`);
	return word;
}
function ldflagsText(ldflags, head) {
	for (const [index, text] of ldflags.entries()) {
		const [, name = "", stamped = ""] = (/^--?X$/.test(ldflags[index - 1] ?? "") ? /^([^=]*)=(.*)$/s : /^--?X=([^=]*)=(.*)$/s).exec(text) ?? [];
		const isCommit = stamped.length >= 7 && head.startsWith(stamped);
		if (stamped !== "" && !isCommit && !harmless.test(stamped)) throw new Untypable(`the value of ${name} may be a secret, and is not shown`);
	}
	try {
		return ldflags.map(quoteField).join(" ");
	} catch {
		throw new Untypable("ldflags: a value holds both kinds of quotes");
	}
}
const harmless = /^(?:v?\d{1,5}(?:\.\d{1,5}){1,3}(?:[-+.][A-Za-z0-9.+-]{1,30})?|\d{4}-\d\d-\d\d(?:[T_ ][0-9:.+-]{1,20}Z?)?|\d{1,4}|dev|devel|development|unknown|none|snapshot|release|main|master|true|false)$/;
function prepareWord(commands) {
	const lines = commands.map((words) => words.map(commandWord).join(" "));
	const word = isReadAs(lines, commands) ? shellLines(lines) : null;
	if (word === null) throw new Untypable("prepare has commands that can't be typed safely");
	return word;
}
function isReadAs(lines, commands) {
	try {
		const again = parseCommands(lines.join("\n"));
		return JSON.stringify(again) === JSON.stringify(commands);
	} catch {
		return false;
	}
}
function commandWord(word) {
	if (/^[^\s'"#]+$/.test(word)) return word;
	return word.includes("'") ? `"${word}"` : `'${word}'`;
}
//#endregion
//#region src/gate/run-facts.ts
function provenanceOf$2(plan, subject, { build }, baseline, host, notices) {
	const { repository, opened, modified, modules: keeper } = subject;
	const rebuilt = baseline.kind === "found" ? baseline.rebuilt?.build : void 0;
	const commit = baseline.kind === "found" ? baseline.baseline.commit : "";
	const fetched = [...build.fetched, ...rebuilt?.fetched ?? []].filter((module) => !keeper.brought.has(module));
	const modules = countModules([...build.listings, ...rebuilt?.listings ?? []], opened.workspace.modCache, new Set(fetched));
	return {
		tool: toolName,
		mode: plan.mode,
		event: host.event === null ? "" : eventName(host.event),
		headCommit: repository.head,
		overrides: opened.overrides,
		relaxations: opened.relaxations,
		passedThrough: opened.passedThrough,
		modulesReused: modules.reused,
		modulesFetched: modules.fetched,
		verified: build.unchecked.length === 0,
		notices: [
			...notices,
			...keeper.notices,
			...build.unchecked,
			...buildNotices(build),
			...subject.unusedGoWork === null ? [] : [subject.unusedGoWork],
			...linkageNotice(plan.build, opened, build),
			...modified.length > 0 && host.event === null ? ["the working tree has changes that are in no commit"] : []
		],
		...reproductionOf(plan, {
			repository,
			opened,
			modified
		}, commit, host)
	};
}
function reproductionOf(plan, { repository, opened, modified }, base, host) {
	const { tree, targets, toolchain, surroundings } = opened;
	const made = reproduce({
		build: plan.build,
		directory: relative(tree.root, tree.directory).replaceAll("\\", "/"),
		targets: targets.map(({ facts }) => facts),
		release: splitGoVersion(toolchain.version).release,
		passedThrough: Object.entries(passedThrough(surroundings)).map(([name, value]) => ({
			name,
			value,
			isShown: shownValue(value) === value
		})),
		head: repository.head,
		base,
		fetches: host.event !== null,
		modified
	});
	return "line" in made ? { reproduce: made.line } : {
		reproduce: "",
		reproduceNote: made.why
	};
}
function eventName(event) {
	return event.kind === "other" || event.kind === "privileged" ? event.name : event.kind;
}
//#endregion
//#region src/gate/judge-tree/judge-sides.ts
async function judgeSides({ plan, subject, base, occasion, budget, notices, host }, sides) {
	const { baseline, head, searchNotices } = sides;
	const recording = await recordAll(plan, subject, sides, host);
	const leg = legOf$2(occasion, baseline, head, recording.done);
	const provenance = {
		...provenanceOf$2(plan, subject, head, baseline, host, [
			...notices,
			...searchNotices,
			...recording.notices
		]),
		...sides.buildCache
	};
	const findings = {
		legs: [leg],
		budget,
		override: noOverride,
		ignoredGrowth: ignoredGrowthIn(plan, host),
		explains: plan.build.explain
	};
	const taken = await uploadLeg(legResult(plan, subject, base, leg, provenance, host), plan, host);
	return {
		report: withMissing(await reportOf(findings, provenance, plan, subject.repository, host), [...recording.conflicts, ...taken === null ? [] : [taken]]),
		measurements: measurementsOf(findings.legs),
		plan
	};
}
async function reportOf(findings, provenance, plan, repository, host) {
	return plan.mode === "measure" ? unjudged(makeReport(findings, provenance)) : await showLastRelease(await judgeFindings(findings, provenance, host), plan, repository, findings.budget, host);
}
async function recordAll(plan, subject, { baseline, head, searchNotices, cacheNotices, refutations }, host) {
	const { measurements } = head;
	const { history: before } = baseline;
	const recording = await recordBaseline(plan, subject, measurements, before, host);
	const inDirectory = await recordInDirectory(plan, subject, [...builtBaseOf(baseline, searchNotices), {
		commit: subject.repository.head,
		measurements,
		before
	}], host);
	return {
		done: recording.done || inDirectory.done,
		notices: [...cacheNotices, ...recording.notices],
		conflicts: [
			...refutations,
			...recording.conflicts,
			...inDirectory.failures
		]
	};
}
function builtBaseOf(base, notices) {
	return base.kind === "found" && base.rebuilt !== null && base.measurements.length > 0 && notices.length === 0 ? [{
		commit: base.baseline.commit,
		measurements: base.measurements
	}] : [];
}
function legOf$2(occasion, base, { measurements, build }, recorded) {
	const { notBuilt, reproductions } = build;
	return {
		occasion,
		base,
		head: measurements,
		recorded,
		notBuilt,
		reproductions
	};
}
function ignoredGrowthIn(plan, { event }) {
	if (event === null) return "warn";
	return plan.allowNoBaseline ? "fail" : "no-baseline";
}
//#endregion
//#region src/core/build-cache/expected-gain.ts
const fetchedPerSecond = 5e7;
function secondsGained({ coldSeconds, warmSeconds }, packBytes) {
	if (coldSeconds === null || warmSeconds === null) return null;
	return coldSeconds - warmSeconds - packBytes / fetchedPerSecond;
}
//#endregion
//#region src/core/build-cache/why-not.ts
function whyUnfit(pack, wanted, codecs) {
	const { codec, repository, conditions, coldSeconds, warmSeconds } = pack;
	if (repository !== wanted.repository) return `it is of ${repository}, and not of ${wanted.repository}`;
	if (conditions.go !== wanted.go) return `it was made by ${conditions.go}, and this build uses ${wanted.go}`;
	if (conditions.host !== wanted.host) return `it was made on ${conditions.host}, and this machine is ${wanted.host}`;
	const missing = wanted.targets.filter((target) => !conditions.targets.includes(target));
	if (missing.length > 0) return `it has nothing for ${wordList(missing, "and")}`;
	if (coldSeconds === null || warmSeconds === null) return "it was not proved by a build";
	return codecs.includes(codec) ? null : `it is compressed by ${codec}, which this Node does not have`;
}
function leavesOutC({ conditions }, { compiler }) {
	return conditions.compiler === null || conditions.compiler !== compiler;
}
//#endregion
//#region src/store/cache/packs.ts
const packVersion = createHash("sha256").update("go-size-gate pack of a build cache, version 1").digest("hex");
const noService = "there is no cache service in this environment";
function packPrefix(identity) {
	return `go-size-gate-gocache-${packHash(identity)}-`;
}
function cacheServicePlace(identity, environment) {
	const prefix = packPrefix(identity);
	return {
		async newest(signal) {
			try {
				const found = await (await serviceFor(environment, "read")).find([prefix], packVersion, signal);
				if (found === null) return { kind: "miss" };
				return {
					kind: "found",
					pack: packAt$1(found)
				};
			} catch (error) {
				return failure(error);
			}
		},
		async store(path, digest, signal) {
			try {
				const service = await serviceFor(environment, "write");
				const run = `${environment["GITHUB_RUN_ID"] || "0"}.${environment["GITHUB_RUN_ATTEMPT"] || "1"}`;
				const key = `${prefix}${digest.slice(0, 16)}-${run}`;
				if (await withFileContent(path, (content) => service.store({
					key,
					version: packVersion
				}, content, signal)) === "already") throw new Error("its key is taken");
				return {
					kind: "stored",
					name: key
				};
			} catch (error) {
				return failure(error);
			}
		}
	};
}
async function serviceFor(environment, use) {
	const forbidden = forbiddenBy(environment, use);
	if (forbidden !== null) throw new Error(forbidden);
	const service = await openCacheService(environment);
	if (service === null) throw new Error(noService);
	return service;
}
function packAt$1(entry) {
	return {
		name: visibleLine(entry.key, 200),
		readStart: (bytes, signal) => readContentStart(entry, bytes, signal),
		async fetch(path, maxBytes, signal) {
			await saveContent(entry, path, maxBytes, signal);
			return path;
		}
	};
}
function failure(error) {
	return {
		kind: "unavailable",
		reason: visibleLine(messageOf(error), 200)
	};
}
//#endregion
//#region src/store/pack-directory.ts
const readingFlags = constants$1.O_RDONLY | (constants$1.O_NONBLOCK ?? 0);
function packDirectory(identity, directory) {
	const path = join(directory, packFileName(identity));
	return {
		newest: () => lookUp(path),
		async store(made) {
			try {
				await mkdir(directory, { recursive: true });
				await removeStaleDrafts(directory);
				await replaceBy(path, (draft) => copyFile(made, draft, constants$1.COPYFILE_EXCL));
				return {
					kind: "stored",
					name: path
				};
			} catch (error) {
				return {
					kind: "unavailable",
					reason: reasonOf$1(error)
				};
			}
		}
	};
}
async function removeStaleDrafts(directory) {
	const drafts = (await readdir(directory).catch(() => [])).filter(isPackDraftName);
	const stale = await findStaleDrafts(directory, drafts, Date.now());
	await removeDrafts(stale).catch(() => {});
}
async function lookUp(path) {
	try {
		return (await stat(path)).isFile() ? {
			kind: "found",
			pack: packAt(path)
		} : {
			kind: "unavailable",
			reason: `${path} is not a file`
		};
	} catch (error) {
		const code = codeOf(error);
		return code === "ENOENT" || code === "ENOTDIR" ? { kind: "miss" } : {
			kind: "unavailable",
			reason: reasonOf$1(error)
		};
	}
}
function packAt(path) {
	return {
		name: path,
		async readStart(bytes) {
			const file = await open(path, readingFlags);
			try {
				const start = Buffer.alloc(Math.min(bytes, (await file.stat()).size));
				const { bytesRead } = await file.read(start, 0, start.length, 0);
				return start.subarray(0, bytesRead);
			} finally {
				await file.close();
			}
		},
		async fetch(_, maxBytes) {
			const { size } = await stat(path);
			if (size > maxBytes) throw new Error(`it has more than ${maxBytes} bytes`);
			return path;
		}
	};
}
//#endregion
//#region src/gate/build-cache/pack-scope.ts
function packUseOf({ build }, { event, baselineDirectory }) {
	if (build.goCache !== "signed") return "none";
	return event?.kind === "push" || event?.kind === "schedule" || baselineDirectory?.records === true ? "keep" : "bring";
}
const unnamedRepository = "baseline/directory";
function packScopeOf({ key, leg, work }, { opened }, { repository, environment, baselineDirectory }) {
	const { tree, toolchain } = opened;
	const facts = opened.targets.map((target) => target.facts);
	const targets = facts.map(({ target }) => formatTarget(target));
	const compilers = facts.map(({ compiler }) => compiler);
	const wanted = {
		repository: repository || unnamedRepository,
		go: toolchain.version,
		host: formatTarget(toolchain.host),
		targets: [...new Set(targets)].toSorted(),
		compiler: [...new Set(compilers)].filter((text) => text !== "").toSorted().join("\n") || null
	};
	const identity = {
		directory: relative(tree.root, tree.directory).replaceAll("\\", "/"),
		key,
		leg,
		work,
		go: wanted.go,
		host: wanted.host,
		targets: wanted.targets
	};
	return {
		place: baselineDirectory === void 0 ? cacheServicePlace(identity, environment) : packDirectory(identity, baselineDirectory.path),
		wanted
	};
}
function whyNoProof(verifier) {
	if (verifier === null) return "there is no baseline-public-key to prove it by";
	return verifier.scheme === "ed25519" ? null : "a shared secret proves no pack: use baseline-public-key";
}
//#endregion
//#region src/gate/build-cache/read-pack.ts
const firstBytes = 1048576;
async function readPack(stored, { wanted }, verifier, signal) {
	let bytes = await stored.readStart(firstBytes, signal);
	const head = headOf(bytes.subarray(0, 160));
	const end = head.start + head.manifestBytes;
	if (end > firstBytes) bytes = await stored.readStart(end, signal);
	const manifestBytes = bytes.subarray(head.start, end);
	assertSigned(head, manifestBytes, wanted.repository, verifier);
	const manifest = parseManifest(manifestBytes);
	const why = whyUnfit(manifest, wanted, availableCodecs());
	if (why !== null) throw new UnfitPack(why);
	return {
		stored,
		manifest,
		manifestBytes,
		packBytes: end + blobBytes(manifest)
	};
}
//#endregion
//#region src/gate/build-cache/bring-pack.ts
const searchSeconds$1 = 30;
const minFetchSeconds = 10;
const maxFetchSeconds = 180;
function bringPack(plan, subject, host) {
	const use = packUseOf(plan, host);
	if (use !== "bring") {
		const nothing = {
			pack: null,
			why: use === "keep" ? "a run that records builds from nothing" : "",
			notices: []
		};
		return {
			ready: () => Promise.resolve(nothing),
			close: () => Promise.resolve()
		};
	}
	const stopping = new AbortController();
	const { goCache } = subject.opened.workspace;
	const bringing = bring(plan, subject, host, stopping.signal);
	const done = bringing.then(({ pack, why, notices }) => {
		if (pack === null) say(host, why);
		for (const notice of notices) host.log.info(notice);
	});
	return {
		async ready() {
			const brought = await bringing;
			await done;
			if (brought.notices.length > 0) await empty$1(goCache);
			return brought;
		},
		async close() {
			stopping.abort();
			await done;
		}
	};
}
const say = ({ log }, message) => log.info(`Signed build cache: ${message}`);
function without(why, ...notices) {
	return {
		pack: null,
		why,
		notices
	};
}
async function bring(plan, subject, host, stop) {
	const { verifier } = host.trust;
	const noProof = whyNoProof(verifier);
	if (noProof !== null) return without(noProof, `the signed build cache is not used: ${noProof}`);
	const scope = packScopeOf(plan, subject, host);
	const search = within(searchSeconds$1, stop);
	const lookup = await scope.place.newest(search);
	if (lookup.kind === "miss") return without("none is stored yet");
	if (lookup.kind === "unavailable") {
		const { reason } = lookup;
		return without(reason, `the signed build cache can't be had: ${reason}`);
	}
	const { name } = lookup.pack;
	try {
		const proved = await readPack(lookup.pack, scope, verifier, search);
		const why = whyNotFetched(proved, plan);
		if (why !== null) return without(why);
		await fetchAndUnpack(proved, subject, host, scope.wanted.compiler, stop);
		return {
			pack: proved,
			why: "",
			notices: []
		};
	} catch (error) {
		const why = visibleLine(messageOf(error), 200);
		return without(why, error instanceof UnfitPack ? `the build cache ${name} is not used, and everything is compiled: ${why}` : `the build cache ${name} can't be brought, and everything is compiled: ${why}`);
	}
}
function whyNotFetched({ manifest, packBytes }, { goCacheLimit }) {
	const of = `that of ${manifest.commit.slice(0, 7)}`;
	if (packBytes > goCacheLimit) return `${of} has ${formatBytes(packBytes)}, and go-cache-limit is ${formatBytes(goCacheLimit)}`;
	const gain = secondsGained(manifest, packBytes) ?? 0;
	return gain < 5 ? `${of} would save ${Math.max(gain, 0).toFixed(1)} s of a build of ${(manifest.coldSeconds ?? 0).toFixed(1)} s, less than 5 s` : null;
}
async function fetchAndUnpack({ stored, manifest, manifestBytes, packBytes }, { opened }, host, compiler, stop) {
	const own = join(host.scratch, "build-cache.pack");
	const seconds = Math.min(Math.max(manifest.coldSeconds ?? 0, minFetchSeconds), maxFetchSeconds);
	try {
		const path = await stored.fetch(own, packBytes, within(seconds, stop));
		const unpacked = await withPackFile(path, async (file) => {
			if (!Buffer.from(file.manifest).equals(manifestBytes)) throw new UnfitPack("another pack is in its place now");
			const start = file.head.start + file.head.manifestBytes;
			assertLength(manifest, start, file.bytes);
			return await unpackCache({
				blobs: file.blobs(),
				contents: manifest,
				goCache: opened.workspace.goCache,
				leaveOutC: leavesOutC(manifest, { compiler })
			});
		});
		const left = unpacked.leftOut === 0 ? "" : `, without ${unpacked.leftOut} of another C compiler`;
		say(host, `${unpacked.outputs} archives of ${manifest.commit.slice(0, 7)} from ${stored.name}${left}`);
	} finally {
		await rm(own, { force: true });
	}
}
function within(seconds, stop) {
	return AbortSignal.any([AbortSignal.timeout(Math.ceil(seconds * 1e3)), stop]);
}
async function empty$1(goCache) {
	for (const name of await readdir(goCache)) await rm(join(goCache, name), {
		recursive: true,
		force: true
	});
}
//#endregion
//#region src/gate/build-cache/cache-result.ts
const pseudoPackages = new Set(["C", "unsafe"]);
function cacheResult(plan, brought, kept, built, { log }) {
	const { pack } = brought;
	if (pack !== null) log.info(compiledText(built));
	return {
		buildCache: buildCacheFacts(plan, brought, built),
		cacheNotices: [...brought.notices, ...kept.flatMap(({ notices }) => notices)],
		refutations: kept.flatMap(({ failures }) => failures)
	};
}
function compiledOf({ head, base }) {
	const all = packagesOf(head);
	const compiled = [head, base].flatMap((side) => [...side?.compiling.compiled ?? []]);
	return [...new Set(compiled)].filter((name) => all.has(name)).toSorted();
}
const maxNamed$2 = 50;
function compiledText(built) {
	const compiled = compiledOf(built);
	return compiled.length === 0 ? "No package was compiled" : `Compiled: ${firstOf$1(compiled, maxNamed$2).join(", ")}`;
}
function buildCacheFacts({ build: { goCache } }, { pack, why }, built) {
	if (goCache !== "signed") return {};
	if (pack === null) return {
		buildCache: null,
		...why === "" ? {} : { buildCacheNote: why }
	};
	const compiled = compiledOf(built).length;
	const { commit, run, createdAt } = pack.manifest;
	return { buildCache: {
		commit,
		run,
		createdAt,
		packBytes: pack.packBytes,
		reused: packagesOf(built.head).size - compiled,
		compiled
	} };
}
function packagesOf({ listings }) {
	return new Set(listings.flatMap(({ target, mains }) => mains.flatMap(({ packages }) => [...packages].filter((name) => !pseudoPackages.has(name)).map((name) => `${formatTarget(target)} ${name}`))));
}
//#endregion
//#region src/core/build-cache/missing-share.ts
function missingBytes(newest, archives) {
	const packed = new Set((newest?.outputs ?? []).map(([id]) => id));
	return archives.filter(({ outputId }) => !packed.has(outputId)).reduce((sum, { bytes }) => sum + bytes, 0);
}
const worthStoring = .1;
function isWorthStoring(newest, archives) {
	const all = archives.reduce((sum, { bytes }) => sum + bytes, 0);
	return missingBytes(newest, archives) > worthStoring * all;
}
//#endregion
//#region src/toolchain/build-cache/prove-pack.ts
async function provePack({ contents, blobsPath, directory, ...first }) {
	return await buildBeside(first, directory, async (goCache) => {
		const packed = await contents;
		await unpackCache({
			blobs: createReadStream(blobsPath, { highWaterMark: pieceBytes }),
			contents: packed,
			goCache,
			leaveOutC: false
		});
	});
}
//#endregion
//#region src/gate/build-cache/pack-and-prove.ts
async function packAndProve({ opened, build, archives, maxBytes, blobsPath, directory }) {
	const packing = packCache({
		goCache: opened.workspace.goCache,
		archives,
		codec: availableCodecs()[0] ?? "gzip",
		blobsPath,
		maxBytes
	}).catch((error) => {
		if (!(error instanceof UnfitPack)) throw error;
		throw new UnfitPack(`${error.message} (go-cache-limit: ${formatBytes(maxBytes)})`);
	});
	const { listings, binaries } = build;
	const proving = provePack({
		opened,
		listings,
		binaries,
		contents: packing,
		blobsPath,
		directory
	});
	await Promise.allSettled([packing, proving]);
	return {
		contents: await packing,
		proof: await proving
	};
}
//#endregion
//#region src/toolchain/build-cache/used-outputs.ts
const maxBytes$3 = 67108864;
const linePattern = /^packagefile ([^=\s]+)=(\S.*)$/gm;
const outputSuffix = "-d";
async function usedOutputs(goCache, importcfgs, isWanted = () => true) {
	const used = new Set();
	for (const path of importcfgs) {
		if (path === null) return null;
		const text = (await readBounded(path, maxBytes$3)).toString("utf8");
		for (const [, importPath = "", file = ""] of text.matchAll(linePattern)) {
			if (!isWanted(importPath)) continue;
			const id = outputIn(goCache, file);
			if (id !== null) used.add(id);
		}
	}
	return used.size === 0 ? null : used;
}
function outputIn(goCache, file) {
	const name = basename(file);
	const id = name.slice(0, -2);
	return name.endsWith(outputSuffix) && isCacheId(id) && dirname(dirname(file)) === resolve(goCache) ? id : null;
}
//#endregion
//#region src/gate/build-cache/shared-outputs.ts
async function sharedOutputs(opened, { binaries, listings }) {
	const isPrivate = privateModules(opened);
	const modules = listings.flatMap((listing) => listing.modules);
	const secret = modules.filter(({ path, version }) => version !== "" && isPrivate(path));
	const uncovered = new Set(listings.flatMap((listing) => listing.uncovered.map(({ importPath }) => importPath)));
	const used = await usedOutputs(opened.workspace.goCache, binaries.map(({ importcfgPath }) => importcfgPath), (importPath) => {
		if (uncovered.has(importPath)) return false;
		const module = moduleOf(importPath, modules);
		return module === null || !secret.includes(module);
	});
	if (used === null && secret.length > 0) throw new Error("it uses private modules, and which archives are theirs is not known for this target");
	if (used === null && uncovered.size > 0) throw new Error(`packages such as ${[...uncovered][0]} read files that Go's build cache doesn't look at (C headers, included assembly), and which archives are theirs is not known for this target`);
	return used;
}
function moduleOf(importPath, modules) {
	return modules.filter(({ path }) => `${importPath}/`.startsWith(`${path}/`)).toSorted((a, b) => b.path.length - a.path.length)[0] ?? null;
}
//#endregion
//#region src/gate/build-cache/keep-pack.ts
const nothing = {
	notices: [],
	failures: []
};
const searchSeconds = 30;
const storeSeconds = 180;
async function keepPack(plan, subject, { build, rebuilt }, host) {
	if (packUseOf(plan, host) !== "keep") return nothing;
	if (host.event?.kind === "push" && !host.event.ref.startsWith("refs/heads/")) return nothing;
	const { signer } = host.trust;
	if (signer === null && host.event?.kind === "schedule") {
		host.log.info(`The build cache is not stored: ${noKey}`);
		return nothing;
	}
	const why = whyNotKept(plan, subject, signer);
	if (why !== null || signer === null) return notKept(host, why ?? "nothing signs here");
	const coldSeconds = build.compiling.seconds + (rebuilt?.build.compiling.seconds ?? 0);
	try {
		return await keep({
			plan,
			subject,
			build,
			coldSeconds,
			host,
			signer
		});
	} catch (error) {
		return notKept(host, visibleLine(messageOf(error), 200));
	}
}
function notKept({ log }, why) {
	const notice = `the build cache is not stored: ${why}`;
	log.info(notice);
	return {
		notices: [notice],
		failures: []
	};
}
const noKey = "there is no baseline-signing-key to sign it with";
function whyNotKept({ build }, { modified }, signer) {
	if (signer === null) return noKey;
	if (signer.scheme !== "ed25519") return "a shared secret signs no pack: use baseline-signing-key";
	if (modified.length > 0) return `the tree has changes that are in no commit (${wordList(modified.slice(0, 3), "and")}${modified.length > 3 ? " among others" : ""})`;
	return build.prepare.length > 0 ? "commands of prepare ran before the build, and nothing vouches for what they left in it" : null;
}
async function keep(keeping) {
	const { plan, subject, host, signer } = keeping;
	const { goCache, scratch } = subject.opened.workspace;
	const scope = packScopeOf(plan, subject, host);
	const archives = await listArchives(goCache, await sharedOutputs(subject.opened, keeping.build));
	const newest = await newestManifest(scope, signer, host);
	if (!isWorthStoring(newest, archives)) {
		host.log.info(`The build cache is not stored: that of ${newest?.commit.slice(0, 7)} has nearly all of it`);
		return nothing;
	}
	const directory = await mkdtemp(join(scratch, "pack-"));
	try {
		return await makeAndStore(keeping, scope, archives, directory);
	} finally {
		await rm(directory, {
			recursive: true,
			force: true
		});
	}
}
async function newestManifest(scope, signer, { log }) {
	const signal = AbortSignal.timeout(searchSeconds * 1e3);
	const lookup = await scope.place.newest(signal);
	if (lookup.kind === "unavailable") throw new Error(lookup.reason);
	if (lookup.kind === "miss") return null;
	try {
		const verifier = verifierOf(signer);
		return (await readPack(lookup.pack, scope, verifier, signal)).manifest;
	} catch (error) {
		log.info(`${lookup.pack.name} is not counted: ${messageOf(error)}`);
		return null;
	}
}
async function makeAndStore(keeping, scope, archives, directory) {
	const { build, host } = keeping;
	const blobsPath = join(directory, "blobs");
	const proofDirectory = join(directory, "proof");
	const { contents, proof } = await packAndProve({
		opened: keeping.subject.opened,
		build,
		archives,
		maxBytes: keeping.plan.goCacheLimit,
		blobsPath,
		directory: proofDirectory
	});
	const { failures, otherIds } = refutations(build, proof);
	if (failures.length > 0) return {
		notices: [],
		failures
	};
	if (otherIds.length > 0) return notKept(host, otherIds.join("; "));
	const removing = removeTree(proofDirectory).catch(() => {});
	try {
		return await signAndStore(keeping, scope, {
			contents,
			blobsPath,
			proof
		}, directory);
	} finally {
		await removing;
	}
}
async function signAndStore(keeping, scope, { contents, blobsPath, proof }, directory) {
	const { host, signer } = keeping;
	const manifest = serializeManifest({
		...contents,
		...await factsOf(keeping, scope),
		warmSeconds: proof.seconds
	});
	const { repository } = scope.wanted;
	const head = signManifest(manifest, repository, signer);
	const path = join(directory, "pack");
	const bytes = await writePack({
		head,
		manifest,
		blobsPath
	}, path, false);
	const digest = createHash("sha256").update(manifest).digest("hex");
	const signal = AbortSignal.timeout(storeSeconds * 1e3);
	const storing = await scope.place.store(path, digest, signal);
	if (storing.kind === "unavailable") return notKept(host, storing.reason);
	host.log.info(`Stored ${contents.outputs.length} archives as ${storing.name}, ${formatBytes(bytes)}: a build from it took ${proof.seconds.toFixed(1)} s and not ${keeping.coldSeconds.toFixed(1)} s, compiled ${proof.compiled.size} ${proof.compiled.size === 1 ? "package" : "packages"} and made the same bytes`);
	return nothing;
}
function refutations({ binaries }, { reproductions }) {
	const failures = [];
	const otherIds = [];
	for (const { mainPackage, name, build } of binaries) {
		const made = reproductions.find((reproduction) => reproduction.mainPackage === mainPackage && reproduction.target === build.target);
		if (made?.identical === true) continue;
		const program = `built from it in another directory, ${name} (${build.target})`;
		if (made?.onlyBuildIds === true) {
			otherIds.push(`${program} has another build ID, which C flags with the name of a directory cause; with build-id: none or commit it has not`);
			continue;
		}
		const how = made === void 0 ? "was not made" : `differs in ${wordList(made.differing, "and")}`;
		failures.push(`the build cache is not stored, as it does not make the same bytes: ${program} ${how}; make the build independent of its directory, or leave out go-cache: signed`);
	}
	return {
		failures,
		otherIds
	};
}
async function factsOf({ subject, coldSeconds, host }, { wanted }) {
	const { repository, ...conditions } = wanted;
	return {
		repository,
		conditions,
		commit: subject.repository.head,
		goSum: await goSumDigest(subject.opened),
		run: host.runUrl,
		createdAt: new Date().toISOString(),
		tool: toolName,
		coldSeconds
	};
}
async function goSumDigest({ tree }) {
	const goMod = await findGoMod(tree);
	if (goMod === null) return null;
	const path = join(dirname(goMod), "go.sum");
	const text = await readTreeFile(tree, path, maxSumBytes).catch(() => null);
	return text === null ? null : createHash("sha256").update(text).digest("hex");
}
//#endregion
//#region src/toolchain/tree/go-lines.ts
async function namedGo(tree, goWork) {
	const work = await findGoWork(tree, goWork);
	const path = work === "off" ? await findGoMod(tree) : work;
	if (path === null) return "";
	const text = await readTreeFile(tree, path) ?? "";
	const { go, toolchain } = parseGoLines(text);
	const named = isRelease(toolchain) ? toolchain : `go${go}`;
	return isRelease(named) ? named : "";
}
function isNamed(named, version) {
	const { release } = splitGoVersion(version);
	return named !== "" && (release === named || release.startsWith(`${named}.`));
}
//#endregion
//#region src/gate/baseline/artifact-store.ts
const maxDownloads = 3;
function artifactStore(pushArtifacts, branch) {
	const ask = async (lookup) => {
		if (pushArtifacts === void 0) return {
			kind: "unavailable",
			why: "artifacts are found in a workflow run only"
		};
		return await askArtifacts(pushArtifacts, branch, lookup);
	};
	return {
		find: (identity, commits) => ask({
			legName: identity.legName,
			wanted: {
				commits,
				name: artifactName(identity)
			},
			identityOf: ({ commit }) => ({
				...identity,
				commit
			}),
			nothing: `${commitsText(commits)} with these settings`
		}),
		findByOtherGo: (identity) => ask({
			legName: identity.legName,
			wanted: {
				commits: [identity.commit],
				name: artifactNameOfAnyGo(identity),
				isPrefix: true
			},
			identityOf: ({ name }) => name === artifactName(identity) ? null : identityOfArtifact(name, identity),
			nothing: `${commitsText([identity.commit])} by another Go`
		})
	};
}
async function askArtifacts(pushArtifacts, branch, lookup) {
	const result = await pushArtifacts.find({
		...lookup.wanted,
		branch
	});
	if (result.state === "refused") return {
		kind: "unavailable",
		why: result.message
	};
	const candidates = result.artifacts.flatMap((artifact) => {
		const identity = lookup.identityOf(artifact);
		return identity === null ? [] : [{
			artifact,
			identity
		}];
	});
	const refusals = [];
	for (const { artifact, identity } of candidates.slice(0, maxDownloads)) {
		const download = await pushArtifacts.download(artifact, maxStoredBytes);
		if (download.state === "refused") return {
			kind: "unavailable",
			why: download.message
		};
		try {
			return answerIn(artifact, download.bytes, identity, lookup);
		} catch (error) {
			refusals.push(`the artifact ${artifact.id} of ${artifact.commit.slice(0, 7)} is not believed: ${messageOf(error)}`);
		}
	}
	if (refusals.length > 0) return {
		kind: "refused",
		why: refusals.join("; ")
	};
	return {
		kind: "miss",
		why: `no push or scheduled run on ${branch === null ? "any branch" : branch} left an artifact of ${lookup.nothing}`
	};
}
function answerIn({ digest, createdAt, runUrl }, bytes, identity, lookup) {
	const entry = readArtifact({
		bytes,
		digest
	}, identity);
	const fault = faultOfLeg(entry, lookup);
	if (fault !== null) throw new Error(fault);
	return {
		kind: "found",
		source: "artifact",
		entry,
		run: runUrl,
		measuredAt: createdAt || entry.createdAt
	};
}
//#endregion
//#region src/gate/baseline/cache-store.ts
const maxCommits = 10;
function cacheStore(verifier, options) {
	if (verifier === null) {
		const answer = Promise.resolve({
			kind: "unavailable",
			why: "the cache is not believed without baseline-public-key or baseline-secret"
		});
		return {
			find: () => answer,
			findByOtherGo: () => answer
		};
	}
	return {
		async find(identity, commits) {
			const newest = commits.slice(0, maxCommits);
			for (const commit of newest) {
				const lookup = await lookupEntry({
					...identity,
					commit
				}, verifier, options);
				if (lookup.kind !== "miss") return answerOf(lookup, identity, commit);
			}
			return {
				kind: "miss",
				why: `the cache has no measurement of ${commitsText(newest)} with these settings`
			};
		},
		async findByOtherGo(identity) {
			const { commit } = identity;
			const lookup = await lookupByAnyGo(identity, verifier, options);
			if (lookup.kind !== "miss") return answerOf(lookup, identity, commit);
			return {
				kind: "miss",
				why: `the cache has no measurement of ${commitsText([commit])} by another Go`
			};
		}
	};
}
function answerOf(lookup, query, commit) {
	const refused = (reason) => ({
		kind: "refused",
		why: `the cache entry of ${commit.slice(0, 7)} is not believed: ${reason}`
	});
	switch (lookup.kind) {
		case "found": {
			const { entry } = lookup;
			const fault = faultOfLeg(entry, query);
			if (fault !== null) return refused(fault);
			const { run, createdAt: measuredAt } = entry;
			return {
				kind: "found",
				source: "cache",
				entry,
				run,
				measuredAt
			};
		}
		case "unavailable": return {
			kind: "unavailable",
			why: `the cache can't be read: ${lookup.reason}`
		};
		default: return refused(lookup.reason);
	}
}
//#endregion
//#region src/toolchain/tree/module-at.ts
const maxBytes$2 = 1048576;
async function moduleAt(directory) {
	const path = join(directory, "go.mod");
	const stats = await lstat(path).catch(() => null);
	if (!stats?.isFile() || stats.size > maxBytes$2) return "";
	return moduleOf$1(await readFile(path, "utf8"));
}
//#endregion
//#region src/gate/baseline/former-record.ts
async function formerRecordOf({ tree, fingerprint, fingerprintWithoutDirectory: former }) {
	if (former === fingerprint) return null;
	const module = await moduleAt(tree.directory);
	return module === "" ? null : {
		fingerprint: former,
		module
	};
}
function formerRecordOfLeg({ formerFingerprint: fingerprint, leg }) {
	const [first] = leg.head;
	const module = first === void 0 ? "" : mainModuleOf(first);
	return fingerprint === void 0 || module === "" ? null : {
		fingerprint,
		module
	};
}
function isOfModule(measurements, module) {
	return measurements.every((measurement) => mainModuleOf(measurement) === module);
}
function mainModuleOf({ packages }) {
	return packages.find(({ kind }) => kind === "main")?.module ?? "";
}
//#endregion
//#region src/gate/baseline/find-stored.ts
const maxAncestors$1 = 50;
async function findExact(plan, base, job, host) {
	const { baseline: choice } = plan;
	const { environment, trust } = host;
	const { baselineDirectory: directory } = host;
	const stores = [
		...directory !== void 0 && (choice.artifact || choice.cache) ? [fileStore(directory.path)] : [],
		...choice.artifact ? [artifactStore(host.pushArtifacts, base.branch)] : [],
		...choice.cache ? [cacheStore(trust.verifier, { environment })] : []
	];
	const query = recordOf(plan, base, job, host);
	const reasons = [];
	const notices = [];
	const open = [];
	for (const store of stores) {
		const answer = await store.find(query, [base.commit]);
		if (answer.kind === "found") return {
			match: {
				stored: answer,
				baseline: baselineOf(answer, base, 0)
			},
			reasons,
			notices,
			open
		};
		reasons.push(answer.why);
		if (answer.kind === "refused") notices.push(answer.why);
		if (answer.kind === "miss") open.push(store);
	}
	return {
		match: await findFormer(job, open, {
			plan,
			base,
			host
		}),
		reasons,
		notices,
		open
	};
}
async function findFormer({ former, leg }, stores, { plan, base, host }) {
	if (former === null) return null;
	const { fingerprint, module } = former;
	const query = recordOf(plan, base, {
		fingerprint,
		leg
	}, host);
	for (const store of stores) {
		const answer = await store.find(query, [base.commit]);
		if (answer.kind === "found" && isOfModule(answer.entry.measurements, module)) return {
			stored: answer,
			baseline: baselineOf(answer, base, 0)
		};
	}
	return null;
}
async function findStored(plan, repository, base, job, host) {
	const exact = await findExact(plan, base, job, host);
	const { open } = exact;
	if (exact.match !== null || !plan.baseline.ancestor || open.length === 0) return exact;
	const reasons = [...exact.reasons];
	const notices = [...exact.notices];
	const query = recordOf(plan, base, job, host);
	const ancestors = "missing" in await ensureCommit(repository, base.commit, host.token) ? [] : await ancestorsOf(repository, base.commit, maxAncestors$1, host.token);
	for (const store of ancestors.length === 0 ? [] : open) {
		const answer = await store.find(query, ancestors);
		if (answer.kind === "found") {
			const distance = ancestors.indexOf(answer.entry.commit) + 1;
			const match = {
				stored: answer,
				baseline: baselineOf(answer, base, distance)
			};
			notices.push(ancestorNotice(base, distance));
			return {
				match,
				reasons,
				notices,
				open
			};
		}
		reasons.push(answer.why);
		if (answer.kind === "refused") notices.push(answer.why);
	}
	return {
		match: null,
		reasons,
		notices,
		open
	};
}
function recordOf({ key }, { commit }, { fingerprint, leg }, { repository }) {
	return {
		repository,
		commit,
		key,
		fingerprint,
		legName: leg
	};
}
function ancestorNotice({ commit }, distance) {
	return `the base ${commit.slice(0, 7)} has no measurement: compared with the nearest recorded ancestor, so that ${commitCount(distance)} of the base branch count as growth here, too`;
}
//#endregion
//#region src/gate/baseline/find-previous-go.ts
async function findPreviousGo(plan, base, job, { open, reasons: earlier }, host) {
	const query = recordOf(plan, base, job, host);
	const reasons = [];
	const notices = [];
	for (const store of open) {
		const answer = await store.findByOtherGo(query);
		if (answer.kind === "found") {
			const { entry, run } = answer;
			const { release } = splitFingerprint(entry.fingerprint);
			host.log.info(`The base ${base.commit.slice(0, 7)} was recorded by ${release} (${answer.source})`);
			return {
				previousGo: {
					release,
					byChange: false,
					run,
					measurements: entry.measurements.map(withoutSymbols),
					why: ""
				},
				reasons,
				notices
			};
		}
		if (answer.kind !== "miss") reasons.push(answer.why);
		if (answer.kind === "refused") notices.push(answer.why);
	}
	if (open.length > 0) return {
		previousGo: null,
		reasons,
		notices
	};
	return {
		previousGo: null,
		reasons: earlier.length > 0 ? earlier : ["the input baseline allows nothing that is stored"],
		notices
	};
}
async function withGoLines({ previousGo: previous, reasons }, base, { tree, plan, toolchain }) {
	const before = await namedGo(base, plan.goWork);
	const now = await namedGo(tree, plan.goWork);
	const { version } = toolchain;
	const byChange = before !== "" && !isNamed(before, version) && isNamed(now, version);
	if (previous !== null) return {
		...previous,
		byChange
	};
	if (!byChange) return null;
	const why = `no measurement of the base by Go ${plainVersion(before)} is stored`;
	return {
		release: before,
		byChange,
		run: "",
		measurements: null,
		why: reasons.length === 0 ? why : `${why} (${reasons.join("; ")})`
	};
}
//#endregion
//#region src/gate/baseline/points-before.ts
const maxAncestors = 50;
async function findPointsBefore(repository, query, stores) {
	for (const store of stores) {
		const answer = await store.findByOtherGo(query);
		if (answer.kind === "found") return pointsOf(answer.entry);
	}
	const ancestors = stores.length === 0 ? [] : await knownAncestorsOf(repository, query.commit, maxAncestors).catch(() => []);
	for (const store of ancestors.length === 0 ? [] : stores) {
		const answer = await store.find(query, ancestors);
		if (answer.kind === "found") return pointsOf(answer.entry);
	}
	return [];
}
//#endregion
//#region src/toolchain/build-cache/remove-uncovered.ts
async function removeUncovered({ scratch, goCache }, { listings, binaries }) {
	const uncovered = new Set(listings.flatMap((listing) => listing.uncovered).filter(({ isOfTree }) => isOfTree).map(({ importPath }) => importPath));
	if (uncovered.size === 0 || dirname(goCache) !== scratch) return;
	const outputs = await usedOutputs(goCache, binaries.map(({ importcfgPath }) => importcfgPath), (importPath) => uncovered.has(importPath));
	if (outputs === null) return await empty(goCache);
	for (const { outputId, actions } of await listArchives(goCache, outputs)) {
		for (const action of actions) await rm(join(goCache, entryName(action)));
		await rm(join(goCache, outputName(outputId)));
	}
}
async function empty(goCache) {
	for (const name of await readdir(goCache)) await removeTree(join(goCache, name));
}
//#endregion
//#region node_modules/picomatch/lib/constants.js
var require_constants = __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));
//#endregion
//#region node_modules/picomatch/lib/utils.js
var require_utils = __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));
//#endregion
//#region node_modules/picomatch/lib/scan.js
var require_scan = __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? Infinity : 1;
	};
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));
//#endregion
//#region node_modules/picomatch/lib/parse.js
var require_parse = __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));
//#endregion
//#region node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	picomatch.scan = (input, options) => scan(input, options);
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	picomatch.constants = constants;
	module.exports = picomatch;
}));
//#endregion
//#region src/toolchain/list/missing-files.ts
var import_picomatch = __toESM(__commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}))(), 1);
function fromRoot(directory, path) {
	return posix.normalize(posix.join(directory, path.replaceAll("\\", "/")));
}
function touches(entry, path) {
	const bare = entry.replace(/\/$/, "");
	return bare === path || bare.startsWith(`${path}/`) || entry.endsWith("/") && path.startsWith(entry);
}
function embedded(pattern, directory, ignored) {
	const full = fromRoot(directory, pattern.replace(/^all:/, ""));
	const matches = (0, import_picomatch.default)(full, {
		dot: true,
		nobrace: true,
		noextglob: true,
		noglobstar: true
	});
	return ignored.filter((entry) => {
		const parts = entry.replace(/\/$/, "").split("/");
		const isInside = parts.some((_, count) => matches(parts.slice(0, count + 1).join("/")));
		const base = import_picomatch.default.scan(full).base;
		return isInside || entry.endsWith("/") && touches(entry, base);
	});
}
function goFilesIn(directory, ignored) {
	return ignored.filter((entry) => {
		if (entry.endsWith("/")) return touches(entry, directory);
		return entry.endsWith(".go") && !entry.endsWith("_test.go") && fromRoot("", posix.dirname(entry)) === directory;
	});
}
function embedPattern(line) {
	const start = line.indexOf("pattern ");
	const ends = [": no matching files found", ": cannot embed"].map((text) => line.indexOf(text, start + 8)).filter((end) => end >= 0);
	return start < 0 || ends.length === 0 ? null : line.slice(start + 8, Math.min(...ends));
}
function openedPath(line) {
	const opened = /(?:open|l?stat|chdir|fatal error:|read)\s+["']?([^\s"':]+)["']?: /i.exec(line);
	if ((opened === null ? "" : line.slice(opened.index)).toLowerCase().includes("no such file")) return opened?.[1] ?? null;
	return /no Go files in (\S+)$/.exec(line)?.[1] ?? null;
}
function packagesAt(path, ignored, directory) {
	return ignored.filter((entry) => {
		const isDirectory = entry.endsWith("/");
		if (!isDirectory && !entry.endsWith(".go")) return false;
		const folder = isDirectory ? entry.slice(0, -1) : posix.dirname(entry);
		const own = posix.relative(directory, folder);
		return own !== "" && !own.startsWith("..") && path.endsWith(`/${own}`);
	});
}
function isWorkFile(entry) {
	return posix.basename(entry) === "go.work";
}
function missedBy(line, ignored, directory) {
	const place = /(?:^|\s)([^\s:]+\.go):\d+(?::\d+)?: /.exec(line);
	const file = place?.[1] ?? "";
	const message = place === null ? "" : line.slice(place.index + place[0].length);
	const here = fromRoot(directory, posix.dirname(file.replaceAll("\\", "/")));
	const embed = embedPattern(line);
	if (embed !== null && place !== null) return embedded(embed, here, ignored);
	if (/^undefined: |^undeclared name: /.test(message)) return goFilesIn(here, ignored);
	const imported = /package (\S+) is not in |provides package ([^\s;:]+)|contain package ([^\s;:)]+)/.exec(line);
	const path = imported?.[1] ?? imported?.[2] ?? imported?.[3];
	if (path !== void 0) {
		const own = packagesAt(path, ignored, directory);
		return own.length > 0 ? own : ignored.filter(isWorkFile);
	}
	const opened = openedPath(line);
	if (opened === null) return [];
	const name = opened.replaceAll("\\", "/").replace(/^\.\//, "");
	return ignored.filter((entry) => {
		const bare = entry.replace(/\/$/, "");
		return touches(entry, fromRoot(directory, name)) || bare === name || bare.endsWith(`/${name}`) || name.endsWith(`/${bare}`) || entry.endsWith("/") && name.includes(`/${entry}`);
	});
}
function missingIgnoredFiles(output, ignored, directory = "") {
	const missing = boundedText(output).split(/\n|; /).flatMap((line) => missedBy(line.trim(), ignored, directory));
	return [...new Set(missing)].toSorted();
}
const maxNamed$1 = 5;
function explainMissingFiles(files) {
	const some = namesAndMore(files, maxNamed$1);
	if (files.every(isWorkFile)) return `the base lacks ${some}, which git ignores in the head's checkout: commit it, or set "go-work: off"`;
	return `the base lacks what git ignores in the head's checkout (${some}): name the command that makes it in "prepare", so that it runs for both`;
}
//#endregion
//#region src/toolchain/tree/moved-module.ts
const maxFiles = 1e3;
async function findMovedModule(head, base, goMods) {
	const modulePath = await moduleAt(head.directory);
	if (modulePath === "" || await isThere(join(base.directory, "go.mod"))) return null;
	const same = [];
	const left = [];
	for (const path of (await goMods()).slice(0, maxFiles)) {
		const directory = dirname(path) === "." ? "" : dirname(path);
		const module = await moduleAt(join(base.root, directory));
		if (module === "") continue;
		const isRenamed = module !== modulePath;
		const place = {
			directory,
			module,
			isRenamed
		};
		if (!isRenamed) same.push(place);
		else if (!await isThere(join(head.root, path))) left.push(place);
	}
	const candidates = same.length > 0 ? same : left;
	return candidates.length === 1 ? candidates[0] ?? null : null;
}
function isThere(path) {
	return lstat(path).then(() => true, () => false);
}
//#endregion
//#region src/gate/baseline/open-base.ts
function shortCommit({ commit }) {
	return commit.slice(0, 7);
}
async function openBase(subject, base, before, host) {
	const { repository, opened } = subject;
	const { token, scratch } = host;
	const ensured = await ensureCommit(repository, base.commit, token);
	if ("missing" in ensured) throw new UserError(ensured.missing);
	const worktree = await addWorktree(repository, base.commit, {
		scratch,
		name: "base",
		token
	});
	let removing;
	const remove = () => removing ??= worktree.remove();
	try {
		const place = await placeOfBase(subject, worktree.path, base);
		const tree = await openTreeOfBase(opened, place.tree);
		const goBefore = await withGoLines(before, tree.tree, opened);
		const listed = await host.log.group(`List the base ${shortCommit(base)}`, async () => {
			await subject.modules.bring(tree);
			return await withHint(subject, () => listTree({
				opened: tree,
				absentAllowed: true
			}));
		});
		const build = async () => {
			try {
				const read = await host.log.group(`Build the base ${shortCommit(base)}`, () => withHint(subject, () => readTree(tree, "base", true, listed)));
				await removeUncovered(tree.workspace, read.build);
				const baseline = builtBaseline(base, host);
				return async () => {
					const rebuilt = await read.measure();
					const { measurements } = rebuilt;
					return {
						kind: "found",
						baseline,
						measurements,
						rebuilt,
						goBefore
					};
				};
			} finally {
				remove().catch(() => {});
			}
		};
		return {
			notices: place.notices,
			build,
			close: remove
		};
	} catch (error) {
		await remove();
		throw error;
	}
}
function openTreeOfBase(head, tree) {
	return openTree({
		...head,
		command: head.builder,
		mayChooseGo: false,
		plan: {
			...head.plan,
			verifyReproducible: false
		},
		tree
	});
}
function builtBaseline({ commit, chosenBy }, { runUrl }) {
	return {
		source: "rebuild",
		commit,
		chosenBy,
		run: runUrl
	};
}
async function placeOfBase({ repository, opened }, root, base) {
	const directory = relative(repository.root, opened.tree.directory);
	const revision = base.commit;
	const tree = {
		root,
		directory: join(root, directory),
		revision
	};
	const moved = await findMovedModule(opened.tree, tree, () => filesNamed(repository, root, "go.mod"));
	if (moved !== null) return {
		tree: {
			root,
			directory: join(root, moved.directory),
			revision
		},
		notices: [movedNotice(base, moved)]
	};
	const { goWork, prepare } = opened.plan;
	return {
		tree,
		notices: prepare.length === 0 && !await hasModule(tree, goWork) ? [absentNotice(base, directory)] : []
	};
}
function movedNotice(base, { directory, module, isRenamed }) {
	const place = directory === "" ? "the repository's root" : directory;
	const where = `the base ${shortCommit(base)} has the module in ${place}, and was built there`;
	return isRenamed ? `${where}; it is called ${module} there: programs are paired by "was" in the budget file, which names their former packages` : where;
}
function absentNotice(base, directory) {
	const place = directory === "" ? "the repository's root" : directory;
	return `the base ${shortCommit(base)} has no Go module in ${place}, so that every program counts as new: if a command makes its go.mod, name it in "prepare", which runs for both; if the module lay elsewhere, "working-directory" of the job that recorded the base is another one`;
}
async function withHint({ repository, opened, ignored }, work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		if (error.message.startsWith("prepare command ")) throw new UserError(`${error.message}; where the change brings what this command needs, the base lacks it: merge that first, or let the command pass without it`);
		const directory = relative(repository.root, opened.tree.directory);
		const missed = missingIgnoredFiles(error.message, ignored, directory.replaceAll("\\", "/"));
		throw missed.length === 0 ? error : new UserError(`${error.message}; ${explainMissingFiles(missed)}`);
	}
}
//#endregion
//#region src/gate/baseline/find-baseline.ts
function searchResult(found, notices) {
	return {
		notices,
		builds: false,
		build: () => Promise.resolve(() => Promise.resolve(found)),
		close: () => Promise.resolve()
	};
}
async function findBaseline(plan, subject, base, occasion, host) {
	if ("missing" in base || plan.mode === "measure") return searchResult({
		kind: "missing",
		why: "missing" in base ? base.missing : "the job that judges compares the leg",
		goBefore: null
	}, []);
	const { fingerprint } = subject.opened;
	const job = {
		fingerprint,
		leg: null,
		former: await formerRecordOf(subject.opened)
	};
	const stored = await findStored(plan, subject.repository, base, job, host);
	const { match, reasons } = stored;
	for (const reason of reasons) host.log.info(`Stored baseline: ${reason}`);
	if (match !== null) {
		const { baseline } = match;
		host.log.info(`The base ${baseline.commit.slice(0, 7)} was measured by an earlier run (${baseline.source})`);
		const { entry } = match.stored;
		const { measurements } = entry;
		return searchResult({
			kind: "found",
			baseline,
			measurements,
			history: pointsOf(entry),
			rebuilt: null,
			goBefore: null
		}, stored.notices);
	}
	if (occasion === "push") {
		const why = reasons.join("; ");
		const query = recordOf(plan, base, job, host);
		const { repository } = subject;
		return searchResult({
			kind: "missing",
			why,
			history: await findPointsBefore(repository, query, stored.open),
			goBefore: null
		}, stored.notices);
	}
	const before = await findPreviousGo(plan, base, job, stored, host);
	const notices = [...stored.notices, ...before.notices];
	if (!plan.baseline.rebuild) return searchResult({
		kind: "missing",
		why: [...reasons, "the input baseline allows no rebuild"].join("; "),
		goBefore: before.previousGo
	}, notices);
	return await searchByBuilding(subject, base, before, notices, host);
}
async function searchByBuilding(subject, base, before, notices, host) {
	const orMissing = (error) => {
		if (!(error instanceof UserError)) throw error;
		return {
			kind: "missing",
			why: `the base ${shortCommit(base)} could not be built: ${error.message}`,
			goBefore: before.previousGo
		};
	};
	try {
		const opened = await openBase(subject, base, before, host);
		return {
			notices: [...notices, ...opened.notices],
			builds: true,
			build: () => opened.build().then((measure) => () => measure().catch(orMissing), (error) => {
				const missing = orMissing(error);
				return () => Promise.resolve(missing);
			}),
			close: opened.close
		};
	} catch (error) {
		return searchResult(orMissing(error), notices);
	}
}
//#endregion
//#region src/gate/given/find-given-base.ts
function givenAsBase(measurements) {
	return {
		kind: "found",
		baseline: {
			source: "file",
			commit: "",
			chosenBy: "named by base-binaries",
			run: ""
		},
		measurements,
		goBefore: null
	};
}
async function findGivenBase(search, job, host) {
	const { plan, repository, base, occasion } = search;
	const { match, reasons, notices, open } = "missing" in base ? {
		match: null,
		reasons: [base.missing],
		notices: [],
		open: []
	} : await findStored(plan, repository, base, job, host);
	for (const reason of reasons) host.log.info(`Stored baseline: ${reason}`);
	if (match !== null) {
		const { baseline, stored } = match;
		host.log.info(`The base ${baseline.commit.slice(0, 7)} was measured by an earlier run (${baseline.source})`);
		const { measurements } = stored.entry;
		return {
			base: {
				kind: "found",
				baseline,
				measurements,
				history: pointsOf(stored.entry),
				goBefore: null
			},
			notices
		};
	}
	if (occasion === "push") {
		const history = "missing" in base ? [] : await findPointsBefore(repository, recordOf(plan, base, job, host), open);
		return {
			base: {
				...missingBase(reasons.join("; ")),
				history
			},
			notices
		};
	}
	const release = plan.baseline.release ? await lastReleaseAsBase(search, host) : null;
	if (release !== null && !("why" in release)) return {
		base: release.base,
		notices: [...notices, ...release.notices]
	};
	const whys = [
		...reasons,
		...release === null ? [] : [`the last release: ${release.why}`],
		"given binaries are never built here"
	];
	return {
		base: missingBase(whys.join("; ")),
		notices
	};
}
async function lastReleaseAsBase({ plan, repository, base, budget }, host) {
	const last = await findLast(plan, repository, budget, host);
	if ("why" in last) return last;
	const { tag, evidence, vouchedBy, commit, measurements, notices } = last;
	if (evidence !== "verified") return { why: `the measurement of ${tag} is ${evidence}, and only a signed one counts` };
	const of = "missing" in base ? "" : ` ${base.commit.slice(0, 7)}`;
	return {
		base: {
			kind: "found",
			baseline: {
				source: "release",
				commit,
				chosenBy: `the last release, ${tag}, ${vouchedBy ?? evidence}`,
				run: ""
			},
			measurements,
			goBefore: null
		},
		notices: [...notices, `nothing is recorded of the base${of}: compared with the last release ${tag}, the highest version whatever the branch, so that all that differs from it counts as growth here`]
	};
}
//#endregion
//#region src/gate/given/given-claims.ts
function givenClaims(measurements, head) {
	const given = measurements.filter(({ build }) => build === null);
	if (given.length === 0) return {};
	const binaries = given.map((measurement) => ({
		measurement,
		file: ""
	}));
	return { given: givenFacts(binaries, head, 0) };
}
//#endregion
//#region src/core/policy/budget-file/choose-budget.ts
function chooseBudget({ base, head, path }) {
	const headText = unixLines(head);
	if (base !== null && typeof base !== "string") return unread(headText, path);
	const baseText = unixLines(base);
	if (baseText === headText) return {
		counted: baseText === null ? noBudgetFile : parseBudgetFile(baseText, path),
		change: null,
		notices: []
	};
	if (baseText === null) return added(headText, path);
	const ofBase = readOrFault(baseText, `${path} (of the base commit)`);
	if (ofBase.file === null) return repaired(ofBase.fault, headText, path);
	return changed(ofBase.file, headText, path);
}
function changed(base, head, path) {
	const verb = head === null ? "removes" : "changes";
	if (base.acceptBudgetChange) {
		const counted = head === null ? noBudgetFile : parseBudgetFile(head, path);
		return {
			counted,
			change: {
				path,
				accepted: true,
				base,
				baseFile: "valid",
				head: counted
			},
			notices: [`this change ${verb} ${path}; the base's version accepts that (accept-budget-change), so ${head === null ? "the defaults count" : "the head's version counts"}`]
		};
	}
	const read = readOrFault(head, path);
	return {
		counted: base,
		change: {
			path,
			accepted: false,
			base,
			baseFile: "valid",
			head: read.file
		},
		notices: [`this change ${verb} ${path}; the base's version counts`, ...malformedNotice(read.fault)]
	};
}
function added(head, path) {
	const read = readOrFault(head, path);
	return {
		counted: noBudgetFile,
		change: {
			path,
			accepted: false,
			base: noBudgetFile,
			baseFile: "absent",
			head: read.file
		},
		notices: [`this change adds ${path}; the base has no such file, so the inputs and the defaults count`, ...malformedNotice(read.fault)]
	};
}
function unread(head, path) {
	if (head === null) return {
		counted: noBudgetFile,
		change: null,
		notices: []
	};
	return {
		counted: noBudgetFile,
		change: {
			path,
			accepted: false,
			base: noBudgetFile,
			baseFile: "unread",
			head: parseBudgetFile(head, path)
		},
		notices: [`${path} of the base could not be read, so the worse verdict counts of the one by this change's version and the one by the inputs and the defaults`]
	};
}
function chooseReleaseBudget({ base, head: own, path }, branch) {
	const ofBranch = unixLines(base);
	const counted = ofBranch === null ? noBudgetFile : parseBudgetFile(ofBranch, `${path} (of ${branch})`);
	const ofTag = unixLines(own);
	if (ofBranch === ofTag) return {
		counted,
		change: null,
		notices: []
	};
	const read = readOrFault(ofTag, path);
	return {
		counted,
		change: {
			path,
			accepted: false,
			base: counted,
			baseFile: ofBranch === null ? "absent" : "valid",
			head: read.file
		},
		notices: malformedNotice(read.fault)
	};
}
function malformedNotice(fault) {
	return fault === null ? [] : [`the head's version of the budget file is malformed: ${fault}`];
}
function unixLines(text) {
	return text === null ? null : text.replaceAll("\r\n", "\n");
}
function repaired(fault, head, path) {
	const verb = head === null ? "removes" : "repairs";
	return {
		counted: noBudgetFile,
		change: {
			path,
			accepted: false,
			base: noBudgetFile,
			baseFile: "malformed",
			head: head === null ? noBudgetFile : parseBudgetFile(head, path)
		},
		notices: [`this change ${verb} ${path}, which is malformed in the base, so the inputs and the defaults count: ${fault}`]
	};
}
function readOrFault(text, path) {
	if (text === null) return {
		file: noBudgetFile,
		fault: null
	};
	try {
		return {
			file: parseBudgetFile(text, path),
			fault: null
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			file: null,
			fault: error.message
		};
	}
}
//#endregion
//#region src/gate/judge/read-budget.ts
const maxBytes$1 = 1048576;
async function readHeadFile(repository, path) {
	const text = await readRegularFile(repository.root, path);
	if (text !== null) return text;
	return await isLeftOut(repository, path) ? await fileAt(repository, repository.head, path) : null;
}
async function readRegularFile(root, path) {
	const full = join(root, path);
	const real = await realpath(full).catch((error) => {
		if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
		throw new UserError(`could not read ${path}: ${messageOf(error)}`);
	});
	if (real === null) return null;
	const stats = await lstat(real);
	if (real !== full || !stats.isFile()) throw new UserError(`${path} is not a regular file; replace it by one`);
	if (stats.size > maxBytes$1) throw new UserError(`${path} has ${stats.size} bytes; no more than ${maxBytes$1} are read`);
	return await readFile(real, "utf8");
}
async function readBudget(plan, { repository, occasion, base: commit }, host) {
	const path = plan.budgetPath;
	const author = host.event?.kind === "pull_request" ? host.event.author : "";
	const head = await readHeadFile(repository, path);
	const baseCommit = occasion === "push" ? null : await baseThere(repository, commit, host);
	const choice = chooseBudget({
		base: occasion === "push" ? head : baseCommit === null ? { unread: true } : await fileAt(repository, baseCommit, path),
		head,
		path
	});
	const rules = choice.change?.base ?? choice.counted;
	const allowed = baseCommit === null || rules.allowances.length === 0 ? nothingAllowed : allowancesFor(rules, {
		author,
		files: await changedBetween(repository, baseCommit, repository.head)
	});
	const common = {
		inline: plan.inlineBudget,
		allowed: allowed.layers
	};
	return {
		counted: {
			...common,
			file: choice.counted
		},
		proposed: choice.change === null || choice.change.head === null ? null : {
			...common,
			file: choice.change.head
		},
		choice,
		rules,
		notices: allowed.notices
	};
}
async function readLooseBudget({ workspace, budgetPath: path, inlineBudget: inline }) {
	const text = await readRegularFile(workspace, path);
	const choice = chooseBudget({
		base: text,
		head: text,
		path
	});
	return {
		counted: {
			inline,
			file: choice.counted
		},
		proposed: null,
		choice,
		rules: choice.counted,
		notices: []
	};
}
async function baseThere(repository, base, { event, token }) {
	const tip = event?.kind === "pull_request" ? event.baseSha : "";
	for (const commit of new Set([base, tip])) {
		if (commit === "") continue;
		if (!("missing" in await ensureCommit(repository, commit, token))) return commit;
	}
	return null;
}
//#endregion
//#region src/core/plan/apply-pinned-inputs.ts
function applyPinnedInputs(plan, inputs, { path, flagsHold }) {
	const notices = [];
	const pinned = (name, given, byDefault, ofFile) => {
		if (ofFile === void 0 || isDeepStrictEqual(given, ofFile)) return given;
		if (isDeepStrictEqual(given, byDefault)) return ofFile;
		notices.push(otherwise(name, path, flagsHold));
		return flagsHold ? given : ofFile;
	};
	return {
		plan: {
			...plan,
			baseline: pinned("baseline", plan.baseline, choiceOf("auto") ?? plan.baseline, choiceOf(inputs.baseline)),
			allowNoBaseline: pinned("allow-no-baseline", plan.allowNoBaseline, false, inputs["allow-no-baseline"]),
			build: pinBuild(plan.build, inputs, pinned)
		},
		notices
	};
}
function pinBuild(build, inputs, pinned) {
	const excluded = inputs.exclude;
	const exclude = excluded === void 0 ? void 0 : packagePatterns(excluded);
	const text = (name, given, byDefault) => pinned(name, given, byDefault, inputs[name]);
	const flag = (name, given) => pinned(name, given, false, inputs[name]);
	return {
		...build,
		exclude: pinned("exclude", build.exclude, [], exclude),
		buildMode: pinned("buildmode", build.buildMode, "auto", inputs.buildmode),
		buildId: pinned("build-id", build.buildId, "keep", inputs["build-id"]),
		gcflags: text("gcflags", build.gcflags, ""),
		goFips140: text("go-fips140", build.goFips140, ""),
		goProxy: text("go-proxy", build.goProxy, "direct"),
		goCache: text("go-cache", build.goCache, nullCache),
		buildvcs: flag("buildvcs", build.buildvcs),
		allowUnsafeBuildFlags: flag("allow-unsafe-build-flags", build.allowUnsafeBuildFlags),
		allowToolchainDownload: flag("allow-toolchain-download", build.allowToolchainDownload)
	};
}
function choiceOf(text) {
	return text === void 0 ? void 0 : parseBaselineChoice(text) ?? void 0;
}
function otherwise(name, path, flagsHold) {
	return flagsHold ? `--${name} differs from ${path}, which pins it in workflows` : `the workflow's input ${name} is ignored: ${path} pins it`;
}
//#endregion
//#region src/gate/judge/pin-inputs.ts
function pinInputs(plan, host, budget) {
	const { rules } = budget;
	const path = plan.budgetPath;
	const flagsHold = host.event === null;
	const pinned = withExplanation(applyPinnedInputs(plan, rules.inputs, {
		path,
		flagsHold
	}), budget, path);
	const key = rules.inputs["baseline-public-key"];
	if (key === void 0) return {
		...pinned,
		host
	};
	const { verifier } = host.trust;
	const trust = trustOnly(host.trust, key);
	if (verifier === null || sameVerifier(verifier, trust.verifier)) return {
		...pinned,
		host: {
			...host,
			trust
		}
	};
	const notice = otherwise(nameOf(host.trust), path, flagsHold);
	return {
		plan: pinned.plan,
		host: flagsHold ? host : {
			...host,
			trust
		},
		notices: [...pinned.notices, notice]
	};
}
function withExplanation(pinned, { counted, proposed }, path) {
	const { plan, notices } = pinned;
	const isNeeded = [counted, ...proposed === null ? [] : [proposed]].some(({ file }) => needsExplanation(file));
	if (plan.build.explain || !isNeeded) return pinned;
	return {
		plan: {
			...plan,
			build: {
				...plan.build,
				explain: true
			}
		},
		notices: [...notices, `explain: false is ignored: ${path} has forbid, require-dead-code-elimination or forbid-path-leaks, which need it`]
	};
}
function nameOf({ verifier, signer }) {
	if (verifier?.scheme === "hmac-sha256") return "baseline-secret";
	return signer === null ? "baseline-public-key" : "baseline-signing-key";
}
//#endregion
//#region src/gate/rejudge.ts
async function rejudge(requested, services) {
	const { event, log } = services;
	if (event?.kind !== "pull_request" || !event.judgesAgain) return null;
	if (requested.mode !== "gate" && requested.mode !== "observe") return null;
	const earlier = await earlierResult(requested, event, services);
	if (earlier === null) return null;
	const { result, run } = earlier;
	const repository = await openCheckout(requested, services);
	const base = await baseOf(requested, repository, result.base, services);
	if ("missing" in base) {
		log.info(`Built again: ${base.missing}`);
		return null;
	}
	const budget = await readBudget(requested, {
		repository,
		occasion: "change",
		base: base.commit
	}, services);
	const { plan, host, notices } = pinInputs(requested, services, budget);
	const baseline = await measuredBase({
		plan,
		repository,
		base,
		occasion: "change",
		budget
	}, earlier, host);
	const provenance = provenanceOf$1(plan, result, run, [...notices, ...baseline.notices]);
	const legs = [{
		...result.leg,
		occasion: "change",
		base: baseline.base
	}];
	const report = await judgeFindings({
		legs,
		budget,
		override: noOverride,
		explains: plan.build.explain
	}, provenance, host);
	if (isBetter(report, run)) {
		log.info(`Built again: the job that measured ended with ${run.conclusion}, and by what it left the change would pass without an override`);
		return null;
	}
	log.info(`Nothing is built: ${result.commit.slice(0, 7)} was measured by an earlier run`);
	return {
		report: await showLastRelease(report, plan, repository, budget, host),
		measurements: measurementsOf(legs),
		plan
	};
}
function isBetter({ verdict, reports }, run) {
	const passes = verdict.state === "pass" || verdict.state === "warn";
	const isOverridden = reports.some(({ verdict: { reasons } }) => reasons.some(({ rule }) => rule === "override"));
	return passes && run.conclusion !== "success" && !isOverridden;
}
function provenanceOf$1({ mode, build }, { commit, leg, provenance: { modulesReused, modulesFetched, verified } }, { url }, notices) {
	return {
		tool: toolName,
		mode,
		event: "pull_request",
		headCommit: commit,
		overrides: [],
		relaxations: relaxations(build),
		passedThrough: [],
		modulesReused,
		modulesFetched,
		verified,
		notices: [...notices, `nothing was built: the figures of ${commit.slice(0, 7)} are those of an earlier run of this job${url === "" ? "" : `, ${url}`}`],
		reproduce: "",
		reproduceNote: "nothing was built here: the run that measured has its line in its summary",
		...givenClaims(leg.head, commit)
	};
}
async function baseOf(plan, repository, named, host) {
	const now = await chooseBase(plan, repository, host);
	if ("missing" in now || now.commit === named) return now;
	const { event, mergeBaseByApi: mergeBase, releases } = host;
	if (event?.kind !== "pull_request" || !mergeBase || !releases) return { missing: "the base is another one now" };
	const verified = await verifyNamedBase(named, event, {
		...releases,
		mergeBase
	});
	if ("missing" in verified) return verified;
	return {
		...verified,
		chosenBy: "named by the pull request's earlier run, and a commit of the base",
		branch: event.baseRef
	};
}
async function measuredBase(baseSearch, { result: { fingerprint, leg }, run }, host) {
	const { log } = host;
	const { plan, base } = baseSearch;
	const short = base.commit.slice(0, 7);
	const job = {
		fingerprint,
		leg: plan.leg,
		former: null
	};
	if (leg.base.kind === "found" && leg.base.baseline.source === "release") return await findGivenBase(baseSearch, job, host);
	const search = await findExact(plan, base, job, host);
	for (const reason of search.reasons) log.info(`Stored baseline: ${reason}`);
	if (search.match !== null) {
		const { baseline, stored } = search.match;
		log.info(`The base ${short} was measured by its own run (${baseline.source})`);
		const { measurements } = stored.entry;
		return {
			base: {
				kind: "found",
				baseline,
				measurements,
				history: pointsOf(stored.entry),
				goBefore: null
			},
			notices: search.notices
		};
	}
	const notice = `the figures of the base ${short} are those of the earlier run as well`;
	const notices = [...search.notices, notice];
	if (leg.base.kind === "missing") return {
		base: leg.base,
		notices
	};
	const { commit, chosenBy } = base;
	const baseline = {
		source: "artifact",
		commit,
		chosenBy,
		run: run.url
	};
	return {
		base: {
			...leg.base,
			baseline
		},
		notices
	};
}
async function earlierResult({ key, leg, work }, { headSha: head, headRepoIsFork }, { earlierLegs, repository, log }) {
	const none = (why) => {
		log.info(`Built again: ${why}`);
		return null;
	};
	if (earlierLegs === void 0) return null;
	if (headRepoIsFork) return none("what a run of a fork measured is not judged a second time");
	const name = legArtifact({
		key,
		leg,
		work
	});
	const earlier = await earlierLegs.find({
		head,
		name
	});
	if (earlier.state === "refused") return none(earlier.message);
	if (earlier.state === "none") return none(earlier.why);
	const download = await earlierLegs.download(earlier.artifact, maxStoredBytes);
	if (download.state === "refused") return none(download.message);
	try {
		const result = readLeg(download.bytes, earlier.artifact.digest);
		const fault = faultOf$2(result, {
			leg,
			key,
			repository,
			head
		}) ?? (result.provenance.tool === toolName ? null : "it was measured by another version");
		if (fault !== null) throw new Error(fault);
		return {
			result,
			run: earlier.run
		};
	} catch (error) {
		return none(`what an earlier run left can't be believed: ${messageOf(error)}`);
	}
}
//#endregion
//#region src/gate/legs/merge-provenance.ts
function withClaims(own, legs) {
	const merged = (list) => [...own[list], ...named(legs.map(({ name, claims }) => ({
		name,
		texts: claims[list]
	})))];
	const sum = (count) => legs.reduce((total, { claims }) => total + claims[count], own[count]);
	const legBuildCaches = legs.flatMap(({ name, claims: { buildCache } }) => buildCache === null ? [] : [{
		leg: name,
		...buildCache
	}]);
	return {
		...own,
		...legBuildCaches.length === 0 ? {} : { legBuildCaches },
		overrides: merged("overrides"),
		relaxations: merged("relaxations"),
		passedThrough: merged("passedThrough"),
		modulesReused: sum("modulesReused"),
		modulesFetched: sum("modulesFetched"),
		verified: own.verified && legs.every(({ isGiven, claims }) => isGiven || claims.verified),
		notices: merged("notices")
	};
}
function withNotices(provenance, notices) {
	const all = new Set([...notices, ...provenance.notices]);
	return {
		...provenance,
		notices: [...all]
	};
}
function named(legs) {
	const sayers = new Map();
	for (const { name, texts } of legs) for (const text of texts) sayers.set(text, (sayers.get(text) ?? new Set()).add(name));
	return [...sayers].map(([text, names]) => `${[...names].join(", ")}: ${text}`);
}
//#endregion
//#region src/gate/legs/nothing-measured.ts
function nothingMeasured(plan, missing, { log }) {
	log.info("No comment: nothing was measured, so the last one stays as it is");
	return {
		report: errorReport(missing.join("; "), null),
		measurements: [],
		plan: {
			...plan,
			comment: false
		}
	};
}
//#endregion
//#region src/gate/judge-workflow-run.ts
const maxBudgetBytes = 1048576;
async function judgeWorkflowRun(requested, services) {
	const { event, mergeBaseByApi: mergeBase, releases } = services;
	if (event?.kind !== "pull_request" || !mergeBase || !releases) throw new UserError("mode: comment is for runs of pull requests");
	const { results, missing } = await collectLegs(requested, services);
	const [first] = results;
	if (first === void 0) return nothingMeasured(requested, missing, services);
	const base = await verifyNamedBase(first.base, event, {
		...releases,
		mergeBase
	});
	const budget = await budgetOf$1(requested, services, "missing" in base ? event.baseSha : base.commit, event);
	const { plan, host, notices } = pinInputs(requested, services, budget);
	const legs = [];
	const refused = [];
	for (const result of results) {
		const { fingerprint, name: leg } = result;
		const job = {
			fingerprint,
			leg,
			former: formerRecordOfLeg(result)
		};
		const named = "missing" in base || result.base !== base.commit ? null : {
			...base,
			chosenBy,
			branch: event.baseRef
		};
		const search = named && await findExact(plan, named, job, host);
		const before = named === null || search === null || search.match !== null ? null : await findPreviousGo(plan, named, job, search, host);
		refused.push(...search?.notices ?? [], ...before?.notices ?? []);
		legs.push({
			occasion: "change",
			base: storedBase(search, base, before?.previousGo ?? null),
			head: result.leg.head,
			recorded: false,
			notBuilt: [],
			reproductions: []
		});
	}
	return {
		report: withMissing(await showLastRelease(await judgeFindings({
			legs,
			budget,
			override: noOverride,
			explains: plan.build.explain
		}, withNotices(provenanceOf(first, event.headSha), [...notices, ...refused]), host), plan, null, budget, host), missing),
		measurements: measurementsOf(legs),
		plan
	};
}
const chosenBy = "named by the pull request's run, and a commit of the base";
function storedBase(search, base, goBefore) {
	if ("missing" in base) return missingBase(base.missing);
	if (search === null) return missingBase("its legs name different base commits");
	if (search.match !== null) {
		const { baseline, stored } = search.match;
		const { measurements } = stored.entry;
		return {
			kind: "found",
			baseline,
			measurements,
			history: pointsOf(stored.entry),
			goBefore: null
		};
	}
	const why = search.reasons.join("; ");
	return missingBase(why || "the input baseline allows nothing that is stored", goBefore);
}
async function budgetOf$1({ budgetPath: path, inlineBudget: inline }, { fileOf, changedFiles }, commit, { author, number, headSha }) {
	const file = await fileOf?.({
		commit,
		path
	}, maxBudgetBytes);
	if (file?.state !== "read") throw new UserError(file?.message ?? "the budget file can only be read in a workflow run");
	const own = await fileOf?.({
		commit: headSha,
		path
	}, maxBudgetBytes);
	const differs = own?.state === "read" && own.text !== file.text;
	let changed;
	const filesChanged = async () => changed ??= await changedFiles?.(number);
	const listed = differs ? await filesChanged() : void 0;
	const head = differs && (listed?.state !== "read" || listed.paths.includes(path)) && own?.state === "read" ? own.text : file.text;
	const choice = chooseBudget({
		base: file.text,
		head,
		path
	});
	const rules = choice.change?.base ?? choice.counted;
	const files = rules.allowances.some(({ dependenciesOnly }) => dependenciesOnly) ? await filesChanged() : void 0;
	const allowed = allowancesFor(rules, {
		author,
		files: files?.state === "read" ? files.paths : null
	});
	const common = {
		inline,
		allowed: allowed.layers
	};
	const unknown = [...own?.state === "refused" ? [`whether the pull request changes ${path} is not known: ${own.message}`] : [], ...files?.state === "refused" ? [`no allowance of dependencies holds: ${files.message}`] : []];
	return {
		counted: {
			...common,
			file: choice.counted
		},
		proposed: choice.change === null || choice.change.head === null ? null : {
			...common,
			file: choice.change.head
		},
		choice,
		rules,
		notices: [...allowed.notices, ...unknown]
	};
}
function provenanceOf({ commit, leg }, head) {
	return {
		tool: toolName,
		mode: "comment",
		event: "workflow_run",
		headCommit: head,
		overrides: [],
		relaxations: [],
		passedThrough: [],
		modulesReused: 0,
		modulesFetched: 0,
		verified: false,
		notices: [`the head's figures were measured by the pull request's own run, of commit ${commit.slice(0, 7)}: its author can influence them, and no check passes by them`],
		reproduce: "",
		reproduceNote: "nothing was built here: the pull request's own run has its line in its summary",
		...givenClaims(leg.head, commit)
	};
}
//#endregion
//#region src/gate/given/check-event.ts
const recipe = "docs/binaries.md#pull-requests";
const ownEvents = new Set(["release", "workflow_dispatch"]);
function isOwnTree(event) {
	switch (event.kind) {
		case "push":
		case "schedule": return true;
		case "other": return ownEvents.has(event.name);
		default: return false;
	}
}
async function checkEvent({ patterns, base }, { mode }, host) {
	const { event, runArtifacts } = host;
	if (event === null || isOwnTree(event)) return host;
	const name = eventName(event);
	if (base.length > 0) throw new UserError(`base-binaries: on ${name} a change does not choose what it is compared with: leave it out, and pushes record it (${recipe})`);
	if (mode === "measure") return host;
	const local = patterns.find(({ kind }) => kind === "path");
	if (local !== void 0) throw new UserError(`binaries: on ${name} ${patternText(local)} is accepted in mode measure only, since the change's own build runs in this job: build in a job of its own that uploads an artifact, and give this one artifact:NAME (${recipe})`);
	if (runArtifacts === void 0) throw unknownAge("this is no workflow run");
	return {
		...host,
		runArtifacts: await checkAge(patterns, runArtifacts)
	};
}
function unknownAge(why) {
	return new UserError(`binaries: whether another job left the artifact is not known: ${why} (${recipe})`);
}
async function checkAge(patterns, runArtifacts) {
	const names = new Set(patterns.flatMap((pattern) => pattern.kind === "artifact" ? [pattern.name] : []));
	const start = await runArtifacts.jobStart();
	if (start.state === "refused") throw unknownAge(start.message);
	const began = Date.parse(start.startedAt);
	if (Number.isNaN(began)) throw unknownAge("the platform gives no time");
	const found = await runArtifacts.find((name) => names.has(name));
	if (found.state === "refused") throw unknownAge(found.message);
	for (const artifact of found.artifacts) assertOfOther(artifact, began, start.earlier);
	const checked = new Set(found.artifacts.map(({ id }) => id));
	return {
		...runArtifacts,
		find: (isWanted) => findChecked(isWanted)
	};
	async function findChecked(isWanted) {
		const again = await runArtifacts.find(isWanted);
		if (again.state === "refused") return again;
		return {
			state: "found",
			artifacts: again.artifacts.filter(({ id, name }) => !names.has(name) || checked.has(id))
		};
	}
}
function assertOfOther({ name, createdAt }, began, earlier) {
	const made = Date.parse(createdAt);
	if (Number.isNaN(made)) throw unknownAge(`the platform does not say when ${name} was uploaded`);
	if (made >= began || earlier.some(({ startedAt, completedAt }) => {
		return !(made < Date.parse(startedAt) || made > Date.parse(completedAt));
	})) throw new UserError(`binaries: the artifact ${name} was uploaded while this job ran: another job has to leave it, which this one needs (${recipe})`);
}
//#endregion
//#region src/gate/given/changes-beside-given.ts
async function changesBesideGiven(repository, changes, files) {
	const given = new Set(files);
	const isGiven = (path) => {
		const full = resolve(repository.root, path);
		return path.endsWith("/") ? files.some((file) => file.startsWith(`${full}${sep}`)) : given.has(full);
	};
	if (!changes.some(isGiven)) return changes;
	const tracked = new Set(await trackedChanges(repository));
	return changes.filter((path) => tracked.has(path) || !isGiven(path));
}
//#endregion
//#region src/gate/given/given-provenance.ts
function givenProvenance({ mode }, headCommit, given, { event }, notices) {
	return {
		tool: toolName,
		mode,
		event: event === null ? "" : eventName(event),
		headCommit,
		overrides: [],
		relaxations: [],
		passedThrough: [],
		modulesReused: 0,
		modulesFetched: 0,
		verified: false,
		notices,
		reproduce: "",
		reproduceNote: "the workflow built the binaries, and not the gate",
		given
	};
}
//#endregion
//#region src/core/given/one-of-each.ts
function oneOfEach(binaries, name) {
	const groups = new Map();
	for (const binary of binaries) {
		const key = binaryKey(binary.measurement);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [binary]);
		else group.push(binary);
	}
	return [...groups.values()].map((group) => merged(group, name));
}
function merged([first, ...others], name) {
	const { sha256 } = first.measurement.binary;
	const other = others.find(({ measurement }) => measurement.binary.sha256 !== sha256);
	if (other !== void 0) {
		const { measurement } = first;
		throw new UserError(`${name}: ${first.file} and ${other.file} are both ${mainPackageOf(measurement)} for ${targetOf$1(measurement) || "one target"}, and differ: name one of them, or say with twins which is the one with symbols`);
	}
	return {
		file: first.file,
		measurement: withArchivesOf(first.measurement, others.map(({ measurement }) => measurement))
	};
}
//#endregion
//#region src/gate/given/given-tree.ts
const maxEntries = 1e5;
function tooMany(title) {
	return new UserError(`${title} holds more than ${maxEntries} entries: name a directory of binaries alone, or the binaries themselves`);
}
function directoryTree(root) {
	const locate = (path) => resolve(root, path);
	return {
		locate,
		title: (path) => path,
		kindOf: (path) => kindAt(root, locate(path), path),
		filesBelow: (path, depth = Infinity) => walk(locate(path), path, depth),
		realPath: (path) => realpath(locate(path)).catch(() => null)
	};
}
async function kindAt(root, full, title) {
	const kind = await entryAt(full, title);
	if (kind === null || leadsOut(root, full)) return kind;
	for (let at = full; at !== root && !leadsOut(root, at); at = dirname(at)) if (await entryAt(at, title) === "link") return "link";
	return kind;
}
async function entryAt(full, title) {
	try {
		const stats = await lstat(full);
		if (stats.isSymbolicLink()) return "link";
		if (stats.isFile()) return "file";
		return stats.isDirectory() ? "directory" : "other";
	} catch (error) {
		if (["ENOENT", "ENOTDIR"].includes(codeOf(error))) return null;
		throw new UserError(`${title} can't be read: ${reasonOf$1(error)}`);
	}
}
async function walk(directory, title, depth) {
	const files = [];
	let passedOver = 0;
	let entries = 0;
	const waiting = [""];
	for (let at = waiting.pop(); at !== void 0; at = waiting.pop()) {
		const listed = await list(join(directory, at), posix.join(title, at));
		entries += listed.length;
		if (entries > maxEntries) throw tooMany(title);
		for (const entry of listed) {
			const path = at === "" ? entry.name : `${at}/${entry.name}`;
			if (entry.isDirectory()) {
				if (path.split("/").length < depth && entry.name !== ".git") waiting.push(path);
			} else if (entry.isFile()) files.push(path);
			else passedOver += 1;
		}
	}
	return {
		files: files.toSorted(),
		passedOver
	};
}
async function list(directory, title) {
	try {
		return await readdir(directory, { withFileTypes: true });
	} catch (error) {
		throw new UserError(`the directory ${title} can't be listed: ${reasonOf$1(error)}`);
	}
}
function normal(path) {
	const clean = posix.normalize(path).replace(/\/$/, "");
	return clean === "." ? "" : clean;
}
function artifactTree(name, files) {
	const below = (path) => {
		const prefix = normal(path) === "" ? "" : `${normal(path)}/`;
		return [...files.keys()].filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length));
	};
	return {
		locate: (path) => files.get(normal(path)) ?? join(sep, "nonexistent"),
		title: (path) => `artifact:${name}/${path}`,
		kindOf: (path) => {
			if (files.has(normal(path))) return Promise.resolve("file");
			return Promise.resolve(below(path).length > 0 ? "directory" : null);
		},
		filesBelow: (path) => Promise.resolve({
			files: below(path).toSorted(),
			passedOver: 0
		}),
		realPath: () => Promise.resolve(null)
	};
}
//#endregion
//#region src/gate/given/artifact-files.ts
const maxArtifactBytes = 1024 ** 3;
async function downloadTree(name, option, directory, { runArtifacts, log }) {
	const refused = (why) => new UserError(`${option}: the artifact ${name} ${why}`);
	if (runArtifacts === void 0) throw refused("can only be had in a workflow run: name files instead");
	const found = await runArtifacts.find((candidate) => candidate === name);
	if (found.state === "refused") throw refused(`is not known: ${found.message}`);
	const [artifact] = found.artifacts;
	if (artifact === void 0) throw refused("is not there: a job that this one needs uploads it, by actions/upload-artifact");
	const download = await runArtifacts.download(artifact, maxArtifactBytes);
	if (download.state === "refused") throw refused(`can't be downloaded: ${download.message}`);
	const { bytes } = download;
	const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
	if (artifact.digest !== "" && artifact.digest !== digest) throw refused("has another digest than the server says");
	log.info(`Downloaded the artifact ${name}: ${bytes.length} bytes`);
	try {
		return artifactTree(name, await layOut(bytes, directory));
	} catch (error) {
		if (!(error instanceof ArchiveError)) throw error;
		throw refused(`can't be read: ${error.message}`);
	}
}
async function layOut(bytes, directory) {
	await mkdir(directory, { recursive: true });
	const files = new Map();
	for (const packed of readZipFiles(bytes, crc32)) {
		const path = join(directory, `${files.size}`);
		await writeFile(path, await unpack(packed.read()), { flag: "wx" });
		files.set(packed.path, path);
	}
	return files;
}
//#endregion
//#region src/core/given/artifacts-json.ts
const maxListBytes = 67108864;
const maxListed = 1e5;
const binaryTypes = ["Binary", "Universal Binary"];
const packageTypes = ["Archive", "Linux Package"];
const text = optional(string(), "");
const entrySchema = looseObject({
	path: string(),
	type: string(),
	goos: text,
	goarch: text
});
function readArtifactsList(json, title) {
	const refused = (why) => new UserError(`${title} is not a list of artifacts as GoReleaser writes it: ${why}`);
	let value;
	try {
		value = JSON.parse(json);
	} catch {
		throw refused("it is not JSON");
	}
	if (!Array.isArray(value)) throw refused("it is not a JSON list");
	if (value.length > maxListed) throw refused(`it has more than ${maxListed} entries`);
	const entries = value.map((entry, index) => {
		const parsed = safeParse(entrySchema, entry);
		if (parsed.success) return parsed.output;
		throw refused(`entry ${index} lacks ${getDotPath(parsed.issues[0]) ?? "its fields"}`);
	});
	const filesOf = (types) => entries.filter(({ type }) => types.includes(type)).map((entry) => ({
		path: insidePath(entry.path, title),
		target: targetOf(entry)
	}));
	const metadata = entries.find(({ type }) => type === "Metadata");
	const binaries = filesOf(binaryTypes);
	return {
		directory: metadata === void 0 ? firstDirectory(binaries) : posix.dirname(insidePath(metadata.path, title)),
		binaries,
		packages: filesOf(packageTypes)
	};
}
function firstDirectory([first]) {
	const [directory = "", ...rest] = first?.path.split("/") ?? [];
	return rest.length === 0 ? "." : directory;
}
function insidePath(path, title) {
	const slashed = path.replaceAll("\\", "/");
	if (!(slashed === "" || /^(?:\/|[A-Za-z]:)/.test(slashed) || slashed.split("/").includes("..") || slashed.includes("\0"))) return posix.normalize(slashed);
	throw new UserError(`${title} names ${JSON.stringify(path.slice(0, 200))}, which is not below the working directory: name the binaries themselves`);
}
function targetOf(entry) {
	const { goos, goarch } = entry;
	if (!/^[a-z0-9]+$/.test(goos) || !/^[a-z0-9]+$/.test(goarch)) return null;
	const settings = Object.fromEntries(Object.entries(entry).flatMap(([name, value]) => typeof value === "string" && name.startsWith("go") ? [[name.toUpperCase(), value]] : []));
	return {
		goos,
		goarch,
		level: levelIn(goarch, settings)
	};
}
//#endregion
//#region src/gate/given/find-files.ts
async function findFiles(tree, text, name) {
	if (hasWildcard(text)) return await matchGlob(tree, text, name);
	const kind = await tree.kindOf(text);
	const title = tree.title(text);
	switch (kind) {
		case "directory": return await allBelow(tree, text, name);
		case "file": return posix.basename(text) === "artifacts.json" ? await listed(tree, text, name) : {
			files: [{
				tree,
				path: text,
				isNamed: true,
				target: null
			}],
			passedOver: 0,
			list: null
		};
		default: throw new UserError(`${name}: ${title} ${faultOf(kind)}`);
	}
}
function faultOf(kind) {
	return kind === null ? "is not there: run this step after the build, and name its output" : kind === "link" ? "is a link, or lies behind one, and links are not followed: name what it leads to" : "is not a regular file";
}
async function allBelow(tree, path, name) {
	const { files, passedOver } = await tree.filesBelow(path);
	if (files.length === 0) throw new UserError(`${name}: ${tree.title(path)} holds no file`);
	return {
		files: files.map((file) => inDirectory(tree, path, file)),
		passedOver,
		list: null
	};
}
function inDirectory(tree, directory, file) {
	return {
		tree,
		path: directory === "" ? file : posix.join(directory, file),
		isNamed: false,
		target: null
	};
}
async function matchGlob(tree, text, name) {
	const glob = text.replace(/^(?:\.\/)+/, "");
	const parts = glob.split("/");
	const first = parts.findIndex(hasWildcard);
	const directory = parts.slice(0, first).join("/") || (glob.startsWith("/") ? "/" : "");
	const rest = parts.slice(first);
	const isWanted = matcher(rest.join("/"));
	const isDeep = rest.some((part) => part.includes("**") || part === "...");
	const kind = await tree.kindOf(directory);
	if (kind === "link") throw new UserError(`${name}: ${tree.title(directory)} ${faultOf("link")}`);
	const { files, passedOver } = kind === "directory" ? await tree.filesBelow(directory, isDeep ? Infinity : rest.length) : {
		files: [],
		passedOver: 0
	};
	const wanted = files.filter(isWanted);
	if (wanted.length === 0) throw new UserError(`${name}: ${tree.title(text)} matches no file: run this step after the build, and name its output`);
	return {
		files: wanted.map((file) => inDirectory(tree, directory, file)),
		passedOver,
		list: null
	};
}
async function listed(tree, path, name) {
	const title = tree.title(path);
	const list = readArtifactsList(await textOf(tree, path, name), title);
	if (list.binaries.length === 0) throw new UserError(`${name}: ${title} names no binary`);
	const own = posix.dirname(posix.normalize(path));
	const files = [];
	for (const file of list.binaries) {
		const place = await placeOf(tree, file.path, list, own);
		if (place === null) throw new UserError(`${name}: ${title} names ${file.path}, which is not there: run this step after the build, and keep the list with its files`);
		files.push({
			tree,
			path: place,
			isNamed: true,
			target: file.target
		});
	}
	let passedOver = 0;
	for (const file of list.packages) {
		const place = await placeOf(tree, file.path, list, own);
		if (place === null) passedOver += 1;
		else files.push({
			tree,
			path: place,
			isNamed: false,
			target: file.target
		});
	}
	return {
		files,
		passedOver,
		list: {
			tree,
			path
		}
	};
}
async function textOf(tree, path, name) {
	const read = await readStranger(tree.locate(path), maxListBytes);
	if (read.kind !== "read") throw new UserError(`${name}: ${tree.title(path)} can't be read: ${read.why}`);
	if (await tree.kindOf(path) !== "file") throw new UserError(`${name}: ${tree.title(path)} ${faultOf("link")}`);
	return read.bytes.toString("utf8");
}
async function placeOf(tree, path, { directory }, own) {
	const inside = posix.relative(directory, path);
	const isAtHome = directory === "." || own === directory || own.endsWith(`/${directory}`);
	const places = [...isAtHome || !inside.startsWith("../") ? [posix.join(own, inside)] : [], ...isAtHome ? [] : [path]];
	for (const place of places) {
		const kind = await tree.kindOf(place);
		if (kind !== null && kind !== "directory") return place;
	}
	return null;
}
//#endregion
//#region src/gate/given/given-notices.ts
function passedOverNotice(count, name) {
	if (count === 0) return [];
	return [`${name}: ${count === 1 ? "1 file is" : `${count} files are`} passed over, as links, or as neither executables nor archives with one`];
}
function sameNotice(titles, name) {
	return titles.length === 0 ? [] : [`${name}: measured once, as their bytes are those of another: ${some(titles)}`];
}
function twinNotices(binaries, hasTwin) {
	const nameless = binaries.filter(({ measurement: { attribution, binary } }) => attribution.level === "functions" && binary.format !== "wasm");
	const titlesOf = (has) => nameless.filter(({ file }) => hasTwin.get(file) === has).map(({ file }) => file);
	const missing = titlesOf(false);
	const unpaired = titlesOf(true);
	return [...missing.length === 0 ? [] : [`twins: no such executable, and so names of functions alone, for ${some(missing)}`], ...unpaired.length === 0 ? [] : [`twins: damaged or of another build, and so not used, for ${some(unpaired)}`]];
}
const maxNamed = 5;
const some = (names) => namesAndMore(names, maxNamed);
//#endregion
//#region src/gate/given/open-files.ts
const maxGivenBytes = 2 ** 31 - 1;
const maxTotalBytes = 8 * 1024 ** 3;
const isBinary = (start) => isExecutable(start) || isArchive(start);
async function openFiles(found, directory, twins, name, maxBytes = maxTotalBytes) {
	await mkdir(directory, { recursive: true });
	const opened = [];
	let passedOver = 0;
	const count = byteCounter(name, maxBytes);
	for (const [number, file] of found.entries()) {
		const title = file.tree.title(file.path);
		const path = join(directory, `${number}`);
		const copy = await copyPlace(file, path, isBinary);
		if (copy.kind === "copied") {
			const { bytes, sha256, start } = copy;
			count(bytes);
			const packed = isArchive(start);
			opened.push({
				file,
				title,
				path,
				sha256,
				isArchive: packed,
				twin: null
			});
		} else if (copy.kind === "refused" || file.isNamed) throw new UserError(copy.kind === "unwanted" ? `${name}: ${title} is neither an executable nor an archive` : `${name}: ${title} can't be measured: ${copy.why}`);
		else passedOver += 1;
	}
	if (twins === "") return {
		files: opened,
		passedOver
	};
	return {
		files: await withTwins(opened, twins, name, count),
		passedOver
	};
}
function byteCounter(name, maxBytes) {
	let total = 0;
	return (bytes) => {
		total += bytes;
		if (total <= maxBytes) return;
		throw new UserError(`${name}: the files have more than ${formatBytes(maxBytes)} together, with their twins: name the binaries alone`);
	};
}
async function copyPlace({ tree, path }, destination, isWanted) {
	const copy = await copyStranger(tree.locate(path), destination, maxGivenBytes, isWanted);
	if (copy.kind !== "copied" || await tree.kindOf(path) === "file") return copy;
	return {
		kind: "special",
		why: "it lies behind a link"
	};
}
async function withTwins(opened, twins, name, count) {
	const places = new Map();
	for (const file of opened) if (!file.isArchive) places.set(file, await placeOfTwin(file, twins));
	const twinPlaces = new Set([...places].flatMap(([{ file: { tree, path } }, place]) => tree.locate(place) === tree.locate(path) ? [] : [tree.locate(place)]));
	const files = [];
	for (const file of opened) {
		const { tree, path } = file.file;
		if (twinPlaces.has(tree.locate(path))) continue;
		const place = places.get(file);
		const twin = place === void 0 ? null : await openTwin(file, place, twins, name);
		if (twin !== null) count(twin.bytes);
		files.push({
			...file,
			twin
		});
	}
	return files;
}
async function openTwin({ file, title, path }, place, twins, name) {
	const { tree } = file;
	if (tree.locate(place) === tree.locate(file.path)) throw new UserError(`twins: "${twins}" names ${title} itself: use a pattern that leads to another file, e.g. {dir}/{file}.debug`);
	if (await tree.kindOf(place) !== "file") return null;
	const copied = `${path}-twin`;
	const copy = await copyPlace({
		tree,
		path: place
	}, copied, (start) => detectFormat(start) !== null);
	if (copy.kind === "refused") throw new UserError(`${name}: the twin ${tree.title(place)} can't be read: ${copy.why}`);
	return copy.kind === "copied" ? {
		path: copied,
		place,
		bytes: copy.bytes
	} : null;
}
async function placeOfTwin({ file, path }, twins) {
	const target = file.target ?? (needsTarget(twins) ? await targetIn(path) : null);
	const name = posix.basename(file.path);
	return twinPath(twins, {
		dir: posix.dirname(file.path),
		file: name,
		name: name.replace(/\.exe$/i, ""),
		os: target?.goos ?? "",
		arch: target?.goarch ?? ""
	});
}
async function targetIn(path) {
	try {
		const bytes = await readBounded(path, maxGivenBytes);
		const { image } = readImage(bytes);
		const { GOOS: goos, GOARCH: goarch } = readBuildInfo(bytes, image)?.settings ?? {};
		return goos === void 0 || goarch === void 0 ? null : {
			goos,
			goarch,
			level: ""
		};
	} catch (error) {
		if (error instanceof MalformedBinary) return null;
		throw error;
	}
}
//#endregion
//#region src/gate/given/measure-given.ts
async function measureGiven(given, side, host, { workingDirectory, head }) {
	const name = side === "head" ? "binaries" : "base-binaries";
	const patterns = side === "head" ? given.patterns : given.base;
	const directory = join(host.scratch, "given", side);
	try {
		const found = await findAll(patterns, name, workingDirectory, {
			directory,
			host
		});
		const opened = await openFiles(found.files, join(directory, "files"), given.twins, name);
		host.log.live?.doing("measuring");
		const measured = await measureFiles(opened.files);
		const passedOver = found.passedOver + opened.passedOver + measured.skipped.size;
		const counted = oneOfEach(measured.binaries, name);
		if (counted.length === 0) throw new UserError(`${name}: no executable is among the ${found.files.length} files that it names`);
		const measurements = counted.map(({ measurement }) => measurement);
		for (const { binary } of measurements) host.log.info(`${binary.name}: ${binary.fileSize} bytes`);
		return {
			measurements,
			notices: [
				...passedOverNotice(passedOver, name),
				...sameNotice(measured.same, name),
				...given.twins === "" ? [] : twinNotices(counted, measured.hasTwin)
			],
			given: givenFacts(counted, side === "head" ? head : "", passedOver),
			files: await realPaths([...found.lists, ...opened.files.filter((file) => !measured.skipped.has(file)).flatMap(placesOf$1)])
		};
	} finally {
		await rm(directory, {
			recursive: true,
			force: true
		});
	}
}
function placesOf$1({ file, twin }) {
	const { tree } = file;
	return twin === null ? [file] : [file, {
		tree,
		path: twin.place
	}];
}
async function realPaths(places) {
	return (await Promise.all(places.map(({ tree, path }) => tree.realPath(path)))).filter((path) => path !== null);
}
async function findAll(patterns, name, workingDirectory, { directory, host }) {
	const here = directoryTree(workingDirectory);
	const artifacts = new Map();
	const files = new Map();
	const lists = [];
	let passedOver = 0;
	for (const pattern of patterns) {
		let tree = here;
		if (pattern.kind === "artifact") {
			tree = artifacts.get(pattern.name) ?? await downloadTree(pattern.name, name, join(directory, `artifact-${artifacts.size}`), host);
			artifacts.set(pattern.name, tree);
		}
		const text = pattern.kind === "artifact" ? pattern.glob : pattern.text;
		const found = await findFiles(tree, text, name);
		passedOver += found.passedOver;
		if (found.list !== null) lists.push(found.list);
		for (const file of found.files) {
			const place = file.tree.locate(file.path);
			const before = files.get(place);
			files.set(place, {
				...file,
				isNamed: file.isNamed || before?.isNamed === true,
				target: file.target ?? before?.target ?? null
			});
		}
	}
	return {
		files: [...files.values()],
		passedOver,
		lists
	};
}
async function measureFiles(files) {
	const byHash = new Map();
	const same = [];
	for (const file of files.filter(({ isArchive }) => !isArchive)) {
		const first = byHash.get(file.sha256);
		if (first === void 0) byHash.set(file.sha256, file);
		else {
			same.push(file.title);
			const twin = first.twin ?? file.twin;
			byHash.set(file.sha256, {
				...first,
				twin
			});
		}
	}
	const plain = [...byHash.values()];
	const binaries = (await analyzeAll(plain.map(jobOf))).map((measurement, i) => ({
		measurement,
		file: plain[i]?.title ?? ""
	}));
	const skipped = new Set();
	const packed = [];
	for (const file of files.filter(({ isArchive }) => isArchive)) {
		const described = await describe(file);
		if (described === null) {
			skipped.add(file);
			continue;
		}
		if (described.executables.every(({ sha256 }) => byHash.has(sha256))) addPackage(binaries, described);
		else {
			const contents = await analyzeContents(file.path, jobOf(file));
			packed.push(...contents.map((measurement) => ({
				measurement,
				file: file.title
			})));
		}
	}
	return {
		binaries: [...binaries, ...packed],
		skipped,
		hasTwin: new Map(plain.map(({ title, twin }) => [title, twin !== null])),
		same
	};
}
function jobOf({ path, title, twin, file }) {
	const twinPath = twin?.path ?? null;
	const { target } = file;
	return {
		path,
		title,
		twinPath,
		gzip: true,
		restHash: true,
		target
	};
}
async function describe({ path, title, file }) {
	const described = await describeArchive(path, title);
	if (described !== null || !file.isNamed) return described;
	throw new UserError(`cannot measure the archive ${title}: it holds no executable`);
}
function addPackage(binaries, { archive, executables }) {
	for (const [i, { measurement, file }] of binaries.entries()) {
		const { sha256 } = measurement.binary;
		const inside = executables.find((executable) => executable.sha256 === sha256);
		if (inside === void 0) continue;
		const { path } = inside;
		binaries[i] = {
			file,
			measurement: withArchives(measurement, [{
				...archive,
				path
			}])
		};
	}
}
//#endregion
//#region src/gate/judge-given/judge-given.ts
async function judgeGiven(requested, given, services) {
	const repository = await repositoryOf(requested, given, services);
	const base = repository === null ? { missing: "there is no git repository here" } : await chooseBase(requested, repository, services);
	const occasion = occasionOf(requested, services);
	const commit = "commit" in base ? base.commit : "";
	const budget = repository === null ? await readLooseBudget(requested) : await readBudget(requested, {
		repository,
		occasion,
		base: commit
	}, services);
	const { plan, host, notices } = pinInputs(requested, services, budget);
	const run = {
		plan,
		given,
		repository,
		base,
		budget,
		host
	};
	const directory = await realpath(plan.workingDirectory);
	const head = await host.log.group("Measure the binaries", () => measureGiven(given, "head", host, {
		workingDirectory: directory,
		head: repository?.head ?? ""
	}));
	const judged = given.base.length > 0 ? "change" : occasion;
	const compared = await compareWith(run, judged, directory);
	const findings = (recorded) => ({
		legs: [legOf$1(judged, compared.base, head, recorded)],
		budget,
		override: noOverride,
		explains: plan.build.explain
	});
	const provenance = givenProvenance(plan, repository?.head ?? "", head.given, host, [
		...notices,
		...head.notices,
		...compared.notices
	]);
	if (repository === null) {
		const found = findings(false);
		return {
			report: await judgeFindings(found, provenance, host),
			measurements: measurementsOf(found.legs),
			plan
		};
	}
	const { history: points } = compared.base;
	return await inRepository({
		...run,
		repository,
		points
	}, head, findings, provenance);
}
async function repositoryOf(plan, { base }, host) {
	const isFree = host.event === null && base.length > 0;
	const directory = await realpath(plan.workingDirectory);
	if (isFree && await nearest(directory, [".git"]) === null) return null;
	return await openCheckout(plan, host);
}
async function compareWith({ plan, given, repository, base, budget, host }, occasion, workingDirectory) {
	if (plan.mode === "measure") return {
		base: missingBase("the job that judges compares the leg"),
		notices: []
	};
	if (given.base.length > 0) {
		const { measurements, notices } = await host.log.group("Measure the binaries to compare with", () => measureGiven(given, "base", host, {
			workingDirectory,
			head: ""
		}));
		return {
			base: givenAsBase(measurements),
			notices
		};
	}
	if (repository === null) return {
		base: missingBase("there is no git repository"),
		notices: []
	};
	return await findGivenBase({
		plan,
		repository,
		base,
		occasion,
		budget
	}, {
		fingerprint: fingerprintOf(plan, given),
		leg: null,
		former: null
	}, host);
}
function fingerprintOf({ mode, leg, workspace, workingDirectory }, { patterns }) {
	const directory = relative(workspace, workingDirectory);
	return givenFingerprint(patterns, directory.replaceAll("\\", "/"), mode === "measure" ? leg : "");
}
async function inRepository({ plan, given, repository, base, points, host }, head, findings, before) {
	const fingerprint = fingerprintOf(plan, given);
	const subject = {
		repository,
		modified: await changesBesideGiven(repository, await changesBesideRecords(repository, host), head.files),
		opened: {
			fingerprint,
			fingerprintWithoutDirectory: fingerprint
		}
	};
	assertRecordable(subject, host);
	const { measurements } = head;
	const recording = await recordBaseline(plan, subject, measurements, points, host);
	const inDirectory = await recordInDirectory(plan, subject, [{
		commit: repository.head,
		measurements,
		before: points
	}], host);
	const provenance = {
		...before,
		notices: [...before.notices, ...recording.notices]
	};
	const found = findings(recording.done || inDirectory.done);
	const [leg] = found.legs;
	if (leg === void 0) throw new Error("a run has one leg");
	const taken = await uploadLeg(legResult(plan, subject, base, leg, provenance, host), plan, host);
	return {
		report: withMissing(await reportOf(found, provenance, plan, repository, host), [
			...recording.conflicts,
			...inDirectory.failures,
			...taken === null ? [] : [taken]
		]),
		measurements: measurementsOf(found.legs),
		plan
	};
}
function legOf$1(occasion, base, { measurements: head }, recorded) {
	return {
		occasion,
		base,
		head,
		recorded,
		notBuilt: [],
		reproductions: []
	};
}
//#endregion
//#region src/gate/guard/measure-release.ts
function measureRelease(plan, repository, host) {
	return plan.given === null ? buildRelease(plan, repository, host) : takeRelease(plan, plan.given, repository, host);
}
async function buildRelease(plan, repository, host) {
	const subject = await openHead(plan, repository, host);
	assertClean(subject.modified, repository);
	const head = await host.log.group("Build the release", async () => measureTree(subject.opened, "head", false, await listTree({
		opened: subject.opened,
		absentAllowed: false
	})));
	const missing = {
		kind: "missing",
		why: "",
		goBefore: null
	};
	const { notBuilt, reproductions } = head.build;
	return {
		measurements: head.measurements,
		fileNames: [],
		notBuilt,
		reproductions,
		provenance: (notices) => provenanceOf$2(plan, subject, head, missing, host, notices)
	};
}
async function takeRelease(plan, given, repository, host) {
	const workingDirectory = await realpath(plan.workingDirectory);
	const measured = await host.log.group("Measure the release", () => measureGiven(given, "head", host, {
		workingDirectory,
		head: repository.head
	}));
	assertClean(await changesBesideGiven(repository, await changesBesideRecords(repository, host), measured.files), repository);
	const stamped = assertOfCommit(measured.given, repository);
	return {
		measurements: measured.measurements,
		fileNames: fileNamesOf(measured),
		notBuilt: [],
		reproductions: [],
		provenance: (notices) => givenProvenance(plan, repository.head, measured.given, host, [
			...notices,
			...measured.notices,
			...stamped
		])
	};
}
function fileNamesOf({ measurements, given }) {
	return measurements.map(({ binary }, index) => {
		const name = posix.basename(given.binaries[index]?.file ?? "");
		return archivesOf(binary).some(({ file }) => file === name) ? "" : name;
	});
}
function assertClean(modified, { head }) {
	if (modified.length === 0) return;
	const names = wordList(firstOf$1(modified, 3), "and");
	throw new UserError(`the tree has changes that are not in the commit ${head.slice(0, 7)} of the tag (${names}): commit, ignore or remove them`);
}
function assertOfCommit({ binaries }, { head }) {
	const commit = head.slice(0, 7);
	const other = binaries.find(({ isHead }) => isHead === "no");
	if (other !== void 0) throw new UserError(`binaries: ${other.file} was built from the commit ${other.revision.slice(0, 7)}, and the tag names ${commit}: build the tag's commit`);
	const unstamped = binaries.filter(({ isHead }) => isHead === "unknown");
	const modified = binaries.filter((binary) => binary.modified === "yes");
	return [...unstamped.length === 0 ? [] : [`whether they were built from ${commit} is not known, as Go stamped no commit into them: ${titles(unstamped)}; build with -buildvcs=true`], ...modified.length === 0 ? [] : [`Go found changes or untracked files beside the commit ${commit} when it built them: ${titles(modified)}; let git ignore the directory of the build`]];
}
const maxTitles = 5;
const titles = (binaries) => firstOf$1(binaries.map(({ file }) => file), maxTitles).join(", ");
//#endregion
//#region src/gate/release/open-release.ts
async function openRelease(plan, repository, host) {
	const tag = await tagOf(plan, repository, host);
	const refs = await originRefs(repository, host.token);
	const unpushed = assertAtTag(tag, refs, repository, host);
	const rules = await fileOfBranch(refs.defaultBranch, plan, refs, {
		repository,
		host
	});
	const file = rules === null ? noBudgetFile : parseBudgetFile(rules, `${plan.budgetPath} (of ${refs.defaultBranch})`);
	const branches = branchesOfOrigin(repository, refs, host.token);
	const { head } = repository;
	const branch = await branches.branchOf(head, file.release.branches);
	if (branch === null && !file.release.allowDetached) throw detached(tag, file, refs, plan.budgetPath);
	const { budget, budgetBranch } = await budgetOf(plan, branch, {
		text: rules,
		file
	}, refs, {
		repository,
		host
	});
	return {
		tag,
		refs,
		branch,
		budget,
		budgetBranch,
		notices: [...unpushed, ...branch === null ? [`${tag.name} is on none of the branches that releases come from; release.allow-detached lets it pass`] : []]
	};
}
async function tagOf({ releaseTag }, repository, { event, environment }) {
	if (event?.kind === "pull_request") throw new UserError("mode: release judges tags, and this is a pull request; run it on a push of a tag");
	const [, ofRef = ""] = event === null ? [] : /^refs\/tags\/(.+)$/.exec(environment["GITHUB_REF"] ?? "") ?? [];
	const name = releaseTag || ofRef;
	if (name !== "") {
		const tag = parseReleaseTag(name);
		if (tag !== null) return tag;
		throw new UserError(`the tag ${name} is no semantic version such as v1.2.3: nothing says which release is before it`);
	}
	const { git, root } = repository;
	const { stdout } = await query(git, root, [
		"tag",
		"--points-at",
		"HEAD"
	]);
	const tags = stdout.split("\n").flatMap((line) => parseReleaseTag(line) ?? []);
	const [only, ...others] = tags;
	if (only !== void 0 && others.length === 0) return only;
	const names = tags.map((tag) => tag.name).join(", ");
	throw new UserError(only === void 0 ? "release-tag: HEAD has no tag that is a semantic version such as v1.2.3; name the tag to be released" : `release-tag: HEAD has several tags (${names}); name the one to be released`);
}
function assertAtTag({ name }, { tags }, { head }, { event }) {
	const commit = tags.get(name);
	if (commit === head) return [];
	if (commit !== void 0) throw new UserError(`the tag ${name} names ${commit.slice(0, 7)} at origin, and ${head.slice(0, 7)} is checked out: the tag was moved, or another commit is checked out`);
	if (event === null) return [`origin has no tag ${name} yet`];
	throw new UserError(`origin has no tag ${name}: it was deleted`);
}
async function fileOfBranch(branch, { budgetPath }, { branches }, { repository, host }) {
	const tip = branches.get(branch) ?? "";
	const ensured = await ensureCommit(repository, tip, host.token);
	if ("missing" in ensured) throw new UserError(`the budget of ${branch} is not known: ${ensured.missing}`);
	return await fileAt(repository, tip, budgetPath);
}
function detached({ name }, { release }, { tags, defaultBranch }, path) {
	const commit = (tags.get(name) ?? "HEAD").slice(0, 7);
	const all = [defaultBranch, ...release.branches].join(", ");
	return new UserError(`the tag ${name} names ${commit}, which is on none of the branches that releases come from (${all}); merge it, or set release.allow-detached: true in ${path} of ${defaultBranch}`);
}
async function budgetOf(plan, branch, ofDefault, refs, place) {
	const { defaultBranch } = refs;
	const own = await readHeadFile(place.repository, plan.budgetPath);
	const ofBranch = branch === null || branch === defaultBranch ? null : await fileOfBranch(branch, plan, refs, place);
	const budgetBranch = branch === null || ofBranch === null ? defaultBranch : branch;
	const choice = chooseReleaseBudget({
		base: ofBranch ?? ofDefault.text,
		head: own,
		path: plan.budgetPath
	}, budgetBranch);
	const { inlineBudget: inline } = plan;
	const proposed = choice.change?.head ?? null;
	return {
		budgetBranch,
		budget: {
			counted: {
				inline,
				file: choice.counted
			},
			proposed: proposed === null ? null : {
				inline,
				file: proposed
			},
			choice,
			rules: ofDefault.file,
			notices: branch !== null && branch !== budgetBranch ? [`${branch} has no ${plan.budgetPath}, so the one of ${defaultBranch} counts`] : []
		}
	};
}
//#endregion
//#region src/core/report/release/checksums.ts
function checksumsOf(measurements, fileNames) {
	const made = madeNames(measurements);
	const binaries = measurements.map(({ binary: { sha256 } }, index) => ({
		name: made[index] ?? "",
		sha256
	}));
	const found = foundNames(measurements, fileNames);
	return oneOfEachName([
		...binaries,
		...archiveFiles(measurements),
		...binaries.flatMap(({ sha256 }, index) => {
			const name = found[index] ?? "";
			return name === "" ? [] : [{
				name,
				sha256
			}];
		})
	]);
}
function publishedNames(measurements, fileNames) {
	const found = foundNames(measurements, fileNames);
	return madeNames(measurements).map((name, index) => found[index] || name);
}
function oneOfEachName(files) {
	const byName = new Map();
	for (const file of files) {
		const { sha256 = file.sha256 } = byName.get(file.name) ?? {};
		if (sha256 !== file.sha256) throw new UserError(`binaries: two files of the release would be called ${file.name} in its list of checksums, and differ: give each a name of its own`);
		byName.set(file.name, file);
	}
	return [...byName.values()];
}
function foundNames(measurements, fileNames) {
	const names = measurements.map((_, index) => plainFile(fileNames[index] ?? ""));
	const taken = new Set([...madeNames(measurements), ...archiveFiles(measurements).map(({ name }) => name)]);
	return names.map((name) => {
		return names.indexOf(name) === names.lastIndexOf(name) && !taken.has(name) ? name : "";
	});
}
function archiveFiles(measurements) {
	return measurements.flatMap(({ binary }) => archivesOf(binary)).map(({ file, sha256 }) => ({
		name: plainFile(file),
		sha256
	}));
}
function madeNames(measurements) {
	const short = measurements.map((measurement) => fileName(measurement.binary.name, measurement));
	return measurements.map((measurement, index) => {
		const name = short[index] ?? "";
		return short.indexOf(name) !== short.lastIndexOf(name) ? fileName(pathName(measurement), measurement) : name;
	});
}
const pathName = (measurement) => mainPackageOf(measurement).replaceAll("_", "__");
function fileName(name, measurement) {
	const target = targetOf$1(measurement);
	const ending = target.startsWith("windows/") ? ".exe" : "";
	return plainFile(`${name}_${target}${ending}`);
}
const plainFile = (name) => plainName(name).replace(/[/\\]/g, "_");
//#endregion
//#region src/gate/release/make-files.ts
function staleBundles(files) {
	const made = new Set(files.map(({ name }) => name));
	return [measurementBundleFile, checksumsBundleFile].filter((name) => !made.has(name));
}
const maxReportBytes = 6e4;
async function makeFiles({ identity, measurements, fileNames, report }, signer, { runUrl }) {
	const binaries = checksumsOf(measurements, fileNames);
	const measurement = packRelease({
		schemaVersion: 1,
		tool: toolName,
		...identity,
		run: runUrl,
		createdAt: new Date().toISOString(),
		measurements
	});
	const names = publishedNames(measurements, fileNames);
	const statement = makeStatement({
		tool: toolName,
		...identity,
		measurement: {
			name: measurementFile,
			sha256: digestOf(measurement)
		},
		binaries: measurements.map(({ binary }, index) => ({
			fileName: names[index] ?? "",
			binary
		}))
	});
	const files = [
		{
			name: measurementFile,
			content: measurement
		},
		...await signed(measurementBundleFile, () => signer?.signStatement(statement)),
		{
			name: reportFile,
			content: Buffer.from(renderMarkdown(report, {
				limit: maxReportBytes,
				runUrl
			}))
		}
	];
	const list = oneOfEachName([...binaries, ...files.map(({ name, content }) => ({
		name,
		sha256: digestOf(content)
	}))]);
	const content = Buffer.from(writeChecksums(list));
	files.push({
		name: checksumsFile,
		content
	}, ...await signed(checksumsBundleFile, () => signer?.signFile(content)));
	return {
		files,
		statement
	};
}
async function signed(name, sign) {
	const content = await sign();
	return content === void 0 ? [] : [{
		name,
		content
	}];
}
function digestOf(content) {
	return createHash("sha256").update(content).digest("hex");
}
//#endregion
//#region src/gate/release/publish-files.ts
async function writeFiles(directory, files) {
	try {
		await mkdir(directory, { recursive: true });
		for (const name of staleBundles(files)) await rm(join(directory, name), { force: true });
		for (const { name, content } of files) await replaceFile(join(directory, name), content);
	} catch (error) {
		throw new UserError(`release-files: could not write to ${directory}: ${reasonOf$1(error)}`);
	}
}
async function attachFiles({ tag }, files, releases, { releaseAttach, releaseFiles }, { releases: platform, log }) {
	if (!releaseAttach || platform === void 0) return {
		notices: [],
		failures: []
	};
	const own = releases.filter((release) => release.tag === tag);
	const release = own.find(({ isDraft }) => isDraft) ?? own[0];
	if (release === void 0) return {
		notices: [`nothing was attached, as no release has the tag ${tag} yet: ${releaseFiles === "" ? "make a draft first, or name a directory in release-files and publish its files" : `publish the files in ${releaseFiles}`}`],
		failures: []
	};
	if (release.isImmutable && !release.isDraft) return {
		notices: [],
		failures: [`nothing can be attached to ${tag}: it is public and immutable; judge it while it is a draft`]
	};
	const failures = [];
	for (const name of staleBundles(files)) {
		const removed = await platform.remove(release, name);
		if (removed.state === "refused") failures.push(removed.message);
		else if (removed.count > 0) log.info(`Removed ${name} from ${tag}`);
	}
	for (const file of files) {
		const attached = await platform.attach(release, file);
		if (attached.state === "refused") failures.push(attached.message);
		else log.info(`Attached ${file.name} to ${tag}`);
	}
	return {
		notices: [],
		failures
	};
}
async function attest(statement, signer, { releases: platform, log }) {
	if (signer === null || platform === void 0) return null;
	const bundle = await signer.signStatement(statement);
	const stored = await platform.attest(bundle);
	if (stored.state === "refused") return stored.message;
	log.info(`GitHub keeps the attestation ${stored.id}, signed by ${await signer.identity()}`);
	return null;
}
//#endregion
//#region src/gate/release/choose-signers.ts
function chooseSigners({ releaseSignature, releaseAttest }, host) {
	const ofKey = signerByKey(host);
	if (releaseSignature === "key" && ofKey === null) throw new UserError("release-signature: key needs the input baseline-signing-key, of the pair whose public key the budget file pins, if it pins one");
	if (releaseAttest && (host.releases === void 0 || host.token === void 0)) throw new UserError("release-attest: needs a repository on GitHub and a token: name them with --repository OWNER/NAME and GH_TOKEN");
	const keyless = releaseSignature === "keyless" ? signerByIdentity("release-signature: keyless", host) : releaseAttest ? signerByIdentity("release-attest", host) : null;
	return {
		files: releaseSignature === "keyless" ? keyless : releaseSignature === "none" ? null : ofKey,
		attestation: releaseAttest ? keyless : null
	};
}
function signerByKey({ trust }) {
	const { signer } = trust;
	if (signer?.scheme !== "ed25519") return null;
	const key = signingKeyOf(signer.privateKey);
	return {
		signFile: async (file) => (await byKey()).signFile(file, key),
		signStatement: async (statement) => (await byKey()).signStatement(statement, key),
		identity: () => Promise.resolve(`the key ${fingerprintOf$1(key)}`)
	};
}
const byKey = () => import("./sign.js");
function signerByIdentity(option, { environment, signingServices }) {
	const source = tokenSourceOf(environment);
	if (source === null) throw new UserError(`${option}: the job has no identity to sign by: run it in GitHub Actions, and give it "permissions: id-token: write"`);
	if (signingServices === null) throw new UserError(`${option}: this GitHub server has no Sigstore, only github.com and ghe.com have one: sign with baseline-signing-key`);
	const open = async () => {
		const { keylessSigner } = await import("./sign-keyless.js");
		return keylessSigner(source, signingServices);
	};
	let opened;
	const signer = () => {
		opened ??= open();
		return opened;
	};
	return {
		signFile: async (file) => (await signer()).signFile(file),
		signStatement: async (statement) => (await signer()).signStatement(statement),
		identity: async () => (await signer()).identity()
	};
}
//#endregion
//#region src/core/release/go-mod-paths.ts
function goModPaths({ prefix }, directory) {
	const parts = directory.split("/").filter((part) => part !== "");
	const paths = ["", ...parts.map((_, index) => parts.slice(0, index + 1).join("/"))].toReversed().map((path) => `${path === "" ? "" : `${path}/`}go.mod`);
	return [...new Set(prefix === "" ? paths : [`${prefix}go.mod`, ...paths])];
}
//#endregion
//#region src/gate/guard/read-retractions.ts
async function readRetractions({ workingDirectory }, repository, tag, { branches, defaultBranch }) {
	const tip = branches.get(defaultBranch) ?? "";
	const paths = goModPaths(tag, relative(repository.root, await realpath(workingDirectory)).replaceAll("\\", "/"));
	for (const path of paths) {
		const text = await fileAt(repository, tip, path);
		if (text !== null) return {
			retractions: retractionsIn(text, `${path} of ${defaultBranch}`),
			notices: []
		};
	}
	return {
		retractions: [],
		notices: [`which versions are retracted is not known: ${defaultBranch} has no ${paths.join(", ")}`]
	};
}
//#endregion
//#region src/gate/guard/read-history.ts
async function readHistory(plan, repository, { tag, refs, budget }, host) {
	const platform = host.releases;
	const listed = await platform?.list();
	if (platform === void 0 || listed === void 0) throw new UserError("the releases before this one are not known: name the repository with --repository OWNER/NAME, and give a token");
	if (listed.state === "refused") throw new UserError(listed.message);
	const { releases } = listed;
	const retracted = await readRetractions(plan, repository, tag, refs);
	const previous = choosePrevious(tag, {
		releases,
		tags: [...refs.tags.keys()],
		retractions: retracted.retractions,
		branch: refs.defaultBranch
	});
	const sources = {
		platform,
		releases,
		refs,
		signers: signersFor(plan, repository, {
			refs,
			budget
		}, host),
		now: new Date(),
		measuresAssets: true
	};
	const before = previous.tag === null ? null : await readEarlier({
		tag: previous.tag,
		chosenBy: previous.chosenBy
	}, sources, host);
	const since = await readSince(plan, {
		tag,
		budget
	}, before, sources, host);
	const earlier = [...before === null ? [] : [before], ...since.values()];
	return {
		releases,
		previous,
		before,
		since,
		notices: [
			...retracted.notices,
			...previous.notices,
			...earlier.flatMap(({ notices }) => notices)
		]
	};
}
async function readSince({ budgetPath }, { tag, budget }, before, sources, host) {
	const since = new Map();
	for (const file of [budget.counted.file, budget.proposed?.file]) {
		const name = file?.release.since;
		if (name === void 0 || name === tag.name || since.has(name)) continue;
		const chosenBy = `named by since in ${budgetPath}`;
		since.set(name, before?.facts.tag === name ? {
			...before,
			facts: {
				...before.facts,
				chosenBy
			},
			notices: []
		} : await readEarlier({
			tag: name,
			chosenBy
		}, sources, host));
	}
	return since;
}
function signersFor({ budgetPath }, repository, { refs, budget }, { event, trust, token }) {
	return signersOf(budget.rules.inputs["baseline-public-key"] !== void 0 || event === null ? keyOf(trust) : null, budgetPath, () => Promise.resolve(branchesOfOrigin(repository, refs, token)));
}
//#endregion
//#region src/gate/release/without-caches.ts
function withoutCaches(plan) {
	const { goCache } = plan.build;
	return {
		plan: {
			...plan,
			keepModules: false,
			build: {
				...plan.build,
				goCache: nullCache,
				modCache: "private"
			}
		},
		notices: goCache === "/dev/null" ? [] : ["go-cache is ignored: a release is built from empty caches"]
	};
}
//#endregion
//#region src/gate/guard/guard-release.ts
async function guardRelease(requested, services) {
	const repository = await openCheckout(requested, services);
	const release = await openRelease(requested, repository, services);
	const { tag, branch, budgetBranch } = release;
	services.log.info(`Release: ${tag.name}, ${branch === null ? "on no branch" : `on ${branch}`}, judged by the budget of ${budgetBranch}`);
	const pinned = pinInputs(requested, services, release.budget);
	const { host } = pinned;
	const { plan, notices } = pinned.plan.given === null ? withoutCaches(pinned.plan) : {
		plan: pinned.plan,
		notices: []
	};
	const signers = chooseSigners(plan, host);
	const history = await readHistory(plan, repository, release, host);
	const head = await measureRelease(plan, repository, host);
	const findings = findingsOf(plan, release, history, head);
	const measurements = measurementsOf(findings.legs);
	const report = makeReport(findings, head.provenance([
		...release.notices,
		...history.notices,
		...pinned.notices,
		...notices
	]));
	if (exitStatus(report, plan) !== 0) return {
		report,
		measurements,
		plan
	};
	return {
		report: await publishFiles(report, head, {
			plan,
			repository,
			release,
			host,
			history,
			signers
		}),
		measurements,
		plan
	};
}
function findingsOf({ given, build: { verifyReproducible, explain } }, release, { previous, before, since }, head) {
	const facts = {
		tag: release.tag.name,
		branch: release.branch ?? "",
		budgetBranch: release.budgetBranch,
		chosenBy: previous.chosenBy,
		previous: before?.facts ?? null,
		...sinceFacts(release, since),
		verifiedReproducible: verifyReproducible && given === null
	};
	return {
		legs: [legOf(before, head)],
		budget: release.budget,
		override: noOverride,
		explains: explain,
		release: {
			context: {
				previous: before?.release ?? null,
				since,
				hasPackages: head.measurements.some(({ binary }) => archivesOf(binary).length > 0)
			},
			facts
		}
	};
}
function sinceFacts({ budget }, since) {
	const named = since.get(budget.counted.file.release.since ?? "");
	return named === void 0 ? {} : { since: named.facts };
}
function legOf(before, { measurements: head, notBuilt, reproductions }) {
	const common = {
		occasion: "release",
		head,
		recorded: false,
		notBuilt,
		reproductions
	};
	if (before === null || before.measurements.length === 0) {
		const why = before?.facts.why ?? "there is no release before this one";
		return {
			...common,
			base: {
				kind: "missing",
				why,
				goBefore: null
			}
		};
	}
	const { facts, recorded, measurements } = before;
	return {
		...common,
		base: {
			kind: "found",
			measurements,
			goBefore: null,
			baseline: {
				source: "release",
				commit: facts.commit,
				chosenBy: facts.chosenBy,
				run: recorded?.run ?? "",
				...recorded === null ? {} : { measuredAt: recorded.createdAt }
			}
		}
	};
}
async function publishFiles(report, { measurements, fileNames }, { plan, repository, release, host, history, signers }) {
	const identity = {
		repository: host.repository.toLowerCase(),
		tag: release.tag.name,
		commit: repository.head
	};
	const made = await signRelease({
		identity,
		measurements,
		fileNames,
		report
	}, signers, host);
	if (typeof made === "string") return withMissing(report, [made]);
	const { files } = made;
	if (plan.releaseFiles !== "") await writeFiles(plan.releaseFiles, files);
	const { releases } = history;
	const attached = await attachFiles(identity, files, releases, plan, host);
	return withMissing(withNotices$1(report, [...signers.files === null && (plan.releaseAttach || plan.releaseFiles !== "") ? ["the files of the release are not signed, so no later release is judged by them: give the job baseline-signing-key, or release-signature: keyless"] : [], ...attached.notices]), attached.failures);
}
async function signRelease(content, signers, host) {
	try {
		const made = await makeFiles(content, signers.files, host);
		if (signers.files !== null) host.log.info(`Signed by ${await signers.files.identity()}`);
		return await attest(made.statement, signers.attestation, host) ?? made;
	} catch (error) {
		if (error instanceof UserError) return error.message;
		throw error;
	}
}
//#endregion
//#region src/git/history/modules-at.ts
const maxBytes = 4194304;
async function modulesAt(repository, commit) {
	const grep = await executeWithObjects(repository, [
		"--no-literal-pathspecs",
		"grep",
		"-I",
		"-z",
		"--no-color",
		"--full-name",
		"-E",
		"^module[[:space:]]",
		commit,
		"--",
		":(top,glob)**/go.mod"
	], {
		timeoutSeconds: 120,
		maxStdoutBytes: maxBytes
	});
	if (grep.code === 1) return [];
	if (grep.code !== 0) throw new UserError(`git could not find the modules of ${commit.slice(0, 7)}: ${complaint(grep.stderr)}`);
	return grep.stdout.toString("utf8").split("\n").flatMap((text) => {
		const end = text.indexOf("\0");
		const path = text.slice(commit.length + 1, Math.max(end, 0));
		return end < 0 ? [] : [{
			directory: path.slice(0, Math.max(path.lastIndexOf("/"), 0)),
			line: text.slice(end + 1)
		}];
	});
}
//#endregion
//#region src/gate/locate-main.ts
function locateMain(importPath, modules) {
	if (importPath.split("/").some((part) => part === "" || /^\.+$/.test(part)) || importPath.includes("...")) return null;
	let longest = "";
	let directories = [];
	for (const { directory, line } of modules) {
		if (/(?:^|\/)(?:testdata|vendor)(?:\/|$)/.test(directory)) continue;
		const path = moduleOf$1(line);
		const holds = importPath === path || importPath.startsWith(`${path}/`);
		if (path === "" || !holds || path.length < longest.length) continue;
		if (path.length > longest.length) directories = [];
		longest = path;
		directories.push(directory);
	}
	const [directory] = directories;
	if (directory === void 0) return null;
	if (directories.length > 1) return "ambiguous";
	return {
		directory,
		pattern: `.${importPath.slice(longest.length)}`
	};
}
//#endregion
//#region src/gate/legs/rebuild-targets.ts
const maxTargets = 100;
async function describeTargets(subject, targets) {
	const builds = new Map();
	const failed = new Map();
	for (const target of targets) {
		if (builds.size >= maxTargets) {
			failed.set(target, `no more than ${maxTargets} targets are built`);
			continue;
		}
		try {
			const { opened } = await forTargets(subject, [target]);
			const [openTarget] = opened.targets;
			if (openTarget !== void 0) builds.set(target, openTarget.build);
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			failed.set(target, error.message);
		}
	}
	return {
		builds,
		failed
	};
}
async function rebuildTargets(building, targets, place) {
	if (targets.length === 0) return {
		rebuilt: [],
		failed: new Map()
	};
	const { subject, base, before, host } = building;
	try {
		const opened = await openBase(await forTargets(subject, targets, place), base, before, host);
		try {
			return {
				rebuilt: [await (await opened.build())()],
				failed: new Map()
			};
		} finally {
			await opened.close();
		}
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const [only] = targets;
		if (only !== void 0 && targets.length === 1) return {
			rebuilt: [],
			failed: new Map([[only, error.message]])
		};
	}
	const rebuilt = [];
	const failed = new Map();
	for (const target of targets) {
		const result = await rebuildTargets(building, [target], place);
		rebuilt.push(...result.rebuilt);
		for (const [name, why] of result.failed) failed.set(name, why);
	}
	return {
		rebuilt,
		failed
	};
}
async function forTargets(subject, targets, place = null) {
	const { opened } = subject;
	const plan = {
		...opened.plan,
		targets: targets.map(parseTarget),
		...place === null ? {} : { packages: place.packages }
	};
	const { root, revision } = opened.tree;
	const tree = place === null ? opened.tree : {
		root,
		directory: join(root, place.directory),
		...revision === void 0 ? {} : { revision }
	};
	return {
		...subject,
		opened: await openTree({
			...opened,
			plan,
			tree
		})
	};
}
//#endregion
//#region src/gate/legs/rebuilt-legs.ts
const maxDifferences = 300;
function titleOf(measurement) {
	return `${mainPackageOf(measurement)} (${targetOf$1(measurement)})`;
}
function unlikeBuild(ours, { build }) {
	if (build === null || build.fingerprint === ours.fingerprint) return "";
	const text = [...ours.goVersion === build.goVersion ? [] : [`Go ${ours.goVersion} -> ${build.goVersion}`], ...buildDifferences(ours, build)].join("; ") || "prepare, go-work or the C compiler differ";
	return text.length <= maxDifferences ? text : `${text.slice(0, maxDifferences)}\u2026`;
}
function mergeBefore(waiting) {
	const previous = waiting.flatMap(({ before }) => before.previousGo ?? []);
	const reasons = waiting.flatMap(({ before }) => before.reasons);
	const [first] = previous;
	if (first === void 0) return {
		previousGo: null,
		reasons: [...new Set(reasons)]
	};
	const measurements = previous.filter(({ release }) => release === first.release).flatMap((go) => go.measurements ?? []);
	return {
		previousGo: {
			...first,
			measurements
		},
		reasons: []
	};
}
const emptyLeg = {
	occasion: "change",
	recorded: false,
	notBuilt: [],
	reproductions: []
};
function missingLegs(waiting, whys) {
	return waiting.flatMap(({ leg, reasons, before }) => {
		const byWhy = new Map();
		for (const measurement of leg.head) {
			const why = whys.get(measurement);
			if (why !== void 0) byWhy.set(why, [...byWhy.get(why) ?? [], measurement]);
		}
		return [...byWhy].map(([why, head]) => {
			const base = {
				kind: "missing",
				why: [...reasons, why].join("; "),
				goBefore: before.previousGo
			};
			return {
				...emptyLeg,
				base,
				head,
				reproductions: leg.reproductions
			};
		});
	});
}
function rebuiltLeg({ baseline, measurements, goBefore }, head, others) {
	const here = new Set(head.map(titleOf));
	const elsewhere = new Set(others.flatMap((leg) => [...leg.head, ...leg.base.kind === "found" ? leg.base.measurements : []].map(titleOf)));
	const kept = measurements.filter((measurement) => here.has(titleOf(measurement)) || !elsewhere.has(titleOf(measurement)));
	const alone = kept.map(titleOf).filter((title) => !here.has(title));
	return {
		leg: {
			...emptyLeg,
			base: {
				kind: "found",
				baseline,
				measurements: kept,
				goBefore
			},
			head
		},
		notices: alone.length === 0 ? [] : [`no leg measured ${namesAndMore(alone, 3)}, which the base has: if it is not gone, give the job that judges the packages of its legs`]
	};
}
function withRest([first, ...others], waiting) {
	if (first === void 0) return [];
	const notBuilt = waiting.flatMap(({ leg }) => leg.notBuilt);
	const reproductions = waiting.flatMap(({ leg }) => leg.reproductions);
	return [{
		...first,
		notBuilt,
		reproductions
	}, ...others];
}
//#endregion
//#region src/gate/legs/build-leg-bases.ts
async function buildLegBases({ plan, repository, base }, legs, host) {
	const { waiting, done } = legs;
	const remedy = `a run of the leg on ${base.branch ?? "the base branch"} records what to compare with`;
	const whys = new Map();
	const fail = (measurement, why) => whys.set(measurement, notBuiltText(targetOf$1(measurement), why, remedy));
	const heads = waiting.flatMap(({ leg }) => leg.head);
	let subject;
	try {
		const build = {
			...plan.build,
			targets: []
		};
		subject = await openHead({
			...plan,
			build
		}, repository, host);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		for (const measurement of heads) fail(measurement, error.message);
		return {
			legs: withRest(missingLegs(waiting, whys), waiting),
			notices: [],
			built: null
		};
	}
	const ours = await describeTargets(subject, new Set(heads.map(targetOf$1)));
	for (const { leg } of waiting) for (const measurement of leg.head) {
		const own = ours.builds.get(targetOf$1(measurement));
		const unlike = own && unlikeBuild(own, measurement);
		if (own === void 0) fail(measurement, ours.failed.get(targetOf$1(measurement)) ?? "");
		else if (unlike) whys.set(measurement, unlikeText(leg.name, unlike, remedy));
	}
	const comparable = heads.filter((measurement) => !whys.has(measurement));
	const rebuilt = await rebuildAll({
		subject,
		base,
		before: mergeBefore(waiting),
		host
	}, comparable, whys, fail);
	await subject.modules.keep();
	const without = missingLegs(waiting, whys);
	const [first] = rebuilt;
	if (first === void 0) return {
		legs: withRest(without, waiting),
		notices: [],
		built: null
	};
	const measurements = rebuilt.flatMap((baseline) => baseline.measurements);
	const compared = rebuiltLeg({
		...first,
		measurements
	}, comparable.filter((measurement) => !whys.has(measurement)), [...done, ...without]);
	return {
		legs: withRest([compared.leg, ...without], waiting),
		notices: compared.notices,
		built: {
			opened: subject.opened,
			trees: rebuilt.map((baseline) => baseline.rebuilt)
		}
	};
}
function notBuiltText(target, why, remedy) {
	return `the base could not be built for ${target} by the job that judges: ${why}; ${remedy}`;
}
function unlikeText(leg, unlike, remedy) {
	return `the leg ${leg} was built otherwise than this job builds (${unlike}): give this job the build inputs of its legs, or ${remedy}`;
}
async function rebuildAll(building, heads, whys, fail) {
	const own = await rebuildTargets(building, [...new Set(heads.map(targetOf$1))], null);
	const there = new Set(own.rebuilt.flatMap(({ measurements }) => measurements.map(titleOf)));
	const absent = heads.filter((measurement) => !there.has(titleOf(measurement)));
	for (const measurement of absent) {
		const why = own.failed.get(targetOf$1(measurement));
		if (why !== void 0) fail(measurement, why);
	}
	const rebuilt = [...own.rebuilt];
	for (const [directory, mains] of await placesOf(building, absent, fail)) {
		const place = {
			directory,
			packages: [...new Set(mains.values())]
		};
		const made = await rebuildTargets(building, [...new Set([...mains.keys()].map(targetOf$1))], place);
		const titles = new Set([...mains.keys()].map(titleOf));
		for (const baseline of made.rebuilt) {
			const measurements = baseline.measurements.filter((each) => titles.has(titleOf(each)));
			rebuilt.push({
				...baseline,
				measurements
			});
		}
		for (const measurement of mains.keys()) {
			const why = made.failed.get(targetOf$1(measurement));
			if (why === void 0) whys.delete(measurement);
			else fail(measurement, why);
		}
	}
	return rebuilt;
}
async function placesOf({ base, subject }, absent, fail) {
	const places = new Map();
	if (absent.length === 0) return places;
	try {
		const modules = await modulesAt(subject.repository, base.commit);
		for (const measurement of absent) {
			const place = locateMain(measurement.binary.mainPackage, modules);
			if (place === "ambiguous") fail(measurement, "several of its modules have the same path");
			else if (place !== null) {
				const mains = places.get(place.directory) ?? new Map();
				places.set(place.directory, mains.set(measurement, place.pattern));
			}
		}
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		for (const measurement of absent) fail(measurement, error.message);
	}
	return places;
}
//#endregion
//#region src/gate/legs/find-leg-bases.ts
async function findLegBases(judgement, legs, host) {
	const { plan, repository, base } = judgement;
	const { given, builds } = apart(legs);
	const ofGiven = await findGivenBases(judgement, given, host);
	const { unproved } = ofGiven;
	if ("missing" in base) {
		const all = builds.map((leg) => compared(judgement, leg, missingBase(base.missing)));
		return {
			...ofGiven,
			legs: [...ofGiven.legs, ...all],
			built: null
		};
	}
	const stored = await findStoredBases(judgement, base, builds, host);
	const { waiting } = stored;
	const done = [...ofGiven.legs, ...stored.done];
	const notices = [...ofGiven.notices, ...stored.notices];
	if (waiting.length === 0) return {
		legs: done,
		notices,
		unproved,
		built: null
	};
	if (!plan.baseline.rebuild) {
		const without = waiting.map(({ leg, reasons, before }) => {
			const why = [...reasons, "the input baseline allows no rebuild"];
			return compared(judgement, leg, missingBase(why.join("; "), before.previousGo));
		});
		return {
			legs: [...done, ...without],
			notices,
			unproved,
			built: null
		};
	}
	const made = await buildLegBases({
		plan,
		repository,
		base
	}, {
		waiting,
		done
	}, host);
	return {
		legs: [...done, ...made.legs],
		notices: [...notices, ...made.notices],
		unproved,
		built: made.built
	};
}
function apart(legs) {
	return {
		given: legs.filter(({ isGiven }) => isGiven),
		builds: legs.filter(({ isGiven }) => !isGiven)
	};
}
async function findGivenBases(judgement, legs, host) {
	const { plan, occasion, base } = judgement;
	const isProved = plan.given !== null;
	const baseline = {
		...plan.baseline,
		release: isProved && plan.baseline.release
	};
	const found = [];
	const notices = [];
	const unproved = [];
	for (const leg of legs) {
		const job = {
			fingerprint: leg.fingerprint,
			leg: leg.name,
			former: null
		};
		const given = await findGivenBase({
			...judgement,
			plan: {
				...plan,
				baseline
			}
		}, job, host);
		notices.push(...given.notices);
		found.push(compared(judgement, leg, given.base));
		if (occasion === "change" && "commit" in base && !isProved && given.base.kind === "missing") unproved.push(`the leg ${leg.name} says that the workflow built its binaries, and nothing that is recorded of the base proves it: give this job the input binaries of its legs, or let the leg record on pushes`);
	}
	return {
		legs: found,
		notices,
		unproved
	};
}
async function findStoredBases(judgement, base, legs, host) {
	const { plan, repository, occasion } = judgement;
	const done = [];
	const waiting = [];
	const notices = [];
	for (const leg of legs) {
		const job = {
			fingerprint: leg.fingerprint,
			leg: leg.name,
			former: null
		};
		const stored = await findStored(plan, repository, base, job, host);
		const { match, reasons } = stored;
		notices.push(...stored.notices);
		for (const reason of reasons) host.log.info(`Stored baseline of the leg ${leg.name}: ${reason}`);
		if (match !== null) {
			const { baseline } = match;
			const { measurements } = match.stored.entry;
			host.log.info(`The base ${baseline.commit.slice(0, 7)} of the leg ${leg.name} was measured by an earlier run (${baseline.source})`);
			const legBase = {
				kind: "found",
				baseline,
				measurements,
				history: pointsOf(match.stored.entry),
				goBefore: null
			};
			done.push(compared(judgement, leg, legBase));
		} else if (occasion === "push") done.push(compared(judgement, leg, missingBase(reasons.join("; "))));
		else {
			const before = await findPreviousGo(plan, base, job, stored, host);
			notices.push(...before.notices);
			waiting.push({
				leg,
				reasons,
				before
			});
		}
	}
	return {
		done,
		waiting,
		notices
	};
}
function compared({ occasion, isRecorded }, leg, base) {
	const { head, notBuilt, reproductions } = leg;
	return {
		occasion,
		base,
		head,
		recorded: isRecorded(leg),
		notBuilt,
		reproductions
	};
}
//#endregion
//#region src/gate/legs/leg-provenance.ts
function legProvenance({ plan, repository, legs, built }, notices, { event }) {
	const trees = built?.trees ?? [];
	const unchecked = trees.flatMap(({ build }) => build.unchecked);
	const modules = built === null ? {
		reused: 0,
		fetched: 0
	} : countModules(trees.flatMap(({ build }) => build.listings), built.opened.workspace.modCache, new Set(trees.flatMap(({ build }) => [...build.fetched])));
	return withClaims({
		tool: toolName,
		mode: plan.mode,
		event: event === null ? "" : eventName(event),
		headCommit: repository.head,
		overrides: built?.opened.overrides ?? [],
		relaxations: built?.opened.relaxations ?? [],
		passedThrough: built?.opened.passedThrough ?? [],
		modulesReused: modules.reused,
		modulesFetched: modules.fetched,
		verified: unchecked.length === 0,
		notices: [...notices, ...unchecked],
		reproduce: "",
		reproduceNote: "each leg has its line in the summary of its own job",
		...givenClaims(legs.flatMap(({ head }) => head), repository.head)
	}, legs);
}
//#endregion
//#region src/gate/legs/measured-leg.ts
const maxClaims = 20;
const maxClaimLength = 300;
const maxNotBuilt = 200;
function measuredLeg({ name, fingerprint, leg, provenance }) {
	const isGiven = provenance.given !== void 0;
	for (const measurement of leg.head) {
		if (measurement.build === null !== isGiven) throw new Error("a measurement does not say how its binary was built");
		const target = targetOf$1(measurement);
		if (target !== "" || !isGiven) parseTarget(target);
	}
	return {
		name,
		fingerprint,
		head: leg.head,
		isGiven,
		notBuilt: leg.notBuilt.slice(0, maxNotBuilt).map((row) => ({
			mainPackage: bounded(row.mainPackage),
			target: bounded(row.target),
			reason: `${bounded(row.reason)} (says the leg ${name})`
		})),
		reproductions: leg.reproductions.filter(({ identical }) => !identical).map((reproduction) => ({
			...reproduction,
			differing: claims(reproduction.differing)
		})),
		claims: {
			overrides: claims(provenance.overrides),
			relaxations: claims(provenance.relaxations),
			passedThrough: claims(provenance.passedThrough),
			notices: claims(provenance.notices),
			modulesReused: provenance.modulesReused,
			modulesFetched: provenance.modulesFetched,
			verified: provenance.verified,
			buildCache: buildCacheClaim(provenance)
		}
	};
}
function buildCacheClaim({ buildCache, buildCacheNote = "" }) {
	if (buildCache === void 0) return null;
	if (buildCache === null) return {
		pack: null,
		note: bounded(buildCacheNote)
	};
	const { commit, packBytes, reused, compiled } = buildCache;
	return {
		pack: {
			commit: bounded(commit),
			packBytes,
			reused,
			compiled
		},
		note: ""
	};
}
function claims(texts) {
	return [...linesAndMore(texts.slice(0, maxClaims).map(bounded), texts.length)];
}
function bounded(text) {
	return text.length <= maxClaimLength ? text : `${text.slice(0, maxClaimLength)}\u2026`;
}
//#endregion
//#region src/gate/legs/judge-legs.ts
async function judgeLegs(plan, host) {
	const { results, missing } = await collectLegs(plan, host);
	for (const why of missing) host.log.warning(why);
	if (results.length === 0) return nothingMeasured(plan, missing, host);
	const repository = await openCheckout(plan, host);
	const { legs, refused } = acceptLegs(results, repository);
	for (const why of refused) host.log.warning(why);
	const without = [...missing, ...refused];
	if (legs.length === 0) return nothingMeasured(plan, without, host);
	const doubled = doubledBinary(legs);
	if (doubled !== null) throw new UserError(`${doubled} was measured by more than one leg: give each leg its own packages or targets, or each job its own key`);
	host.log.info(`Legs that measured ${repository.head.slice(0, 7)}: ${legs.map(({ name }) => name).join(", ")}`);
	const judged = await judgeMeasured(plan, repository, legs, host);
	const { report, unproved } = judged;
	for (const why of unproved) host.log.warning(why);
	return {
		report: withMissing(report, [...without, ...unproved]),
		measurements: judged.measurements,
		plan: judged.plan
	};
}
async function judgeMeasured(requested, repository, legs, services) {
	const occasion = occasionOf(requested, services);
	const base = await chooseBase(requested, repository, services);
	services.log.info("commit" in base ? `Base: ${base.commit.slice(0, 7)}, ${base.chosenBy}` : `No base: ${base.missing}`);
	const budget = await readBudget(requested, {
		repository,
		occasion,
		base: "commit" in base ? base.commit : ""
	}, services);
	const { plan, host, notices } = pinInputs(requested, services, budget);
	const recorded = occasion === "push" ? await recordedBy(plan, legs, host) : [];
	const bases = await findLegBases({
		plan,
		repository,
		base,
		occasion,
		budget,
		isRecorded: (leg) => recorded.includes(leg.name)
	}, legs, host);
	const provenance = legProvenance({
		plan,
		repository,
		legs,
		built: bases.built
	}, [...notices, ...bases.notices], host);
	return {
		report: await showLastRelease(await judgeFindings({
			legs: bases.legs,
			budget,
			override: noOverride,
			explains: plan.build.explain
		}, provenance, host), plan, repository, budget, host),
		measurements: measurementsOf(bases.legs),
		plan,
		unproved: bases.unproved
	};
}
function acceptLegs(results, { head }) {
	const legs = [];
	const refused = [];
	for (const result of results) {
		const { name, commit } = result;
		try {
			if (commit !== head) throw new Error(`it measured ${commit.slice(0, 7)}, and this job has checked out ${head.slice(0, 7)}: check out the same commit in both`);
			legs.push(measuredLeg(result));
		} catch (error) {
			refused.push(`the leg ${name} can't be believed: ${messageOf(error)}`);
		}
	}
	return {
		legs,
		refused
	};
}
function doubledBinary(legs) {
	const seen = new Set();
	for (const measurement of legs.flatMap(({ head }) => head)) {
		const key = binaryKey(measurement);
		if (seen.has(key)) return `${mainPackageOf(measurement)} for ${targetOf$1(measurement)}`.slice(0, 300);
		seen.add(key);
	}
	return null;
}
async function recordedBy({ key }, legs, { runArtifacts }) {
	const recordOf = ({ fingerprint }) => artifactName({
		key,
		fingerprint
	});
	const names = new Map(legs.map((leg) => [recordOf(leg), leg.name]));
	const artifacts = await runArtifacts?.find((name) => names.has(name));
	return artifacts?.state === "found" ? artifacts.artifacts.map(({ name }) => names.get(name) ?? "") : [];
}
//#endregion
//#region src/gate/submodule-hint.ts
const absence = /no such file|not found|does not exist|no Go files|no matching files|no embeddable files|no required module|cannot find|is not in std|missing/i;
const maxShown = 3;
async function withSubmoduleHint(repository, work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const hint = await hintFor(repository, error.message).catch(() => "");
		throw hint === "" ? error : new UserError(`${error.message}; ${hint}`);
	}
}
async function hintFor(repository, message) {
	const empty = await unpopulatedSubmodules(repository);
	const named = empty.filter((path) => message.includes(path));
	const shown = named.length > 0 ? named : absence.test(message) ? empty : [];
	if (shown.length === 0) return "";
	const some = namesAndMore(shown, maxShown);
	return `${shown.length === 1 ? `the submodule ${some} is not populated` : `the submodules ${some} are not populated`}: set "submodules: true" for actions/checkout, or run "git submodule update --init"`;
}
//#endregion
//#region src/gate/gate.ts
async function gate(plan, services) {
	if (plan.mode === "judge") return await judgeLegs(plan, services);
	const host = plan.given === null ? services : await checkEvent(plan.given, plan, services);
	if (plan.mode === "comment") return await judgeWorkflowRun(plan, host);
	if (plan.mode === "release") return await guardRelease(plan, host);
	const again = host.baselineDirectory?.records === true ? null : await rejudge(plan, host);
	if (again !== null) return again;
	if (plan.given !== null) return await judgeGiven(plan, plan.given, host);
	const repository = await openCheckout(plan, host);
	return await withSubmoduleHint(repository, () => judgeTree(plan, repository, host));
}
async function judgeTree(requested, repository, services) {
	const occasion = occasionOf(requested, services);
	const base = await nameBase(requested, repository, services);
	const budget = await readBudget(requested, {
		repository,
		occasion,
		base: "commit" in base ? base.commit : ""
	}, services);
	const { plan, host, notices } = withoutUnfitPacks(pinInputs(requested, services, budget));
	const subject = await openHead(plan, repository, host);
	assertRecordable(subject, host);
	const { opened } = subject;
	host.log.info(`${opened.toolchain.version} in ${opened.tree.directory}, commit ${repository.head.slice(0, 7)}`);
	const sides = await measureSides(plan, subject, base, occasion, host);
	const discarding = discardBuildCache(opened.workspace);
	const judged = {
		plan,
		subject,
		base,
		occasion,
		budget,
		notices,
		host
	};
	try {
		return await judgeSides(judged, sides);
	} finally {
		await discarding;
	}
}
async function nameBase(plan, repository, services) {
	const base = await chooseBase(plan, repository, services);
	services.log.info("commit" in base ? `Base: ${base.commit.slice(0, 7)}, ${base.chosenBy}` : `No base: ${base.missing}`);
	return base;
}
async function withGoWorkHint({ unusedGoWork }, work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof UserError) || unusedGoWork === null) throw error;
		throw new UserError(`${error.message}; ${unusedGoWork}`);
	}
}
async function measureSides(plan, subject, base, occasion, host) {
	const bringer = bringPack(plan, subject, host);
	try {
		return await measureBoth(plan, subject, {
			base,
			occasion,
			bringer
		}, host);
	} finally {
		await bringer.close();
	}
}
function once(work) {
	let done;
	return () => done ??= work();
}
function whileGoCompiles(measureBase, { environment }) {
	loadUploader(environment).catch(() => {});
	measureBase().catch(() => {});
}
function rebuiltOf(base) {
	return base.kind === "found" ? base.rebuilt : null;
}
function packingBeside(plan, subject, host, measureBase, kept) {
	if (packUseOf(plan, host) !== "keep") return {};
	return { async beside(build) {
		const rebuilt = rebuiltOf(await measureBase());
		kept.push(await keepPack(plan, subject, {
			build,
			rebuilt
		}, host));
	} };
}
async function listHead(subject, listing) {
	const { opened, modules } = subject;
	const { log } = opened.command;
	return await log.group("List the head", async () => {
		const listed = await listing;
		if (listed !== null) {
			log.info("no module has to be fetched");
			return listed;
		}
		await modules.bring(opened);
		return await withGoWorkHint(subject, () => listTree({
			opened,
			absentAllowed: false
		}));
	});
}
async function measureBoth(plan, subject, { base, occasion, bringer }, host) {
	const { log } = host;
	const { opened, modules } = subject;
	const isBaseNamed = "commit" in base && plan.mode !== "measure";
	log.live?.expect(isBaseNamed ? 4 : 2);
	const listing = listOffline({ opened });
	const search = await findBaseline(plan, subject, base, occasion, host).finally(() => listing);
	log.live?.expect(search.builds ? 3 : 2);
	try {
		const listed = await listHead(subject, listing);
		const brought = await bringer.ready();
		const measureBase = once(await search.build());
		const kept = [];
		const head = await log.group("Build the head", () => measureTree(opened, "head", false, listed, {
			gzip: true,
			files: false,
			onChecked: () => whileGoCompiles(measureBase, host),
			...packingBeside(plan, subject, host, measureBase, kept)
		}));
		const baseline = await measureBase();
		if (baseline.kind === "missing") log.info(`No baseline: ${baseline.why}`);
		const rebuilt = rebuiltOf(baseline);
		return {
			baseline,
			head,
			searchNotices: search.notices,
			...cacheResult(plan, brought, kept, {
				head: head.build,
				base: rebuilt?.build ?? null
			}, host)
		};
	} finally {
		await search.close();
		await modules.keep();
	}
}
//#endregion
export { gate as t };
