import { n as groupings } from "./view.js";
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
export { view as i, destination as n, formats as r, analyzedFileFlags as t };
