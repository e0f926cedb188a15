import { n as defaultOverrideRules } from "./override.js";
//#region src/core/policy/budget.ts
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
export { noBudgetFile as n, noLayer as r, defaults as t };
