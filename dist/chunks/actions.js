//#region src/core/model/build-cache/actions.ts
/** What `cache` does. */
const cacheActions = [
	"pack",
	"verify",
	"list",
	"gc"
];
//#endregion
export { cacheActions as t };
