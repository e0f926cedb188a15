//#region src/core/model/report.ts
/** Worst first. The order is the meaning. */
const verdictStates = [
	"error",
	"fail",
	"no-baseline",
	"warn",
	"pass"
];
//#endregion
export { verdictStates as t };
