import { i as releaseFlagGroups, r as packages } from "./gate-flags.js";
import { n as destination } from "./result-flags.js";
//#region src/commands/usage/release-command.ts
/** What `release` does. */
const releaseActions = ["check"];
const release = {
	name: "release",
	summary: "judge a release before it is published",
	description: "release check builds what is tagged, from empty caches, compares it with the release before it on GitHub, and judges by the limits of releases in the budget file of the branch that the tag is on.",
	operands: [{
		name: "ACTION",
		description: "What to do.",
		choices: releaseActions
	}, packages],
	groups: [...releaseFlagGroups, destination],
	examples: [{
		line: "GH_TOKEN=\"$(gh auth token)\" go-size-gate release check --repository OWNER/NAME",
		meaning: "may the version that is tagged at HEAD be published?"
	}, {
		line: "go-size-gate release check ./cmd/tool --release-tag v1.3.0 --repository OWNER/NAME --release-files dist/size",
		meaning: "a version by name, and files to publish with it"
	}]
};
//#endregion
export { releaseActions as n, release as t };
