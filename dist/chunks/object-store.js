import { un as UserError } from "./foundation.js";
//#region src/store/objects/object-store.ts
/** An object has more bytes than are wanted. */
var ObjectTooLong = class extends UserError {};
/** Something else is in the place of one object, such as a link; others may well be read. */
var NotAnObject = class extends UserError {};
//#endregion
export { ObjectTooLong as n, NotAnObject as t };
