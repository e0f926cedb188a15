import { t as maxHistoryLength } from "./record-schema.js";
import { c as keyOfBinary, d as targetOf } from "./sections-comparable.js";
//#region src/core/history/series.ts
function keyOf({ mainPackage, name, target }) {
	return keyOfBinary(mainPackage || name, target);
}
function seriesOf(commits, key) {
	const series = [];
	let between = 0;
	for (const commit of commits) {
		between = plus(between, commit.missing);
		const binary = commit.binaries.find((one) => keyOf(one) === key);
		if (binary === void 0) {
			between = plus(between, 1);
			continue;
		}
		series.push({
			commit,
			binary,
			missing: series.length === 0 ? 0 : between
		});
		between = 0;
	}
	return series;
}
function plus(one, other) {
	return one === null || other === null ? null : one + other;
}
//#endregion
//#region src/core/history/record-history.ts
function pointsOf({ commit, createdAt, measurements, history }) {
	const own = {
		commit,
		time: createdAt,
		missing: history?.missing ?? null,
		binaries: measurements.map((measurement) => ({
			mainPackage: measurement.binary.mainPackage,
			name: measurement.binary.name,
			target: targetOf(measurement),
			fileSize: measurement.binary.fileSize,
			gzip: measurement.binary.compressed?.gzip ?? null
		}))
	};
	return [...history?.points ?? [], own];
}
function historyAfter(points, commit, missing) {
	const others = points.filter((point) => point.commit !== commit);
	let room = maxHistoryLength - 40;
	let first = others.length;
	for (; first > 0 && others.length - first < 200; first -= 1) {
		room -= JSON.stringify(others[first - 1]).length + 1;
		if (room < 0) break;
	}
	return {
		missing: others.at(-1) === points.at(-1) ? missing : null,
		points: others.slice(first)
	};
}
function sizesOf(points, { mainPackage, target }) {
	return seriesOf(points, keyOfBinary(mainPackage, target)).map(({ commit: { commit, time }, binary: { fileSize, gzip }, missing }) => ({
		commit,
		time,
		missing,
		fileSize,
		gzip
	}));
}
//#endregion
export { seriesOf as a, keyOf as i, pointsOf as n, sizesOf as r, historyAfter as t };
