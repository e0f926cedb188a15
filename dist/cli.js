#!/usr/bin/env node
//#region src/cli.ts
try {
	await import("./chunks/command-line.js");
} catch (error) {
	process.exitCode = 2;
	const reason = error instanceof Error ? error.message : String(error);
	process.stderr.write(`error: go-size-gate can't be loaded: ${reason}\n`);
}
//#endregion
export {};
