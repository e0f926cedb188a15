//#region src/core/once.ts
function once(make) {
	let made = null;
	return () => made ??= make();
}
//#endregion
export { once as t };
