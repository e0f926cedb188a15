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
/** Of a budget file without the key. */
const noReleaseRules = {
	branches: [],
	allowDetached: false
};
/** A budget file that says nothing. */
const noBudgetFile = {
	acceptBudgetChange: false,
	overrides: defaultOverrideRules,
	inputs: {},
	allowances: [],
	release: noReleaseRules,
	general: noLayer,
	binaries: [],
	packages: [],
	modules: [],
	origins: [],
	forbid: []
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
export { shareOf as a, sizePattern as c, noBudgetFile as d, noLayer as f, percentPattern as i, defaults as l, partJudging as m, parsePercent as n, parseBytes as o, noReleaseRules as p, percentForms as r, sizeForms as s, formatShare as t, judgedOrigins as u };
