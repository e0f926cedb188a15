import { t as optionGroups } from "./options.js";
import { n as groupings } from "./view.js";
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
//#region src/commands/usage/result-flags.ts
/** The forms of a result. */
const formats = [
	"text",
	"json",
	"markdown"
];
/** Where every command's result goes. */
const destination = {
	title: "The result",
	flags: [{
		name: "format",
		choices: formats,
		description: "Form of the result. Default: text."
	}, {
		name: "output",
		value: "FILE",
		description: "Write the result to this file, whole or not at all, instead of to standard output."
	}]
};
/** What to show of a result; the table as a whole is in JSON. */
const view = {
	title: "What to show of it (text and Markdown)",
	flags: [
		{
			name: "by",
			choices: groupings,
			description: "One table of these instead of the usual ones: file is the source file of functions, receiver the type of methods."
		},
		{
			name: "top",
			value: "N",
			description: "Show the N largest rows, or all; the last row sums up the others. Default: 20, and 30 in a tree."
		},
		{
			name: "filter",
			value: "GLOB",
			description: "Only rows whose name matches, e.g. \"golang.org/x/**\" or \"*Handler*\". Without a slash it is the part of the name after the last slash that matches."
		},
		{
			name: "within",
			value: "PACKAGE",
			description: "Only what is in this package, or with /... also in those below it. Default for --by then: symbol."
		},
		{
			name: "tree",
			description: "As a tree of the parts of names, the heaviest N of its nodes. Default for --by then: package."
		}
	]
};
/** Of a binary that somebody else built. */
const analyzedFileFlags = {
	title: "What helps to name the bytes of a file",
	flags: [
		{
			name: "twin",
			value: "FILE",
			description: "The same build linked with -ldflags=-w."
		},
		{
			name: "deps",
			value: "FILE",
			description: "What that link prints with -ldflags=-dumpdep."
		},
		{
			name: "importcfg",
			value: "FILE",
			description: "The importcfg.link that go writes for that link."
		}
	]
};
//#endregion
export { buildFlags as a, releaseFlagGroups as c, view as i, destination as n, gateFlagGroups as o, formats as r, packages as s, analyzedFileFlags as t };
