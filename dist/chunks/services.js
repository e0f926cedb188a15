//#endregion
//#region src/gate/services.ts
const toolName = `go-size-gate 1.0.0`;
//#endregion
export { toolName as t };
