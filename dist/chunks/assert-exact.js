//#region src/core/model/assert-exact.ts
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
	if (written.length > 0 && written.length !== packages.length) throw new Error("only some packages have the bytes that they wrote");
	check("content and padding", binary.contentSize + binary.paddingSize);
	check("owned and unattributed bytes", attribution.ownedBytes + attribution.unattributedBytes);
	for (const { path, size, regions: parts } of packages) if (sumSizes(parts) !== size) throw new Error(`regions of package ${path} don't add up to ${size}`);
	const sizeOf = (path) => packages.find((pkg) => pkg.path === path)?.size ?? 0;
	if (!(sizeOf("(padding)") === binary.paddingSize && sizeOf("(unattributed)") === attribution.unattributedBytes && (regions.find(({ name }) => name === "padding")?.size ?? 0) === binary.paddingSize)) throw new Error("padding or unattributed bytes are counted apart");
	if (![
		...sections.map(({ fileSize }) => fileSize),
		...written,
		...[
			...regions,
			...modules,
			...packages
		].map(({ size }) => size)
	].every((count) => Number.isSafeInteger(count) && count >= 0)) throw new Error("a size is not a whole number of bytes");
}
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const sumSizes = (rows) => sum(rows.map(({ size }) => size));
//#endregion
export { assertExact as t };
