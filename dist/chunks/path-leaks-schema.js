import { Et as leakPlaces } from "./foundation.js";
import { C as optional, E as pipe, S as object, h as maxLength } from "./dist.js";
import { a as size, i as oneOf, n as described, o as text, r as list, s as unique } from "./schema-parts.js";
import { r as placeText } from "./import-graph-schema.js";
//#region src/core/model/doctor/path-leaks-schema.ts
const maxPathLeaks = 1e3;
const maxLeakText = 1e3;
const boundedText = pipe(text, maxLength(maxLeakText, `must have at most ${maxLeakText} characters`));
const pathLeak = object({
	place: oneOf(leakPlaces),
	path: described("The path. A directory of the run stands as its name, such as <source tree>/page, so that it is the same on other machines. Of -X values and of the build info the directory alone, and so where count paths lie below it.", boundedText),
	holder: described("The symbol, setting, embedded file or section that holds it.", boundedText),
	package: described("Import path of the package that owns the holder; empty where it is not known.", text),
	declared: optional(described("file.go:LINE where the holder is declared, in the directory of its package.", placeText)),
	count: described("How many paths.", size)
});
const leakKey = ({ place, path, holder, package: owner }) => JSON.stringify([
	place,
	owner,
	holder,
	path
]);
const pathLeaksSchema = object({
	leaks: described("Those that are certain; what neighbouring texts may have made is left out.", pipe(list(pathLeak, maxPathLeaks), unique(leakKey, "leak"))),
	missing: optional(described("Why there may be others, a clause; absent: these are all.", text))
});
//#endregion
export { pathLeaksSchema as i, maxLeakText as n, maxPathLeaks as r, leakKey as t };
