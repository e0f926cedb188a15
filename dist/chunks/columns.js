//#region src/core/model/columns.ts
/** Ends what reads outside of a column; calls of `inColumn` are built into its body. */
function outsideColumn() {
	throw new Error("a column was read outside its rows; this is a bug");
}
//#endregion
export { outsideColumn as t };
