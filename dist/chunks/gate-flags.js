import { t as optionGroups } from "./options.js";
import { t as variablesText } from "./flag-variables2.js";
//#region src/commands/usage/gate-flags.ts
/** The flag of an input. */
function flagOf({ name, description, value, choices, default: usual }) {
	return {
		name,
		description: `${usual === "" || /\bDefault: /.test(description) ? description : `${description} (default: ${usual})`} ${variablesText(name)}`.trimEnd(),
		...value === void 0 ? {} : { value },
		...choices === void 0 ? {} : { choices }
	};
}
/** A switch is off by default: nobody needs to read that. */
function flagsOf(options) {
	return options.map((option) => flagOf(option.isSwitch || option.actionOnly ? {
		...option,
		default: ""
	} : option));
}
function isForWorkflows({ actionOnly }) {
	return actionOnly === true;
}
function groupOf(title, options) {
	return {
		title,
		flags: flagsOf(options.filter((option) => !isForWorkflows(option)))
	};
}
/** What a command builds. */
const packages = {
	name: "PACKAGE",
	description: "What to build, as for go build: ./cmd/tool, ./... or an import path. Default: every main package here.",
	isOptional: true,
	isRepeated: true
};
const { run, build, given, budget, base, release, naming } = optionGroups;
/** What is built, and how. */
const gateBuildFlags = groupOf(build.title, build.options);
const givenFlags = groupOf(given.title, given.options);
/** The same for a command that judges nothing, and so proves nothing of its build. */
const buildFlags = {
	...gateBuildFlags,
	flags: gateBuildFlags.flags.filter(({ name }) => name !== "verify-reproducible")
};
/** Inputs of the base that a release has as well. */
const trustNames = [
	"baseline-public-key",
	"baseline-signing-key",
	"allow-no-baseline"
];
/** What a release takes, most wanted first. */
const releaseFlagGroups = [
	{
		title: release.title,
		flags: [
			...flagsOf(release.options),
			{
				name: "repository",
				value: "OWNER/NAME",
				description: "The repository on GitHub that has the releases. Default: GITHUB_REPOSITORY."
			},
			...flagsOf(run.options.filter(({ name }) => name === "token")),
			...flagsOf(base.options.filter(({ name }) => trustNames.includes(name)))
		]
	},
	{
		...gateBuildFlags,
		flags: [...gateBuildFlags.flags.filter(({ name }) => name !== "go-cache" && name !== "mod-cache"), {
			name: "no-verify-reproducible",
			description: "Build once only. The report says so."
		}]
	},
	{
		...givenFlags,
		flags: givenFlags.flags.filter(({ name }) => name !== "base-binaries")
	},
	groupOf(budget.title, budget.options)
];
/** Every input of the action but those of releases, most wanted first. */
const gateFlagGroups = [
	groupOf(base.title, base.options),
	gateBuildFlags,
	givenFlags,
	groupOf(budget.title, budget.options),
	{
		title: "Inside a workflow step",
		flags: flagsOf([
			...run.options,
			...build.options.filter(isForWorkflows),
			...naming.options
		])
	}
];
//#endregion
export { releaseFlagGroups as i, gateFlagGroups as n, packages as r, buildFlags as t };
