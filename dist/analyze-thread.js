import { $n as UserError } from "./chunks/foundation.js";
import { c as analyzeFile } from "./chunks/measuring.js";
import { parentPort, workerData } from "node:worker_threads";
//#region src/analyze/analyze-thread.ts
const { jobs, next } = workerData;
async function answerTo(number, job) {
	try {
		return {
			kind: "measured",
			job: number,
			measurement: JSON.stringify(await analyzeFile(job.path, job))
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			kind: "refused",
			job: number,
			sentence: error.message
		};
	}
}
for (;;) {
	const number = Atomics.add(next, 0, 1);
	const job = jobs[number];
	if (job === void 0) break;
	parentPort?.postMessage(await answerTo(number, job));
}
//#endregion
export {};
