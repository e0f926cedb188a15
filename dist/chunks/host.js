//#region src/gate/host.ts
/** Name and version of this tool, as it stands in reports and stored entries. */
const toolName = "go-size-gate 0.1.0";
//#endregion
export { toolName as t };
