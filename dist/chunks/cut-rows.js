//#region src/core/report/cut-rows.ts
/** The first `limit` rows, and the sum of the others. One row alone is never replaced by a rest. */
function cutRows(rows, limit) {
	if (rows.length <= limit + (limit > 0 ? 1 : 0)) return {
		shown: rows,
		rest: null
	};
	const left = rows.slice(limit);
	return {
		shown: rows.slice(0, limit),
		rest: {
			count: left.length,
			base: sumOf(left, "base"),
			head: sumOf(left, "head"),
			delta: sumOf(left, "delta")
		}
	};
}
function sumOf(rows, side) {
	return rows.reduce((sum, row) => sum + row[side], 0);
}
/** Share of a change that a table may leave out. */
const maxCut = .05;
/**
* How many of the first rows say at least 95 % of a change: all others together move no
* more than 5 % of the bytes that moved, and add up to no more than 5 % of the change.
* @param rows largest first
*/
function rowsThatSayIt(rows) {
	const moved = rows.reduce((sum, { delta }) => sum + Math.abs(delta), 0);
	const change = Math.abs(sumOf(rows, "delta"));
	let leftMoved = moved;
	let left = sumOf(rows, "delta");
	for (const [place, { delta }] of rows.entries()) {
		if (leftMoved <= maxCut * moved && Math.abs(left) <= maxCut * change) return place;
		leftMoved -= Math.abs(delta);
		left -= delta;
	}
	return rows.length;
}
//#endregion
export { rowsThatSayIt as n, cutRows as t };
