//#endregion
//#region src/gate/services.ts
/** Name and version of this tool, as it stands in reports and stored entries; the bundler reads package.json. */
const toolName = `go-size-gate 1.0.0`;
//#endregion
export { toolName as t };
