import { a as withoutCommands, n as plainText } from "./plain-text.js";
import { r as stackOf, t as UserError } from "./user-error.js";
import { r as sentenceOf } from "./system-error.js";
import { n as guardStreams, o as endOnUncaught, t as exitWhenWritten } from "./standard-streams.js";
import { t as toolName } from "./services.js";
import { n as terminalLog } from "./log.js";
import { t as parseArguments } from "./arguments.js";
import { i as writeResult, r as textStyle, t as hasColours } from "./write-result.js";
//#region src/commands/usage.ts
/** What `--help` prints. */
const usage = `Usage: go-size-gate COMMAND

  demo                          build a small example with two commits and judge it
  check [PACKAGE…] --base REF   build the working tree and its merge base with REF,
                                compare and judge (--exact-base: REF itself)
  analyze FILE                  say what one binary is made of
      [--twin FILE]             the same build linked with -ldflags=-w
      [--deps FILE]             what that link prints with -ldflags=-dumpdep
      [--importcfg FILE]        the importcfg.link that go writes for that link
      [--gzip]                  also its size compressed
  diff OLD NEW                  compare two binaries or saved measurements
      [--budget FILE]           and judge the change
  budget FILE…                  say which ceilings of the budget file could be lower,
                                by reports, saved measurements or binaries
      [--budget-file FILE]      by default .github/go-size-gate.yml
      [--update]                and write them there
  replay                        judge a recorded history: how many changes a budget
                                would have stopped, and how many other limits would
      [--budget FILE]           and limits as flags: --max-growth '100 KiB', …
      [--from DIR]              a directory of saved measurements, or
      [--repository OWNER/NAME] what pushes recorded on GitHub; also --token,
                                --branch, --key
      [--since DATE] [--limit N]
                                only the newest of them

Everywhere: --format text|json|markdown, --output FILE.
Every input of the action is a flag of check: see docs/inputs.md.
Exit status: 0 pass or warning, 1 fail or no baseline, 2 error; of demo and replay
0 when they ran.
`;
//#endregion
//#region src/commands/command-line.ts
/** Exits 0 when the history was judged, whatever the budget would have stopped. */
async function runReplay(rest) {
	const { replay, replayFlags } = await import("./replay.js");
	const args = parseArguments(rest, replayFlags);
	const { GITHUB_REPOSITORY: repository = "", GITHUB_API_URL: apiUrl } = process.env;
	const made = await replay(args, repository, async (token) => {
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
async function runCommand(command, rest) {
	switch (command) {
		case "demo": {
			const { demo } = await import("./run-gate.js");
			await demo(rest);
			return 0;
		}
		case "check": {
			const { check } = await import("./run-gate.js");
			return await check(rest);
		}
		case "analyze": {
			const { analyze, analyzeFlags } = await import("./analyze.js");
			const args = parseArguments(rest, analyzeFlags);
			const measurement = await analyze(args);
			const { showMeasurement } = await import("./show-result.js");
			await showMeasurement(measurement, args.destination);
			return 0;
		}
		case "diff": {
			const { diff, diffFlags } = await import("./diff2.js");
			const args = parseArguments(rest, diffFlags);
			const { reportingErrors } = await import("./reporting-errors.js");
			const report = await reportingErrors(args.destination, () => diff(args));
			const { showReport } = await import("./show-result.js");
			await showReport(report, args.destination);
			const { exitStatus } = await import("./make-report2.js");
			return exitStatus(report, {
				mode: "gate",
				allowNoBaseline: false
			});
		}
		case "budget": {
			const { budget, budgetFlags } = await import("./budget.js");
			const args = parseArguments(rest, budgetFlags);
			await writeResult(args.destination.output, await budget(args));
			return 0;
		}
		case "replay": return await runReplay(rest);
		case "--version":
			await writeResult("", `${toolName}\n`);
			return 0;
		case "help":
		case "--help":
		case "-h":
			await writeResult("", usage);
			return 0;
		case void 0:
			process.stderr.write(`error: no command was given\n\n${usage}`);
			return 2;
		default: throw new UserError(`unknown command "${command}"; use demo, check, analyze, diff, budget or replay (see go-size-gate --help)`);
	}
}
/** One line for what the user can act on; a bug's stack for anything else. */
function complain(error) {
	const text = sentenceOf(error) ?? `this is a bug in go-size-gate: ${stackOf(error)}`;
	process.stderr.write(`error: ${withoutCommands(plainText(text))}\n`);
}
guardStreams();
endOnUncaught(complain);
const [command, ...rest] = process.argv.slice(2);
const wantsHelp = rest.includes("--help") || rest.includes("-h");
try {
	process.exitCode = await runCommand(wantsHelp ? "--help" : command, rest);
} catch (error) {
	process.exitCode = 2;
	complain(error);
}
exitWhenWritten();
//#endregion
export {};
