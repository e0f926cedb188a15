//#region src/core/text/sizes.ts
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
export { formatPercent as i, formatDelta as n, formatExactDelta as r, formatBytes as t };
