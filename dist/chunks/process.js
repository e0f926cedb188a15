import { cn as reasonOf, un as UserError } from "./foundation.js";
import { access, constants } from "node:fs/promises";
import { delimiter, isAbsolute, join, win32 } from "node:path";
import { closeSync, openSync } from "node:fs";
import { spawn, spawnSync } from "node:child_process";
//#region src/host/output-buffer.ts
var OutputStart = class {
	#maxBytes;
	#pieces = [];
	#bytes = 0;
	constructor(maxBytes) {
		this.#maxBytes = maxBytes;
	}
	get isExceeded() {
		return this.#bytes > this.#maxBytes;
	}
	add(piece) {
		this.#bytes += piece.length;
		if (!this.isExceeded) this.#pieces.push(piece);
	}
	content() {
		return Buffer.concat(this.#pieces);
	}
};
var OutputEnd = class {
	#maxBytes;
	#pieces = [];
	#bytes = 0;
	constructor(maxBytes) {
		this.#maxBytes = maxBytes;
	}
	add(piece) {
		this.#pieces.push(piece);
		this.#bytes += piece.length;
		if (this.#bytes <= 2 * this.#maxBytes) return;
		const kept = this.content();
		this.#pieces = [kept];
		this.#bytes = kept.length;
	}
	content() {
		return Buffer.concat(this.#pieces).subarray(-this.#maxBytes);
	}
};
//#endregion
//#region src/host/process-tree.ts
const taskkillMilliseconds = 1e4;
function succeeds(program, args, environment) {
	const { status } = spawnSync(program, args, {
		env: { ...environment },
		stdio: "ignore",
		timeout: taskkillMilliseconds,
		windowsHide: true
	});
	return status === 0;
}
const ownMeans = {
	platform: process.platform,
	kill: (pid, signal) => process.kill(pid, signal),
	succeeds,
	systemRoot: process.env["SystemRoot"] ?? String.raw`C:\Windows`
};
function leadsGroup(platform = process.platform) {
	return platform !== "win32";
}
function endTree(pid, signal, means = ownMeans) {
	const { platform, kill, systemRoot } = means;
	try {
		if (leadsGroup(platform)) {
			kill(-pid, signal);
			return;
		}
		const taskkill = win32.join(systemRoot, "System32", "taskkill.exe");
		const args = [
			"/PID",
			String(pid),
			"/T",
			"/F"
		];
		const environment = { SystemRoot: systemRoot };
		if (!means.succeeds(taskkill, args, environment)) kill(pid, signal);
	} catch {}
}
//#endregion
//#region src/host/search-path.ts
const lists = new Set([
	"PATH",
	"GIT_EXEC_PATH",
	"LD_LIBRARY_PATH",
	"DYLD_LIBRARY_PATH",
	"DYLD_FRAMEWORK_PATH",
	"DYLD_FALLBACK_LIBRARY_PATH",
	"DYLD_FALLBACK_FRAMEWORK_PATH"
]);
function absoluteEntries(list) {
	return list.split(delimiter).filter((entry) => isAbsolute(entry));
}
function withAbsolutePaths(environment) {
	return Object.fromEntries(Object.entries(environment).flatMap(([name, value]) => {
		if (!lists.has(name.toUpperCase())) return [[name, value]];
		const entries = absoluteEntries(value);
		return entries.length === 0 ? [] : [[name, entries.join(delimiter)]];
	}));
}
async function findProgram(name, list) {
	const endings = process.platform === "win32" ? [
		".exe",
		".com",
		""
	] : [""];
	for (const directory of absoluteEntries(list)) for (const ending of endings) {
		const path = join(directory, name + ending);
		if (await access(path, constants.X_OK).then(() => true, () => false)) return path;
	}
	return null;
}
//#endregion
//#region src/host/process.ts
const defaultStdoutBytes = 268435456;
const defaultStderrBytes = 1048576;
const graceMilliseconds = 2e3;
const live = new Set();
let ending = false;
function endAllChildren() {
	ending = true;
	for (const pid of live) endTree(pid, "SIGKILL");
	live.clear();
}
function run(command, args, options) {
	if (ending) return new Promise(() => {});
	return new Promise((resolve, reject) => {
		const child = start(command, args, options);
		const { pid } = child;
		if (pid !== void 0) live.add(pid);
		const limit = new TimeLimit(pid, options.timeoutSeconds);
		const output = keepOutput(child, options, limit);
		const quiet = closeWhenQuiet(child, output.heard);
		const settle = () => {
			limit.clear();
			quiet.clear();
			if (pid === void 0) return;
			if (leadsGroup()) endTree(pid, "SIGKILL");
			live.delete(pid);
		};
		child.on("error", (error) => {
			settle();
			const reason = reasonOf(error);
			reject(new UserError(`could not start ${command} in ${options.cwd}: ${reason}`));
		});
		child.on("close", (code) => {
			settle();
			if (ending) return;
			const { stdout, stderr, maxStdout } = output;
			if (stdout.isExceeded) {
				reject(new UserError(`${command} printed more than ${maxStdout} bytes`));
				return;
			}
			resolve({
				code,
				stdout: stdout.content(),
				stderr: stderr.content(),
				timedOut: limit.isOver
			});
		});
	});
}
function keepOutput(child, { maxStdoutBytes, maxStderrBytes, onOutput, showStdout }, limit) {
	const maxStdout = maxStdoutBytes ?? defaultStdoutBytes;
	const stdout = new OutputStart(maxStdout);
	const stderr = new OutputEnd(maxStderrBytes ?? defaultStderrBytes);
	let pieces = 0;
	child.stdout?.on("data", (chunk) => {
		pieces += 1;
		if (showStdout) onOutput?.(chunk.toString("utf8"));
		const wasExceeded = stdout.isExceeded;
		stdout.add(chunk);
		if (stdout.isExceeded && !wasExceeded) limit.end();
	});
	child.stderr?.on("data", (chunk) => {
		pieces += 1;
		onOutput?.(chunk.toString("utf8"));
		stderr.add(chunk);
	});
	return {
		stdout,
		stderr,
		maxStdout,
		heard: () => pieces
	};
}
function start(command, args, { cwd, env, stderrPath }) {
	const stderrFile = stderrPath === void 0 ? null : openSync(stderrPath, "w", 384);
	try {
		return spawn(command, args, {
			cwd,
			env: withAbsolutePaths(env),
			detached: leadsGroup(),
			stdio: [
				"ignore",
				"pipe",
				stderrFile ?? "pipe"
			],
			windowsHide: true
		});
	} finally {
		if (stderrFile !== null) closeSync(stderrFile);
	}
}
var TimeLimit = class {
	isOver = false;
	#pid;
	#timer;
	#killTimer;
	constructor(pid, seconds) {
		this.#pid = pid;
		this.#timer = setTimeout(() => {
			this.isOver = true;
			this.end();
		}, seconds * 1e3);
	}
	end() {
		const pid = this.#pid;
		if (pid === void 0) return;
		endTree(pid, "SIGTERM");
		this.#killTimer = setTimeout(() => endTree(pid, "SIGKILL"), graceMilliseconds);
	}
	clear() {
		clearTimeout(this.#timer);
		clearTimeout(this.#killTimer);
	}
};
function closeWhenQuiet(child, heard) {
	let timer;
	const wait = (before) => {
		timer = setTimeout(() => {
			if (heard() !== before) wait(heard());
			else {
				child.stdout?.destroy();
				child.stderr?.destroy();
			}
		}, graceMilliseconds);
	};
	child.on("exit", () => {
		const { pid } = child;
		if (pid !== void 0 && leadsGroup()) endTree(pid, "SIGKILL");
		wait(-1);
	});
	return { clear: () => clearTimeout(timer) };
}
//#endregion
export { withAbsolutePaths as a, findProgram as i, run as n, absoluteEntries as r, endAllChildren as t };
