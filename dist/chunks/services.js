//#endregion
//#region src/gate/services.ts
/** Name and version of this tool, as reports and stored entries have it; the bundler reads package.json. */
const toolName = `go-size-gate 1.0.0`;
//#endregion
export { toolName as t };
