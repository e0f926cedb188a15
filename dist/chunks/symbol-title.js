import { o as unescape } from "./package-name.js";
//#region src/core/report/symbol-title.ts
/** Before the type that stands for all types of its shape, within type arguments. */
const shape = /(?<=[[\](){}*, ])go\.shape\./g;
/**
* A symbol's name for people: import paths as one writes them, and `~int` for
* the linker's `go.shape.int`, as Go's constraints say it: any type that is an
* int underneath. Different symbols have different titles.
*/
function symbolTitle(name) {
	return unescape(name).replace(shape, "~");
}
//#endregion
export { symbolTitle as t };
