import { O as formatBytes, un as UserError } from "./foundation.js";
import { t as analyzeBytes } from "./measuring.js";
import { P as detectFormat } from "./analysis.js";
import { d as targetOf, l as mainPackageOf } from "./sections-comparable.js";
import { j as withArchivesOf } from "./overview.js";
import { r as checksumsFile, t as bundleEnding } from "./signed-files.js";
import { t as isArchive } from "./read-archive.js";
import { t as grouped } from "./grouped.js";
//#region src/store/release/release-files.ts
const measurementFile = "go-size-gate.measurement.json.gz";
const measurementBundleFile = `${measurementFile}${bundleEnding}`;
const checksumsBundleFile = `${checksumsFile}${bundleEnding}`;
const reportFile = "go-size-gate.report.md";
//#endregion
//#region src/gate/release/measure-assets.ts
const maxAssetBytes = 536870912;
const maxAssets = 100;
const maxTotalBytes = 4 * 1024 ** 3;
const otherFile = /\.(?:txt|md|json|ya?ml|sig|asc|pem|sigstore|sbom|spdx|sha256|sha512|sha256sum|sum)$|checksums|sha256sums/i;
async function measureAssets(assets, { download }, { log }) {
	const { fitting, notices: limited } = withinBounds(assets.filter(({ name }) => !otherFile.test(name) && !name.startsWith("go-size-gate.")));
	const measurements = [];
	const notices = [...limited];
	for (const asset of fitting) {
		const downloaded = await download(asset, maxAssetBytes);
		if (downloaded.state === "refused") {
			notices.push(downloaded.message);
			continue;
		}
		log.info(`Measuring ${asset.name} of the release`);
		const measured = await measureAsset(asset.name, downloaded.bytes);
		if (typeof measured === "string") notices.push(measured);
		else measurements.push(...measured);
	}
	return withoutTwice(measurements, notices);
}
function withinBounds(assets) {
	let total = 0;
	const fitting = assets.slice(0, maxAssets).filter(({ size }) => {
		if (size > maxAssetBytes) return true;
		total += size;
		return total <= maxTotalBytes;
	});
	const more = assets.length - fitting.length;
	const bounds = `${maxAssets} files and ${formatBytes(maxTotalBytes)} at most`;
	return {
		fitting,
		notices: more === 0 ? [] : [`${more} of its assets were not looked at: ${bounds} are downloaded`]
	};
}
async function measureAsset(name, bytes) {
	if (detectFormat(bytes) === null && !isArchive(bytes)) return [];
	try {
		return await analyzeBytes(name, bytes, {
			gzip: true,
			restHash: true
		});
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return error.message;
	}
}
const isOne = (group) => new Set(group.map(({ binary }) => binary.sha256)).size === 1;
function withoutTwice(measurements, notices) {
	const groups = grouped(measurements, (measurement) => `${mainPackageOf(measurement)} ${targetOf(measurement)}`);
	return {
		measurements: [...groups.values()].filter(isOne).flatMap(([first, ...others]) => first === void 0 ? [] : withArchivesOf(first, others)),
		notices: [...notices, ...[...groups].filter(([, group]) => !isOne(group)).map(([name, group]) => `${group.length} of its files are ${name}, and differ: none of them counts`)]
	};
}
//#endregion
export { reportFile as a, measurementFile as i, checksumsBundleFile as n, measurementBundleFile as r, measureAssets as t };
