//#region src/core/history/sparkline.ts
/** Unicode's lower blocks, from one eighth to the full block. */
const blocks = "▁▂▃▄▅▆▇█";
/** Stands for commits without a measurement. */
const gap = "·";
/** A character for each point and each gap, from the smallest size to the largest. */
function sparkline(points) {
	const cells = points.flatMap(({ fileSize, missing }, place) => [...place > 0 && missing !== 0 ? [null] : [], fileSize]);
	const sizes = cells.filter((cell) => cell !== null);
	const least = Math.min(...sizes);
	const range = Math.max(...sizes) - least;
	return cells.map((size) => {
		if (size === null) return gap;
		const level = range === 0 ? 0 : (size - least) / range * 7;
		return blocks[Math.round(level)] ?? gap;
	}).join("");
}
//#endregion
export { sparkline as t };
