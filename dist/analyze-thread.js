import { un as UserError } from "./chunks/foundation.js";
import { f as measureOnce, p as readBinary } from "./chunks/measuring.js";
import { parentPort, workerData } from "node:worker_threads";
//#region src/analyze/analyze-thread.ts
const { jobs, next } = workerData;
async function answerTo(number, job) {
	try {
		const measured = await measureOnce(await readBinary(job.path, job));
		return {
			kind: "measured",
			job: number,
			measurement: JSON.stringify(measured)
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
