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
	const match = formats.find((format) => format === text);
	if (match === void 0) throw new UserError(`--format: "${text}" is not accepted; use ${formats.join(", ")}`);
	return match;
}
/**
* Joins flags to values that begin with a dash, as in `--ldflags "-X main.v=1"`:
* `parseArgs` takes these for a forgotten value. What is a flag of the command
* itself is one here, too.
*/
function joinValues(args, flags) {
	const joined = [];
	const isFlag = (text) => Object.hasOwn(flags, /^--([^=]+)/.exec(text)?.[1] ?? "");
	for (let index = 0; index < args.length; index++) {
		const [arg = "", value] = args.slice(index);
		if (arg === "--") return [...joined, ...args.slice(index)];
		const takesValue = flags[arg.replace(/^--/, "")]?.type === "string";
		if (arg.startsWith("--") && takesValue && value?.startsWith("-") === true && value !== "--" && !isFlag(value)) {
			joined.push(`${arg}=${value}`);
			index++;
		} else joined.push(arg);
	}
	return joined;
}
/**
* @param args what follows the command
* @param flags the command's own flags, beside `--format` and `--output`
* @throws UserError for an unknown flag or a missing value
*/
function parseArguments(args, flags) {
	let parsed;
	const options = {
		...flags,
		...common
	};
	try {
		parsed = parseArgs({
			args: joinValues(args, options),
			options,
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
