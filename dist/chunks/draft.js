import { rmSync } from "node:fs";
//#region src/host/files/draft.ts
const signals = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
/**
* Removes a file when a signal comes. The process ends by the signal as it would have,
* unless somebody else listens to it, who then says how it ends.
* @returns stops that
*/
function removeOnSignal(path) {
	const stop = () => {
		for (const signal of signals) process.removeListener(signal, remove);
	};
	const remove = (signal) => {
		rmSync(path, { force: true });
		stop();
		if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
	};
	for (const signal of signals) process.on(signal, remove);
	return stop;
}
//#endregion
export { removeOnSignal as t };
