#!/usr/bin/env node
import { r as stackOf, t as UserError } from "./chunks/user-error.js";
import { r as terminalLog } from "./chunks/log.js";
import { t as parseArguments } from "./chunks/arguments.js";
import { r as textStyle, t as hasColours } from "./chunks/destination.js";
import { t as writeResult } from "./chunks/write-result.js";
import { t as toolName } from "./chunks/host.js";
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
//#region src/cli.ts
/** Exits 0 when the history was judged, whatever the budget would have stopped. */
async function runReplay(rest) {
	const { replay, replayFlags } = await import("./chunks/replay.js");
	const args = parseArguments(rest, replayFlags);
	const { GITHUB_REPOSITORY: repository = "", GITHUB_API_URL: apiUrl } = process.env;
	const made = await replay(args, repository, async (token) => {
		const { openClient } = await import("./chunks/client.js");
		return await openClient({
			token,
			apiUrl: apiUrl || "https://api.github.com",
			userAgent: toolName.replace(" ", "/")
		});
	}, terminalLog((text) => process.stderr.write(text), hasColours(process.stderr)));
	const { format, output } = args.destination;
	const { renderJson } = await import("./chunks/json.js");
	const { renderReplayMarkdown } = await import("./chunks/replay-markdown.js");
	const { renderReplayText } = await import("./chunks/replay-text.js");
	const text = format === "json" ? renderJson(made) : format === "markdown" ? renderReplayMarkdown(made) : renderReplayText(made, textStyle(args.destination));
	await writeResult(output, text);
	return 0;
}
async function runCommand(command, rest) {
	switch (command) {
		case "demo": {
			const { demo } = await import("./chunks/run-gate.js");
			await demo(rest);
			return 0;
		}
		case "check": {
			const { check } = await import("./chunks/run-gate.js");
			return await check(rest);
		}
		case "analyze": {
			const { analyze, analyzeFlags } = await import("./chunks/analyze2.js");
			const args = parseArguments(rest, analyzeFlags);
			const measurement = await analyze(args);
			const { showMeasurement } = await import("./chunks/show-measurement.js");
			await showMeasurement(measurement, args.destination);
			return 0;
		}
		case "diff": {
			const { diff, diffFlags } = await import("./chunks/diff.js");
			const args = parseArguments(rest, diffFlags);
			const report = await diff(args);
			const { showReport } = await import("./chunks/show-report.js");
			await showReport(report, args.destination);
			const { exitStatus } = await import("./chunks/make-report2.js");
			return exitStatus(report, {
				mode: "gate",
				allowNoBaseline: false
			});
		}
		case "budget": {
			const { budget, budgetFlags } = await import("./chunks/budget.js");
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
		case void 0: throw new UserError(`no command was given\n\n${usage}`);
		default: throw new UserError(`"${command}" is no command; use demo, check, analyze, diff, budget or replay (see go-size-gate --help)`);
	}
}
const [command, ...rest] = process.argv.slice(2);
const wantsHelp = rest.includes("--help") || rest.includes("-h");
try {
	process.exitCode = await runCommand(wantsHelp ? "--help" : command, rest);
} catch (error) {
	process.exitCode = 2;
	const text = error instanceof UserError ? error.message : `this is a bug in go-size-gate: ${stackOf(error)}`;
	process.stderr.write(`error: ${text}\n`);
}
process.stdout.write("", () => process.exit());
//#endregion
export {};
