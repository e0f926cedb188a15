import { Dt as metrics } from "./foundation.js";
//#region src/core/model/release/closed-lists.ts
/**
* What is known of the sizes of an earlier release:
* - `verified`: whoever the budget file trusts vouches for them
* - `unverified`: anybody who may write to releases can have changed them
* - `unknown`: there is neither a measurement nor a binary that can be measured
*/
const releaseEvidence = [
	"verified",
	"unverified",
	"unknown"
];
/** Where the sizes of an earlier release come from: its measurement, or its binaries. */
const releaseSources = [
	"measurement",
	"assets",
	"none"
];
/** The sizes that limits of releases can name: also that of the package that people download. */
const releaseMetrics = [...metrics, "package"];
//#endregion
export { releaseMetrics as n, releaseSources as r, releaseEvidence as t };
