//#region src/core/model/build-cache/actions.ts
const cacheActions = [
	"pack",
	"verify",
	"list",
	"gc"
];
//#endregion
export { cacheActions as t };
