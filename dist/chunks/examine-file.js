import { Et as leakPlaces, Kt as MalformedBinary, Yt as readBounded, dn as messageOf, qt as withinFile, un as UserError } from "./foundation.js";
import { l as shellWord } from "./values.js";
import { D as placing, M as derivesBuildIds, N as findBuildId, a as overlayOf, d as readFunctionTable, i as describeFunctions, o as findBlocks, s as readDependencies, u as readUniversal, w as readImage, x as readBuildInfo } from "./analysis.js";
import { t as searchProgram } from "./search-program.js";
import { t as bounded } from "./evidence2.js";
import { t as inflate } from "./inflate2.js";
//#region src/core/doctor/leaks/find-leaks.ts
function findLeaks(file, options) {
	const universal = readUniversal(file);
	if (!universal) return withinFile(file, () => leaksOf(file, options));
	const searches = universal.slices.map(({ offset, size }) => {
		const slice = file.subarray(offset, offset + size);
		return withinFile(slice, () => leaksOf(slice, {
			...options,
			twin: null
		}));
	});
	return {
		leaks: searches.flatMap(({ leaks }) => leaks),
		notes: [...new Set(searches.flatMap(({ notes }) => notes))]
	};
}
function leaksOf(file, options) {
	const { format, image } = readImage(file);
	if (!image) return {
		leaks: [],
		notes: [`paths in ${format} files are not looked for`]
	};
	return placing(image.placement, () => leaksIn(image, options));
}
function leaksIn(image, { twin, deps, directories, inflate }) {
	const info = readBuildInfo(image.bytes.file, image);
	const { overlay: symbols, notes } = overlayOf(image, twin);
	const table = readFunctionTable(image);
	const isRead = typeof table !== "string";
	const program = {
		image,
		info,
		functions: isRead ? describeFunctions(image, table, symbols, info, []) : null,
		symbols,
		blocks: symbols ? findBlocks(image, symbols) : [],
		listing: deps ? readDependencies(deps) : null
	};
	const { leaks, untested } = searchProgram(program, directories, inflate);
	return {
		leaks,
		notes: [
			...isRead ? [] : [`file names of source files were not read: ${table}`],
			...deps ? notes : [withoutListing],
			...untested > 0 ? [`${untested} long string literals were not tested: their place in the file was not found`] : []
		]
	};
}
const withoutListing = "string literals were not tested one by one, as there is no listing of the linker: what is found in them is a hint";
//#endregion
//#region src/core/doctor/leaks/leak-findings.ts
const remedies = {
	"file table": () => "go build -trimpath",
	"default GOROOT": () => "go build -trimpath",
	"build info": () => "go build -trimpath",
	"-X value": (leak) => `go build -ldflags="-X ${leak?.holder ?? "VARIABLE"}=VALUE"`,
	"string literal": findInSources,
	"embedded file": findInSources,
	data: findInSources,
	"C code": () => "go build -trimpath",
	"library path": () => "CGO_LDFLAGS= go build",
	"debug information": () => "go build -trimpath -ldflags=-w"
};
function findInSources(leak) {
	const path = shellWord(leak?.path ?? "");
	return path === null ? "grep -rnF PATH ." : `grep -rnF -e ${path} .`;
}
const bySource = "the source has it, or code that was generated here; -trimpath leaves it as it is";
const causes = {
	"file table": "without -trimpath, the compiler records where each source file lies",
	"default GOROOT": "without -trimpath, the linker records GOROOT",
	"build info": "without -trimpath, the build info records flags of the linker and of cgo; with it, still the directory by which go.mod or go.work replaces a module",
	"-X value": "the value was given to the linker; -trimpath leaves it as it is, and the build info hides it",
	"string literal": bySource,
	"embedded file": "the file has it; -trimpath leaves it as it is",
	data: bySource,
	"C code": "the C compiler writes __FILE__ and what its flags define; -trimpath maps __FILE__ alone",
	"library path": "the C linker was given -rpath",
	"debug information": "without -trimpath, debug information names directories and files as they lie"
};
function leakFindings(leaks, program) {
	return leakPlaces.flatMap((place) => [true, false].flatMap((isCertain) => {
		const some = leaks.filter((leak) => leak.place === place && leak.isCertain === isCertain);
		return some.length === 0 ? [] : [findingOf$1(place, some, program)];
	}));
}
function findingOf$1(place, leaks, program) {
	const isCertain = leaks.every((leak) => leak.isCertain);
	const count = leaks.reduce((sum, leak) => sum + leak.count, 0);
	const paths = count === 1 ? "one absolute path" : `${count} absolute paths`;
	return {
		check: "path-leaks",
		kind: isCertain ? "problem" : "note",
		program,
		sentence: isCertain ? `${place}: ${paths} of the build machine` : `${place}: ${paths} that may be of a build machine, or made by neighbouring texts`,
		cause: isCertain ? causes[place] : "",
		bytes: leaks.reduce((sum, leak) => sum + leak.bytes, 0),
		remedy: isCertain ? remedies[place](leaks[0]) : hintRemedy(leaks),
		evidence: [evidenceOf(leaks)]
	};
}
function hintRemedy([first]) {
	return `strings -a FILE | grep -F -e ${shellWord(first?.path ?? "") ?? "PATH"}`;
}
function evidenceOf(leaks) {
	const lines = leaks.toSorted((a, b) => b.bytes - a.bytes).map(({ path, holder, package: owner, count }) => {
		const below = count === 1 ? path : `${path} (${count} paths)`;
		const by = owner === "" || owner === holder ? "" : `, package ${owner}`;
		return `${below} in ${holder === "" ? "code of no package" : holder}${by}`;
	});
	return bounded("path, and what holds it", lines);
}
//#endregion
//#region src/core/doctor/unneeded.ts
const groups = [
	{
		what: "debug information",
		cause: "the linker writes DWARF unless told not to",
		remedy: "go build -ldflags=-w",
		has: ({ region }) => region === "debug"
	},
	{
		what: "symbol table",
		cause: "the linker writes one unless told not to",
		remedy: "go build -ldflags=\"-s -w\"",
		has: ({ name, loaded }) => /^\.(?:symtab|strtab)$/.test(name) && !loaded,
		tables: /^COFF (?:symbols|names)$/
	},
	{
		what: "compiler comment",
		cause: "C compilers and linkers write their names",
		remedy: "strip -R .comment PROGRAM",
		has: ({ name }) => name === ".comment"
	},
	{
		what: "build IDs",
		cause: "Go records the build ID, by which go build finds out that a program is up to date",
		remedy: (goVersion) => derivesBuildIds(goVersion) ? "go build -ldflags=\"-buildid= -B none\"" : "go build -ldflags=-buildid=",
		has: ({ buildId }) => buildId
	},
	{
		what: "notes",
		cause: "the C linker writes what the system may want to know",
		remedy: "strip -R .note.gnu.property PROGRAM",
		has: ({ name, buildId, loaded }) => !buildId && (name === ".note.gnu.property" || name.startsWith(".note.") && !loaded)
	}
];
const emptyNames = 4;
function unneededFindings(file, program) {
	const universal = readUniversal(file);
	const slices = universal ? universal.slices.map(({ offset, size }) => file.subarray(offset, offset + size)) : [file];
	const parts = slices.map((slice) => withinFile(slice, () => partsOf(slice)));
	return groups.flatMap((group, i) => {
		const found = parts.flatMap((lists) => lists[i] ?? []);
		if (found.length === 0) return [];
		return [findingOf(group, typeof group.remedy === "string" ? group.remedy : group.remedy(withinFile(file, () => goVersionOf(slices[0] ?? file))), found, program)];
	});
}
function goVersionOf(file) {
	const { image } = readImage(file);
	return (image && placing(image.placement, () => readBuildInfo(image.bytes.file, image)))?.goVersion ?? "";
}
function partsOf(file) {
	const { image } = readImage(file);
	if (!image) return [];
	return placing(image.placement, () => groups.map((group) => [
		...image.sections.filter((section) => section.fileSize > 0 && group.has(section)).map(({ name, offset, fileSize }) => ({
			name,
			size: weigh(image, offset, fileSize)
		})),
		...image.tables.filter(({ name, fileSize }) => fileSize > emptyNames && group.tables?.test(name)).map(({ name, fileSize }) => ({
			name,
			size: fileSize
		})),
		...group.what === "build IDs" ? buildIdInCode(image) : []
	]));
}
function weigh({ placement }, offset, size) {
	return placement ? placement.fileOffset(offset + size) - placement.fileOffset(offset) : size;
}
function buildIdInCode(image) {
	const range = findBuildId(image);
	return range === null ? [] : [{
		name: "Go build ID in the code",
		size: range.size
	}];
}
function findingOf({ what, cause }, remedy, parts, program) {
	const bytes = parts.reduce((sum, { size }) => sum + size, 0);
	return {
		check: "unneeded",
		kind: "note",
		program,
		sentence: `${what}: ${bytes} bytes that the program runs without`,
		cause,
		bytes,
		remedy,
		evidence: [bounded("parts of the file", parts.map(({ name, size }) => `${name}: ${size} bytes`))]
	};
}
//#endregion
//#region src/gate/doctor/examine-file.ts
const maxFileBytes = 2 ** 31 - 1;
async function read(path) {
	try {
		return await readBounded(path, maxFileBytes);
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw new UserError(`cannot read ${path}: ${messageOf(error)}`);
	}
}
async function examineFile({ path, program, twinPath, depsPath, directories }, checks) {
	const file = await read(path);
	const twin = twinPath === null ? null : await read(twinPath);
	const deps = depsPath === null ? null : await read(depsPath);
	try {
		const search = checks.has("path-leaks") ? findLeaks(file, {
			twin,
			deps,
			directories,
			inflate
		}) : {
			leaks: [],
			notes: []
		};
		return {
			findings: [...leakFindings(search.leaks, program), ...checks.has("unneeded") ? unneededFindings(file, program) : []],
			notes: search.notes,
			fileSize: file.length
		};
	} catch (error) {
		if (!(error instanceof MalformedBinary)) throw error;
		throw new UserError(`${path}: ${messageOf(error)}`);
	}
}
//#endregion
export { examineFile as t };
