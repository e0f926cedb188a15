//#region src/core/binary/printable.ts
/** Characters of a name in a sentence; a hostile one may be as long as the file. */
const maxSentenceLength = 600;
/**
* A sentence with names out of a file, on one line: controls and line
* separators, which a terminal would act on, become U+FFFD.
*/
function printable(sentence) {
	const line = sentence.slice(0, maxSentenceLength).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, "�");
	return sentence.length > maxSentenceLength ? `${line}…` : line;
}
//#endregion
//#region src/core/binary/malformed-binary.ts
/**
* A file, or a table in it, that is not what its headers promise.
* `offset` is in bytes from the start of the file.
*/
var MalformedBinary = class extends Error {
	name = "MalformedBinary";
	what;
	offset;
	constructor(what, offset) {
		const message = printable(what);
		super(`${message} (at byte ${offset})`);
		this.what = message;
		this.offset = offset;
	}
};
/**
* Runs a reader of a whole file: what it refuses is refused at an offset that
* the file has, also where a hostile offset led beyond its end.
*/
function withinFile(file, run) {
	try {
		return run();
	} catch (error) {
		if (!(error instanceof MalformedBinary)) throw error;
		const { what, offset } = error;
		if (offset >= 0 && offset <= file.length) throw error;
		throw new MalformedBinary(what, file.length);
	}
}
//#endregion
//#region src/core/binary/bytes.ts
/**
* Bounded reads of a whole file in one byte order. Every offset is in bytes
* from the start of the file.
* @throws MalformedBinary from any read that leaves the file
*/
var Bytes = class {
	file;
	length;
	littleEndian;
	#view;
	constructor(file, littleEndian) {
		this.file = file;
		this.length = file.length;
		this.littleEndian = littleEndian;
		this.#view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	}
	/** Refuses an extent that isn't wholly inside the file. */
	need(offset, size, what) {
		if (offset >= 0 && size >= 0 && offset + size <= this.length) return;
		this.#refuse(offset, size, what);
	}
	/** Apart, so that what every read does is short enough to be inlined. */
	#refuse(offset, size, what) {
		const outside = !(offset >= 0 && offset <= this.length);
		throw new MalformedBinary(`${what} of ${size} bytes${outside ? ` at ${offset}` : ""} ends beyond the file's ${this.length} bytes; the file is truncated or damaged`, outside ? this.length : offset);
	}
	u8(offset) {
		this.need(offset, 1, "a field");
		return this.#view.getUint8(offset);
	}
	u16(offset) {
		this.need(offset, 2, "a field");
		return this.#view.getUint16(offset, this.littleEndian);
	}
	u32(offset) {
		this.need(offset, 4, "a field");
		return this.#view.getUint32(offset, this.littleEndian);
	}
	i32(offset) {
		this.need(offset, 4, "a field");
		return this.#view.getInt32(offset, this.littleEndian);
	}
	/** A 64-bit unsigned integer; values of 2^53 or more lose their low bits. */
	loose64(offset) {
		this.need(offset, 8, "a field");
		const first = this.#view.getUint32(offset, this.littleEndian);
		const second = this.#view.getUint32(offset + 4, this.littleEndian);
		return this.littleEndian ? second * 4294967296 + first : first * 4294967296 + second;
	}
	/** A 64-bit unsigned integer; refuses 2^53 and more, which no file or address here reaches. */
	u64(offset) {
		const value = this.loose64(offset);
		if (!Number.isSafeInteger(value)) throw new MalformedBinary("a 64-bit field is beyond 2^53", offset);
		return value;
	}
	/** A pointer-sized unsigned integer, of 4 or 8 bytes. */
	word(offset, size) {
		return size === 8 ? this.u64(offset) : this.u32(offset);
	}
	/** A base-128 varint, little end first, of at most 32 bits, and the offset after it. */
	uvarint(offset) {
		let value = 0;
		for (let shift = 0, at = offset; shift < 35; shift += 7, at++) {
			const byte = this.u8(at);
			value += (byte & 127) * 2 ** shift;
			if (byte < 128) return {
				value,
				next: at + 1
			};
		}
		throw new MalformedBinary("a varint is longer than 32 bits", offset);
	}
	slice(offset, size, what) {
		this.need(offset, size, what);
		return this.file.subarray(offset, offset + size);
	}
	/** UTF-8 text of an extent; bytes that aren't UTF-8 become U+FFFD. */
	text(offset, size, what) {
		return new TextDecoder().decode(this.slice(offset, size, what));
	}
};
/** Offset of `needle` in `file` at or after `from`, before `end`; -1 when absent. */
function indexOfBytes(file, needle, from, end = file.length) {
	return Buffer.from(file.buffer, file.byteOffset, Math.min(end, file.length)).indexOf(needle, from);
}
/** The byte at an offset; 0 behind the file's end, for readers that check the end of what they read afterwards. */
function byteOrZero(file, offset) {
	return file[offset] ?? 0;
}
/** Whether all bytes of a run are zero. */
function isZero(file, start, end) {
	for (let at = start; at < end; at++) if (file[at] !== 0) return false;
	return true;
}
//#endregion
export { MalformedBinary as a, isZero as i, byteOrZero as n, withinFile as o, indexOfBytes as r, printable as s, Bytes as t };
