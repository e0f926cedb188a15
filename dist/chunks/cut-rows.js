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
//#endregion
export { cutRows as t };
