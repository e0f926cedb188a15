//#region src/core/once.ts
/** Does something at the first call, and gives the same to later ones. */
function once(make) {
	let made = null;
	return () => made ??= make();
}
//#endregion
export { once as t };
