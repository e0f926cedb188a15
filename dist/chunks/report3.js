import { n as markdownSentence, r as markdownUrl, t as markdownName } from "./escape.js";
import { n as formatDelta, r as formatExactDelta, t as formatBytes } from "./sizes.js";
import { n as sectionsNote, t as sectionsComparable } from "./sections-comparable.js";
import { _ as sizeOf, a as measuredFacts, c as budgetChangeText, f as headlinePhrases, g as ranked, h as nameOf, i as goVersions, l as openReasons, m as isCompared, n as originsOf, o as formatAge, p as changeOf, r as pseudoTitles, s as limitCell, t as splitLine, u as changeCell, v as stateIcons } from "./origins-line.js";
import { t as cutRows } from "./cut-rows.js";
import { a as symbolTitle, r as instanceChanges, t as authorChanges } from "./authorship.js";
import { n as sizesTable, r as table, t as collapsed } from "./table2.js";
import { n as instancesBlock, t as authorsBlock } from "./authorship3.js";
//#region src/core/report/detail-levels.ts
const summaryDetail = {
	binaries: 500,
	explained: 60,
	origins: 25,
	symbols: 200,
	packages: 200,
	modules: 200,
	sections: 100,
	sentences: 50,
	measured: true
};
const commentDetail = {
	...summaryDetail,
	binaries: 100,
	explained: 20,
	origins: 10,
	symbols: 30,
	packages: 30,
	modules: 30,
	sections: 40,
	sentences: 20
};
/** What goes first, one step after the other; the last step leaves the verdict. */
const shedding = [
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
		explained: 3
	},
	{ explained: 0 },
	{ sentences: 5 },
	{ measured: false },
	{ origins: 5 },
	{ origins: 0 },
	{
		binaries: 50,
		sentences: 3
	},
	{ binaries: 20 },
	{ binaries: 10 },
	{
		binaries: 5,
		sentences: 1
	},
	{ binaries: 1 },
	{
		binaries: 0,
		sentences: 0
	}
];
/** From this limit on, in bytes, there is room for a summary's detail. */
const summaryLimit = 262144;
/** What to try for a limit in bytes, richest first. */
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
/** In reports longer than this, binaries that pass unchanged share one row. */
const foldFrom = 10;
/** `binaries` worst first; rows beyond `limit` are summed up in the last. */
function binariesTable(report, binaries, limit) {
	if (binaries.length === 0 || limit === 0) return "";
	const folded = binaries.length > foldFrom ? binaries.filter((binary) => !isDull(binary)) : binaries;
	const shown = folded.length <= limit + 1 ? folded : folded.slice(0, limit);
	const left = binaries.filter((binary) => !shown.includes(binary));
	const columns = [
		binaryColumn(report),
		targetColumn,
		baseColumn,
		headColumn,
		changeColumn,
		...binaries.some(({ delta }) => delta.gzip !== null) ? [gzipColumn] : [],
		...binaries.some((binary) => limitCell(binary) !== "") ? [limitColumn] : [],
		stateColumn
	];
	const rows = shown.map((binary) => columns.map(({ cell }) => cell(binary)));
	const rest = left.length === 0 ? [] : [columns.map(({ rest: summary }) => summary(left))];
	return table(columns, [...rows, ...rest]);
}
function binaryColumn(report) {
	return {
		title: "binary",
		align: "l",
		cell: (binary) => markdownName(nameOf(binary, report)),
		rest: (left) => left.every(isDull) ? `and ${left.length} unchanged` : `and ${left.length} more`
	};
}
const targetColumn = {
	title: "target",
	align: "l",
	cell: ({ target }) => markdownSentence(target),
	rest: () => ""
};
const baseColumn = {
	title: "base",
	align: "r",
	cell: (binary) => binary.base === null && !isCompared(binary) ? "unknown" : size(binary.base),
	rest: (left) => left.every(isCompared) ? formatBytes(sum(left, ({ base }) => fileSize(base))) : "unknown"
};
const headColumn = {
	title: "head",
	align: "r",
	cell: (binary) => emphasised(size(binary.head), binary),
	rest: (left) => formatBytes(sum(left, ({ head }) => fileSize(head)))
};
const changeColumn = {
	title: "change",
	align: "r",
	cell: (binary) => emphasised(changeCell(binary), binary),
	rest: (left) => left.every(isCompared) ? formatDelta(sum(left, changeOf)) : "unknown"
};
const gzipColumn = {
	title: "gzip",
	align: "r",
	cell: (binary) => {
		const { head, delta } = binary;
		const compressed = head?.binary.compressed;
		const change = delta.gzip !== null && isCompared(binary) ? formatDelta(delta.gzip) : "";
		if (!compressed) return change;
		const whole = formatBytes(compressed.gzip);
		return change === "" ? whole : `${whole} (${change})`;
	},
	rest: () => ""
};
const limitColumn = {
	title: "limit",
	align: "r",
	cell: limitCell,
	rest: () => ""
};
const stateColumn = {
	title: "",
	align: "l",
	cell: ({ verdict }) => stateIcons[verdict.state],
	rest: (left) => left.every(isDull) ? stateIcons.pass : ""
};
/** Passed, and the same as before. */
function isDull(binary) {
	return binary.status === "unchanged" && binary.verdict.state === "pass" && isCompared(binary);
}
function size(side) {
	return side === null ? "–" : formatBytes(side.binary.fileSize);
}
function fileSize(side) {
	return side?.binary.fileSize ?? 0;
}
function sum(binaries, value) {
	return binaries.reduce((total, binary) => total + value(binary), 0);
}
function emphasised(text, { verdict }) {
	return verdict.state === "pass" || text === "–" ? text : `**${text}**`;
}
/** Binaries of which not even functions are known: said beneath the table, not only in the details. */
function levelNote(report, binaries, limit) {
	const coarse = binaries.filter(({ head, base }) => ["file", "sections"].includes((head ?? base)?.attribution.level ?? ""));
	if (coarse.length === 0 || limit === 0) return "";
	const names = coarse.slice(0, limit).map((binary) => `${markdownName(nameOf(binary, report))} ${markdownSentence(binary.target)}`);
	const more = coarse.length - names.length;
	const all = [...names, ...more > 0 ? [`and ${more} more`] : []].join(", ");
	return coarse.every(({ head, base }) => (head ?? base)?.attribution.level === "file") ? `Gated by total size only, as nothing within is known: ${all}.` : `Known by total size or by section only: ${all}.`;
}
//#endregion
//#region src/core/report/markdown/where-it-went.ts
/** The title and the table; '' where nothing is attributed. */
function whereBlock(binary, report, limit) {
	const body = whereTable(binary, limit);
	if (body === "") return "";
	const sum = formatExactDelta(binary.delta.fileSize);
	return `**Where it went** (${markdownName(nameOf(binary, report))}, ${markdownSentence(binary.target)}; rows add up to ${sum})\n\n${body}`;
}
/** The table alone, below whose bytes they are. */
function whereTable(binary, limit) {
	const origins = originsOf(binary);
	if (origins.length === 0 || limit === 0) return "";
	const { shown, rest } = cutRows(origins, limit);
	const rows = shown.map((row) => [
		title(row),
		formatDelta(row.delta),
		contribution(row.largest)
	]);
	const last = rest === null ? [] : [[
		`and ${rest.count} more`,
		formatDelta(rest.delta),
		""
	]];
	const split = splitLine(binary);
	const rowsTable = table([
		{
			title: "what",
			align: "l"
		},
		{
			title: "change",
			align: "r"
		},
		{
			title: "largest part",
			align: "l"
		}
	], [...rows, ...last]);
	return split === "" ? rowsTable : `${markdownSentence(split)}\n\n${rowsTable}`;
}
function title(row) {
	if (row.kind === "package") return `this module, ${markdownName(row.name)}`;
	if (row.kind === "std") return `Go's standard library${versions$1(row)}`;
	if (row.kind === "pseudo") return pseudoTitles[row.name] ?? markdownName(row.name);
	return `${row.base === 0 ? "new: " : row.head === 0 ? "gone: " : ""}${markdownName(row.name)}${versions$1(row)}`;
}
/** ` v1.2.0 → v1.3.0`, ` v1.3.0` for what is new or gone; '' where it is the same. */
function versions$1({ kind, baseVersion, headVersion }) {
	if (baseVersion === headVersion) return "";
	const both = baseVersion !== "" && headVersion !== "";
	if (kind === "std" && !both) return "";
	const text = both ? `${baseVersion} → ${headVersion}` : headVersion || baseVersion;
	return ` ${markdownSentence(text, 100)}`;
}
function contribution(largest) {
	if (largest === null) return "";
	return `${{
		added: "new: ",
		removed: "gone: ",
		changed: ""
	}[largest.change]}${markdownName(largest.name, 80)} ${formatDelta(largest.delta)}`;
}
//#endregion
//#region src/core/report/markdown/details.ts
/** Rows of each of the two further views. */
const maxViewRows = 10;
/** A block per table for a single binary, a block per binary for several. */
function detailBlocks(report, changed, detail) {
	const explained = changed.slice(0, detail.explained);
	const [only] = explained;
	if (only !== void 0 && changed.length === 1) return tables(only, detail);
	const blocks = explained.map((binary, place) => {
		const body = [place === 0 ? "" : whereTable(binary, detail.origins), ...tables(binary, detail)];
		return collapsed(`${markdownName(nameOf(binary, report))} ${markdownSentence(binary.target)} ${formatDelta(changeOf(binary))}`, body.filter((block) => block !== "").join("\n\n"));
	}).filter((block) => block !== "");
	const more = changed.length - explained.length;
	return blocks.length > 0 && more > 0 ? [...blocks, `and ${more} more changed`] : blocks;
}
function tables(binary, detail) {
	const sections = collapsed("Sections", noted(sectionsNote(binary), sizesTable(["section"], binary.sections, detail.sections, ({ name }) => [markdownName(name)])));
	const regions = collapsed("Regions", sizesTable(["region"], binary.regions, detail.sections, ({ name }) => [markdownSentence(name)]));
	return [
		...sectionsComparable(binary) ? [sections, regions] : [regions, sections],
		collapsed("Modules", sizesTable(["module", "version"], binary.modules, detail.modules, (row) => [markdownName(row.path), markdownSentence(versions(row), 100)])),
		collapsed("Packages", sizesTable(["package"], binary.packages.filter(({ delta }) => delta !== 0), detail.packages, ({ path }) => [markdownName(path)])),
		collapsed("Symbols", sizesTable(["symbol", ""], binary.symbols, detail.symbols, (row) => [symbolName(row), symbolChanges[row.change]])),
		authorsBlock(authorChanges(binary, Math.min(detail.packages, maxViewRows)), formatDelta),
		instancesBlock(instanceChanges(binary, Math.min(detail.symbols, maxViewRows)), "change", formatDelta)
	].filter((block) => block !== "");
}
/** A table below what a reader must know of it; '' where there is no table. */
function noted(note, body) {
	return note === "" || body === "" ? body : `${markdownSentence(note)}\n\n${body}`;
}
function versions({ baseVersion, headVersion }) {
	if (baseVersion === headVersion) return headVersion;
	return `${baseVersion || "none"} → ${headVersion || "none"}`;
}
const symbolChanges = {
	added: "new",
	removed: "gone",
	grown: "",
	shrunk: "",
	renamed: "renamed"
};
function symbolName({ name, from }) {
	return from === void 0 ? markdownName(symbolTitle(name)) : `${markdownName(symbolTitle(name))} (was ${markdownName(symbolTitle(from))})`;
}
//#endregion
//#region src/core/report/documentation.ts
/** The README, at the major version's tag. */
const documentation = "https://github.com/go-size-gate/go-size-gate/blob/v1/README.md";
/** How a change is let pass, and who may do it. */
const approvalDocumentation = "https://github.com/go-size-gate/go-size-gate/blob/v1/docs/budgets.md#letting-a-change-pass";
//#endregion
//#region src/core/report/markdown/approval.ts
/** Approvers that are named; the rest is counted. */
const maxApprovers = 5;
/** Who may do what, with a link to the rules; '' where there is nothing to let pass. */
function approvalBlock({ approval }) {
	if (approval === void 0) return "";
	const { label, line } = approval;
	const writes = `writes the line ${markdownName(line)} in the pull request's text or in the message of its last, signed commit`;
	const ways = label === "" ? writes : `adds the label ${markdownName(label)}, or ${writes}`;
	return `**To let this change pass**: ${whoOf(approval)} ${ways} ([how it works](${approvalDocumentation})).`;
}
function whoOf({ approvers }) {
	const shown = approvers.slice(0, maxApprovers);
	const more = approvers.length - shown.length;
	return [
		"somebody who may write to this repository",
		...shown.map((login) => markdownName(login, 40)),
		...more > 0 ? [`one of ${more} more approvers`] : []
	].join(" or ");
}
//#endregion
//#region src/core/report/markdown/build-facts.ts
/** The collapsed list; each kind of fact has at most `detail.sentences` entries. */
function measuredBlock(report, binaries, detail) {
	const parts = [measuredFacts(report, binaries).map((fact) => factLine(fact, Math.max(detail.sentences, 1))).join("\n"), reproduceBlock(report)];
	return collapsed("How it was measured", parts.filter((part) => part !== "").join("\n\n"));
}
/** Characters of a line that is shown whole; `core/plan/reproduce.ts` makes none that is longer. */
const maxLine = 4e3;
/** The line as it is to be typed: `pre` keeps its spaces. */
function reproduceBlock({ provenance }) {
	const { reproduce = "", reproduceNote = "" } = provenance ?? {};
	if (reproduce !== "") return `Typed in a fresh clone, this makes the same bytes:\n\n<pre>${markdownName(reproduce, maxLine)}</pre>`;
	return reproduceNote === "" ? "" : `No line makes the same bytes: ${markdownSentence(reproduceNote, 400)}`;
}
function factLine(fact, limit) {
	const { title, entries, link } = fact;
	const shown = entries.slice(0, limit);
	const more = entries.length - shown.length;
	const all = [...shown.map((entry) => fact.kind === "names" ? markdownName(entry, 200) : markdownSentence(entry, 400)), ...more > 0 ? [`and ${more} more`] : []];
	const url = markdownUrl(link);
	const run = url === "" ? "" : ` ([run](${url}))`;
	return all.length === 1 ? `- ${title}: ${all[0]}${run}` : [`- ${title}:${run}`, ...all.map((text) => `  - ${text}`)].join("\n");
}
/**
* `Base 563f6a0 (…), measured by run 123 · go1.26.8 · this run · documentation`
* @param runUrl of the run that made the report; '' for none
*/
function footer(binaries, detail, runUrl = "") {
	const short = detail.sentences === 0;
	const baselines = binaries.flatMap(({ baseline }) => baseline ?? []);
	const versions = goVersions(binaries);
	const parts = [
		...baseParts(baselines, short),
		...versions.length === 1 ? [markdownSentence(versions[0] ?? "", 40)] : [],
		...linkParts(markdownUrl(runUrl))
	];
	return parts.length === 0 ? "" : `<sub>${parts.join(" · ")}</sub>`;
}
/** The run and the documentation, where there is a run to link. */
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
function sourceText({ source, run, ageSeconds }) {
	if (source === "rebuild") return "built in this run";
	if (source === "file") return "read from a file";
	const age = ageSeconds === void 0 ? "" : ` ${formatAge(ageSeconds)} before`;
	const url = markdownUrl(run);
	if (url === "") return `measured${age || " before"} (${source})`;
	const id = /\/runs\/(\d+)/.exec(url)?.[1];
	return `measured${age} by [run${id === void 0 ? "" : ` ${id}`}](${url})`;
}
//#endregion
//#region src/core/report/markdown/report.ts
/** The verdict fits in this many bytes, whatever the names. */
const minBytes = 8192;
/** The whole report within `options.limit` bytes. */
function renderMarkdown(report, options) {
	if (options.limit < 8192) throw new RangeError(`limit ${options.limit} is below ${minBytes} bytes`);
	const [whole, ...poorer] = detailsFor(options.limit);
	const text = renderWith(whole, report, options, false);
	if (fits(text, options.limit)) return text;
	for (const detail of poorer) {
		const shorter = renderWith(detail, report, options, true);
		if (fits(shorter, options.limit)) return shorter;
	}
	throw new RangeError(`the verdict does not fit in ${options.limit} bytes`);
}
function fits(text, limit) {
	return Buffer.byteLength(text) <= limit;
}
function renderWith(detail, report, options, shortened) {
	const blocks = isQuiet(report) ? [quietLine(report, detail)] : loudBlocks(detail, report, shortened, options);
	return `${[...options.marker === void 0 ? [] : [options.marker], blocks.filter((block) => block !== "").join("\n\n")].join("\n")}\n`;
}
function loudBlocks(detail, report, shortened, options) {
	const binaries = ranked(report);
	const changed = binaries.filter((binary) => isCompared(binary) && binary.status !== "unchanged");
	return [
		`### ${stateIcons[report.verdict.state]} Go binary size: ${headlineMarkdown(report, detail)}`,
		noticesBlock(report, detail),
		binariesTable(report, binaries, detail.binaries),
		levelNote(report, binaries, detail.sentences),
		reasonsBlock(report, binaries, detail),
		notBuiltBlock(report, detail),
		changed[0] === void 0 ? "" : whereBlock(changed[0], report, detail.origins),
		...detailBlocks(report, changed, detail),
		detail.measured ? measuredBlock(report, binaries, detail) : "",
		shortened ? shortenedNote(options) : "",
		approvalBlock(report),
		footer(binaries, detail, options.runUrl)
	];
}
/** The verdict's sentence; short of room, its texts are cut, its names stay. */
function headlineMarkdown(report, detail) {
	const brief = detail.sentences === 0;
	const longest = brief ? 150 : 1e3;
	return headlinePhrases(report, brief).map((phrase) => typeof phrase === "string" ? markdownSentence(phrase, longest) : markdownName(phrase.name)).join("");
}
/** A change of the budget first, then whatever a reader must see. */
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
function reasonsBlock(report, binaries, detail) {
	const all = openReasons(report, binaries);
	if (detail.sentences === 0) return "";
	const lines = all.slice(0, detail.sentences).map(({ binary, reason }) => {
		const subject = binary === null || binaries.length === 1 ? "" : `${markdownName(nameOf(binary, report))} ${markdownSentence(binary.target)}: `;
		return `- ${reason.state === "pass" ? "" : `${stateIcons[reason.state]} `}${subject}${markdownSentence(reason.message, 400)}`;
	});
	const more = all.length - lines.length;
	return [...lines, ...more > 0 ? [`- and ${more} more`] : []].join("\n");
}
/** Main packages that a target's build constraints exclude: visible, and no verdict. */
function notBuiltBlock(report, detail) {
	if (report.notBuilt.length === 0) return "";
	const shown = report.notBuilt.slice(0, detail.sentences);
	const more = report.notBuilt.length - shown.length;
	return `Not built: ${[...shown.map(({ mainPackage, target, reason }) => `${markdownName(mainPackage)} ${markdownSentence(target)} (${markdownSentence(reason, 200)})`), ...more > 0 ? [`${shown.length > 0 ? "and " : ""}${more} more`] : []].join(", ")}.`;
}
/** Nothing changed, and there is nothing else to say. */
function isQuiet(report) {
	return report.verdict.state === "pass" && report.reports.length > 0 && report.budgetChange === null && (report.provenance?.notices.length ?? 0) === 0 && report.notBuilt.length === 0 && report.reports.every((binary) => isCompared(binary) && binary.status === "unchanged" && binary.verdict.reasons.length <= 1);
}
function quietLine(report, detail) {
	const bytes = report.reports.reduce((sum, binary) => sum + sizeOf(binary), 0);
	const total = report.reports.length > 1 ? ` (${formatBytes(bytes)} together)` : "";
	const base = footer(ranked(report), detail);
	return `${stateIcons.pass} **Go binary size:** ${headlinePhrases(report).map((phrase) => typeof phrase === "string" ? markdownSentence(phrase) : markdownName(phrase.name)).join("")}${total}. ${base}`.trimEnd();
}
/** The summary may be shortened as well; the JSON never is. */
function shortenedNote(options) {
	const url = markdownUrl(options.runUrl ?? "");
	const json = "the JSON report (output `report`)";
	return `_Shortened to what fits here; ${url === "" ? `${json} has everything` : `[the job summary](${url}) has more, ${json} everything`}._`;
}
//#endregion
export { minBytes as n, renderMarkdown as r, isQuiet as t };
