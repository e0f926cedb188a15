import { dn as messageOf, h as writeResult, ln as sentenceOf, un as UserError } from "./foundation.js";
import { t as errorReport } from "./make-report.js";
import { u as renderJson } from "./analyzing.js";
//#region src/commands/reporting-errors.ts
async function reportingErrors({ format, output }, work) {
	try {
		return await work();
	} catch (error) {
		if (format === "json") {
			const message = sentenceOf(error) ?? `this is a bug in go-size-gate: ${messageOf(error)}`;
			const failure = error instanceof UserError ? error.failure : null;
			const text = renderJson(errorReport(message, null, failure));
			await writeResult(output, text).catch(() => {});
		}
		throw error;
	}
}
//#endregion
export { reportingErrors as t };
