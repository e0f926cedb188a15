import { Dt as metrics, M as formatPercent, O as formatBytes, Rt as tierNames } from "./foundation.js";
import { i as entryMatches, o as judgedMetrics } from "./judge.js";
//#region src/core/policy/ratchet.ts
function measuredBinary(side) {
	const { binary, build } = side;
	return {
		mainPackage: binary.mainPackage,
		name: binary.name,
		target: build?.target ?? `${binary.goos}/${binary.goarch}`,
		sizes: {
			file: binary.fileSize,
			content: binary.contentSize,
			gzip: binary.compressed?.gzip ?? null
		}
	};
}
const muchHeadroom = .1;
const KiB = 1024;
const MiB = 1024 * KiB;
function tightenings(budget, binaries) {
	const ceilings = new Map();
	for (const binary of binaries) for (const { path, limit, size } of ceilingsOf(budget, binary)) {
		const key = path.join("\0");
		const largest = Math.max(ceilings.get(key)?.largest ?? 0, size);
		ceilings.set(key, {
			path,
			limit,
			largest
		});
	}
	return [...ceilings.values()].filter(({ limit, largest }) => limit - largest > limit * muchHeadroom).map((tightening) => ({
		...tightening,
		text: ceilingText(tightening.largest * 1.02)
	}));
}
function tighteningSentence(tightening) {
	const { path, limit, largest } = tightening;
	const free = limit - largest;
	return `${keyOf(path)} leaves ${formatBytes(free)} of ${formatBytes(limit)} free (${formatPercent(-free, limit).slice(1)}); this line would hold: ${lineOf(tightening)}`;
}
function keyOf(path) {
	return path.map((step) => typeof step === "number" ? `[${step}]` : `.${step}`).join("").slice(1);
}
function lineOf({ path, text }) {
	const last = path.at(-1);
	return last === "max-size" ? `max-size: ${text}` : `max-size: { ${last}: ${text} }`;
}
function ceilingsOf({ inline, file }, binary) {
	const places = [{
		layer: file.general,
		path: []
	}, ...file.binaries.flatMap((entry, index) => entryMatches(entry, binary) ? [{
		layer: entry,
		path: ["binaries", index]
	}] : [])];
	const judged = judgedMetrics([inline, ...places.map(({ layer }) => layer)]);
	const ceilings = [];
	for (const metric of metrics) {
		const size = binary.sizes[metric];
		if (size === null) continue;
		for (const tier of tierNames) for (const { layer, path } of places.toReversed()) {
			const limit = layer[tier].maxSize;
			if (limit === void 0) continue;
			const own = "of" in limit;
			const value = own ? limit.of[metric] : judged.includes(metric) ? limit.every : void 0;
			if (value === void 0) continue;
			const key = [
				...path,
				tier,
				"max-size",
				...own ? [metric] : []
			];
			if (value !== null) ceilings.push({
				path: key,
				limit: value,
				size
			});
			break;
		}
	}
	return ceilings;
}
function ceilingText(bytes) {
	return bytes >= MiB ? `${(Math.ceil(bytes * 10 / MiB) / 10).toFixed(1)} MiB` : `${Math.max(Math.ceil(bytes / KiB), 1)} KiB`;
}
//#endregion
export { tightenings as i, measuredBinary as n, tighteningSentence as r, keyOf as t };
