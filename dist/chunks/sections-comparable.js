//#region src/report/format.ts
const units = [
	{
		name: "KiB",
		bytes: 1024,
		decimals: 1
	},
	{
		name: "MiB",
		bytes: 2 ** 20,
		decimals: 2
	},
	{
		name: "GiB",
		bytes: 2 ** 30,
		decimals: 2
	},
	{
		name: "TiB",
		bytes: 2 ** 40,
		decimals: 2
	}
];
/** `512 B`, `104.0 KiB`, `17.10 MiB`; `bytes` is a whole number >= 0. */
function formatBytes(bytes) {
	if (bytes < 1024) return `${bytes} B`;
	for (const unit of units) {
		const text = (bytes / unit.bytes).toFixed(unit.decimals);
		if (Number(text) < 1024 || unit.name === "TiB") return `${text} ${unit.name}`;
	}
	throw new RangeError(`not a size: ${bytes}`);
}
/** `+104.0 KiB`, `-3 B`, `0 B`. */
function formatDelta(bytes) {
	if (bytes === 0) return "0 B";
	return `${bytes > 0 ? "+" : "-"}${formatBytes(Math.abs(bytes))}`;
}
/** `+106,496 bytes`, `-1 byte`: the exact number, for sums that a reader may check. */
function formatExactDelta(bytes) {
	return `${bytes > 0 ? "+" : ""}${bytes.toLocaleString("en-US")} ${Math.abs(bytes) === 1 ? "byte" : "bytes"}`;
}
/**
* The change in percent of `base`: `+12.5 %`, `+0.06 %`, `-100.0 %`; `new`
* where the base is 0 and the change isn't. A change is never shown as 0 %.
*/
function formatPercent(delta, base) {
	if (delta === 0) return "0 %";
	if (base === 0) return "new";
	const percent = delta / base * 100;
	const size = Math.abs(percent);
	const digits = size < .005 ? { maximumSignificantDigits: 1 } : {
		minimumFractionDigits: 1,
		maximumFractionDigits: size < 1 ? 2 : 1
	};
	return `${percent.toLocaleString("en-US", {
		...digits,
		signDisplay: "always"
	})} %`;
}
//#endregion
//#region src/report/alignment.ts
/** Whether the file's size changed, and its content's didn't. */
function isOnlyAlignment(compared) {
	const { fileSize, contentSize } = compared.delta;
	return knowsAlignment(compared) && fileSize !== 0 && contentSize === 0;
}
/** `all of it alignment`, `mostly alignment (content +96 B)`; '' where less than half is. */
function alignmentText(compared) {
	const { fileSize, contentSize } = compared.delta;
	if (isOnlyAlignment(compared)) return "all of it alignment";
	const padding = fileSize - contentSize;
	const most = Math.sign(padding) === Math.sign(fileSize) && 2 * Math.abs(padding) > Math.abs(fileSize);
	return fileSize !== 0 && most && knowsAlignment(compared) ? `mostly alignment (content ${formatDelta(contentSize)})` : "";
}
/** How much padding is found depends on how far names could be given. */
function knowsAlignment({ base, head }) {
	return base !== null && head !== null && base.attribution.level === head.attribution.level && head.attribution.level !== "file";
}
//#endregion
//#region src/report/sections-comparable.ts
/** False where the sides have other formats, or were linked by other releases of Go. */
function sectionsComparable({ base, head }) {
	if (base === null || head === null) return true;
	return base.binary.format === head.binary.format && releaseOf(base.binary.goVersion) === releaseOf(head.binary.goVersion);
}
/** What to tell above a table of sections; '' where there is nothing to tell. */
function sectionsNote(sides) {
	if (sectionsComparable(sides)) return "";
	const [from, to] = [sides.base, sides.head].map((side) => side?.binary);
	const formats = from?.format !== to?.format;
	const [before, after] = [from, to].map((binary) => {
		const release = releaseOf(binary?.goVersion ?? "");
		const go = release === "" ? "an unknown Go" : `Go ${release}`;
		return formats ? `${go} (${binary?.format ?? ""})` : go;
	});
	return `${before} and ${after} lay sections out differently: compare regions`;
}
/** `1.26` of `go1.26.8`, `go1.26rc1` and `devel go1.26-abcdef`; '' when unknown. */
function releaseOf(goVersion) {
	return /\bgo(\d{1,4}\.\d{1,4})/.exec(goVersion)?.[1] ?? "";
}
//#endregion
export { formatBytes as a, formatPercent as c, isOnlyAlignment as i, sectionsNote as n, formatDelta as o, alignmentText as r, formatExactDelta as s, sectionsComparable as t };
