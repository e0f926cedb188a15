import { t as inColumn } from "./columns.js";
import { r as placePattern } from "./import-graph-schema.js";
//#region src/core/measure/declarations.ts
/** @param bytes the file that the functions are of */
function declarationsIn(bytes, { table, files, names }) {
	const { startLine } = table.shape;
	return (name, path) => {
		const index = startLine < 0 ? -1 : names.indexOf(name);
		const file = index < 0 ? -1 : files.fileOf(index);
		if (file < 0) return "";
		const source = files.names.at(file).replace(/@[^/]*/, "");
		const slash = source.lastIndexOf("/");
		if (source.slice(0, Math.max(slash, 0)) !== path) return "";
		const line = bytes.u32(inColumn(table.records[index]) + startLine);
		const place = `${source.slice(slash + 1)}:${line}`;
		return source.endsWith(".go") && placePattern.test(place) ? place : "";
	};
}
//#endregion
export { declarationsIn as t };
