import { n as messageOf, t as UserError } from "./user-error.js";
import { parseArgs } from "node:util";
//#region src/commands/arguments.ts
const formats = [
	"text",
	"json",
	"markdown"
];
const common = {
	format: { type: "string" },
	output: { type: "string" }
};
function parseFormat(text) {
	const found = formats.find((format) => format === text);
	if (found === void 0) throw new UserError(`--format: "${text}" is not accepted; use ${formats.join(", ")}`);
	return found;
}
/**
* @param args what follows the command
* @param flags the command's own flags, beside `--format` and `--output`
* @throws UserError for an unknown flag or a missing value
*/
function parseArguments(args, flags) {
	let parsed;
	try {
		parsed = parseArgs({
			args: [...args],
			options: {
				...flags,
				...common
			},
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		throw new UserError(`${messageOf(error)} (see go-size-gate --help)`);
	}
	const { format = "text", output = "", ...rest } = Object.fromEntries(Object.entries(parsed.values).map(([name, value]) => [name, String(value)]));
	return {
		flags: rest,
		positionals: parsed.positionals,
		destination: {
			format: parseFormat(format),
			output
		}
	};
}
//#endregion
export { parseArguments as t };
