import { s as checkNames, u as fileChecks } from "./foundation.js";
import { t as toolName } from "./services.js";
import { n as problemsFirst } from "./verdict2.js";
import { n as leftOut } from "./evidence2.js";
import { t as examineFile } from "./examine-file.js";
//#region src/gate/doctor/diagnose-file.ts
async function diagnoseFile(request) {
	const { path, checks } = request;
	const possible = fileChecks;
	const { findings, notes, fileSize } = await examineFile({
		...request,
		program: path,
		directories: []
	}, checks);
	return {
		schemaVersion: 1,
		tool: toolName,
		goVersion: "",
		programs: [{
			name: path,
			target: "",
			fileSize
		}],
		plan: [],
		checks: checkNames.map((name) => checks.has(name) && possible.includes(name) ? {
			name,
			state: "done",
			reason: "",
			command: ""
		} : leftOut(name, "it is no check of a file, or the flags leave it out")),
		findings: problemsFirst(findings),
		notices: [...notes]
	};
}
//#endregion
export { diagnoseFile };
