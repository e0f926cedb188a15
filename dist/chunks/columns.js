//#region src/core/model/columns.ts
/**
* What a column or an array of numbers holds at an index that it must have:
* `inColumn(sizes[row])`. A default there would hide a bug as a zero. Where
* nothing at the index is a proper answer, the code says so instead.
* @throws Error where there is nothing: a bug of this program, never a fault of the file
*/
function inColumn(value) {
	return value ?? outsideColumn();
}
function outsideColumn() {
	throw new Error("a column was read outside its rows; this is a bug");
}
//#endregion
export { inColumn as t };
