import { un as UserError } from "./chunks/foundation.js";
import { g as packMeasurement, l as takeJobs } from "./chunks/measuring.js";
import { parentPort, workerData } from "node:worker_threads";
//#region src/analyze/analyze-thread.ts
const shared = workerData;
function answer(message, buffers = []) {
	parentPort?.postMessage(message, buffers);
}
try {
	await takeJobs(shared, (job, measured) => {
		const { buffers, ...measurement } = packMeasurement(measured);
		answer({
			kind: "measured",
			job,
			measurement
		}, buffers);
	});
} catch (error) {
	if (!(error instanceof UserError)) throw error;
	answer({
		kind: "refused",
		sentence: error.message
	});
}
//#endregion
export {};
