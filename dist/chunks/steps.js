//#region src/core/model/slim/steps.ts
/**
* All steps, in the order in which they run: build tags get the builds that others
* leave.
*/
const slimSteps = [
	"stripping",
	"build-settings",
	"build-tags",
	"dependencies",
	"embedded-files",
	"packing"
];
/** What each measures: a clause. */
const slimStepSummaries = {
	stripping: "what -s, -w, -trimpath and strip save, alone and together",
	"build-tags": "build tags that the dependencies understand",
	"build-settings": "CGO_ENABLED=0, no inlining, and no profile-guided optimization",
	dependencies: "packages and modules by what hangs on one import, and what dead-code elimination would save",
	"embedded-files": "embedded files that would be smaller compressed, with the decoder counted",
	packing: "UPX, where it is on this machine"
};
//#endregion
export { slimSteps as n, slimStepSummaries as t };
