import { Bt as andMore, M as formatPercent, O as formatBytes, k as formatDelta, lt as plainName, ut as plainSentence } from "./foundation.js";
import { o as formatAge } from "./values.js";
import { d as targetOf, o as isSameBinary } from "./sections-comparable.js";
import { C as symbolTitle, k as largestArchive } from "./overview.js";
import { t as grouped } from "./grouped.js";
import { a as nameOf, i as labelOf$1, o as ranked } from "./ranking.js";
import { c as releaseSentences, r as binaryName } from "./reasons.js";
import { t as sparkline } from "./sparkline.js";
//#region src/core/report/release/last-release.ts
function withLastRelease(report, { tag, evidence, vouchedBy, measurements }) {
	const about = {
		tag,
		evidence,
		...vouchedBy === void 0 ? {} : { vouchedBy }
	};
	return {
		...report,
		reports: report.reports.map((binary) => {
			const { mainPackage, target } = binary;
			const before = measurements.find((measurement) => isSameBinary(measurement, mainPackage, target));
			if (before === void 0 || binary.head === null) return binary;
			const { fileSize } = before.binary;
			const delta = binary.head.binary.fileSize - fileSize;
			return {
				...binary,
				lastRelease: {
					...about,
					fileSize,
					delta
				}
			};
		})
	};
}
function lastReleaseTitle(binaries) {
	const [first] = binaries.flatMap(({ lastRelease }) => lastRelease ?? []);
	if (first === void 0) return "";
	const { tag, evidence } = first;
	return `since ${tag}${evidence === "verified" ? "" : ` (${evidence})`}`;
}
function lastReleaseCell({ lastRelease }) {
	if (lastRelease === void 0) return "";
	const { delta, fileSize } = lastRelease;
	return delta === 0 ? "0 B" : `${formatDelta(delta)} (${formatPercent(delta, fileSize)})`;
}
//#endregion
//#region src/core/given/given-facts.ts
function givenFacts(binaries, head, passedOver) {
	return {
		binaries: binaries.map((binary) => factsOf(binary, head)),
		passedOver
	};
}
function factsOf({ measurement, file }, head) {
	const { binary } = measurement;
	const { settings = {} } = binary;
	const isRecorded = Object.keys(settings).length > 0;
	const revision = settings["vcs.revision"] ?? "";
	return {
		name: binary.name,
		mainPackage: binary.mainPackage,
		target: targetOf(measurement),
		file,
		goVersion: binary.goVersion,
		trimmed: isRecorded ? answer(settings["-trimpath"] === "true") : "unknown",
		stripped: answer(binary.stripped),
		cgo: settings["CGO_ENABLED"] === void 0 ? "unknown" : answer(settings["CGO_ENABLED"] === "1"),
		tags: settings["-tags"] ?? "",
		ldflags: settings["-ldflags"] ?? "",
		revision,
		isHead: revision === "" || head === "" ? "unknown" : answer(revision === head),
		modified: settings["vcs.modified"] === void 0 ? "unknown" : answer(settings["vcs.modified"] === "true")
	};
}
const answer = (isTrue) => isTrue ? "yes" : "no";
const builtElsewhere = "built by the workflow, not by the gate";
const unverifiable = "the build cache and what the steps before left in it, the content of the dependencies, and whether a second build makes the same bytes";
function givenLabels({ binaries }) {
	return binaries.map(labelOf);
}
function verifiedClauses({ binaries }, hasOthers) {
	const groups = new Map();
	for (const binary of binaries) {
		const clause = clauseOf(binary);
		groups.set(clause, [...groups.get(clause) ?? [], labelOf(binary)]);
	}
	const isNamed = hasOthers || groups.size > 1;
	return [...groups].map(([clause, labels]) => isNamed ? `${clause}: ${labels.join(", ")}` : clause);
}
function labelOf({ name, target }) {
	return target === "" ? name : `${name} ${target}`;
}
function clauseOf(binary) {
	const { goVersion, tags, ldflags, revision, isHead, modified } = binary;
	return [
		goVersion === "" ? "no Go version in the file" : goVersion,
		{
			yes: "trimmed",
			no: "not trimmed: built without -trimpath",
			unknown: "unknown whether trimmed"
		}[binary.trimmed],
		binary.stripped === "yes" ? "stripped" : "not stripped",
		{
			yes: "with cgo",
			no: "without cgo",
			unknown: "unknown whether with cgo"
		}[binary.cgo],
		...tags === "" ? [] : [`tags ${tags}`],
		...ldflags === "" ? [] : [`ldflags ${ldflags}`],
		commitClause(revision, isHead),
		...modified === "yes" ? ["from a tree with uncommitted changes"] : []
	].join(", ");
}
function commitClause(revision, isHead) {
	const short = revision.slice(0, 7);
	if (revision === "") return "no commit stamped";
	if (isHead === "yes") return `of the head commit ${short}`;
	return isHead === "no" ? `of the commit ${short}, which is not the head` : `of the commit ${short}`;
}
//#endregion
//#region src/core/report/budget-change.ts
function budgetChangeText({ accepted, baseFile = "valid", baseVerdict, headVerdict, branch }, path, strong = (verdict) => verdict) {
	const [base, head] = [strong(baseVerdict), strong(headVerdict)];
	if (branch !== void 0) {
		const which = `the one of ${plainName(branch)}`;
		return `The tag's budget ${path} is not that of ${plainName(branch)}. By ${which} the verdict is ${base}, by the tag's own ${head}; ${which} counts.`;
	}
	if (baseFile === "absent") return `This change adds the budget ${path}. By the inputs and the defaults the verdict is ${base}, by the added budget ${head}; the inputs and the defaults count, as the base has no such file.`;
	if (baseFile === "malformed") return `This change touches the budget ${path}, which is malformed in the base. By the inputs and the defaults the verdict is ${base}, by the changed budget ${head}; the inputs and the defaults count.`;
	if (baseFile === "unread") return `The base's budget ${path} could not be read. By the inputs and the defaults the verdict is ${base}, by this change's budget ${head}; the worse one counts.`;
	return `This change touches the budget ${path}. By the base's budget the verdict is ${base}, by the changed one ${head}; ${accepted ? "the changed one counts, as the base's file accepts changes" : "the base's one counts"}.`;
}
//#endregion
//#region src/core/report/history/over-time.ts
const minPoints = 10;
function overTime(report, binaries) {
	return binaries.flatMap((binary) => {
		const { history = [], head } = binary;
		if (head === null) return [];
		const { fileSize } = head.binary;
		const points = [...history, {
			time: "",
			missing: 0,
			fileSize
		}].slice(-40);
		const [first] = points;
		if (first === void 0 || points.length < minPoints) return [];
		const change = formatPercent(fileSize - first.fileSize, first.fileSize);
		return {
			name: binaryName(binary, report),
			sparkline: sparkline(points),
			sentence: `${formatBytes(first.fileSize)} \u2192 ${formatBytes(fileSize)} (${change}), ${points.length} measurements since ${first.time.slice(0, 10)}`
		};
	});
}
//#endregion
//#region src/core/report/limit-cell.ts
function limitCell(binary) {
	const reason = limitReason(binary);
	return reason === void 0 ? "" : limitText(reason);
}
function limitReason({ verdict }) {
	return verdict.reasons.find((reason) => reason.state === verdict.state && limitText(reason) !== "");
}
const wholeRule = /^(?:(?<metric>content|gzip|package)\.)?(?:warn|fail|release)\.(?<kind>max-size|min-size|max-growth|max-growth-percent|max-growth-since|go-upgrade-limit|go-upgrade-limit-percent)$/;
function limitText({ rule = "", limit }) {
	const { metric = "", kind } = wholeRule.exec(rule)?.groups ?? {};
	if (kind === void 0 || limit === void 0) return "";
	const text = kind.startsWith("max-growth") ? formatDelta(limit) : kind.startsWith("go-upgrade") ? `Go ${formatDelta(limit)}` : `${kind === "min-size" ? "at least " : ""}${formatBytes(limit)}`;
	return metric === "" ? text : `${metric} ${text}`;
}
//#endregion
//#region src/core/report/build-cache/used-packs.ts
function ownPackTexts({ buildCache, buildCacheNote = "" }) {
	if (buildCache === void 0) return [];
	return [buildCache === null ? noPackText(buildCacheNote) : `${packText(buildCache)}; its bytes were proved by the run that made it`];
}
function legPackTexts({ legBuildCaches = [] }) {
	return [...grouped(legBuildCaches, ({ pack, note }) => pack === null ? noPackText(note) : packText(pack))].map(([text, legs]) => `${legs.map(({ leg }) => leg).join(", ")}: ${text}`);
}
function noPackText(note) {
	return `not used, built from nothing${note === "" ? "" : `: ${note}`}`;
}
function packText({ commit, packBytes, reused, compiled }) {
	return `build cache of ${commit.slice(0, 7)} (${formatBytes(packBytes)}): ${reused} ${reused === 1 ? "package" : "packages"} reused, ${compiled} compiled`;
}
//#endregion
//#region src/core/report/build-facts.ts
function measuredFacts(report, binaries) {
	const { provenance } = report;
	const sides = binaries.flatMap(({ head, base }) => head ?? base ?? []);
	const hasBuilt = binaries.some(({ head }) => head !== null && head.build !== null);
	return [
		...givenFactsOf(provenance, hasBuilt),
		sentences("Release", releaseSentences(report)),
		report.release === void 0 ? baselineFacts(report, binaries) : [],
		sentences("Head commit", provenance?.headCommit ? [provenance.headCommit] : []),
		sentences("Go", goVersions(binaries)),
		previousGoFacts(binaries),
		names("Flags", [...new Set(sides.map(flagsOf).filter((text) => text !== ""))]),
		names("Overrode", (provenance?.overrides ?? []).map(withoutOverrode)),
		names("Relaxed on request", provenance?.relaxations ?? []),
		names("Passed through to the build", provenance?.passedThrough ?? []),
		buildCacheFacts(provenance),
		sentences("Modules", provenance === null ? [] : modulesText(provenance)),
		sentences("Enforced settings", provenance === null || provenance.given !== void 0 && !hasBuilt ? [] : [verifiedText(provenance)]),
		sentences("Attribution", attributionTexts(report, binaries)),
		sentences("Archives", archiveTexts(report, binaries)),
		sentences("Notes", [...new Set(sides.flatMap(({ attribution }) => attribution.notes))]),
		sentences("Tool", provenance?.tool ? [provenance.tool] : [])
	].flat().filter(({ entries }) => entries.length > 0);
}
function givenFactsOf(provenance, hasBuilt) {
	if (provenance?.given === void 0) return [];
	const { given, mode } = provenance;
	const which = hasBuilt ? `: ${givenLabels(given).join(", ")}` : "";
	return [
		sentences("Binaries", [`${builtElsewhere}${which}`]),
		sentences(sayerOf(mode), verifiedClauses(given, hasBuilt)),
		sentences("Not verified", [unverifiable])
	];
}
function sayerOf(mode) {
	switch (mode) {
		case "judge": return "As the legs say";
		case "comment": return "As the pull request's run says";
		default: return "Verified in the files";
	}
}
function sentences(title, entries) {
	return {
		title,
		kind: "sentences",
		entries,
		link: ""
	};
}
function names(title, entries) {
	return {
		title,
		kind: "names",
		entries,
		link: ""
	};
}
function baselineFacts(report, binaries) {
	const groups = grouped(binaries, ({ baseline }) => JSON.stringify({
		...baseline,
		measuredAt: "",
		ageSeconds: 0
	}));
	return [...groups.values()].map((group) => {
		const baseline = group[0]?.baseline ?? null;
		const which = groups.size > 1 ? `: ${group.map((binary) => labelText(binary, report)).join(", ")}` : "";
		if (baseline === null) return sentences("Baseline", [`none${which}`]);
		const source = {
			artifact: "stored measurement (artifact)",
			cache: "stored measurement (cache)",
			rebuild: "built in this run",
			release: "stored measurement (release)",
			file: baseline.measuredAt === void 0 ? "read from a file" : "stored measurement (baseline directory)"
		}[baseline.source];
		const commit = baseline.commit === "" ? "" : ` of commit ${baseline.commit}`;
		const chosen = baseline.chosenBy === "" ? "" : `, ${baseline.chosenBy}`;
		return {
			...sentences("Baseline", [`${source}${commit}${ageText(baseline)}${chosen}${which}`]),
			link: baseline.run
		};
	});
}
function previousGoFacts(binaries) {
	const upgrades = binaries.flatMap(({ goUpgrade }) => goUpgrade ?? []);
	return [...grouped(upgrades, ({ from, run }) => `${from} ${run}`).values()].flatMap(([upgrade]) => {
		if (upgrade === void 0) return [];
		const how = upgrade.run !== "" || upgrade.delta !== null ? ", recorded by a run of the base" : ", not recorded";
		return {
			...sentences("Go before", [`${upgrade.from}${how}`]),
			link: upgrade.run
		};
	});
}
function ageText({ measuredAt, ageSeconds }) {
	if (measuredAt === void 0 || ageSeconds === void 0) return "";
	return `, measured ${measuredAt.slice(0, 10)} (${formatAge(ageSeconds)} before)`;
}
function goVersions(binaries) {
	const texts = binaries.map(({ base, head }) => {
		const before = base?.binary.goVersion ?? "";
		const after = head?.binary.goVersion ?? "";
		if (before === "" || after === "" || before === after) return after || before;
		return `${before} \u2192 ${after}`;
	});
	return [...new Set(texts)].filter((text) => text !== "");
}
function flagsOf({ build }) {
	return build === null ? "" : build.flags.join(" ");
}
function withoutOverrode(sentence) {
	return sentence.replace(/^overrode /, "");
}
function modulesText(provenance) {
	const { modulesReused, modulesFetched } = provenance;
	if (modulesReused + modulesFetched === 0) return [];
	return [`${modulesReused} from this machine's verified module cache, ${modulesFetched} fetched`];
}
function buildCacheFacts(provenance) {
	if (provenance === null) return [];
	const link = provenance.buildCache?.run ?? "";
	return [{
		...sentences("Build cache", ownPackTexts(provenance)),
		link
	}, sentences("Build cache", legPackTexts(provenance))];
}
function verifiedText({ verified, mode }) {
	if (mode === "comment") return "not checked here: the pull request's own run built the binaries";
	return verified ? "found in every binary that was built" : "not verified in every binary";
}
function attributionTexts(report, binaries) {
	const known = binaries.flatMap((binary) => {
		const side = binary.head ?? binary.base;
		return side === null ? [] : [{
			binary,
			attribution: side.attribution
		}];
	});
	const groups = grouped(known, ({ attribution }) => attribution.level);
	return [...groups].map(([level, group]) => {
		const bytes = group.reduce((sum, { attribution }) => sum + attribution.unattributedBytes, 0);
		const which = groups.size > 1 ? `: ${group.map(({ binary }) => labelText(binary, report)).join(", ")}` : "";
		return `by ${level}, ${bytes === 0 ? "every byte" : `all but ${formatBytes(bytes)}`}${which}`;
	});
}
function archiveTexts(report, binaries) {
	const packed = binaries.flatMap((binary) => (binary.archives ?? []).map((sizes) => ({
		binary,
		text: archiveText(binary, sizes)
	})));
	return [...grouped(packed, ({ text }) => text)].map(([text, group]) => {
		return `${text}: ${group.map(({ binary }) => labelText(binary, report)).join(", ")}`;
	});
}
function archiveText({ base, head }, { format, delta }) {
	const texts = [base, head].flatMap((side) => {
		const archive = side && largestArchive(side, format);
		if (!archive) return [];
		const { file, size, contentSize } = archive;
		return `${file}, ${formatBytes(size)} (${formatBytes(contentSize)} unpacked)`;
	});
	const isCompared = texts.length === 2 && delta !== null;
	return `${texts.join(" \u2192 ")}${isCompared ? `, ${formatDelta(delta)}` : ""}`;
}
function labelText(binary, report) {
	const { name, target } = labelOf$1(binary, report);
	return target === "" ? name : `${name} ${target}`;
}
//#endregion
//#region src/core/report/explanation/pieces.ts
const changeOfBytes = (bytes) => ({
	bytes,
	isChange: true
});
const sizeInBytes = (bytes) => ({
	bytes,
	isChange: false
});
const countOf = (count, one, many) => ({
	count,
	one,
	many
});
function joined(names, separator) {
	return names.flatMap((name, index) => index === 0 ? [{ name }] : [separator, { name }]);
}
const maxSteps = 6;
function chainPieces(steps) {
	if (steps.length <= maxSteps) return joined(steps, " \u2192 ");
	return [
		...joined(steps.slice(0, 2), " \u2192 "),
		" \u2192 \u2026 \u2192 ",
		...joined(steps.slice(-3), " \u2192 ")
	];
}
function shapeOf(sentence) {
	return JSON.stringify(sentence.map((piece) => typeof piece !== "string" && ("bytes" in piece || "count" in piece) ? "number" : piece));
}
function merged(sentences) {
	const [first = [], ...others] = sentences;
	return first.map((piece, place) => {
		const numbers = [piece, ...others.flatMap((sentence) => sentence[place] ?? [])].filter(isNumber);
		const [largest] = numbers.toSorted((a, b) => valueOf(b) - valueOf(a));
		if (largest === void 0) return piece;
		return numbers.some((number) => valueOf(number) !== valueOf(largest)) ? { atMost: largest } : largest;
	});
}
function isNumber(piece) {
	return typeof piece !== "string" && ("bytes" in piece || "count" in piece);
}
function valueOf(number) {
	return Math.abs("bytes" in number ? number.bytes : number.count);
}
function show(sentence, shown) {
	return sentence.map((piece) => {
		if (typeof piece === "string") return shown.text(piece);
		if ("name" in piece) return shown.name(piece.name);
		if ("file" in piece) return shown.place(piece);
		return "atMost" in piece ? `up to ${numberText(piece.atMost)}` : numberText(piece);
	}).join("");
}
function numberText(number) {
	if ("count" in number) return `${number.count} ${number.count === 1 ? number.one : number.many}`;
	const { bytes, isChange } = number;
	return isChange ? formatDelta(bytes) : formatBytes(bytes);
}
function placeText({ file, line }) {
	return `${plainName(file, 90)}:${line}`;
}
function plainText(sentence) {
	return show(sentence, {
		text: plainSentence,
		name: (name) => plainName(name, 90),
		place: placeText
	});
}
//#endregion
//#region src/core/report/explanation/arrival-sentences.ts
const maxEdges = 3;
function arrivalSentence(arrival, nameOf) {
	return [...packagesPieces(arrival.packages, arrival.delta, nameOf), ...causePieces(arrival, nameOf)];
}
function consequenceSentence(arrivals, nameOf) {
	const packages = arrivals.flatMap((arrival) => arrival.packages);
	const verb = packages.length === 1 ? "is" : "are";
	return [...packagesPieces(packages, sumOf(arrivals), nameOf), arrivals[0]?.change === "added" ? ` ${verb} kept without elimination: imported on both sides` : ` ${verb} left out by elimination: imported on both sides`];
}
function sumOf(arrivals) {
	return arrivals.reduce((sum, { delta }) => sum + delta, 0);
}
function packagesPieces(packages, delta, nameOf) {
	const [first = "", ...others] = packages;
	return [
		{ name: nameOf(first) },
		...others.length === 0 ? [] : [" and ", countOf(others.length, "more package", "more packages")],
		" (",
		changeOfBytes(delta),
		")"
	];
}
function causePieces({ change, packages, cause }, nameOf) {
	const came = change === "added";
	const chain = chainOf(cause, nameOf);
	switch (cause.kind) {
		case "import": return [
			came ? " came in by " : " went with ",
			...edgesPieces(cause.edges, came, nameOf),
			...chain
		];
		case "module": return [
			came ? " came in with " : " went with ",
			{ name: cause.module },
			` ${versionText(cause)}`,
			...chain
		];
		case "use": {
			const verb = packages.length === 1 ? "is" : "are";
			return [
				came ? ` ${verb} kept now: already imported ` : ` ${verb} left out now: still imported `,
				...atPieces(cause.edge, came, nameOf),
				...cause.symbol === "" ? [] : [came ? ", first used by " : ", last used by ", { name: nameOf(symbolTitle(cause.symbol)) }],
				...chain
			];
		}
		default: return [came ? " came in" : " went", ...cause.why === "" ? [] : [`: ${cause.why}`]];
	}
}
function versionText({ baseVersion, headVersion }) {
	if (baseVersion === "") return `${headVersion}, which is new`;
	if (headVersion === "") return `${baseVersion}, which is gone`;
	return `${baseVersion} \u2192 ${headVersion}`;
}
function chainOf(cause, nameOf) {
	return cause.kind === "unknown" || cause.chain.length < 2 ? [] : [
		" (",
		...chainPieces(cause.chain.map(nameOf)),
		")"
	];
}
function edgesPieces(edges, came, nameOf) {
	const [first] = edges;
	if (first === void 0) return [came ? "an import" : "its import"];
	if (edges.length === 1) return edgePieces(first, came, nameOf);
	const shown = edges.slice(0, maxEdges);
	const more = edges.length - shown.length;
	return [
		countOf(edges.length, "import", came ? "new imports together: " : "imports together: "),
		...shown.flatMap((edge, index) => [...index === 0 ? [] : [more === 0 && index === shown.length - 1 ? " and " : ", "], ...edgePieces(edge, came, nameOf)]),
		...more > 0 ? [` ${andMore(more)}`] : []
	];
}
function edgePieces(edge, came, nameOf) {
	const place = placeOf(edge, came);
	if (place !== null) return [place, ...came ? [] : [" of the base"]];
	return [
		"the import of ",
		{ name: nameOf(edge.to) },
		" in ",
		{ name: nameOf(edge.from) }
	];
}
function atPieces(edge, came, nameOf) {
	const place = placeOf(edge, came);
	return place === null ? ["by ", { name: nameOf(edge.from) }] : [
		"at ",
		place,
		...came ? [] : [" of the base"]
	];
}
function placeOf({ file, line }, came) {
	return file === void 0 || line === void 0 ? null : {
		file,
		line,
		side: came ? "head" : "base"
	};
}
//#endregion
//#region src/core/report/explanation/dead-code-sentence.ts
const maxCulprits = 3;
const flipTitles = ["This change switches dead-code elimination off", "This change switches dead-code elimination on"];
function deadCodeSentence({ base, head, delta, culprits }, nameOf) {
	const isOff = base === "on" && head === "off";
	if (!isOff && !(base === "off" && head === "on")) return null;
	const amount = delta === 0 ? [] : [
		" (",
		changeOfBytes(delta),
		" of methods and what they keep)"
	];
	return [
		flipTitles[isOff ? 0 : 1],
		isOff ? ": the linker now keeps all exported methods" : ": the linker no longer keeps all exported methods",
		...amount,
		...culprits.length === 0 ? [] : [isOff ? ". It is off because of " : ". It was off because of ", ...culpritPieces(culprits, isOff ? "head" : "base", nameOf)]
	];
}
function culpritName({ kind, symbol, package: owner }, nameOf) {
	switch (kind) {
		case "plugin": return [
			"the import of ",
			{ name: symbol },
			...owner === "" ? [] : [" in ", { name: nameOf(owner) }]
		];
		case "shared": return ["types shared with other files by ", { name: symbol }];
		default: return [{ name: nameOf(symbolTitle(symbol)) }];
	}
}
function culpritPieces(culprits, side, nameOf) {
	const shown = culprits.slice(0, maxCulprits);
	const more = culprits.length - shown.length;
	const imports = shown.map(({ edge = {} }) => placePieces(", reached by the import at ", edge, side));
	const [first = []] = imports;
	const isShared = imports.every((pieces) => JSON.stringify(pieces) === JSON.stringify(first));
	return [
		...shown.flatMap((culprit, index) => [
			...index === 0 ? [] : [separatorOf(isShared)],
			...culpritName(culprit, nameOf),
			...placePieces(" at ", culprit, side),
			...pathPieces(culprit, nameOf),
			...isShared ? [] : imports[index] ?? []
		]),
		...more > 0 ? [" and ", countOf(more, "more", "more")] : [],
		...isShared ? first : []
	];
}
const separatorOf = (isShared) => isShared ? ", " : "; ";
function placePieces(before, { file, line }, side) {
	if (file === void 0 || line === void 0) return [];
	return [
		before,
		{
			file,
			line,
			side
		},
		...side === "head" ? [] : [" of the base"]
	];
}
function pathPieces({ path }, nameOf) {
	const owners = path.flatMap(({ package: owner }) => owner === "" ? [] : [owner]);
	const steps = (owners[0] === "runtime" ? owners.slice(1) : owners).map(nameOf);
	return steps.length < 2 ? [] : [
		" (",
		...chainPieces(steps),
		")"
	];
}
//#endregion
//#region src/core/report/explanation/detail-sentences.ts
function symbolSentence({ name, delta, path }, nameOf) {
	const keepers = path.slice(0, -1).map(({ symbol }) => nameOf(symbolTitle(symbol)));
	return [
		{ name: nameOf(symbolTitle(name)) },
		" (",
		changeOfBytes(delta),
		") is new",
		...keepers.length === 0 ? [] : [", kept by ", ...chainPieces(keepers)]
	];
}
function contentSentence({ name, owner, base, head, delta }, nameOf) {
	const place = owner === "" ? [] : [" in ", { name: nameOf(owner) }];
	return base === 0 ? [
		{ name },
		" (",
		changeOfBytes(delta),
		") is new",
		...place
	] : [
		{ name },
		...place,
		" grew (",
		changeOfBytes(delta),
		": ",
		sizeInBytes(base),
		" \u2192 ",
		sizeInBytes(head),
		")"
	];
}
//#endregion
//#region src/core/report/explanation/duplicate-sentences.ts
const maxNames = 3;
function duplicateSentences(duplicates, nameOf) {
	return [...grouped(duplicates, ({ kind, names, count, change }) => kind === "generic" ? `${change} ${count} ${packageOf(names[0] ?? "")}` : `${change} ${kind} ${names.join(" ")}`).values()].map((group) => {
		const [first, second] = group;
		return {
			sentence: first === void 0 ? [] : second === void 0 ? duplicateSentence(first, nameOf) : genericsSentence(group),
			bytes: sum(group.map(({ delta }) => delta))
		};
	});
}
function duplicateSentence({ kind, names, count, bytes, change, delta }, nameOf) {
	const is = change === "added" ? "are" : "were";
	const end = [
		" (",
		sizeInBytes(bytes),
		" together",
		...delta === 0 ? [] : [", ", changeOfBytes(delta)],
		")",
		change === "added" ? "" : ", and no longer are"
	];
	switch (kind) {
		case "major-versions": return [
			...listed(names, count),
			` ${is} major versions of one module`,
			...end
		];
		case "copied-package": return [
			...listed(names.map(nameOf), count),
			` ${is} one package under several paths`,
			...end
		];
		case "equal-content": return [
			...listed(names.map(symbolTitle), count),
			change === "added" ? " hold the same bytes" : " held the same bytes",
			...end.slice(0, -1),
			change === "added" ? "" : ", and no longer do"
		];
		default: {
			const [generic = "", ...types] = names;
			return [
				{ name: symbolTitle(generic) },
				...compiledFor(change, count),
				...end.slice(0, -1),
				change === "added" ? "" : ", and is for fewer now",
				...types.length === 0 ? [] : [": ", ...listed(types.map(shortType), count)]
			];
		}
	}
}
function genericsSentence(duplicates) {
	const [first] = duplicates;
	if (first === void 0) return [];
	const { names, count, change } = first;
	const bytes = sum(duplicates.map((duplicate) => duplicate.bytes));
	const delta = sum(duplicates.map((duplicate) => duplicate.delta));
	const more = duplicates.length - 1;
	return [
		{ name: symbolTitle(names[0] ?? "") },
		" and ",
		countOf(more, "more function", "more functions"),
		" of ",
		{ name: packageOf(names[0] ?? "") },
		...compiledFor(change, count, true),
		" (",
		sizeInBytes(bytes),
		" together",
		...delta === 0 ? [] : [", ", changeOfBytes(delta)],
		")",
		change === "added" ? "" : ", and are for fewer now"
	];
}
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
function compiledFor(change, count, isPlural = false) {
	return [` ${change === "added" ? isPlural ? "are" : "is" : isPlural ? "were" : "was"} compiled for `, countOf(count, "type", "types")];
}
function packageOf(symbol) {
	const dot = symbol.indexOf(".", symbol.lastIndexOf("/") + 1);
	return dot < 0 ? symbol : symbol.slice(0, dot);
}
const maxType = 60;
const shortType = (type) => type.length <= maxType ? type : `${type.slice(0, maxType)}\u2026`;
function listed(names, count) {
	const shown = names.slice(0, maxNames);
	const more = Math.max(count, names.length) - shown.length;
	const [last] = shown.slice(-1);
	if (more > 0 || last === void 0 || shown.length === 1) return [...joined(shown, ", "), ...more > 0 ? [" and ", countOf(more, "more", "more")] : []];
	return [
		...joined(shown.slice(0, -1), ", "),
		" and ",
		{ name: last }
	];
}
//#endregion
//#region src/core/report/explanation/own-names.ts
function ownNames({ mainPackage, base, head, modules, packages }) {
	const module = packages.find(({ path }) => path === mainPackage)?.module ?? modules.map(({ path }) => path).filter((path) => mainPackage === path || mainPackage.startsWith(`${path}/`)).toSorted((a, b) => b.length - a.length)[0];
	const executable = (head ?? base)?.binary.name ?? "";
	return (path) => {
		if (module === void 0) return path;
		if (path === module) return path === mainPackage && executable !== "" ? executable : path;
		return path.startsWith(`${module}/`) ? path.slice(module.length + 1) : path;
	};
}
//#endregion
//#region src/core/report/explanation/claims.ts
const claimKinds = [
	"flip",
	"arrival",
	"content",
	"symbol",
	"duplicate"
];
const minorPart = .01;
const majorBytes = 65536;
function claimsOf(binary) {
	const { explanation } = binary;
	if (explanation === void 0) return [];
	const name = ownNames(binary);
	const { deadCode, contents, symbols, duplicates } = explanation;
	const flip = deadCode === null ? null : deadCodeSentence(deadCode, name);
	const floor = Math.min(Math.abs(binary.delta.fileSize) * minorPart, majorBytes);
	const claim = (kind, sentence, bytes) => ({
		kind,
		binary,
		sentence,
		bytes: Math.abs(bytes),
		isMinor: kind !== "flip" && Math.abs(bytes) < floor
	});
	return [
		...flip === null ? [] : [claim("flip", flip, deadCode?.delta ?? 0)],
		...arrivalSentences(explanation, name).map(({ sentence, bytes }) => claim("arrival", sentence, bytes)),
		...contents.map((content) => claim("content", contentSentence(content, name), content.delta)),
		...symbols.map((symbol) => claim("symbol", symbolSentence(symbol, name), symbol.delta)),
		...duplicateSentences(duplicates, name).map(({ sentence, bytes }) => claim("duplicate", sentence, bytes))
	];
}
function arrivalSentences({ arrivals, deadCode }, packageName) {
	const consequences = arrivals.filter((arrival) => isConsequence(arrival, deadCode));
	return [...arrivals.filter((arrival) => !consequences.includes(arrival)).map((arrival) => ({
		sentence: arrivalSentence(arrival, packageName),
		bytes: arrival.delta
	})), ...consequences.length === 0 ? [] : [{
		sentence: consequenceSentence(consequences, packageName),
		bytes: sumOf(consequences)
	}]];
}
function isConsequence({ cause, change }, deadCode) {
	return deadCode !== null && cause.kind === "use" && cause.byReflection === true && change === "added" === deadCode.delta >= 0;
}
//#endregion
//#region src/core/report/explanation/why.ts
function whyOf(report) {
	const claims = ranked(report).flatMap(claimsOf);
	const flips = groupsOf(claims, (kind) => kind === "flip");
	const causes = groupsOf(claims, (kind) => kind !== "flip");
	const sentence = (group) => sentenceOf(group, report);
	return {
		flips: flips.map(sentence),
		sentences: causes.map(sentence),
		major: Math.max(causes.filter((group) => !isMinor(group)).length, Math.min(causes.length, 1)),
		notRecorded: claims.length === 0 ? [] : [...new Set(report.reports.flatMap(({ explanation }) => explanation?.notRecorded ?? []))],
		isForeign: report.provenance?.mode === "comment"
	};
}
const maxEarly = 3;
function groupsOf(claims, isWanted) {
	const groups = claimKinds.filter(isWanted).map((kind) => {
		const ofKind = claims.filter((claim) => claim.kind === kind);
		return [...grouped(ofKind, ({ sentence }) => shapeOf(sentence)).values()].toSorted((a, b) => largest(b) - largest(a));
	});
	const major = groups.map((ofKind) => ofKind.filter((group) => !isMinor(group)));
	const early = major.flatMap((ofKind) => isAlwaysEarly(ofKind[0]) ? ofKind : ofKind.slice(0, maxEarly));
	const late = major.flat().filter((group) => !early.includes(group));
	return [
		...early,
		...late,
		...groups.flat().filter(isMinor)
	];
}
function isMinor(group) {
	return group.every((claim) => claim.isMinor);
}
function sentenceOf(group, report) {
	return [...merged(group.map(({ sentence }) => sentence)), ...wherePieces(group.map(({ binary }) => binary), report)];
}
function isAlwaysEarly(group = []) {
	const kind = group[0]?.kind;
	return kind === "flip" || kind === "arrival";
}
function largest(group) {
	return Math.max(...group.map(({ bytes }) => bytes));
}
function wherePieces(binaries, report) {
	const changed = report.reports.filter(({ status }) => status === "changed");
	const [first] = binaries;
	if (first === void 0 || binaries.length === changed.length) return [];
	const more = binaries.length - 1;
	const names = new Set(binaries.map((binary) => nameOf(binary, report)));
	const targets = new Set(report.reports.map(({ target }) => target));
	const where = [
		", in ",
		{ name: nameOf(first, report) },
		...targets.size === 1 ? [] : [` for ${first.target}`]
	];
	if (more === 0) return where;
	const what = names.size === 1 ? "target" : "binary";
	const plural = names.size === 1 ? "targets" : "binaries";
	return [...where, ` and ${more} more ${more === 1 ? what : plural}`];
}
//#endregion
export { withLastRelease as S, overTime as _, contentSentence as a, lastReleaseCell as b, arrivalSentence as c, plainText as d, show as f, limitReason as g, limitCell as h, duplicateSentences as i, consequenceSentence as l, measuredFacts as m, isConsequence as n, symbolSentence as o, goVersions as p, ownNames as r, deadCodeSentence as s, whyOf as t, placeText as u, budgetChangeText as v, lastReleaseTitle as x, givenFacts as y };
