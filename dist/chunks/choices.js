//#region src/core/inputs/choices.ts
/** The input `cgo-enabled`; `auto`: as Go decides for each target. */
const cgoChoices = [
	"auto",
	"true",
	"false"
];
/** The input `buildmode`; `auto`: as Go decides for each target. */
const buildModes = [
	"auto",
	"exe",
	"pie"
];
/** The input `go-work`. */
const goWorkChoices = [
	"auto",
	"on",
	"off"
];
/** The input `mod-cache`: the machine's module cache, or one of this run alone. */
const moduleCaches = ["machine", "private"];
/** Inputs that are on or off. */
const flagValues = ["true", "false"];
/** The key `require` of a budget: whether one of two growth limits is enough to be over it, or both are needed. */
const requirements = ["any", "all"];
//#endregion
export { moduleCaches as a, goWorkChoices as i, cgoChoices as n, requirements as o, flagValues as r, buildModes as t };
