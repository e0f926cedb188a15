import { mt as archiveFormats, yt as binaryFormats } from "./foundation.js";
import { C as optional, D as record, E as pipe, O as regex, S as object, _ as minLength, m as maxEntries, n as boolean, y as nullable } from "./dist.js";
import { a as size, i as oneOf, n as described, o as text, r as list } from "./schema-parts.js";
//#region src/core/model/binary/binary-schema.ts
const maxArchives = 1e3;
const maxSettings = 1e3;
const sha256 = pipe(text, regex(/^[0-9a-f]{64}$/, "must be 64 lower-case hex digits"));
const archive = object({
	file: described("The archive's file name, without directories.", text),
	format: described("What it is by its content, whatever its name says.", oneOf(archiveFormats)),
	size: described("Bytes of the archive: what people download.", size),
	contentSize: described("Bytes of all regular files in it, unpacked.", size),
	path: described("The executable in it; empty where the archive is one compressed file.", text),
	sha256: described("SHA-256 of the archive.", sha256)
});
const binarySchema = object({
	name: described("Default name of the executable by Go's rules, without .exe.", text),
	format: oneOf(binaryFormats),
	goos: described("GOOS, from the build info or the target; empty when unknown.", text),
	goarch: described("GOARCH, from the build info or the target; empty when unknown.", text),
	level: optional(described("Micro-architecture level by the build info, such as v1 of GOAMD64 or 6 of GOARM; absent when unknown.", text)),
	goVersion: described("Such as go1.26.8; empty when unknown.", text),
	mainPackage: described("Import path of the main package; empty when unknown.", text),
	stripped: described("No symbol table and no debug sections.", boolean("must be true or false")),
	sha256: described("SHA-256 of the file.", sha256),
	sha256WithoutBuildIds: optional(described("SHA-256 of the file with zeros for build IDs and what derives from them, in which builds of the same content may differ; absent for a file that was only analysed and has no cgo, and for universal files.", sha256)),
	fileSize: described("Bytes of the file.", size),
	contentSize: described("Bytes of the file that are not padding.", size),
	paddingSize: described("Bytes of the file that are padding.", size),
	compressed: described("Sizes after compression; null when they were not asked for.", nullable(object({ gzip: described("Bytes after gzip at zlib level 6.", size) }))),
	archive: optional(described("The archive, such as a tar.gz or a deb, that the executable was found in; absent for an executable that is a file of its own.", archive)),
	archives: optional(described("All archives and packages that hold this very executable, where several do, or where it was measured as a file of its own and is in some; absent otherwise.", pipe(list(archive, maxArchives), minLength(1)))),
	settings: optional(described("What go build recorded of itself in a file that this program did not build: flags, variables, version control. Values of -X are replaced.", pipe(record(text, text, "must be a mapping of strings"), maxEntries(maxSettings, `must have at most ${maxSettings} entries`))))
});
//#endregion
export { sha256 as n, binarySchema as t };
