import { r as indexOfBytes } from "./bytes.js";
//#region src/core/binary/image.ts
/** File offset of an address, or -1 where the file holds no byte for it. */
function offsetOf(image, address) {
	for (const { address: start, offset, size } of image.mappings) if (address >= start && address < start + size) return offset + (address - start);
	return -1;
}
/**
* What to add to any address from `start` to before `end` for its file offset;
* null where the file doesn't hold them in one piece.
*/
function shiftOf(image, start, end) {
	const mapping = image.mappings.find(({ address, size }) => start >= address && end <= address + size);
	return mapping && end > start ? mapping.offset - mapping.address : null;
}
/** Address of a file offset, or -1 for bytes that are not loaded. */
function addressOf(image, fileOffset) {
	for (const { address, offset, size } of image.mappings) if (fileOffset >= offset && fileOffset < offset + size) return address + (fileOffset - offset);
	return -1;
}
/**
* The name that ELF has for one of Go's sections, which Mach-O writes
* otherwise: `.go.module` for `__DATA,__go_module`.
*/
function elfName(name) {
	const plain = /^__\w+,__(.*)$/.exec(name)?.[1];
	return plain === void 0 ? name : `.${plain.replace(/^go_/, "go.")}`;
}
/** The first section of one of these names (as in ELF) that has bytes in the file. */
function findSection(image, ...names) {
	for (const name of names) {
		const match = image.sections.find((section) => elfName(section.name) === name && section.fileSize > 0);
		if (match) return match;
	}
	return null;
}
//#endregion
//#region src/core/binary/buildinfo/module-text.ts
/** The 16 bytes before and after the text. */
const textStart = Buffer.from("3077af0c9274080241e1c107e6d618e6", "hex");
const textEnd = Buffer.from("f932433186182072008242104116d8f2", "hex");
/** Bytes; longer than the module text of any program, short enough to hold. */
const maxTextSize = 16777216;
/** Texts that are looked at. */
const maxTexts = 64;
/** Module texts between two offsets, with their frames, in order. */
function* moduleTexts(file, from = 0, to = file.length) {
	let at = from;
	for (let i = 0; i < maxTexts; i++) {
		const offset = indexOfBytes(file, textStart, at, to);
		if (offset < 0) return;
		const limit = Math.min(to, offset + maxTextSize);
		const end = indexOfBytes(file, textEnd, offset, limit);
		if (end >= 0) yield {
			offset,
			size: end + textEnd.length - offset
		};
		at = offset + 1;
	}
}
/** A framed text without its frame. */
function textOf(file, { offset, size }) {
	return unframed(file.subarray(offset, offset + size));
}
/** Strips the 16-byte frame at both ends. */
function unframed(text) {
	const framed = text.length >= 33 && text[text.length - 17] === 10;
	return new TextDecoder().decode(framed ? text.subarray(16, text.length - 16) : text);
}
/**
* The text that the variable `runtime.modinfo` holds: a string header in writable
* memory points at the program's own, and none at that of a program which
* it embeds. Null where none is pointed at.
*/
function ownModuleText(image) {
	const { bytes, pointerSize: p } = image;
	const texts = /* @__PURE__ */ new Map();
	for (const text of moduleTexts(bytes.file)) {
		const address = addressOf(image, text.offset);
		if (address >= 0) texts.set(address, text);
	}
	if (texts.size === 0) return null;
	const word = (at) => p === 8 ? bytes.loose64(at) : bytes.u32(at);
	for (const { loaded, writable, offset, fileSize } of image.sections) {
		if (!loaded || !writable) continue;
		const end = offset + fileSize - 2 * p;
		for (let at = Math.ceil(offset / p) * p; at <= end; at += p) {
			const text = texts.get(word(at));
			if (text && word(at + p) === text.size) return text;
		}
	}
	return null;
}
//#endregion
export { unframed as a, findSection as c, textOf as i, offsetOf as l, moduleTexts as n, addressOf as o, ownModuleText as r, elfName as s, maxTextSize as t, shiftOf as u };
