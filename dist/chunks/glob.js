import { n as defaultOverrideRules } from "./override.js";
//#region src/core/policy/budget.ts
/** Whether each match of a rule for parts is judged alone, or all by their sum. */
const partJudging = ["each", "together"];
/** The origins that a budget can have limits for: own code, and all dependencies. */
const judgedOrigins = ["own", "dependencies"];
const KiB = 1024;
/** The policy without any configuration. */
const defaults = {
	metrics: ["file"],
	noiseFloor: 2 * KiB,
	newBinary: "warn",
	removedBinary: "warn",
	warn: {
		maxGrowth: { every: 100 * KiB },
		maxGrowthPercent: { every: { millionths: 5e5 } },
		require: "any"
	},
	fail: {
		maxGrowth: { every: 500 * KiB },
		maxGrowthPercent: { every: { millionths: 2e6 } },
		require: "all"
	}
};
const noLayer = {
	warn: {},
	fail: {}
};
/** A budget file that says nothing. */
const noBudgetFile = {
	acceptBudgetChange: false,
	overrides: defaultOverrideRules,
	inputs: {},
	allowances: [],
	general: noLayer,
	binaries: [],
	packages: [],
	modules: [],
	origins: []
};
//#endregion
//#region src/core/text/parse-bytes.ts
const factors = {
	B: 1n,
	KiB: 1024n,
	MiB: 1024n ** 2n,
	GiB: 1024n ** 3n,
	kB: 1000n,
	KB: 1000n,
	MB: 1000n ** 2n,
	GB: 1000n ** 3n
};
/** A whole or decimal number and a unit; without a unit it is bytes. */
const sizePattern = /^[0-9]{1,16}(\.[0-9]{1,6})? *(B|KiB|MiB|GiB|kB|KB|MB|GB)?$/;
/** How a size may be written, for messages. */
const sizeForms = "a size such as 100 KiB, 1.5 MiB, 25 MB or 25000000 (units: B, KiB, MiB, GiB, kB, MB, GB)";
/** Bytes, without the fraction of a byte; null when it is not a size or above 2^53 - 1. */
function parseBytes(text) {
	const trimmed = text.trim();
	const [form, , unit = "B"] = sizePattern.exec(trimmed) ?? [];
	const [number] = /^[0-9.]+/.exec(trimmed) ?? [];
	if (form === void 0 || number === void 0) return null;
	const { digits, scale } = decimal(number);
	const bytes = digits * (factors[unit] ?? 1n) / scale;
	return bytes > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(bytes);
}
/** An exact decimal number: `digits / scale`. */
function decimal(text) {
	const [whole = "", fraction = ""] = text.split(".");
	return {
		digits: BigInt(whole + fraction),
		scale: 10n ** BigInt(fraction.length)
	};
}
//#endregion
//#region src/core/text/parse-percent.ts
const percentPattern = /^[0-9]{1,7}(\.[0-9]{1,6})? *%?$/;
/** How a percentage may be written, for messages. */
const percentForms = "a percentage such as 2, 0.5 or 0.5 % (at most six decimals)";
/** null when the text is not a percentage. */
function parsePercent(text) {
	const trimmed = text.trim();
	const [number] = /^[0-9.]+/.exec(trimmed) ?? [];
	if (number === void 0 || !percentPattern.test(trimmed)) return null;
	const { digits, scale } = decimal(number);
	return { millionths: Number(digits * 1000000n / scale) };
}
/**
* The most whole bytes that are not above this share of `bytes`: a change is
* above the percentage exactly when it is above this number.
*/
function shareOf({ millionths }, bytes) {
	return Number(BigInt(bytes) * BigInt(millionths) / 100000000n);
}
/** `2 %`, `0.5 %`. */
function formatShare({ millionths }) {
	return `${millionths / 1e6} %`;
}
//#endregion
//#region src/core/inputs/glob.ts
const maxPatternLength = 200;
/** What a pattern may be, for messages. */
const globForms = `a glob such as example.com/tool/cmd/* or example.com/** (wildcards: *, ** and ?; at most ${maxPatternLength} characters)`;
/** Import paths hold none of the characters that other kinds of globs give a meaning to. */
function isGlob(pattern) {
	return pattern.length > 0 && pattern.length <= maxPatternLength && !/[[\]{}!|\\]/.test(pattern);
}
/** Whether a pattern can only match itself. */
function isLiteral(pattern) {
	return !/[*?]/.test(pattern) && !pattern.endsWith("/...");
}
/**
* `*` is any text within a path element and `?` one character of it; `**` is
* any text. `**` as a whole element may also be no element, so that `a/**`
* matches `a`; `/...` at the end is Go's way to write the same as `/**`.
*/
function matcher(pattern) {
	if (isLiteral(pattern)) return (text) => text === pattern;
	const steps = compile(pattern.replace(/\/\.\.\.$/, "/**").replace(/(?:\/\*{2,}){2,}(?=\/|$)/g, "/**"));
	return (text) => {
		let states = closure(steps, [0]);
		for (const char of text) {
			const next = [];
			for (const state of states) {
				const after = advance(steps[state], state, char);
				if (after !== null) next.push(after);
			}
			if (next.length === 0) return false;
			states = closure(steps, next);
		}
		return states.has(steps.length);
	};
}
function compile(pattern) {
	const steps = [];
	const add = (accepts, ...skips) => {
		steps.push({
			accepts,
			skips: skips.map((by) => steps.length + by)
		});
	};
	for (const [token] of pattern.matchAll(/(?<=^|\/)\*{2,}\/|\/\*{2,}$|\*+|[^]/gu)) if (token.endsWith("**/")) {
		add("fork", 1, 3);
		add("globstar", 1);
		add({ char: "/" });
	} else if (token.startsWith("/**")) {
		add("fork", 1, 3);
		add({ char: "/" });
		add("globstar", 1);
	} else if (token.startsWith("**")) add("globstar", 1);
	else if (token === "*") add("star", 1);
	else if (token === "?") add("one");
	else add({ char: token });
	return steps;
}
function closure(steps, states) {
	const reached = new Set(states);
	for (const state of reached) for (const skip of steps[state]?.skips ?? []) reached.add(skip);
	return reached;
}
/** The state after one character; null when it doesn't fit. */
function advance(step, state, char) {
	if (step === void 0) return null;
	switch (step.accepts) {
		case "fork": return null;
		case "globstar": return state;
		case "star": return char === "/" ? null : state;
		case "one": return char === "/" ? null : state + 1;
		default: return step.accepts.char === char ? state + 1 : null;
	}
}
//#endregion
export { partJudging as _, formatShare as a, percentPattern as c, sizeForms as d, sizePattern as f, noLayer as g, noBudgetFile as h, matcher as i, shareOf as l, judgedOrigins as m, isGlob as n, parsePercent as o, defaults as p, isLiteral as r, percentForms as s, globForms as t, parseBytes as u };
