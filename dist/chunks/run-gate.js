import { un as UserError } from "./foundation.js";
import { n as run } from "./process.js";
import { t as gate } from "./gate.js";
import { n as exitStatus } from "./make-report.js";
import { o as showReport } from "./analyzing.js";
import { t as inScratch } from "./scratch-session.js";
import { n as publishComment } from "./publish-comment2.js";
import { g as withVariables } from "./usage.js";
import { a as typedPackages, i as typedBinaries, r as planCheck, t as comparesAlone } from "./check2.js";
import { t as workingDirectory } from "./working-directory2.js";
import { t as standardErrorLog } from "./standard-error-log.js";
import { n as terminalHost, r as workflowStep, t as baselineDirectoryOf } from "./terminal-host2.js";
import { t as reportingErrors } from "./reporting-errors2.js";
import { mkdir, realpath, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { tmpdir } from "node:os";
//#region src/commands/demo-repository.ts
const before = {
	"go.mod": `module example.com/greeter

go 1.19
`,
	"cmd/greeter/main.go": `package main

import (
	"fmt"
	"os"

	"example.com/greeter/greeting"
)

func main() {
	name := "world"
	if len(os.Args) > 1 {
		name = os.Args[1]
	}
	fmt.Println(greeting.For(name))
}
`,
	"greeting/greeting.go": `// Package greeting makes greetings.
package greeting

import "strings"

// For returns a greeting for somebody.
func For(name string) string {
	return "Hello, " + strings.TrimSpace(name) + "!"
}
`
};
const after = { "greeting/greeting.go": `// Package greeting makes greetings.
package greeting

import (
	"strings"
	"text/template"
)

var letter = template.Must(template.New("letter").Parse("Hello, {{.}}!"))

// For returns a greeting for somebody.
func For(name string) string {
	var text strings.Builder
	if err := letter.Execute(&text, strings.TrimSpace(name)); err != nil {
		return err.Error()
	}
	return text.String()
}
` };
async function writeFiles(directory, files) {
	for (const [name, text] of Object.entries(files)) {
		const path = join(directory, name);
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, text);
	}
}
async function makeExample(directory, environment) {
	const git = async (...args) => {
		const { code, stderr } = await run("git", args, {
			cwd: directory,
			env: {
				PATH: environment.PATH ?? "",
				HOME: directory,
				GIT_CONFIG_NOSYSTEM: "1",
				GIT_AUTHOR_NAME: "Example",
				GIT_AUTHOR_EMAIL: "example@example.com",
				GIT_COMMITTER_NAME: "Example",
				GIT_COMMITTER_EMAIL: "example@example.com"
			},
			timeoutSeconds: 60
		});
		if (code !== 0) throw new UserError(`git ${args[0] ?? ""} failed in ${directory}: ${stderr.toString().trim()}`);
	};
	const commit = async (files, message) => {
		await writeFiles(directory, files);
		await git("add", "--all");
		await git("-c", "commit.gpgsign=false", "commit", "--quiet", "-m", message);
	};
	await mkdir(directory, { recursive: true });
	await git("-c", "init.defaultBranch=main", "init", "--quiet");
	await commit(before, "Greet the world");
	await commit(after, "Greet by template");
}
//#endregion
//#region src/commands/run-gate.ts
const { log, stop } = standardErrorLog();
async function check(args) {
	const { step, ...result } = await reportingErrors(args.destination, () => judge(args));
	const { report, measurements, plan } = result;
	await showReport(report, args.destination, measurements);
	if (step !== null) {
		const { run, event, platform } = step;
		const { openClient } = platform;
		const page = plan.htmlReport ? await leavePage(result, step) : null;
		await publishComment({
			report,
			plan,
			run,
			event,
			openClient,
			log,
			page
		});
	}
	return exitStatus(report, plan);
}
async function leavePage(result, { run, event }) {
	const { publishPage } = await import("./publish-page.js");
	const { env: environment } = process;
	const scratch = tmpdir();
	return (await publishPage(result, {
		log,
		event,
		run,
		environment,
		scratch
	}))?.link ?? null;
}
async function judge(typed) {
	const args = {
		...typed,
		flags: withVariables(typed.flags, process.env)
	};
	const { token = "" } = args.flags;
	const root = await workingDirectory();
	const positionals = await typedPackages(args, root);
	const flags = await typedBinaries(args.flags, root);
	const isInStep = Boolean(process.env.GITHUB_EVENT_NAME);
	const plan = planCheck({
		...args,
		flags,
		positionals
	}, root, isInStep);
	const isAlone = comparesAlone(plan, typed.flags);
	if (isAlone && isInStep) log.info("The event of this workflow step is not looked at: the line names what to compare with, and nothing is recorded or posted");
	const step = isAlone ? null : await workflowStep(token);
	const directory = await baselineDirectoryOf(args, root);
	return {
		...await inScratch(tmpdir(), log, (scratch) => gate(plan, terminalHost(step, args.flags, log, scratch, directory))).finally(stop),
		step
	};
}
async function demo(args) {
	const { report, measurements } = await reportingErrors(args.destination, () => inScratch(tmpdir(), log, (scratch) => judgeExample(args, scratch)).finally(stop));
	await showReport(report, args.destination, measurements);
}
async function judgeExample(args, scratch) {
	const directory = join(scratch, "example");
	log.live?.expect(5);
	await log.group("Make an example repository with two commits", () => makeExample(directory, process.env));
	const flags = {
		base: "HEAD~1",
		"exact-base": "true"
	};
	const root = await realpath(directory);
	const plan = planCheck({
		...args,
		flags
	}, root, false);
	return await gate(plan, terminalHost(null, {}, log, scratch));
}
//#endregion
export { check, demo };
