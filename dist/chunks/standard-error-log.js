import { d as hasColours, lt as plainName } from "./foundation.js";
import { X as terminalLog } from "./values.js";
import { _ as textWidth } from "./overview.js";
//#region src/core/report/terminal/progress-line.ts
const maxText = 300;
function progressLine(progress, width) {
	const { step, steps, title, doing, detail, seconds } = progress;
	const count = step === 0 ? "" : `[${step}/${Math.max(step, steps)}] `;
	const what = [title, [doing, detail].filter((text) => text !== "").join(", ")].filter((text) => text !== "").join(": ");
	return fitted(`${count}${clock(seconds)} ${plainName(what, maxText)}`, width);
}
const two = (count) => String(count).padStart(2, "0");
function clock(seconds) {
	const whole = Math.floor(seconds);
	const hours = Math.floor(whole / 3600);
	const minutes = Math.floor(whole / 60) % 60;
	const rest = two(whole % 60);
	return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
function fitted(text, width) {
	if (textWidth(text) <= width) return text;
	let kept = "";
	for (const character of text) {
		if (textWidth(kept + character) >= width) break;
		kept += character;
	}
	return `${kept}\u2026`;
}
//#endregion
//#region src/host/live-line.ts
const milliseconds = 250;
const clear = "\r\x1B[2K";
function liveLine({ write, columns, now }) {
	const start = now();
	let timer = null;
	let isStopped = false;
	let progress = {
		step: 0,
		steps: 0,
		title: "",
		doing: "",
		detail: ""
	};
	const draw = () => {
		if (timer === null) return;
		const seconds = (now() - start) / 1e3;
		write(clear + progressLine({
			...progress,
			seconds
		}, columns() - 1));
	};
	const change = (by) => {
		progress = {
			...progress,
			...by
		};
		draw();
	};
	return {
		expect: (steps) => change({ steps: progress.step + steps }),
		doing: (doing) => change({
			doing,
			detail: ""
		}),
		detail: (detail) => change({ detail }),
		step(title) {
			if (timer === null && !isStopped) {
				timer = setInterval(draw, milliseconds);
				timer.unref();
			}
			const step = progress.step + 1;
			const steps = Math.max(step, progress.steps);
			change({
				step,
				steps,
				title,
				doing: "",
				detail: ""
			});
		},
		print(text) {
			if (timer !== null) write(clear);
			write(text);
			draw();
		},
		stop() {
			isStopped = true;
			if (timer === null) return;
			clearInterval(timer);
			timer = null;
			write(clear);
		}
	};
}
//#endregion
//#region src/commands/standard-error-log.ts
function canRedraw({ isTTY }) {
	const { TERM, GITHUB_ACTIONS } = process.env;
	return isTTY && TERM !== "dumb" && !GITHUB_ACTIONS;
}
function lineOf(stream) {
	const line = liveLine({
		write: (text) => stream.write(text),
		columns: () => stream.columns || 80,
		now: () => performance.now()
	});
	process.on("exit", () => line.stop());
	return line;
}
function standardErrorLog() {
	const stream = process.stderr;
	const live = canRedraw(stream) ? lineOf(stream) : null;
	return {
		log: terminalLog((text) => stream.write(text), hasColours(stream), live),
		stop: () => live?.stop()
	};
}
//#endregion
export { standardErrorLog as t };
