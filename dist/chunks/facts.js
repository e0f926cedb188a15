import { Gt as wordList, Ht as linesAndMore, O as formatBytes, Vt as firstOf, lt as plainName } from "./foundation.js";
import { c as shareOf } from "./overview.js";
//#region src/core/report/why/facts.ts
const kindNames = {
	module: "module",
	package: "package",
	symbol: "symbol",
	"embedded-file": "embedded file",
	"string-literal": "string literal"
};
const maxSteps = 24;
function kindOf({ kind, module, package: owner }) {
	const name = kindNames[kind];
	if (kind === "module" && module?.path === "std") return "standard library";
	if (kind === "module") {
		const version = module?.version ?? "";
		return version === "" ? name : `${name}, ${plainName(version)}`;
	}
	if (owner !== void 0) {
		const what = kind === "string-literal" ? "string literals" : kindNames[kind];
		return `${what === "string literals" ? "string literal" : what} of ${plainName(owner)}`;
	}
	if (module === void 0) return name;
	if (module.path === "std") return `${name} of the standard library`;
	return `${name} of ${plainName(module.path)}${module.version === "" ? "" : ` ${plainName(module.version)}`}`;
}
function programOf({ name, target }) {
	return target === "" ? plainName(name) : `${plainName(name)} (${plainName(target, 40)})`;
}
function answerFacts(answer, program) {
	const { packages, below, chain, importers, path, requirement } = answer;
	return [
		{
			title: "holds",
			lines: [`${formatBytes(answer.size)} (${shareOf(answer.size, program.fileSize)} of the file)${answer.region === void 0 ? "" : `, ${answer.region}`}`]
		},
		...packages === void 0 ? [] : [{
			title: "packages",
			lines: [String(packages.count), ...sizeLines(packages)]
		}],
		...below === void 0 ? [] : [belowFact(below, answer)],
		...chain.length === 0 ? [] : [{
			title: "import chain",
			lines: chainLines(chain)
		}],
		...importers === void 0 || importers.count === 0 ? [] : [{
			title: "imported by",
			lines: importerLines(importers)
		}],
		...path.length === 0 ? [] : [{
			title: "kept by the linker",
			lines: stepLines(path)
		}],
		...requirement === void 0 ? [] : [{
			title: "required by",
			lines: requirementLines(requirement)
		}]
	];
}
function sizeLines({ count, largest }) {
	const sizes = largest.map(({ size }) => formatBytes(size));
	const width = Math.max(0, ...sizes.map((text) => text.length));
	const lines = largest.map(({ path }, place) => `${(sizes[place] ?? "").padStart(width)}  ${plainName(path)}`);
	return [...linesAndMore(lines, count)];
}
function belowFact({ count, size, largest }, { kind }) {
	const title = "hangs on it";
	if (kind === "package" && count === 1) return {
		title,
		lines: ["no other package is imported through it alone"]
	};
	const itself = kind === "package" ? "itself" : "its own";
	return {
		title,
		lines: [`${formatBytes(size)} in ${count} ${count === 1 ? "package" : "packages"}, ${itself} among them: what would go if nothing imported it, before second-order effects of the linker`, ...sizeLines({
			count,
			largest
		})]
	};
}
function chainLines(chain) {
	const [first] = chain;
	return [plainName(first?.from ?? ""), ...chain.map((edge) => `\u2192 ${plainName(edge.to)}${placeOf(edge)}`)];
}
function placeOf({ file, line }) {
	return file === void 0 || line === void 0 ? "" : `  at ${plainName(file)}:${line}`;
}
function importerLines({ count, edges }) {
	const lines = edges.map((edge) => `${plainName(edge.from)}${placeOf(edge)}`);
	return [`${count} ${count === 1 ? "package" : "packages"}`, ...linesAndMore(lines, count)];
}
function stepLines(path) {
	const names = path.map(({ symbol }, place) => place === 0 ? plainName(symbol) : `\u2192 ${plainName(symbol)}`);
	if (names.length <= maxSteps) return names;
	const head = names.slice(0, maxSteps / 2);
	const tail = names.slice(-12);
	return [
		...head,
		`\u2026 ${names.length - maxSteps} more`,
		...tail
	];
}
function requirementLines({ lines, through }) {
	const places = lines.map(({ file, line, indirect }) => `${plainName(file)}:${line}${indirect ? " (indirect)" : ""}`);
	const chain = through.map((module) => plainName(module));
	return [...places, ...chain.length > 2 || lines.length === 0 && chain.length > 0 ? [chain.join(" \u2192 ")] : []];
}
function deadCodeSentence({ state, why, culprits }) {
	if (state === "on") return "dead-code elimination is on: the linker removes methods that nothing calls";
	if (state === "unknown") return `whether dead-code elimination is on is unknown${why === void 0 ? "" : `: ${why}`}`;
	const names = culprits.map(({ symbol }) => plainName(symbol));
	const shown = firstOf(names, 3);
	return `dead-code elimination is off: the linker keeps all exported methods of reachable types${shown.length === 0 ? "" : `, by ${wordList(shown, "and")}`}`;
}
function culpritFacts(deadCode, place) {
	const culprit = deadCode.culprits[place];
	if (culprit === void 0) return [];
	const chain = deadCode.chains[place] ?? [];
	return [...culprit.path.length === 0 ? [] : [{
		title: "kept by the linker",
		lines: stepLines(culprit.path)
	}], ...chain.length === 0 ? [] : [{
		title: "import chain",
		lines: chainLines(chain)
	}]];
}
//#endregion
export { programOf as a, kindOf as i, culpritFacts as n, deadCodeSentence as r, answerFacts as t };
