//#region src/measure/assert-exact.ts
/**
* Checks that every byte of the file is counted exactly once in each table.
* @throws Error, a bug of this program, where a sum is not the file's size
*/
function assertExact(measurement) {
	const { binary, attribution, sections, regions, modules, packages } = measurement;
	const total = binary.fileSize;
	const check = (what, sum) => {
		if (sum !== total) throw new Error(`${what} add up to ${sum} bytes, not ${total}`);
	};
	check("sections", sum(sections.map(({ fileSize }) => fileSize)));
	check("regions", sumSizes(regions));
	check("modules", sumSizes(modules));
	check("packages", sumSizes(packages));
	const written = packages.flatMap((row) => row.written ?? []);
	if (written.length > 0) check("bytes that packages wrote", sum(written));
	if (written.length > 0 && written.length !== packages.length) throw new Error("only some packages tell what they wrote");
	check("content and padding", binary.contentSize + binary.paddingSize);
	check("owned and unattributed bytes", attribution.ownedBytes + attribution.unattributedBytes);
	for (const { path, size, regions: parts } of packages) if (sumSizes(parts) !== size) throw new Error(`regions of package ${path} don't add up to ${size}`);
	const sizeOf = (path) => packages.find((one) => one.path === path)?.size ?? 0;
	if (!(sizeOf("(padding)") === binary.paddingSize && sizeOf("(unattributed)") === attribution.unattributedBytes && (regions.find(({ name }) => name === "padding")?.size ?? 0) === binary.paddingSize)) throw new Error("padding or unattributed bytes are counted apart");
	if (![
		...sections.map(({ fileSize }) => fileSize),
		...written,
		...[
			...regions,
			...modules,
			...packages
		].map(({ size }) => size)
	].every((count) => Number.isSafeInteger(count) && count >= 0)) throw new Error("a size is no whole number of bytes");
}
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const sumSizes = (rows) => sum(rows.map(({ size }) => size));
//#endregion
//#region src/measure/claims.ts
/** Regions by number, in the order in which they are told. */
const regionNames = [
	"code",
	"pclntab",
	"types",
	"strings",
	"data",
	"rodata",
	"debug",
	"symtab",
	"headers",
	"buildinfo",
	"relocations",
	"signature",
	"padding",
	"other"
];
/** Numbers of the regions. */
const regionNumbers = new Map(regionNames.map((name, index) => [name, index]));
/** A column of twice the length that starts as `from`; `to` is given empty. */
function grown(to, from) {
	to.set(from);
	return to;
}
/** Claims on bytes of the file, as columns that grow. */
var Claims = class {
	count = 0;
	start;
	end;
	owner;
	region;
	symbol;
	/** Whether claims came in order of their start. */
	sorted = true;
	#last = 0;
	/** @param room for so many claims at first */
	constructor(room) {
		this.start = new Float64Array(room);
		this.end = new Float64Array(room);
		this.owner = new Int32Array(room);
		this.region = new Uint8Array(room);
		this.symbol = new Int32Array(room);
	}
	add(start, end, owner, region, symbol) {
		const at = this.count;
		if (at === this.start.length) this.#grow();
		if (start < this.#last) this.sorted = false;
		this.#last = start;
		this.start[at] = start;
		this.end[at] = end;
		this.owner[at] = owner;
		this.region[at] = region;
		this.symbol[at] = symbol;
		this.count = at + 1;
	}
	/** Forgets all claims, and keeps the room for as many. */
	clear() {
		this.count = 0;
		this.sorted = true;
		this.#last = 0;
	}
	/** Row numbers by start; of claims with one start, the first made comes first. */
	order() {
		if (this.sorted) return null;
		const { count } = this;
		const start = this.start.subarray(0, count);
		const rows = 2 ** Math.ceil(Math.log2(count + 1));
		const keys = new Float64Array(count);
		let largest = 0;
		for (let i = 0; i < count; i++) largest = Math.max(largest, start[i] ?? 0);
		if (largest * rows > 2 ** 52) {
			for (let i = 0; i < count; i++) keys[i] = i;
			return keys.toSorted((a, b) => (start[a] ?? 0) - (start[b] ?? 0) || a - b);
		}
		for (let i = 0; i < count; i++) keys[i] = (start[i] ?? 0) * rows + i;
		keys.sort();
		for (let i = 0; i < count; i++) keys[i] = (keys[i] ?? 0) % rows;
		return keys;
	}
	#grow() {
		const size = this.start.length * 2;
		this.start = grown(new Float64Array(size), this.start);
		this.end = grown(new Float64Array(size), this.end);
		this.owner = grown(new Int32Array(size), this.owner);
		this.region = grown(new Uint8Array(size), this.region);
		this.symbol = grown(new Int32Array(size), this.symbol);
	}
};
/** Packages that stand for bytes which no Go package owns. A closed list. */
const pseudoPackages = [
	...[
		"(headers)",
		"(build info)",
		"(module data)",
		"(pclntab header)",
		"(findfunctab)",
		"(type index)",
		"(itab index)",
		"(inittasks)"
	],
	"(padding)",
	"(signature)",
	"(shared types)",
	"(C)",
	"(stamped values)",
	"(unattributed)"
];
//#endregion
export { regionNumbers as a, regionNames as i, Claims as n, assertExact as o, grown as r, pseudoPackages as t };
