import { nn as wordList } from "./foundation.js";
//#region src/commands/usage/flag-variables.ts
/** By flag: variables, of which the first that isn't empty counts. */
const variables = {
	token: ["GH_TOKEN", "GITHUB_TOKEN"],
	"baseline-signing-key": ["BASELINE_SIGNING_KEY"],
	"baseline-secret": ["BASELINE_SECRET"]
};
/** Each of them says who signs: where one is given, no variable says otherwise. */
const signing = ["baseline-signing-key", "baseline-secret"];
/** `Default: the variable X or Y.`; '' for other flags. */
function variablesText(flag) {
	const { [flag]: names = [] } = variables;
	return names.length === 0 ? "" : `Default: the variable ${wordList(names, "or")}.`;
}
/** Flags as given, and the others by their variables. */
function withVariables(flags, environment) {
	const signs = signing.some((flag) => flags[flag] !== void 0);
	const added = Object.entries(variables).flatMap(([flag, names]) => {
		if (signs && signing.includes(flag)) return [];
		const value = names.map((name) => environment[name]).find((text) => text);
		return value === void 0 ? [] : [[flag, value]];
	});
	return {
		...Object.fromEntries(added),
		...flags
	};
}
//#endregion
export { withVariables as n, variablesText as t };
