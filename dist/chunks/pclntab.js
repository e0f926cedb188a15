import { a as MalformedBinary } from "./bytes.js";
import { t as inColumn } from "./columns.js";
import { f as recordShapeOf, i as findPclntab, l as hasAddresses, m as StringTable } from "./placement.js";
//#region src/core/binary/runtime/pclntab/pclntab.ts
/** The compiler makes five kinds; more is not a function record. */
const maxPcTables = 64;
/**
* Reads the function table; a sentence where there is none that can be read.
* @throws MalformedBinary where the table is not what its header promises
*/
function readFunctionTable(image) {
	const located = findPclntab(image);
	if (!located) return "the file has no function table of Go";
	const { header, end, module } = located;
	if (module && module.textSections > 1) return `the file has ${module.textSections} runs of Go code, and functions of one run only can be placed`;
	const absolute = hasAddresses(header.layout);
	const text = module?.text ?? header.textStart;
	if (!absolute && !module && text === 0) return "the address of the Go code was not found (no module data)";
	const { bytes } = image;
	const { functionCount: count, functions, functionNames } = header;
	const shape = recordShapeOf(header, bytes.littleEndian);
	const cell = absolute ? header.pointerSize : 4;
	bytes.need(functions, (2 * count + 1) * cell, "the function table");
	const entries = new Float64Array(count + 1);
	const records = new Float64Array(count);
	const nameOffsets = new Uint32Array(count);
	for (let i = 0, at = functions; i <= count; i++, at += 2 * cell) {
		const entry = absolute ? bytes.word(at, cell) : text + bytes.u32(at);
		if (i > 0 && entry < inColumn(entries[i - 1])) throw new MalformedBinary("functions are not in order of address", at);
		entries[i] = entry;
		if (i === count) break;
		const record = header.records + bytes.word(at + cell, cell);
		if (record + shape.size > end) throw new MalformedBinary("a function record leaves its table", at);
		if (bytes.u32(record + shape.extraPcTables) > maxPcTables) throw new MalformedBinary("a function has too many pc tables", record);
		records[i] = record;
		nameOffsets[i] = bytes.u32(record + shape.nameOffset);
	}
	if (image.bodies && image.bodies.length !== entries.length) return `the function table has ${count} functions and the file ${image.bodies.length - 1}`;
	return {
		header,
		module,
		shape,
		names: new StringTable(bytes, functionNames.offset, functionNames.size, "function names"),
		count,
		entries: image.bodies ?? entries,
		records,
		nameOffsets,
		end
	};
}
//#endregion
export { readFunctionTable as t };
