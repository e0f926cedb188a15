import { n as defaultOverrideRules } from "./override.js";
//#region src/core/policy/budget.ts
const partJudging = ["each", "together"];
const judgedOrigins = ["own", "dependencies"];
const KiB = 1024;
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
const noReleaseRules = {
	branches: [],
	allowDetached: false
};
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
