import { $t as inColumn } from "./foundation.js";
//#region src/core/measure/ledger/symbol-rows.ts
/**
* The named runs of bytes of a ledger, largest first; of one size by name,
* package and section.
*/
function symbolRows(ledger, rowOf) {
	const rows = largestFirst(ledger.symbols(rowOf));
	for (let first = 0; first < rows.length;) {
		const size = rows[first]?.size;
		let next = first + 1;
		while (rows[next]?.size === size) next++;
		const equal = next - first > 1 ? rows.slice(first, next).toSorted(byName) : [];
		for (const row of equal) rows[first++] = row;
		first = next;
	}
	return rows;
}
/** Sorts by numbers alone, which needs no call for each pair. */
function largestFirst(rows) {
	const largest = rows.reduce((most, { size }) => Math.max(most, size), 0);
	const count = 2 ** Math.ceil(Math.log2(rows.length + 1));
	if (largest * count > 2 ** 52) return rows.toSorted((a, b) => b.size - a.size);
	const keys = new Float64Array(rows.length);
	for (let i = 0; i < rows.length; i++) keys[i] = (largest - inColumn(rows[i]?.size)) * count + i;
	keys.sort();
	const sorted = [];
	for (let i = 0; i < keys.length; i++) {
		const key = inColumn(keys[i]);
		const row = rows[key - Math.floor(key / count) * count];
		if (row) sorted.push(row);
	}
	return sorted;
}
const byName = (a, b) => order(a.name, b.name) || order(a.package, b.package) || order(a.section, b.section);
/** By code units: the same on every machine. */
const order = (a, b) => a === b ? 0 : a < b ? -1 : 1;
//#endregion
export { symbolRows as n, order as t };
