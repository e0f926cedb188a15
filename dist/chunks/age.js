//#region src/core/text/age.ts
const units = [
	["day", 86400],
	["hour", 3600],
	["minute", 60]
];
/** `3 days`, `1 hour`, `5 minutes`: in the largest unit of which there is one; rounded down. */
function formatAge(seconds) {
	for (const [unit, length] of units) {
		const count = Math.floor(seconds / length);
		if (count > 0) return `${count} ${unit}${count === 1 ? "" : "s"}`;
	}
	return "less than a minute";
}
//#endregion
export { formatAge as t };
