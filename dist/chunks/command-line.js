import { $t as guardStreams, Qt as exitWhenWritten, _n as withoutCommands, d as hasColours, en as reserveStdout, fn as stackOf, h as writeResult, in as endOnUncaught, ln as sentenceOf, mn as plainText, p as textStyle, un as UserError } from "./foundation.js";
import { t as toolName } from "./services.js";
import { t as readUsualLine } from "./usage.js";
//#region src/commands/command-line.ts
async function runReplay(args) {
	const { replay } = await import("./replay.js");
	const { GITHUB_REPOSITORY: repository = "", GITHUB_API_URL: apiUrl } = process.env;
	const { terminalLog } = await import("./log.js");
	const made = await replay(args, repository, async (given) => {
		const { withVariables } = await import("./flag-variables.js");
		const { token: known = "" } = withVariables({}, process.env);
		const token = given || known;
		const { openClient } = await import("./client.js");
		return await openClient({
			token,
			apiUrl: apiUrl || "https://api.github.com",
			userAgent: toolName.replace(" ", "/")
		});
	}, terminalLog((text) => process.stderr.write(text), hasColours(process.stderr)));
	const { format, output } = args.destination;
	const { renderJson } = await import("./json.js");
	const { renderReplayMarkdown } = await import("./replay2.js");
	const { renderReplayText } = await import("./replay3.js");
	const text = format === "json" ? renderJson(made) : format === "markdown" ? renderReplayMarkdown(made) : renderReplayText(made, textStyle(args.destination));
	await writeResult(output, text);
	return 0;
}
async function runDiff(args) {
	const { diff } = await import("./diff2.js");
	const { reportingErrors } = await import("./reporting-errors.js");
	const result = await reportingErrors(args.destination, () => diff(args));
	const { showDiff } = await import("./show-result.js");
	await showDiff(result, args.destination);
	const { exitStatus } = await import("./make-report2.js");
	return exitStatus(result.report, {
		mode: "gate",
		allowNoBaseline: false
	});
}
const endings = {
	check: async () => (await import("./run-gate.js")).check,
	release: async () => (await import("./release.js")).releaseCheck,
	doctor: async () => (await import("./doctor.js")).doctor,
	history: async () => (await import("./history.js")).historyCommandLine,
	slim: async () => (await import("./slim.js")).slimCommand,
	verify: async () => (await import("./verify.js")).verifyCommandLine,
	store: async () => (await import("./store.js")).storeCommandLine,
	cache: async () => (await import("./cache.js")).cacheCommandLine
};
async function runCommand(command, args) {
	const { [command]: load } = endings;
	if (load !== void 0) return await (await load())(args);
	switch (command) {
		case "demo": {
			const { demo } = await import("./run-gate.js");
			await demo(args);
			return 0;
		}
		case "analyze": {
			const { analyze } = await import("./analyze.js");
			await analyze(args);
			return 0;
		}
		case "why": {
			const { why } = await import("./why2.js");
			await why(args);
			return 0;
		}
		case "cost": {
			const { cost } = await import("./cost.js");
			const { reportingErrors } = await import("./reporting-errors.js");
			await reportingErrors(args.destination, () => cost(args));
			return 0;
		}
		case "diff": return await runDiff(args);
		case "budget": {
			const { budget } = await import("./budget2.js");
			await writeResult(args.destination.output, await budget(args));
			return 0;
		}
		case "replay": return await runReplay(args);
		case "completion": {
			const { completionScript } = await import("./completion.js");
			await writeResult("", completionScript(args.positionals[0] ?? ""));
			return 0;
		}
		default: throw new Error(`the command ${command} has no code`);
	}
}
const reporting = new Set([
	"demo",
	"check",
	"diff",
	"release"
]);
async function refuse(command, { destination }, complaint) {
	const error = new UserError(complaint);
	if (!reporting.has(command)) throw error;
	const { reportingErrors } = await import("./reporting-errors.js");
	await reportingErrors(destination, () => Promise.reject(error));
}
async function explainedLine(line, style) {
	const { parseCommandLine } = await import("./parse-command-line.js");
	return parseCommandLine(line, toolName, style);
}
async function runLine(line) {
	const style = textStyle({ output: "" });
	if (line.length === 0) {
		const { usage } = await import("./parse-command-line.js");
		process.stderr.write(`error: no command was given\n\n${usage(toolName, style)}`);
		return 2;
	}
	const request = readUsualLine(line) ?? await explainedLine(line, style);
	if (request.kind === "run") {
		const { command, args, complaint } = request;
		if (complaint !== null) await refuse(command, args, complaint);
		return await runCommand(command, args);
	}
	await writeResult("", request.text);
	return 0;
}
function complain(error) {
	const text = sentenceOf(error) ?? `this is a bug in go-size-gate: ${stackOf(error)}`;
	process.stderr.write(`error: ${withoutCommands(plainText(text))}\n`);
}
guardStreams();
reserveStdout();
endOnUncaught(complain);
try {
	process.exitCode = await runLine(process.argv.slice(2));
} catch (error) {
	process.exitCode = 2;
	complain(error);
}
exitWhenWritten();
//#endregion
export {};
