import { jn as UserError } from "./foundation.js";
import { a as readBinary, i as measureBinary } from "./analyze-file.js";
import { Worker } from "node:worker_threads";
import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
//#region src/analyze/analyze-all.ts
/**
* Bytes of all files but the largest: with less, threads gain nothing. Each
* compiles the program anew, and V8's compiler and collector keep part of a
* second processor busy already.
*/
const minParallelBytes = 33554432;
/** Bytes of files that may be analysed at once, which takes about three times as much memory. */
const maxParallelBytes = 536870912;
/** Files that are in memory at once without threads: all are compressed while one is analysed. */
const inMemory = 2;
/**
* Measurements of all jobs, in their order.
* @throws UserError where a job is refused; then no thread runs on
*/
async function analyzeAll(jobs) {
	const threads = threadsFor(await Promise.all(jobs.map(bytesOf)));
	if (threads > 1) return await onThreads(jobs, threads);
	const measured = [];
	for (let i = 0; i < jobs.length; i += inMemory) {
		const some = jobs.slice(i, i + inMemory);
		const read = await Promise.all(some.map((job) => readBinary(job.path, job)));
		measured.push(...await Promise.all(read.map(measureBinary)));
	}
	return measured;
}
/** Bytes that the analysis of a job reads; 0 for a file that isn't there; its analysis reports that. */
async function bytesOf({ path, twinPath }) {
	const paths = twinPath ? [path, twinPath] : [path];
	return (await Promise.all(paths.map((file) => stat(file).catch(() => null)))).reduce((sum, file) => sum + (file?.size ?? 0), 0);
}
const sum = (sizes) => sizes.reduce((all, size) => all + size, 0);
/** How many threads are worth starting for files of these sizes, in bytes. */
function threadsFor(sizes, processors = availableParallelism()) {
	const largestFirst = sizes.toSorted((a, b) => b - a);
	if (sum(largestFirst.slice(1)) < minParallelBytes) return 1;
	if (import.meta.url.endsWith(".ts") && !process.features.typescript) return 1;
	let threads = Math.min(processors, sizes.length);
	while (threads > 1 && sum(largestFirst.slice(0, threads)) > maxParallelBytes) threads--;
	return threads;
}
async function onThreads(jobs, threads) {
	const orders = {
		jobs: jobs.map((job) => ({
			...job,
			gzip: job.gzip === true,
			imports: void 0
		})),
		next: new Int32Array(new SharedArrayBuffer(4))
	};
	const workers = Array.from({ length: threads }, () => new Worker(entry(), { workerData: orders }));
	const measured = /* @__PURE__ */ new Map();
	try {
		await Promise.all(workers.map((worker) => drained(worker, (job, json) => {
			measured.set(job, JSON.parse(json));
		})));
	} finally {
		await Promise.all(workers.map((worker) => worker.terminate()));
	}
	return await Promise.all(jobs.map(async ({ path, gzip, imports }, job) => {
		const measurement = measured.get(job);
		if (!measurement) throw new Error(`a thread ended before it measured ${path}`);
		const whole = await withCompressedSize(measurement, gzip);
		return imports ? {
			...whole,
			imports
		} : whole;
	}));
}
/** Resolves when a thread has no more to do. */
async function drained(worker, take) {
	await new Promise((resolve, reject) => {
		worker.on("message", (answer) => {
			if (answer.kind === "measured") take(answer.job, answer.measurement);
			else reject(new UserError(answer.sentence));
		});
		worker.on("error", reject);
		worker.on("exit", () => resolve());
	});
}
/** Puts in the compressed size, where somebody else finds it out. */
async function withCompressedSize(measurement, gzip) {
	if (typeof gzip === "boolean") return measurement;
	const compressed = { gzip: await gzip };
	return {
		...measurement,
		binary: {
			...measurement.binary,
			compressed
		}
	};
}
/** The thread's program: this module's neighbour as source, the bundle's own file else. */
function entry() {
	const here = import.meta.url;
	if (here.endsWith(".ts")) return new URL("./analyze-thread.ts", here);
	const up = here.includes("/chunks/") ? "../" : "./";
	return new URL(`${up}analyze-thread.js`, here);
}
//#endregion
export { analyzeAll as t };
