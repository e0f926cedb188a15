import { n as messageOf, t as UserError } from "./user-error.js";
import { A as title, C as record, E as safeParse, S as pipe, T as safeInteger, _ as number, d as maxEntries, f as maxLength, h as nullable, i as description, k as string, m as minValue, n as boolean, o as examples, r as check, t as array, u as literal, v as object, w as regex, x as picklist, y as optional } from "./dist.js";
import { n as regionNames, r as assertExact, t as pseudoPackages } from "./measurement.js";
//#region src/core/model/measurement-schema.ts
const longestName = 2 ** 20;
const mostSections = 1e5;
const mostModules = 1e5;
const mostPackages = 1e6;
const mostSymbols = 5e6;
const mostNotes = 1e3;
const sizeMessage = "must be a whole number of bytes, 0 to 2^53 - 1";
/** A count of bytes. */
const size = pipe(number(sizeMessage), safeInteger(sizeMessage), minValue(0, sizeMessage));
const text = pipe(string("must be a string"), maxLength(longestName, `must have at most ${longestName} characters`));
const sha256 = pipe(text, regex(/^[0-9a-f]{64}$/, "must be 64 lower-case hex digits"));
function list(item, most) {
	return pipe(array(item, "must be a list"), maxLength(most, `must have at most ${most} entries`));
}
function unique(keyOf, what) {
	return check((items) => new Set(items.map(keyOf)).size === items.length, `must have each ${what} once only`);
}
const binary = object({
	name: pipe(text, description("Default name of the executable by Go's rules.")),
	format: picklist([
		"elf",
		"macho",
		"pe",
		"plan9",
		"wasm",
		"xcoff"
	], "must be elf, macho, pe, plan9, wasm or xcoff"),
	goos: text,
	goarch: text,
	goVersion: text,
	mainPackage: text,
	stripped: boolean("must be true or false"),
	sha256,
	sha256WithoutBuildIds: optional(pipe(sha256, description("SHA-256 of the file with zeros for build IDs."))),
	fileSize: pipe(size, description("Bytes of the file.")),
	contentSize: pipe(size, description("Bytes that are not padding.")),
	paddingSize: size,
	compressed: nullable(object({ gzip: pipe(size, description("Bytes after gzip at zlib level 6.")) }))
});
const build = object({
	fingerprint: pipe(sha256, description("SHA-256 over everything that makes two builds comparable.")),
	target: pipe(text, examples(["linux/amd64/v3"])),
	goVersion: text,
	flags: list(text, mostNotes),
	environment: pipe(record(text, text, "must be a mapping of strings"), maxEntries(mostNotes, `must have at most ${mostNotes} entries`)),
	stamps: list(object({
		name: text,
		length: pipe(size, description("Bytes of the variable's value."))
	}), mostNotes),
	ignored: optional(pipe(list(object({
		directory: text,
		files: size,
		examples: list(text, mostNotes),
		embeddedBytes: size,
		compiled: size
	}), mostNotes), description("Files of the checkout that git ignores and that went into it, by directory; absent where it is unknown.")))
});
const attribution = object({
	level: pipe(picklist([
		"file",
		"sections",
		"functions",
		"symbols",
		"literals"
	], "must be file, sections, functions, symbols or literals"), description("How far names could be given to bytes.")),
	ownedBytes: size,
	unattributedBytes: size,
	notes: list(text, mostNotes)
});
/** One side of a comparison, and the head of a measurement. */
const sideEntries = {
	binary,
	build: nullable(build),
	attribution
};
const regionName = picklist(regionNames, "must be the name of a region");
const region = object({
	name: regionName,
	size
});
const regions = pipe(list(region, regionName.options.length), unique(({ name }) => name, "name"));
const packagePath = pipe(text, regex(new RegExp(`^(?!\\()|^\\((?:${pseudoPackages.map((name) => name.slice(1, -1)).join("|")})\\)$`), `must be an import path or one of ${pseudoPackages.join(", ")}`));
const measurementSchema = pipe(object({
	schemaVersion: literal(1, "must be 1, the only version that this program reads"),
	...sideEntries,
	sections: pipe(list(object({
		name: text,
		offset: size,
		fileSize: size,
		virtualSize: size
	}), mostSections), unique(({ name }) => name, "name")),
	regions,
	modules: pipe(list(object({
		path: text,
		version: text,
		size
	}), mostModules), unique(({ path }) => path, "path")),
	packages: pipe(list(object({
		path: packagePath,
		module: text,
		kind: picklist([
			"main",
			"module",
			"std",
			"pseudo"
		], "must be main, module, std or pseudo"),
		size,
		written: optional(pipe(size, description("Bytes that this package wrote: its size, less code inlined from others, and with its code inlined elsewhere. Absent in all rows where the file does not tell."))),
		regions
	}), mostPackages), unique(({ path }) => path, "path")),
	symbols: list(object({
		name: text,
		package: text,
		region: regionName,
		section: text,
		size,
		instantiatedFor: optional(pipe(text, description("Of a generic function's instance: the package for whose types it was compiled, as far as names of symbols tell.")))
	}), mostSymbols)
}, "must be an object"), title("Measurement"), description("What one Go binary is made of. All sizes are bytes of the file; the tables of sections, regions, modules and packages each add up to it."));
/**
* Reads a stored or saved measurement, and checks that it adds up.
* @throws UserError that names the place in the document, such as
*   `symbols[3].size`, and what must stand there
*/
function parseMeasurement(value) {
	const result = safeParse(measurementSchema, value, { abortEarly: true });
	if (!result.success) throw new UserError(`not a measurement: ${faultOf(result.issues[0])}`);
	try {
		assertExact(result.output);
	} catch (error) {
		throw new UserError(`not a measurement that adds up: ${messageOf(error)}`);
	}
	return result.output;
}
function faultOf(issue) {
	const path = (issue.path ?? []).map(({ key }) => typeof key === "number" ? `[${key}]` : `.${String(key)}`).join("").replace(/^\./, "");
	if (issue.path?.at(-1)?.origin === "key") return `${path} is missing`;
	return `${path === "" ? "the document" : path} ${issue.message}`;
}
//#endregion
export { size as a, sideEntries as i, parseMeasurement as n, text as o, regionName as r, measurementSchema as t };
