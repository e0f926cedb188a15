//#region src/index.ts
try {
	const { main } = await import("./chunks/main.js");
	await main();
} catch (error) {
	process.exitCode = 2;
	const reason = error instanceof Error ? error.message : String(error);
	process.stdout.write(`::error::go-size-gate can't be loaded: ${reason}\n`);
}
//#endregion
export {};
