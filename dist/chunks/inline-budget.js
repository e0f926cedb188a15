import { Dt as metrics, Gt as wordList, it as requirements, un as UserError } from "./foundation.js";
import { G as parseBytes, H as percentForms, K as sizeForms, V as parsePercent } from "./values.js";
import "./budget.js";
//#region src/core/policy/budget-file/inline-budget.ts
const inlineNames = [
	"max-size",
	"min-size",
	"max-growth",
	"max-growth-percent",
	"require",
	"go-upgrade-limit",
	"go-upgrade-limit-percent",
	"warn-max-size",
	"warn-max-growth",
	"warn-max-growth-percent",
	"warn-go-upgrade-limit",
	"warn-go-upgrade-limit-percent",
	"noise-floor",
	"metric"
];
function inlineLayer(values) {
	const text = (name) => values[name]?.trim() ?? "";
	const read = (name, forms, parse) => {
		const given = text(name);
		if (given === "") return void 0;
		const value = parse(given);
		if (value !== null) return value;
		throw new UserError(`input ${name}: must be ${forms}, not "${given}"`);
	};
	const limit = (name, forms, parse) => read(name, `${forms}, or "none"`, (given) => {
		if (given === "none") return { every: null };
		const value = parse(given);
		return value === null ? null : { every: value };
	});
	const size = (name) => limit(name, sizeForms, parseBytes);
	const percent = (name) => limit(name, percentForms, parsePercent);
	const limitedMetrics = read("metric", `${wordList(metrics, "or")}, or several of these`, parseMetrics);
	const noiseFloor = read("noise-floor", sizeForms, parseBytes);
	const require = read("require", wordList(requirements, "or"), parseRequire);
	return {
		...limitedMetrics === void 0 ? {} : { metrics: limitedMetrics },
		...noiseFloor === void 0 ? {} : { noiseFloor },
		warn: tier({
			maxSize: size("warn-max-size"),
			maxGrowth: size("warn-max-growth"),
			maxGrowthPercent: percent("warn-max-growth-percent"),
			goUpgradeLimit: size("warn-go-upgrade-limit"),
			goUpgradeLimitPercent: percent("warn-go-upgrade-limit-percent")
		}),
		fail: tier({
			maxSize: size("max-size"),
			minSize: size("min-size"),
			maxGrowth: size("max-growth"),
			maxGrowthPercent: percent("max-growth-percent"),
			require,
			goUpgradeLimit: size("go-upgrade-limit"),
			goUpgradeLimitPercent: percent("go-upgrade-limit-percent")
		})
	};
}
function tier(limits) {
	return Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== void 0));
}
function parseRequire(text) {
	return requirements.find((word) => word === text) ?? null;
}
function parseMetrics(text) {
	const words = text.split(/[\s,]+/).filter((word) => word !== "");
	const chosen = metrics.filter((metric) => words.includes(metric));
	return words.every((word) => metrics.some((metric) => metric === word)) && chosen.length > 0 ? chosen : null;
}
//#endregion
export { inlineNames as n, inlineLayer as t };
