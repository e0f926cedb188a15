import { Dt as metrics } from "./foundation.js";
//#region src/core/model/release/closed-lists.ts
const releaseEvidence = [
	"verified",
	"unverified",
	"unknown"
];
const releaseSources = [
	"measurement",
	"assets",
	"none"
];
const releaseMetrics = [...metrics, "package"];
//#endregion
export { releaseMetrics as n, releaseSources as r, releaseEvidence as t };
