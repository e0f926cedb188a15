import { t as Bytes } from "./bytes.js";
import { t as struct } from "./struct.js";
//#region src/core/binary/plan9/headers.ts
/** Its numbers are big-endian. */
const narrowHeader = struct({
	magic: "u32",
	text: "u32",
	data: "u32",
	bss: "u32",
	symbols: "u32",
	entry: "u32",
	spTable: "u32",
	pcTable: "u32"
});
/** Of 64 bits: the same, and a wider entry point. */
const wideHeader = struct({
	header: narrowHeader.size,
	entry: "loose64"
});
const machines = {
	491: {
		goarch: "386",
		wide: false,
		base: 4096,
		page: 4096
	},
	1607: {
		goarch: "arm",
		wide: false,
		base: 4096,
		page: 4096
	},
	35479: {
		goarch: "amd64",
		wide: true,
		base: 2097152,
		page: 2097152
	}
};
/**
* The header of a file; null where it is none. The magic number alone says
* little: the program has to start within its text, as the kernel demands, or
* the parts to fill the file.
*/
function readPlan9Header(file) {
	if (file.length < narrowHeader.size) return null;
	const bytes = new Bytes(file, false);
	const fields = narrowHeader.at(bytes, 0);
	const machine = machines[fields.magic];
	if (!machine) return null;
	const size = machine.wide ? wideHeader.size : narrowHeader.size;
	if (file.length < size) return null;
	const header = {
		machine,
		size,
		text: fields.text,
		data: fields.data,
		bss: fields.bss,
		symbols: fields.symbols,
		spTable: fields.spTable,
		pcTable: fields.pcTable
	};
	const { entry } = machine.wide ? wideHeader.at(bytes, 0) : fields;
	const start = machine.base + size;
	return entry >= start && entry < start + header.text || endOf(header) === file.length ? header : null;
}
/** Byte offset of the end of the last part. */
const endOf = (header) => header.size + header.text + header.data + header.symbols + header.spTable + header.pcTable;
//#endregion
//#region src/core/binary/identify/detect-format.ts
/**
* The format of an executable by its first bytes: ELF `7F E L F`, Wasm
* `00 a s m`, PE `M Z` (with a `PE 00 00` header), Mach-O FEEDFACE/FEEDFACF in
* either byte order and universal CAFEBABE/CAFEBABF, 64-bit XCOFF 01F7 that is
* marked executable, Plan 9 by its whole header. Null for anything else.
*/
function detectFormat(file) {
	if (file.length < 4) return null;
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const magic = view.getUint32(0, false);
	switch (magic) {
		case 2135247942: return "elf";
		case 6386541: return "wasm";
		case 4277009102:
		case 4277009103:
		case 3472551422:
		case 3489328638: return "macho";
		case 3405691582:
		case 3405691583: return file.length >= 8 && view.getUint32(4, false) < 40 ? "macho" : null;
	}
	if (magic >>> 16 === 19802 && file.length >= 64) {
		const header = view.getUint32(60, true);
		return header + 4 <= file.length && view.getUint32(header, false) === 1346699264 ? "pe" : null;
	}
	if (magic >>> 16 === 503 && file.length >= 24) return (view.getUint16(18, false) & 2) !== 0 ? "xcoff" : null;
	return readPlan9Header(file) ? "plan9" : null;
}
//#endregion
export { readPlan9Header as n, detectFormat as t };
