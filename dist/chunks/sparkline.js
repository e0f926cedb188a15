//#region src/core/history/sparkline.ts
const blocks = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
const gap = "\u00B7";
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
