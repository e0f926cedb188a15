import { Bt as andMore, Gt as wordList, Ht as linesAndMore, O as formatBytes, S as oneSidedMark, Vt as firstOf, at as markdownName, ct as markdownUrl, j as formatExactDelta, k as formatDelta, kt as namedRuntimeTables, ot as markdownPath, st as markdownSentence } from "./foundation.js";
import { o as formatAge } from "./values.js";
import { n as sectionsNote, t as sectionsComparable } from "./sections-comparable.js";
import { C as symbolTitle, T as rowsThatSayIt, w as cutRows, x as instanceChanges, y as authorChanges } from "./overview.js";
import { t as guessModule } from "./names.js";
import { _ as overTime, b as lastReleaseCell, f as show, g as limitReason, h as limitCell, m as measuredFacts, p as goVersions, t as whyOf, u as placeText, v as budgetChangeText, x as lastReleaseTitle } from "./why.js";
import { t as grouped } from "./grouped.js";
import { a as nameOf, c as stateIcons, i as labelOf, o as ranked, r as isCompared, s as sizeOf, t as changeOf } from "./ranking.js";
import { i as changeCell, n as archiveCell, o as headlinePhrases, s as sizeWithChange, t as openReasons } from "./reasons.js";
import { i as unbroken$1, n as sizesTable, r as table, t as collapsed } from "./table.js";
import { n as instancesBlock, t as authorsBlock } from "./authorship.js";
import { n as originsOf, r as pseudoTitles, t as splitLine } from "./origins-line.js";
//#region src/core/report/detail-levels.ts
const summaryDetail = {
	binaries: 500,
	explained: 60,
	origins: 40,
	foldedOrigins: 400,
	whereTables: 10,
	symbols: 200,
	packages: 200,
	modules: 200,
	sections: 100,
	sentences: 50,
	flips: 10,
	causes: 10,
	foldedCauses: 400,
	measured: true,
	sizes: true,
	page: true,
	histories: 10
};
const pageDetail = {
	...summaryDetail,
	origins: 8,
	whereTables: 1,
	causes: 5
};
const commentDetail = {
	...summaryDetail,
	binaries: 100,
	explained: 20,
	origins: 30,
	foldedOrigins: 100,
	whereTables: 3,
	symbols: 30,
	packages: 30,
	modules: 30,
	sections: 40,
	sentences: 20,
	flips: 5,
	foldedCauses: 60,
	histories: 3
};
const shedding = [
	{ histories: 0 },
	{ symbols: 10 },
	{ symbols: 0 },
	{ packages: 10 },
	{ packages: 0 },
	{
		modules: 10,
		explained: 10
	},
	{ modules: 0 },
	{
		sections: 0,
		explained: 3,
		foldedCauses: 20
	},
	{ explained: 0 },
	{ sentences: 5 },
	{
		measured: false,
		foldedCauses: 0
	},
	{ foldedOrigins: 20 },
	{
		origins: 5,
		whereTables: 1,
		causes: 5
	},
	{ origins: 0 },
	{ sizes: false },
	{
		binaries: 50,
		sentences: 3,
		causes: 3,
		flips: 2
	},
	{ binaries: 20 },
	{
		binaries: 10,
		causes: 1,
		flips: 1
	},
	{
		binaries: 5,
		sentences: 1,
		causes: 0
	},
	{ binaries: 1 },
	{
		binaries: 0,
		sentences: 0,
		flips: 0,
		page: false
	}
];
const summaryLimit = 262144;
function detailsFor(limit) {
	let detail = commentDetail;
	const poorer = shedding.map((step) => detail = {
		...detail,
		...step
	});
	return limit >= summaryLimit ? [
		summaryDetail,
		commentDetail,
		...poorer
	] : [commentDetail, ...poorer];
}
//#endregion
//#region src/core/report/markdown/binaries.ts
const foldFrom = 5;
function binariesTable(report, binaries, limit) {
	const selection = selected(binaries, limit);
	return tableOf([
		changeColumn,
		...binaries.some((binary) => limitCell(binary) !== "") ? [limitColumn] : [],
		...releaseColumn(binaries),
		nameColumn(report)
	], selection);
}
function releaseColumn(binaries) {
	const title = lastReleaseTitle(binaries);
	return title === "" ? [] : [{
		title: markdownSentence(title),
		align: "r",
		cell: lastReleaseCell,
		rest: () => ""
	}];
}
function sizesBlock(report, binaries, limit) {
	const hasGzip = binaries.some(({ delta, head }) => delta.gzip !== null || head?.binary.compressed);
	const hasArchives = binaries.some(({ archives }) => archives !== void 0);
	const columns = [
		sizesColumn,
		...hasGzip ? [gzipColumn] : [],
		...hasArchives ? [archiveColumn] : [],
		nameColumn(report)
	];
	const parts = [
		"Sizes",
		...hasGzip ? ["gzip"] : [],
		...hasArchives ? ["archives"] : []
	];
	return collapsed(wordList(parts, "and"), tableOf(columns, selected(binaries, limit)));
}
function selected(binaries, limit) {
	if (limit === 0) return {
		shown: [],
		left: binaries
	};
	const folded = binaries.length > foldFrom ? binaries.filter((binary) => !isDull(binary)) : binaries;
	const kept = folded.length <= limit + 1 ? folded : folded.slice(0, limit);
	return {
		shown: [...grouped(kept, ({ mainPackage }) => mainPackage).values()].flat(),
		left: binaries.filter((binary) => !kept.includes(binary))
	};
}
function tableOf(columns, { shown, left }) {
	if (shown.length === 0 && !left.every(isDull)) return "";
	const rows = shown.map((binary, place) => columns.map(({ cell }) => cell(binary, shown[place - 1])));
	const rest = left.length === 0 ? [] : [columns.map(({ rest: summary }) => summary(left))];
	return table(columns, [...rows, ...rest]);
}
const changeColumn = {
	title: "change",
	align: "l",
	cell: (binary) => unbroken$1(`${stateIcons[binary.verdict.state]} ${emphasised(changeCell(binary), binary)}`),
	rest: (left) => {
		const change = left.every(isCompared) ? formatDelta(sum(left, changeOf)) : "unknown";
		return unbroken$1(left.every(isDull) ? `${stateIcons.pass} ${change}` : change);
	}
};
const limitColumn = {
	title: "limit",
	align: "r",
	cell: (binary) => limitCell(binary).replace(/\.0{1,2}(?= )/, ""),
	rest: () => ""
};
function nameColumn(report) {
	const targets = new Set(report.reports.map(({ target }) => target));
	const [only = ""] = targets;
	const one = targets.size === 1;
	return {
		title: one ? `binary, ${markdownSentence(only)}` : "binary",
		align: "l",
		cell: (binary, before) => {
			const name = markdownPath(nameOf(binary, report));
			if (one) return name;
			const target = markdownSentence(binary.target);
			return before?.mainPackage === binary.mainPackage ? target : `${name} ${target}`;
		},
		rest: (left) => left.every(isDull) ? `${left.length} unchanged` : andMore(left.length)
	};
}
const sizesColumn = {
	title: "base \u2192 head",
	align: "r",
	cell: (binary) => `${baseSize(binary)} \u2192 ${size(binary.head)}`,
	rest: (left) => {
		return `${left.every(isCompared) ? formatBytes(sum(left, ({ base }) => fileSize(base))) : "unknown"} \u2192 ${formatBytes(sum(left, ({ head }) => fileSize(head)))}`;
	}
};
const gzipColumn = {
	title: "gzip",
	align: "r",
	cell: (binary) => sizeWithChange(binary, binary.head?.binary.compressed?.gzip, binary.delta.gzip),
	rest: () => ""
};
const archiveColumn = {
	title: "archive",
	align: "r",
	cell: archiveCell,
	rest: () => ""
};
function baseSize(binary) {
	return binary.base === null && !isCompared(binary) ? "unknown" : size(binary.base);
}
function isDull(binary) {
	return binary.status === "unchanged" && binary.verdict.state === "pass" && isCompared(binary);
}
function size(side) {
	return side === null ? "\u2013" : formatBytes(side.binary.fileSize);
}
function fileSize(side) {
	return side?.binary.fileSize ?? 0;
}
function sum(binaries, value) {
	return binaries.reduce((total, binary) => total + value(binary), 0);
}
function emphasised(text, { verdict }) {
	return verdict.state === "pass" || text === "\u2013" ? text : `**${text}**`;
}
function levelNote(report, binaries, limit) {
	const coarse = binaries.filter(({ head, base }) => ["file", "sections"].includes((head ?? base)?.attribution.level ?? ""));
	if (coarse.length === 0 || limit === 0) return "";
	const names = coarse.slice(0, limit).map((binary) => `${markdownName(nameOf(binary, report))} ${markdownSentence(binary.target)}`);
	const all = linesAndMore(names, coarse.length).join(", ");
	return coarse.every(({ head, base }) => (head ?? base)?.attribution.level === "file") ? `Gated by total size only, as nothing within is known: ${all}.` : `Known by total size or by section only: ${all}.`;
}
//#endregion
//#region src/core/report/markdown/details.ts
const maxViewRows = 10;
function detailBlock(report, changed, detail) {
	const explained = changed.slice(0, detail.explained);
	const [only] = explained;
	if (only !== void 0 && changed.length === 1) return collapsed("Details", tables(only, detail).join("\n\n"));
	const blocks = explained.map((binary) => collapsed(`${markdownName(nameOf(binary, report))} ${markdownSentence(binary.target)} ${formatDelta(changeOf(binary))}`, tables(binary, detail).join("\n\n"))).filter((block) => block !== "");
	const more = changed.length - explained.length;
	const last = blocks.length > 0 && more > 0 ? [`and ${more} more changed`] : [];
	return collapsed("Details", [...blocks, ...last].join("\n\n"));
}
function tables(binary, detail) {
	const sections = collapsed("Sections", noted(sectionsNote(binary), sizesTable("section", binary.sections, detail.sections, ({ name }) => markdownName(name))));
	const regions = collapsed("Regions", sizesTable("region", binary.regions, detail.sections, ({ name }) => markdownSentence(name)));
	return [
		...sectionsComparable(binary) ? [sections, regions] : [regions, sections],
		collapsed("Modules", sizesTable("module", binary.modules, detail.modules, (row) => `${markdownName(row.path)} ${markdownSentence(versions$1(row), 100)}`.trimEnd())),
		collapsed("Packages", sizesTable("package", binary.packages.filter(({ delta }) => delta !== 0), detail.packages, ({ path }) => markdownName(path))),
		collapsed("Symbols", sizesTable("symbol", binary.symbols, detail.symbols, symbolCell)),
		authorsBlock(authorChanges(binary, Math.min(detail.packages, maxViewRows)), formatDelta),
		instancesBlock(instanceChanges(binary, Math.min(detail.symbols, maxViewRows)), "change", formatDelta)
	].filter((block) => block !== "");
}
function noted(note, body) {
	return note === "" || body === "" ? body : `${markdownSentence(note)}\n\n${body}`;
}
function versions$1({ baseVersion, headVersion }) {
	if (baseVersion === headVersion) return headVersion;
	return `${baseVersion || "none"} \u2192 ${headVersion || "none"}`;
}
const symbolChanges = {
	added: "new: ",
	removed: "gone: ",
	grown: "",
	shrunk: "",
	renamed: "renamed: "
};
function symbolCell({ name, from, change }) {
	const title = `${symbolChanges[change]}${markdownName(symbolTitle(name))}`;
	return from === void 0 ? title : `${title} (was ${markdownName(symbolTitle(from))})`;
}
//#endregion
//#region src/core/report/documentation.ts
const documentation = "https://github.com/go-size-gate/go-size-gate/blob/v1/README.md";
const approvalDocumentation = "https://github.com/go-size-gate/go-size-gate/blob/v1/docs/budgets.md#letting-a-change-pass";
//#endregion
//#region src/core/report/markdown/approval.ts
const maxApprovers = 5;
function approvalBlock({ approval }) {
	if (approval === void 0) return "";
	const { label, line } = approval;
	const lines = [
		...label === "" ? [] : [`Label: ${markdownName(label)}`],
		`${label === "" ? "Line" : "Or a line"}: ${markdownName(line)} in the pull request's text, or in the message of its last, signed commit`,
		`Who may: ${whoOf(approval)}`
	];
	return [`**How to let it pass** ([the rules](${approvalDocumentation}))`, lines.map((text) => `- ${text}`).join("\n")].join("\n\n");
}
function whoOf({ approvers }) {
	const shown = approvers.slice(0, maxApprovers);
	const more = approvers.length - shown.length;
	return [
		"whoever may write to this repository",
		...shown.map((login) => markdownName(login, 40)),
		...more > 0 ? [`one of ${more} more approvers`] : []
	].join(" or ");
}
//#endregion
//#region src/core/report/markdown/build-facts.ts
function measuredBlock(report, binaries, detail) {
	const lines = measuredFacts(report, binaries).map((fact) => factLine(fact, Math.max(detail.sentences, 1)));
	const { reproduceNote = "" } = report.provenance ?? {};
	const note = reproduceNote === "" ? "" : `No line makes the same bytes: ${markdownSentence(reproduceNote, 400)}`;
	return collapsed("How it was measured", [lines.join("\n"), note].filter((part) => part !== "").join("\n\n"));
}
const maxLine$1 = 4e3;
function reproduceBlock({ provenance }) {
	const { reproduce = "" } = provenance ?? {};
	return reproduce === "" ? "" : collapsed("Reproduce it", `Typed in a fresh clone, this makes the same bytes:\n\n<pre>${markdownName(reproduce, maxLine$1)}</pre>`);
}
function factLine(fact, limit) {
	const { title, entries, link } = fact;
	const texts = entries.slice(0, limit).map((entry) => fact.kind === "names" ? markdownName(entry, 200) : markdownSentence(entry, 400));
	const all = linesAndMore(texts, entries.length);
	const url = markdownUrl(link);
	const run = url === "" ? "" : ` ([run](${url}))`;
	return all.length === 1 ? `- ${title}: ${all[0]}${run}` : [`- ${title}:${run}`, ...all.map((text) => `  - ${text}`)].join("\n");
}
function footer(binaries, detail, runUrl = "") {
	const short = detail.sentences === 0;
	const baselines = binaries.flatMap(({ baseline }) => baseline ?? []);
	const versions = goVersions(binaries);
	const parts = [
		...baseParts(baselines, short),
		...versions.length === 1 ? [markdownSentence(versions[0] ?? "", 40)] : [],
		...linkParts(markdownUrl(runUrl))
	];
	return parts.length === 0 ? "" : `<sub>${parts.join(" \u00B7 ")}</sub>`;
}
function linkParts(run) {
	return run === "" ? [] : [`[this run](${run})`, `[documentation](${documentation})`];
}
function baseParts(baselines, short) {
	const [first] = baselines;
	if (first === void 0) return [];
	if (!baselines.every(({ commit, source, run }) => commit === first.commit && source === first.source && run === first.run)) return ["Several bases, see how it was measured"];
	if (first.commit === "") return [];
	const chosen = first.chosenBy === "" || short ? "" : ` (${markdownSentence(first.chosenBy, 200)})`;
	return [`Base ${markdownSentence(first.commit.slice(0, 7))}${chosen}, ${sourceText(first)}`];
}
function sourceText({ source, run, ageSeconds, measuredAt }) {
	if (source === "rebuild") return "built in this run";
	const isRecord = source === "file" && measuredAt !== void 0;
	if (source === "file" && !isRecord) return "read from a file";
	const age = ageSeconds === void 0 ? "" : ` ${formatAge(ageSeconds)} before`;
	const url = markdownUrl(run);
	const place = isRecord ? "baseline directory" : source;
	if (url === "") return `measured${age || " before"} (${place})`;
	const id = /\/runs\/(\d+)/.exec(url)?.[1];
	return `measured${age} by [run${id === void 0 ? "" : ` ${id}`}](${url})`;
}
//#endregion
//#region src/core/report/markdown/failure.ts
const maxPackages = 3;
const maxLine = 300;
function failureOf({ verdict }) {
	if (verdict.state !== "error") return null;
	return verdict.reasons.find(({ failure }) => failure)?.failure ?? null;
}
function failurePhrases({ packages, target }) {
	const names = packages.slice(0, maxPackages).flatMap((name, place) => place === 0 ? [{ name }] : [", ", { name }]);
	const more = packages.length - maxPackages;
	return [
		"building ",
		...names,
		`${more > 0 ? ` ${andMore(more)}` : ""} for ${target} failed`
	];
}
function failureBlock(report, runUrl, lines) {
	if (report.verdict.state !== "error") return "";
	const output = (failureOf(report)?.output ?? []).slice(0, lines);
	const url = markdownUrl(runUrl);
	return [output.map((line) => `- ${markdownName(line, maxLine)}`).join("\n"), url === "" ? "" : `[The log of the run](${url}) has all of it.`].filter((block) => block !== "").join("\n\n");
}
//#endregion
//#region src/core/report/markdown/page-line.ts
function pageLine(page, { page: isShown }) {
	const url = markdownUrl(page?.url ?? "");
	if (!page || url === "" || !isShown) return "";
	return `[See it as a page](${url})${page.isZip ? " (a zip archive with one HTML file)" : ""}: every byte in a map to click through, every symbol in a table.`;
}
//#endregion
//#region src/core/report/markdown/reasons.ts
const maxNamed = 3;
const growthRule = /^(?:warn|fail)\.max-growth(?:-percent)?$/;
function reasonsBlock(report, binaries, detail) {
	if (detail.sentences === 0) return "";
	const all = [...grouped(openReasons(report, binaries).filter((open) => !isInRow(open)), ({ reason }) => JSON.stringify([reason.state, reason.message])).values()];
	const lines = all.slice(0, detail.sentences).map((open) => reasonText(open, report, binaries.length));
	return linesAndMore(lines, all.length).map((line) => `- ${line}`).join("\n");
}
function isInRow({ binary, reason }) {
	if (binary === null) return false;
	return reason.rule === "noise-floor" ? reason.state === "pass" : growthRule.test(reason.rule ?? "") && limitReason(binary) === reason;
}
function reasonText(open, report, count) {
	const [first] = open;
	if (first === void 0) return "";
	const { reason } = first;
	return `${reason.state === "pass" ? "" : `${stateIcons[reason.state]} `}${subject(open, report, count)}${markdownSentence(reason.message, 400)}`;
}
function subject(open, report, count) {
	const binaries = open.flatMap(({ binary }) => binary ?? []);
	if (binaries.length === 0 || count === 1) return "";
	if (binaries.length === count) return `all ${count}: `;
	const names = binaries.map((binary) => {
		const { name, target } = labelOf(binary, report);
		return target === "" ? markdownName(name) : `${markdownName(name)} ${markdownSentence(target)}`;
	});
	return `${firstOf(names, maxNamed).join(", ")}: `;
}
//#endregion
//#region src/core/report/markdown/where-it-went.ts
const minRows = 6;
const maxFurtherRows = 8;
const maxAlike = 5;
const maxPartPath = 24;
const maxPartName = 34;
const minPartShare = .01;
const minOnlyShare = .1;
function whereBlocks(groups, report, detail) {
	if (detail.origins === 0) return [];
	const blocks = groups.slice(0, detail.explained + 1).map((group, place) => {
		const sum = formatExactDelta(group.binary.delta.fileSize);
		const name = label(group.binary, report);
		const body = groupBody(group, report, place === 0 ? detail : {
			...detail,
			origins: Math.min(detail.origins, maxFurtherRows)
		});
		return place < detail.whereTables ? `**Where it went** (${name}; rows add up to ${sum})\n\n${body}` : collapsed(`Where it went: ${name} ${formatDelta(changeOf(group.binary))}`, body);
	});
	const more = groups.length - blocks.length;
	return more > 0 ? [...blocks, `and ${more} more changed otherwise`] : blocks;
}
function groupBody({ binary, sources, others }, report, detail) {
	const changes = others.map((other) => `${label(other, report)} ${formatDelta(changeOf(other))}`);
	const alike = firstOf(changes, maxAlike).join(", ");
	return [
		markdownSentence(splitLine(binary)),
		others.length === 0 ? "" : `Changed alike: ${alike}.`,
		...whereTables(sources, detail)
	].filter((block) => block !== "").join("\n\n");
}
function whereTables(sources, detail) {
	const count = Math.min(Math.max(rowsThatSayIt(sources), minRows), detail.origins + detail.foldedOrigins);
	const { shown, rest } = cutRows(sources, count);
	const open = shown.length > detail.origins + 1 ? shown.slice(0, detail.origins) : shown;
	const folded = shown.slice(open.length);
	const last = rest === null ? [] : [[formatDelta(rest.delta), andMore(rest.count)]];
	if (folded.length === 0) return [rowsTable([...open.map(cells), ...last])];
	const sum = folded.reduce((total, { delta }) => total + delta, rest?.delta ?? 0);
	const left = folded.length + (rest?.count ?? 0);
	return [rowsTable([...open.map(cells), [formatDelta(sum), `${andMore(left)}, below`]]), collapsed(`${left} more rows: ${formatDelta(sum)}`, rowsTable([...folded.map(cells), ...last]))];
}
const rowsTable = (rows) => table([{
	title: "change",
	align: "r"
}, {
	title: "what",
	align: "l"
}], rows);
function cells(row) {
	const parts = partTexts(row);
	const text = parts.length === 0 ? title(row) : `${title(row)}<br>${parts.join(", ")}`;
	return [formatDelta(row.delta), text];
}
function title(row) {
	if (row.kind === "package") return `this module, ${markdownPath(row.name)}`;
	if (row.kind === "std") return `Go's standard library${versions(row)}`;
	if (row.kind === "tables") return "tables of the runtime and the linker";
	if (row.kind === "pseudo") return pseudoTitles[row.name] ?? markdownName(row.name);
	const news = oneSidedMark(row);
	const count = row.count > 1 ? ` (${row.count} modules)` : "";
	return `${news}${markdownPath(row.name)}${versions(row)}${count}`;
}
function versions({ kind, baseVersion, headVersion }) {
	if (baseVersion === headVersion) return "";
	const both = baseVersion !== "" && headVersion !== "";
	if (kind === "std" && !both) return "";
	const text = both ? `${baseVersion} \u2192 ${headVersion}` : headVersion || baseVersion;
	return ` ${markdownSentence(text, 100)}`;
}
function partTexts({ parts, delta, kind }) {
	const share = parts.length === 1 ? minOnlyShare : minPartShare;
	return parts.filter((part) => Math.abs(part.delta) >= share * Math.abs(delta)).map((part) => {
		const name = kind === "tables" ? markdownSentence(part.name) : partName(part);
		return part.delta === delta ? name : `${name} ${unbroken(part.delta)}`;
	});
}
const unbroken = (bytes) => formatDelta(bytes).replaceAll(" ", "\u00A0");
function partName({ name, change }) {
	return `${{
		added: "new:\u00A0",
		removed: "gone:\u00A0",
		changed: ""
	}[change]}${markdownName(shortened(name), maxPartName)}`;
}
function shortened(name) {
	if (name.length <= maxPartPath || !/^[^([]*\//.test(name)) return name;
	const elements = name.split("/");
	let short = elements.pop() ?? "";
	for (const element of elements.toReversed()) {
		if (element === "\u2026" || short.length + element.length > 21) break;
		short = `${element}/${short}`;
	}
	return /^v\d/.test(short) ? name : `\u2026/${short}`;
}
function label(binary, report) {
	const { name, target } = labelOf(binary, report);
	return target === "" ? markdownName(name) : `${markdownName(name)} ${markdownSentence(target)}`;
}
//#endregion
//#region src/core/report/markdown/why.ts
function linksOf({ provenance }, filesUrl = "") {
	const { headCommit = "", mode } = provenance ?? {};
	const isKnown = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(headCommit) && mode !== "comment";
	return ({ file, line, side }) => {
		if (filesUrl === "" || !isKnown || side !== "head") return "";
		const steps = file.split("/");
		if (steps.some((step) => /^\.{0,2}$/.test(step))) return "";
		const path = steps.map(encodeURIComponent).join("/");
		return markdownUrl(`${filesUrl}/${headCommit}/${path}#L${line}`);
	};
}
function flipsBlock({ flips, isForeign }, links, detail) {
	const shown = flips.slice(0, detail.flips);
	if (shown.length === 0) return "";
	const from = isForeign ? `_${foreign}:_ ` : "";
	const more = flips.length - shown.length;
	return [...shown.map(([title = "", ...rest]) => `${from}**${sentenceText([title], links)}**${sentenceText(rest, links)}.`), ...more > 0 ? [`and ${more} more that differ`] : []].join("\n\n");
}
const foreign = "As measured by the pull request's run";
function whyBlock({ sentences, major, notRecorded, isForeign }, links, detail) {
	if (detail.causes === 0) return "";
	const open = sentences.slice(0, Math.min(detail.causes, major));
	const folded = sentences.slice(open.length, open.length + detail.foldedCauses);
	const shed = sentences.length - open.length - folded.length;
	const rest = sentences.length - open.length;
	const last = shed > 0 ? [`- ${andMore(shed)}`] : [];
	const list = (some) => some.map((sentence) => `- ${sentenceText(sentence, links)}`);
	const quiet = quietLine$1(notRecorded);
	if (sentences.length === 0) return quiet;
	return [
		isForeign ? `**Why** (as measured by the pull request's run)` : "**Why**",
		[...list(open), ...folded.length === 0 ? last : []].join("\n"),
		folded.length === 0 ? "" : collapsed(`${rest} more ${rest === 1 ? "cause" : "causes"}`, [...list(folded), ...last].join("\n")),
		quiet
	].filter((block) => block !== "").join("\n\n");
}
function quietLine$1(notRecorded) {
	const clauses = notRecorded.map((clause) => markdownSentence(clause, 200));
	return clauses.length === 0 ? "" : `<sub>Not recorded: ${firstOf(clauses, 3).join("; ")}.</sub>`;
}
function sentenceText(sentence, links) {
	return show(sentence, {
		text: markdownSentence,
		name: (name) => markdownName(name, 90),
		place: (place) => {
			const url = links(place);
			const text = markdownName(placeText(place), 102);
			return url === "" ? text : `[${text}](${url})`;
		}
	});
}
//#endregion
//#region src/core/report/sources/families.ts
const ownForges = /^(?:git|bitbucket|code|gerrit|gogs|scm|src|stash)[^/.]{0,20}\./;
function repositoryOf(path) {
	const elements = path.split("/");
	const [host = ""] = elements;
	if (!host.includes(".")) return path;
	return (ownForges.test(host) ? elements.slice(0, 3).join("/") : guessModule(path)).replace(/\/v\d{1,9}$/, "");
}
function ownerOf(path) {
	const elements = repositoryOf(path).split("/");
	return elements.slice(0, Math.max(1, elements.length - 1)).join("/");
}
function familiesOf(rows) {
	const repositories = [...grouped(rows, ({ name }) => repositoryOf(name))].map(([name, members]) => family(name, members));
	return [...grouped(repositories, bumpOf)].flatMap(([bump, members]) => bump === "" || members.length === 1 ? members : [family(`${ownerOf(members[0]?.name ?? "")}/\u2026`, members.flatMap(({ rows: modules }) => modules))]);
}
function family(name, rows) {
	const [only] = rows;
	return rows.length === 1 && only !== void 0 ? {
		name: only.name,
		rows
	} : {
		name,
		rows: rows.toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta))
	};
}
function bumpOf({ rows }) {
	const [from = "", to = ""] = versionsOf(rows);
	return from === "" || to === "" || from === to ? "" : JSON.stringify([
		ownerOf(rows[0]?.name ?? ""),
		from,
		to
	]);
}
function versionsOf(rows) {
	const [first] = rows;
	if (first === void 0) return [];
	const { baseVersion, headVersion } = first;
	return rows.every((row) => row.baseVersion === baseVersion && row.headVersion === headVersion) ? [baseVersion, headVersion] : [];
}
//#endregion
//#region src/core/report/sources/sources.ts
const maxStdParts = 5;
const maxParts = 3;
function sourcesOf(binary) {
	const origins = originsOf(binary);
	const modules = origins.filter(({ kind }) => kind === "module");
	const tables = origins.filter(isTable);
	const others = origins.filter((row) => row.kind !== "module" && !isTable(row));
	return [
		...familiesOf(modules).map(familyRow),
		...tables.length === 0 ? [] : [tablesRow(tables)],
		...others.map((row) => row.kind === "std" ? {
			...single(row),
			parts: stdParts(binary)
		} : single(row))
	].toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
}
const tableNames = namedRuntimeTables;
const isTable = ({ kind, name }) => kind === "pseudo" && tableNames.includes(name);
function single({ largest, ...row }) {
	return {
		...row,
		count: 1,
		parts: largest === null ? [] : [largest]
	};
}
function familyRow({ name, rows }) {
	const [only] = rows;
	if (rows.length === 1 && only !== void 0) return single(only);
	const [baseVersion, headVersion] = familyVersions(name, rows);
	return {
		kind: "module",
		name,
		count: rows.length,
		baseVersion,
		headVersion,
		...sums(rows),
		parts: rows.slice(0, maxParts).map((row) => partOf(row, relativeTo(row.name, name)))
	};
}
function familyVersions(name, rows) {
	const kept = rows.filter((row) => row.baseVersion !== "" && row.headVersion !== "");
	const [base = "", head = ""] = versionsOf(kept.length > 0 ? kept : rows);
	if (base !== "" || head !== "") return [base, head];
	const root = rows.find((row) => row.name === name);
	return root !== void 0 && root.baseVersion !== "" && root.headVersion !== "" ? [root.baseVersion, root.headVersion] : ["", ""];
}
function relativeTo(path, family) {
	const prefix = family.replace(/\/\u2026$/, "");
	return path.startsWith(`${prefix}/`) ? `\u2026${path.slice(prefix.length)}` : path;
}
function tablesRow(tables) {
	return {
		kind: "tables",
		name: "",
		count: tables.length,
		baseVersion: "",
		headVersion: "",
		...sums(tables),
		parts: tables.slice(0, maxParts).map((row) => partOf(row, pseudoTitles[row.name] ?? row.name))
	};
}
function stdParts({ packages }) {
	return packages.filter(({ module, delta }) => module === "std" && delta !== 0).toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta)).slice(0, maxStdParts).map((row) => partOf(row, row.path));
}
function partOf(row, name) {
	const change = row.base === 0 ? "added" : row.head === 0 ? "removed" : "changed";
	return {
		name,
		delta: row.delta,
		change
	};
}
function sums(rows) {
	const sum = (side) => rows.reduce((total, row) => total + row[side], 0);
	return {
		base: sum("base"),
		head: sum("head"),
		delta: sum("delta")
	};
}
//#endregion
//#region src/core/report/sources/alike.ts
const minOverlap = .9;
function changedAlike(changed) {
	const groups = [];
	const sorted = changed.toSorted((a, b) => Math.abs(changeOf(b)) - Math.abs(changeOf(a)));
	for (const binary of sorted) {
		const sources = sourcesOf(binary);
		if (sources.length === 0) continue;
		const shares = sharesOf(sources);
		const group = groups.find((candidate) => overlap(candidate.shares, shares) >= minOverlap);
		if (group === void 0) groups.push({
			binary,
			sources,
			others: [],
			shares
		});
		else group.others.push(binary);
	}
	return groups;
}
function sharesOf(sources) {
	const moved = sources.reduce((sum, { delta }) => sum + Math.abs(delta), 0);
	return new Map(sources.map(({ kind, name, baseVersion, headVersion, delta }) => [JSON.stringify([
		kind,
		name,
		baseVersion,
		headVersion
	]), moved === 0 ? 0 : delta / moved]));
}
function overlap(some, others) {
	let sum = 0;
	for (const [row, share] of some) {
		const other = others.get(row) ?? 0;
		if (Math.sign(share) === Math.sign(other)) sum += Math.min(Math.abs(share), Math.abs(other));
	}
	return sum;
}
//#endregion
//#region src/core/report/markdown/report.ts
const minBytes = 8192;
function renderMarkdown(report, options) {
	if (options.limit < 8192) throw new RangeError(`limit ${options.limit} is below ${minBytes} bytes`);
	const content = contentOf(report, options);
	const [whole, ...poorer] = detailsFor(options.limit);
	const text = renderWith(whole, content, false);
	if (fits(text, options.limit)) return text;
	for (const detail of poorer) {
		const shorter = renderWith(detail, content, true);
		if (fits(shorter, options.limit)) return shorter;
	}
	throw new RangeError(`the verdict does not fit in ${options.limit} bytes`);
}
function fits(text, limit) {
	return Buffer.byteLength(text) <= limit;
}
function contentOf(report, options) {
	const binaries = ranked(report);
	const changed = binaries.filter((binary) => isCompared(binary) && binary.status !== "unchanged");
	return {
		report,
		options,
		binaries,
		changed,
		groups: changedAlike(changed),
		why: whyOf(report)
	};
}
function renderWith(detail, content, shortened) {
	const { report, options } = content;
	const blocks = isQuiet(report) ? [quietLine(report, detail), pageLine(options.page, detail)] : loudBlocks(detail, content, shortened);
	return `${[...options.marker === void 0 ? [] : [options.marker], text(blocks)].join("\n")}\n`;
}
function loudBlocks(detail, content, shortened) {
	const { report, options, binaries, changed } = content;
	return [
		...firstBlocks(detail, content),
		detailBlock(report, changed, detail),
		...measuredBlocks(detail, content),
		shortened ? shortenedNote(options) : "",
		approvalBlock(report),
		footer(binaries, detail, options.runUrl)
	];
}
function firstBlocks(detail, { report, options, binaries, groups, why }) {
	const links = linksOf(report, options.filesUrl);
	return [
		`### ${stateIcons[report.verdict.state]} Go binary size: ${headlineMarkdown(report, detail)}`,
		flipsBlock(why, links, detail),
		failureBlock(report, options.runUrl ?? "", Math.min(detail.sentences, 3)),
		noticesBlock(report, detail),
		binariesTable(report, binaries, detail.binaries),
		pageLine(options.page, detail),
		detail.sizes ? sizesBlock(report, binaries, detail.binaries) : "",
		historyBlock(report, binaries, detail),
		levelNote(report, binaries, detail.sentences),
		reasonsBlock(report, binaries, detail),
		notBuiltBlock(report, detail),
		whyBlock(why, links, detail),
		...whereBlocks(groups, report, detail)
	];
}
function measuredBlocks(detail, { report, binaries }) {
	return detail.measured ? [measuredBlock(report, binaries, detail), reproduceBlock(report)] : [];
}
function pageMarkdown(report, options) {
	const detail = pageDetail;
	const content = contentOf(report, {
		...options,
		limit: minBytes
	});
	const { binaries } = content;
	return {
		first: text([...firstBlocks(detail, content), approvalBlock(report)]),
		measured: text([...measuredBlocks(detail, content), footer(binaries, detail, options.runUrl)])
	};
}
const text = (blocks) => blocks.filter((block) => block !== "").join("\n\n");
function headlineMarkdown(report, detail) {
	const brief = detail.sentences === 0;
	const longest = brief ? 150 : 1e3;
	const failure = failureOf(report);
	return (failure === null ? headlinePhrases(report, brief) : failurePhrases(failure)).map((phrase) => typeof phrase === "string" ? markdownSentence(phrase, longest) : markdownName(phrase.name)).join("");
}
function noticesBlock(report, detail) {
	const change = report.budgetChange;
	const budget = change === null ? [] : [budgetChangeText(change, markdownName(change.path), (verdict) => `**${verdict}**`)];
	const notices = report.provenance?.notices ?? [];
	const shown = notices.slice(0, detail.sentences);
	const more = notices.length - shown.length;
	const lines = [
		...budget,
		...shown.map((notice) => markdownSentence(notice, 400)),
		...more > 0 ? [`${more} more ${more === 1 ? "notice" : "notices"}`] : []
	];
	return lines.length === 0 ? "" : ["> [!IMPORTANT]", ...lines.map((line) => `> - ${line}`)].join("\n");
}
function notBuiltBlock(report, detail) {
	if (report.notBuilt.length === 0) return "";
	const shown = report.notBuilt.slice(0, detail.sentences);
	const more = report.notBuilt.length - shown.length;
	return `Not built: ${[...shown.map(({ mainPackage, target, reason }) => `${markdownName(mainPackage)} ${markdownSentence(target)} (${markdownSentence(reason, 200)})`), ...more > 0 ? [`${shown.length > 0 ? "and " : ""}${more} more`] : []].join(", ")}.`;
}
function historyBlock(report, binaries, { histories }) {
	return overTime(report, binaries).slice(0, histories).map(({ name, sparkline, sentence }) => `Over time: ${phraseMarkdown(name)} ${sparkline} ${markdownSentence(sentence)}`).join("<br>\n");
}
function phraseMarkdown(phrase) {
	return typeof phrase === "string" ? markdownSentence(phrase) : markdownName(phrase.name);
}
function isQuiet(report) {
	return report.verdict.state === "pass" && report.reports.length > 0 && report.budgetChange === null && (report.provenance?.notices.length ?? 0) === 0 && report.notBuilt.length === 0 && report.reports.every((binary) => isCompared(binary) && binary.status === "unchanged" && binary.lastRelease === void 0 && binary.verdict.reasons.length <= 1);
}
function quietLine(report, detail) {
	const bytes = report.reports.reduce((sum, binary) => sum + sizeOf(binary), 0);
	const total = report.reports.length > 1 ? ` (${formatBytes(bytes)} together)` : "";
	const base = footer(ranked(report), detail);
	return `${stateIcons.pass} **Go binary size:** ${headlinePhrases(report).map(phraseMarkdown).join("")}${total}. ${base}`.trimEnd();
}
function shortenedNote(options) {
	const url = markdownUrl(options.runUrl ?? "");
	const json = "the JSON report (output `report`)";
	return `_Shortened to what fits here; ${url === "" ? `${json} has everything` : `[the job summary](${url}) has more, ${json} everything`}._`;
}
//#endregion
export { renderMarkdown as i, minBytes as n, pageMarkdown as r, isQuiet as t };
