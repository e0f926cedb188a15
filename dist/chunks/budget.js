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
export { noReleaseRules as a, noLayer as i, judgedOrigins as n, partJudging as o, noBudgetFile as r, defaults as t };
