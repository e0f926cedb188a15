//#region src/core/binary/struct.ts
const widths = {
	u8: 1,
	u16: 2,
	u32: 4,
	i32: 4,
	u64: 8,
	loose64: 8
};
function struct(fields) {
	const offsets = {};
	class Row extends Place {}
	let size = 0;
	for (const [name, type] of Object.entries(fields)) {
		const start = size;
		offsets[name] = start;
		size += typeof type === "number" ? type : widths[type];
		if (typeof type === "number") continue;
		Object.defineProperty(Row.prototype, name, { get() {
			return this[file][type](this[origin] + start);
		} });
	}
	return {
		size,
		offsets,
		at: (bytes, offset) => new Row(bytes, offset)
	};
}
const file = Symbol("file");
const origin = Symbol("origin");
/** Where a record starts in which file. */
var Place = class {
	[file];
	[origin];
	constructor(bytes, offset) {
		this[file] = bytes;
		this[origin] = offset;
	}
};
//#endregion
export { struct as t };
