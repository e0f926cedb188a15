import { jn as UserError } from "./foundation.js";
//#region src/store/objects/object-store.ts
/** An object has more bytes than are wanted. */
var ObjectTooLong = class extends UserError {};
//#endregion
export { ObjectTooLong as t };
