import { t as UserError } from "./user-error.js";
import { n as reasonOf } from "./system-error.js";
import { t as platformOf } from "./github-services.js";
import { n as readEvent, t as buildRefusal } from "./event.js";
import { a as makePlan, f as readTrust } from "./proxy.js";
import { n as machineTarget, r as readRun, t as options } from "./options.js";
import { n as terminalLog } from "./log.js";
import { t as leadsOut } from "./path-within.js";
import { n as gate, r as run, t as inScratch } from "./scratch-session.js";
import { n as exitStatus } from "./make-report.js";
import { n as publishComment } from "./publish-comment2.js";
import { t as parseArguments } from "./arguments.js";
import { t as hasColours } from "./write-result.js";
import { t as reportingErrors } from "./reporting-errors2.js";
import { n as showReport } from "./show-result2.js";
import { mkdir, realpath, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
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
/**
* Makes the example repository in `directory`, which must not exist yet.
* Its HEAD is the change to judge, `HEAD~1` the base.
* @param environment the process's own, for PATH
*/
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
//#region src/host/files/working-directory.ts
/**
* Its real path.
* @throws UserError where it is gone, or its path is not text
*/
async function workingDirectory() {
	let path;
	try {
		path = process.cwd();
	} catch {
		throw new UserError("the current directory is gone or can not be read: change to another one");
	}
	try {
		return await realpath(path);
	} catch (error) {
		throw new UserError(path.includes("�") ? `the path of the current directory, ${path}, is not valid UTF-8: rename the directory` : `the current directory ${path} can't be used: ${reasonOf(error)}`);
	}
}
//#endregion
//#region src/commands/check.ts
/** The flags of the gate: every input of the action. */
const gateFlags = Object.fromEntries(options.map((option) => [option.name, { type: option.isSwitch ? "boolean" : "string" }]));
/** In a terminal there is no token by default, and nothing is posted unless asked for. */
const terminalDefaults = {
	...Object.fromEntries(options.map(({ name, default: text }) => [name, text])),
	token: "",
	comment: "false"
};
/**
* Packages as they were typed; an absolute path inside the current directory
* becomes one relative to the working directory, whatever links lead to it.
* @param root real path of the current directory
*/
async function typedPackages({ positionals, flags }, root) {
	const from = resolve(root, flags["working-directory"] ?? ".");
	const typed = positionals.map(async (text) => {
		const [path = ""] = text.split("...");
		if (!isAbsolute(path)) return text;
		const real = await realpath(path).catch(() => path);
		if (leadsOut(root, real)) return text;
		const way = relative(from, real).split(sep).join("/");
		const local = way.startsWith("..") ? way : `./${way}`;
		const wildcard = text.slice(path.length);
		return wildcard === "" ? local : `${local}${path.endsWith("/") ? "/" : ""}${wildcard}`;
	});
	return await Promise.all(typed);
}
/**
* The plan of a terminal's arguments.
* @param root absolute path of the current directory
* @param hasEvent whether a workflow's event says what to compare with
* @throws UserError for wrong usage
*/
function planCheck(args, root, hasEvent) {
	const { positionals, flags } = args;
	if (positionals.length > 0 && flags.packages !== void 0) throw new UserError("packages: given both as arguments and as --packages");
	const texts = positionals.length > 0 ? {
		...flags,
		packages: positionals.join("\n")
	} : flags;
	const plan = makePlan(texts, terminalDefaults, root, machineTarget());
	if (plan.base.kind === "event" && !hasEvent) throw new UserError("check needs to know what to compare with: go-size-gate check --base main");
	if (plan.comment && !hasEvent) throw new UserError("comment: a comment can only be posted inside of a workflow step");
	return plan;
}
//#endregion
//#region src/commands/terminal-host.ts
/**
* @param token the flag; '' for none
* @returns null outside of a workflow
* @throws UserError for an event on which nothing may be built
*/
async function workflowStep(token) {
	if (!process.env.GITHUB_EVENT_NAME) return null;
	const event = await readEvent(process.env);
	const refusal = buildRefusal(event);
	if (refusal !== null) throw new UserError(refusal);
	const run = readRun(process.env);
	return {
		run,
		event,
		platform: platformOf(run, token)
	};
}
/** @throws UserError for a key that is none */
function terminalHost(step, flags, log, scratch) {
	const { token = "" } = flags;
	const server = process.env.GITHUB_SERVER_URL || "https://github.com";
	return {
		environment: process.env,
		log,
		scratch,
		event: step?.event ?? null,
		runUrl: step?.run.runUrl ?? "",
		runAttempt: step?.run.runAttempt ?? 0,
		repository: step === null ? "" : `${step.run.owner}/${step.run.repo}`,
		token: token === "" ? void 0 : {
			server,
			token
		},
		mergeBaseByApi: step?.platform.mergeBaseByApi,
		findOverrides: step?.platform.findOverrides,
		pushArtifacts: step?.platform.pushArtifacts,
		runArtifacts: step?.platform.runArtifacts,
		earlierLegs: step?.platform.earlierLegs,
		fileOf: step?.platform.fileOf,
		changedFiles: step?.platform.changedFiles,
		trust: readTrust(flags),
		installGo: true
	};
}
//#endregion
//#region src/commands/run-gate.ts
const log = terminalLog((text) => process.stderr.write(text), hasColours(process.stderr));
/** Runs the gate on the working tree. Returns the exit status. */
async function check(rest) {
	const args = parseArguments(rest, gateFlags);
	const { report, plan, step } = await reportingErrors(args.destination, () => judge(args));
	await showReport(report, args.destination);
	if (step !== null) {
		const { run, event, platform } = step;
		const { openClient } = platform;
		await publishComment({
			report,
			plan,
			run,
			event,
			openClient,
			log
		});
	}
	return exitStatus(report, plan);
}
async function judge(args) {
	const { token = "" } = args.flags;
	const step = await workflowStep(token);
	const root = await workingDirectory();
	const positionals = await typedPackages(args, root);
	const plan = planCheck({
		...args,
		positionals
	}, root, step !== null);
	return {
		...await inScratch(tmpdir(), log, (scratch) => gate(plan, terminalHost(step, args.flags, log, scratch))),
		step
	};
}
/** Runs the gate on an example; done when the run completed: the example's change is over budget on purpose. */
async function demo(rest) {
	const args = parseArguments(rest, {});
	const report = await reportingErrors(args.destination, async () => {
		if (args.positionals.length > 0) throw new UserError("demo takes no arguments: go-size-gate demo");
		return await inScratch(tmpdir(), log, (scratch) => judgeExample(args, scratch));
	});
	await showReport(report, args.destination);
}
async function judgeExample(args, scratch) {
	const directory = join(scratch, "example");
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
	const { report } = await gate(plan, terminalHost(null, {}, log, scratch));
	return report;
}
//#endregion
export { check, demo };
