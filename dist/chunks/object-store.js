import { un as UserError } from "./foundation.js";
//#region src/store/objects/object-store.ts
var ObjectTooLong = class extends UserError {};
var NotAnObject = class extends UserError {};
//#endregion
export { ObjectTooLong as n, NotAnObject as t };
