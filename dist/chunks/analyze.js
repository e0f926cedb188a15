import { t as UserError } from "./user-error.js";
import { t as analyzeFile } from "./analyze-file.js";
//#region src/commands/analyze.ts
const analyzeFlags = {
	twin: { type: "string" },
	deps: { type: "string" },
	importcfg: { type: "string" },
	gzip: { type: "boolean" }
};
/** @throws UserError for wrong usage or a file that can't be measured */
async function analyze(args) {
	const [file, ...rest] = args.positionals;
	if (file === void 0 || rest.length > 0) throw new UserError("analyze takes one file: go-size-gate analyze FILE [--twin FILE] [--deps FILE] [--importcfg FILE] [--gzip]");
	return await analyzeFile(file, {
		twinPath: args.flags.twin,
		depsPath: args.flags.deps,
		importcfgPath: args.flags.importcfg,
		gzip: args.flags.gzip === "true"
	});
}
//#endregion
export { analyze, analyzeFlags };
