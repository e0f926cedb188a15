import { open } from "node:fs/promises";
//#region src/core/text/plain-text.ts
const escapeSequences = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?)/g;
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;
const bidirectional = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
function plainText(text) {
	return text.replaceAll(/\r\n?|[\u2028\u2029]/g, "\n").replaceAll(escapeSequences, "").replaceAll(controls, "").replaceAll(bidirectional, "");
}
const bracketCommand = /##(?=[a-z]{0,20}\[)/gi;
const colonCommand = /^(?=[^\S\r\n\u2028\u2029]*::)/gm;
function withoutCommands(text) {
	const plain = withoutBracketCommands(text);
	return plain.includes("::") ? plain.replaceAll(colonCommand, "| ") : plain;
}
function withoutBracketCommands(text) {
	return text.includes("##") ? text.replaceAll(bracketCommand, "# #") : text;
}
const steeringInJson = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;
function inertJson(json) {
	return (json.includes("##") ? json.replaceAll(bracketCommand, String.raw`#\u0023`) : json).replaceAll(steeringInJson, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
const named = {
	"\n": String.raw`\n`,
	"\r": String.raw`\r`,
	"	": String.raw`\t`
};
const unprintable = /[\0-\x1F\x7F-\x9F\uD800-\uDFFF\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
function visibleLine(text, limit) {
	const line = text.slice(0, limit).replaceAll(unprintable, (character) => named[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`);
	return text.length > limit ? `${line}\u2026` : line;
}
//#endregion
//#region src/core/user-error.ts
const maxMessage = 4e3;
var UserError = class extends Error {
	name = "UserError";
	failure;
	constructor(message, failure = null) {
		super((typeof message === "string" ? [message] : message).map((line) => visibleLine(line, maxMessage)).join("\n"));
		this.failure = failure;
	}
};
function messageOf(thrown) {
	return textOf(thrown, "message") ?? String(thrown);
}
function stackOf(thrown) {
	return textOf(thrown, "stack") ?? messageOf(thrown);
}
function textOf(thrown, name) {
	if (typeof thrown !== "object" || thrown === null) return null;
	const text = Reflect.get(thrown, name);
	return typeof text === "string" ? text : null;
}
//#endregion
//#region src/host/system-error.ts
const outOfSpace = {
	reason: "no space is left on the device, or no inode",
	remedy: "free some (see df and df -i), or set TMPDIR to another directory"
};
const tooManyFiles = {
	reason: "too many files are open",
	remedy: "raise the limit (see ulimit -n)"
};
const denied = {
	reason: "permission is denied",
	remedy: "check its owner and mode"
};
const causes = {
	ENOSPC: outOfSpace,
	EDQUOT: {
		reason: "the disk quota is used up",
		remedy: "free some space, or set TMPDIR to another directory"
	},
	EMFILE: tooManyFiles,
	ENFILE: tooManyFiles,
	EACCES: denied,
	EPERM: denied,
	EROFS: {
		reason: "the file system is read-only",
		remedy: "use another directory"
	},
	EIO: {
		reason: "the device failed to read or write",
		remedy: "check it"
	},
	EFBIG: {
		reason: "the file would be larger than is allowed",
		remedy: "raise the limit (see ulimit -f)"
	},
	ENOMEM: {
		reason: "there is not enough memory",
		remedy: "free some"
	},
	EAGAIN: {
		reason: "there are too many processes or too little memory",
		remedy: "raise the limit (see ulimit -u), or free some"
	},
	ENAMETOOLONG: {
		reason: "the path is too long",
		remedy: "use a shorter one"
	}
};
function codeOf(error) {
	return textField(error, "code");
}
function reasonOf(error) {
	const cause = causes[codeOf(error)];
	return cause === void 0 ? messageOf(error) : `${cause.reason}; ${cause.remedy}`;
}
function sentenceOf(error) {
	if (error instanceof UserError) return error.message;
	const cause = causes[codeOf(error)];
	if (cause === void 0) return null;
	const step = textField(error, "syscall");
	const path = textField(error, "path");
	const subject = path !== "" ? path : step === "" ? "a file" : `the system call ${step}`;
	return `${step === "" || path === "" ? `${subject} failed` : `${step} ${path} failed`}: ${cause.reason}; ${cause.remedy}`;
}
function textField(value, name) {
	if (typeof value !== "object" || value === null) return "";
	const field = Reflect.get(value, name);
	return typeof field === "string" ? field : "";
}
//#endregion
//#region src/host/early-end.ts
let clear = null;
let ending = false;
function isEndingEarly() {
	return ending;
}
function onEarlyEnd(holder) {
	clear = holder;
	return () => {
		if (clear === holder) clear = null;
	};
}
const settlingMilliseconds = 50;
function endEarly(status) {
	if (ending) return;
	ending = true;
	(clear === null ? Promise.resolve() : clear()).catch(() => {}).finally(() => setTimeout(() => process.exit(status), settlingMilliseconds));
}
function endOnUncaught(say) {
	process.on("uncaughtException", (error) => {
		say(error);
		endEarly(2);
	});
}
//#endregion
//#region src/host/standard-streams.ts
const failureStatus = 2;
let guarded = false;
function guardStreams() {
	if (guarded) return;
	guarded = true;
	for (const name of ["stdout", "stderr"]) process[name].on("error", (error) => fail(name, error));
}
function fail(name, error) {
	if (name === "stdout" && codeOf(error) !== "EPIPE") process.stderr.write(`error: could not write to standard output: ${reasonOf(error)}\n`);
	endEarly(failureStatus);
}
let ownWrite = null;
function writeOwn(text, done) {
	if (ownWrite === null) process.stdout.write(text, done);
	else ownWrite(text, done);
}
function reserveStdout() {
	const { stdout, stderr } = process;
	const write = stdout.write.bind(stdout);
	ownWrite = (text, done) => write(text, done);
	stdout.write = stderr.write.bind(stderr);
}
async function writeStdout(text) {
	guardStreams();
	await new Promise((resolve) => {
		writeOwn(text, (error) => {
			if (!error) resolve();
		});
	});
}
async function writeStderr(text) {
	guardStreams();
	await new Promise((resolve) => {
		process.stderr.write(text, (error) => {
			if (!error) resolve();
		});
	});
}
const graceMilliseconds = 250;
function exitWhenWritten() {
	writeOwn("", (error) => {
		if (error) endEarly(failureStatus);
		else if (!isEndingEarly()) setTimeout(() => process.exit(), graceMilliseconds).unref();
	});
}
//#endregion
//#region src/core/model/columns.ts
function inColumn(value) {
	return value ?? outsideColumn();
}
function outsideColumn() {
	throw new Error("a column was read outside its rows; this is a bug");
}
//#endregion
//#region src/host/files/read-bounded.ts
const chunkBytes = 1048576;
async function readBounded(path, maxBytes) {
	const file = await open(path);
	try {
		const { size } = await file.stat();
		const tooLarge = (actual) => new UserError(`${path} has ${actual} bytes; no more than ${maxBytes} are read`);
		if (size > maxBytes) throw tooLarge(String(size));
		const chunks = [];
		let length = 0;
		for (;;) {
			const capacity = Math.max(Math.min(size + 1 - length, maxBytes), chunkBytes);
			const chunk = Buffer.allocUnsafe(capacity);
			const { bytesRead } = await file.read(chunk, 0, capacity, null);
			if (bytesRead === 0) break;
			length += bytesRead;
			if (length > maxBytes) throw tooLarge(`more than ${maxBytes}`);
			chunks.push(chunk.subarray(0, bytesRead));
		}
		return chunks.length === 1 && chunks[0] !== void 0 ? chunks[0] : Buffer.concat(chunks);
	} finally {
		await file.close();
	}
}
//#endregion
//#region src/core/binary/printable.ts
const maxSentenceLength$1 = 600;
function printable(sentence) {
	const line = sentence.slice(0, maxSentenceLength$1).replaceAll(/[\0-\x1F\x7F-\x9F\u2028\u2029]/g, "\uFFFD");
	return sentence.length > maxSentenceLength$1 ? `${line}\u2026` : line;
}
//#endregion
//#region src/core/binary/malformed-binary.ts
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
//#region src/core/text/word-list.ts
function wordList(words, conjunction) {
	const last = words.at(-1) ?? "";
	const first = words.slice(0, -1);
	return first.length === 0 ? last : `${first.join(", ")} ${conjunction} ${last}`;
}
function firstOf(words, max) {
	const more = words.length - max;
	return more > 0 ? [...words.slice(0, max), `${more} more`] : words;
}
function andMore(count) {
	return `and ${count} more`;
}
function linesAndMore(shown, count) {
	const more = count - shown.length;
	return more > 0 ? [...shown, andMore(more)] : shown;
}
function namesAndMore(names, max, count = names.length) {
	const shown = names.slice(0, max);
	const more = count - shown.length;
	return more > 0 ? `${shown.join(", ")} ${andMore(more)}` : shown.join(", ");
}
function quotedList(words) {
	return wordList(words.map((word) => `"${word}"`), "or");
}
//#endregion
//#region src/core/model/closed-lists.ts
const binaryFormats = [
	"elf",
	"macho",
	"pe",
	"plan9",
	"wasm",
	"xcoff"
];
const archiveFormats = [
	"tar",
	"tar.gz",
	"tar.xz",
	"tar.zst",
	"zip",
	"deb",
	"rpm",
	"apk",
	"gz",
	"xz",
	"zst"
];
const attributionLevels = [
	"file",
	"sections",
	"functions",
	"symbols",
	"literals"
];
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
const packageKinds = [
	"main",
	"module",
	"std",
	"pseudo"
];
const namedRuntimeTables = [
	"(headers)",
	"(relocations)",
	"(build info)",
	"(module data)",
	"(pclntab header)",
	"(findfunctab)",
	"(type index)",
	"(itab index)",
	"(inittasks)"
];
const pseudoPackages = [
	...namedRuntimeTables,
	"(padding)",
	"(signature)",
	"(resources)",
	"(added sections)",
	"(shared types)",
	"(C)",
	"(stamped values)",
	"(unattributed)"
];
const metrics = [
	"file",
	"content",
	"gzip"
];
const verdictStates = [
	"error",
	"fail",
	"no-baseline",
	"warn",
	"pass"
];
const sideNames = ["base", "head"];
const tierNames = ["warn", "fail"];
const baselineSources = [
	"artifact",
	"cache",
	"rebuild",
	"release",
	"file"
];
const binaryStatuses = [
	"changed",
	"unchanged",
	"added",
	"removed"
];
const origins = [
	"own",
	"updated-dependencies",
	"other-dependencies",
	"std",
	"alignment",
	"other"
];
const symbolChanges = [
	"added",
	"removed",
	"grown",
	"shrunk",
	"renamed"
];
const modes = [
	"gate",
	"observe",
	"measure",
	"judge",
	"comment",
	"release"
];
const occasions = ["change", "push"];
const baseFileStates = [
	"valid",
	"absent",
	"malformed",
	"unread"
];
const replayStates = [
	"stopped",
	"warned",
	"passed",
	"undecided",
	"unlike"
];
const deadCodeStates = [
	"on",
	"off",
	"unknown"
];
const culpritKinds = [
	"reflection",
	"plugin",
	"shared"
];
const leakPlaces = [
	"file table",
	"build info",
	"default GOROOT",
	"-X value",
	"string literal",
	"embedded file",
	"data",
	"C code",
	"library path",
	"debug information"
];
const arrivalChanges = ["added", "removed"];
const duplicateKinds = [
	"major-versions",
	"copied-package",
	"equal-content",
	"generic"
];
const forbiddenKinds = [
	"package",
	"module",
	"symbol"
];
const costKinds = [
	"update",
	"removal",
	"replacement",
	"new"
];
//#endregion
//#region src/core/model/explanation/limits.ts
const maxContents = 1e3;
const maxCopies = 1e3;
const placePattern = /^[^/\\\0-\x1F\x7F-\x9F]{1,255}:[1-9]\d{0,8}$/u;
//#endregion
//#region src/core/text/escape.ts
const invisible = /[\0-\x1F\x7F-\x9F\u2028\u2029\uD800-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}\p{Cf}]/gu;
const special = /[&<>"'`|*_~[\]\\@#$!]|:(?=\S)/g;
const maxNameLength = 120;
const maxSentenceLength = 1e3;
function plainName(name, limit = maxNameLength) {
	const characters = Array.from(ends(name, limit).replace(invisible, ""));
	if (characters.length <= limit) return withoutBracketCommands(characters.join(""));
	const tail = Math.floor((limit - 1) / 3);
	const head = limit - 1 - tail;
	return withoutBracketCommands(`${characters.slice(0, head).join("")}\u2026${characters.slice(-tail).join("")}`);
}
function ends(name, limit) {
	const half = 16 * limit;
	return name.length <= 2 * half ? name : name.slice(0, half) + name.slice(-half);
}
function plainSentence(text, limit = maxSentenceLength) {
	const line = text.slice(0, 16 * limit).replace(/\s+/g, " ");
	const characters = Array.from(line.replace(invisible, ""));
	return withoutBracketCommands(characters.length <= limit ? characters.join("") : `${characters.slice(0, limit - 1).join("")}\u2026`);
}
function markdownName(name, limit = maxNameLength) {
	const text = plainName(name, limit);
	return `<code>${escapeMarkdown(text === "" ? " " : text)}</code>`;
}
const maxPathLine = 28;
function markdownPath(path) {
	const lines = [""];
	for (const piece of plainName(path).split(/(?<=\/)/)) {
		const line = lines.at(-1) ?? "";
		if (line === "" || line.length + piece.length <= maxPathLine) lines[lines.length - 1] = line + piece;
		else lines.push(piece);
	}
	return lines.map((line) => `<code>${escapeMarkdown(line === "" ? " " : line)}</code>`).join("<br>");
}
function markdownSentence(text, limit = maxSentenceLength) {
	return escapeMarkdown(plainSentence(text, limit));
}
function escapeMarkdown(text) {
	return text.replace(special, (character) => {
		const reference = `&#${character.codePointAt(0)};`;
		return "@#:".includes(character) ? `${reference}<!-- -->` : reference;
	}).replace(/\b(www|GH-)(?=[.\d])/gi, "$1<!-- -->");
}
const maxUrlLength = 400;
function markdownUrl(url) {
	if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return "";
	const encoded = new URL(url).href.replace(/[()<>"'`|*_~[\]\\\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
	return encoded.length <= maxUrlLength ? encoded : "";
}
//#endregion
//#region src/core/inputs/choices.ts
const cgoChoices = [
	"auto",
	"true",
	"false"
];
const buildModes = [
	"auto",
	"exe",
	"pie"
];
const buildIdChoices = [
	"keep",
	"none",
	"commit"
];
const goWorkChoices = [
	"auto",
	"on",
	"off"
];
const moduleCaches = ["machine", "private"];
const releaseSignatures = [
	"key",
	"keyless",
	"none"
];
const flagValues = ["true", "false"];
const requirements = ["any", "all"];
//#endregion
//#region src/core/text/go-quoting.ts
function splitQuoted(text) {
	const fields = [];
	let rest = text.replace(/^[ \t\r\n]+/, "");
	while (rest !== "") {
		const quote = rest[0];
		if (quote === "\"" || quote === "'") {
			const end = rest.indexOf(quote, 1);
			if (end < 0) throw new Error(`a ${quote} is not closed`);
			fields.push(rest.slice(1, end));
			rest = rest.slice(end + 1);
		} else {
			const end = rest.search(/[ \t\r\n]/);
			fields.push(end < 0 ? rest : rest.slice(0, end));
			rest = end < 0 ? "" : rest.slice(end);
		}
		rest = rest.replace(/^[ \t\r\n]+/, "");
	}
	return fields;
}
function quoteField(text) {
	if (text !== "" && !/[ \t\r\n'"]/.test(text)) return text;
	if (!text.includes("'")) return `'${text}'`;
	if (!text.includes("\"")) return `"${text}"`;
	throw new Error("a value holds both single and double quotes");
}
//#endregion
//#region src/core/plan/build-options.ts
const buildOptions = [
	{
		name: "working-directory",
		value: "DIR",
		default: ".",
		description: "Directory of the Go module (or go.work) to build, relative to the workspace."
	},
	{
		name: "packages",
		value: "PATTERNS",
		default: "",
		description: "Package patterns to build, separated by spaces, commas or lines. Default: every main package of the module or go.work."
	},
	{
		name: "exclude",
		value: "PATTERNS",
		default: "",
		description: "Package patterns to leave out, separated by spaces, commas or lines, e.g. ./internal/tools/... ./cmd/gen. The report names each as not built."
	},
	{
		name: "targets",
		value: "TARGETS",
		default: "",
		description: "Targets such as linux/amd64, linux/amd64/v3 or linux/arm/7, separated by spaces, commas or lines. Default: the machine's own."
	},
	{
		name: "tags",
		value: "TAGS",
		default: "",
		description: "Build tags, separated by commas or spaces."
	},
	{
		name: "ldflags",
		value: "FLAGS",
		default: "",
		description: "Linker flags, quoted as for go build, e.g. -X main.version=v1.2.3. The enforced -s -w come after them."
	},
	{
		name: "cgo-enabled",
		choices: cgoChoices,
		default: "auto",
		description: "CGO_ENABLED: auto (as Go decides), true or false."
	},
	{
		name: "buildmode",
		choices: buildModes,
		default: "auto",
		description: "Build mode: auto (as Go decides for the target), exe or pie."
	},
	{
		name: "build-id",
		choices: buildIdChoices,
		default: "keep",
		description: "Build IDs of the programs: keep (as Go makes them), none, or commit (a hash of commit, package and settings). Any value but keep is a relaxation and is reported."
	},
	{
		name: "gcflags",
		value: "FLAGS",
		default: "",
		description: "Compiler flags, as for go build, e.g. all=-l. Flags that reach files, print, or undo what is enforced are refused."
	},
	{
		name: "go-fips140",
		value: "VERSION",
		default: "",
		description: "GOFIPS140 of the build: off, latest, inprocess, certified or a version such as v1.0.0. Needs Go 1.24."
	},
	{
		name: "go-experiment",
		value: "NAMES",
		default: "",
		description: "GOEXPERIMENT of the build."
	},
	{
		name: "go-work",
		choices: goWorkChoices,
		default: "auto",
		description: "auto: a go.work is used unless git ignores it; on: also one that git ignores, for the head alone; off: none is used."
	},
	{
		name: "go-proxy",
		value: "URL",
		default: "direct",
		description: "GOPROXY for fetching modules. Any value but direct is a relaxation and is reported, without credentials in it. Builds and prepare commands do not get it."
	},
	{
		name: "go-cache",
		value: "CACHE",
		default: "/dev/null",
		description: "Build cache. /dev/null means a fresh, private, empty one for this run alone; signed: the same, but a pull request first unpacks what a push run compiled, signed and proved; DIR: a directory. The last two are relaxations and are reported."
	},
	{
		name: "go-cache-limit",
		value: "SIZE",
		default: "400 MiB",
		description: "With go-cache: signed, the most that a pack of compiled packages may have; a larger one is neither stored nor fetched."
	},
	{
		name: "mod-cache",
		choices: moduleCaches,
		default: "machine",
		description: "machine: the machine's module cache, verified; private: an empty one for this run alone."
	},
	{
		name: "keep-modules",
		choices: flagValues,
		default: "true",
		description: "Keep downloaded modules in the cache of GitHub Actions, for the next run. A file counts only with its hash in go.sum; private modules are not kept. On your own runners this needs mod-cache: private.",
		actionOnly: true
	},
	{
		name: "buildvcs",
		default: "false",
		description: "Stamp version control data into the binaries. Equal code then gives unequal bytes.",
		isSwitch: true
	},
	{
		name: "allow-unsafe-build-flags",
		default: "false",
		description: "Accept linker flags that can run programs or reach files outside of the build, such as -extld. A relaxation, and reported.",
		isSwitch: true
	},
	{
		name: "allow-toolchain-download",
		default: "false",
		description: "Download the Go that go.mod asks for if it is not installed, even with GOTOOLCHAIN=local; with go-proxy: direct it comes from proxy.golang.org. Otherwise the installed Go builds a pull request. A relaxation, and reported.",
		isSwitch: true
	},
	{
		name: "prepare",
		value: "COMMANDS",
		default: "",
		description: "Commands to run in the head and in the base before the build, one a line, e.g. go generate ./... . No shell is involved."
	},
	{
		name: "timeout",
		value: "TIME",
		default: "30m",
		description: "Time that one build or prepare command may take, e.g. 90s, 30m, 1h."
	},
	{
		name: "verify-reproducible",
		default: "",
		description: "Build twice, in two directories and from two empty caches, and compare the bytes. Default: true in mode release, else false.",
		isSwitch: true
	},
	{
		name: "explain",
		choices: flagValues,
		default: "true",
		description: "Say why a binary changed: which import brought what, and what the linker kept. false neither records nor compares that; a budget with forbid, require-dead-code-elimination or forbid-path-leaks needs it and turns it on."
	}
];
//#endregion
//#region src/core/model/target.ts
const mips = {
	usual: "hardfloat",
	accepted: /^(?:hard|soft)float$/,
	names: "hardfloat or softfloat"
};
const ppc64 = {
	variable: "GOPPC64",
	usual: "power8",
	accepted: /^power(?:8|9|[1-9]\d)$/,
	names: "power8, power9 or power10"
};
const levelsOf = {
	"386": {
		variable: "GO386",
		usual: "sse2",
		accepted: /^(?:sse2|softfloat)$/,
		names: "sse2 or softfloat"
	},
	amd64: {
		variable: "GOAMD64",
		usual: "v1",
		accepted: /^v[1-4]$/,
		names: "v1, v2, v3 or v4"
	},
	arm: {
		variable: "GOARM",
		usual: "7",
		accepted: /^[567](?:,(?:hard|soft)float)?$/,
		names: "5, 6 or 7, with \",hardfloat\" or \",softfloat\" if needed"
	},
	arm64: {
		variable: "GOARM64",
		usual: "v8.0",
		accepted: /^v[89]\.\d(?:,lse|,crypto)*$/,
		names: "v8.0 to v8.9 or v9.0 to v9.5, with \",lse\" or \",crypto\" if needed"
	},
	mips: {
		variable: "GOMIPS",
		...mips
	},
	mipsle: {
		variable: "GOMIPS",
		...mips
	},
	mips64: {
		variable: "GOMIPS64",
		...mips
	},
	mips64le: {
		variable: "GOMIPS64",
		...mips
	},
	ppc64,
	ppc64le: ppc64,
	riscv64: {
		variable: "GORISCV64",
		usual: "rva20u64",
		accepted: /^rva\d\du64$/,
		names: "rva20u64, rva22u64 or rva23u64"
	},
	wasm: {
		variable: "GOWASM",
		usual: "",
		accepted: /^(?:satconv|signext)(?:,satconv|,signext)*$/,
		names: "satconv, signext or both with a comma"
	}
};
const word = /^[a-z0-9_]+$/;
const levelWord = /^[A-Za-z0-9_.,]+$/;
function parseTarget(text) {
	const [goos = "", goarch = "", level = "", ...rest] = text.trim().split("/");
	if (!(word.test(goos) && word.test(goarch) && (level === "" || levelWord.test(level)) && rest.length === 0)) throw new Error(`target "${text}" is not of the form goos/goarch[/level], such as linux/amd64, linux/amd64/v3 or linux/arm/7`);
	if (level !== "") checkLevel(text, goarch, level);
	return {
		goos,
		goarch,
		level
	};
}
function parseTargets(text) {
	const texts = [];
	for (const part of text.split(/[\s,]+/).filter(Boolean)) {
		const before = texts.at(-1) ?? "";
		if (part.includes("/") || before.split("/").length < 3) texts.push(part);
		else texts.splice(-1, 1, `${before},${part}`);
	}
	const targets = texts.map(parseTarget);
	return [...new Map(targets.map((target) => [formatTarget(target), target])).values()];
}
function checkLevel(text, goarch, level) {
	const levels = Object.hasOwn(levelsOf, goarch) ? levelsOf[goarch] : void 0;
	if (levels === void 0) throw new Error(`target "${text}": Go knows no micro-architecture level for ${goarch}`);
	if (levels.accepted.test(level)) return;
	throw new Error(`target "${text}": ${level} is not a level of ${levels.variable}: write ${levels.names}`);
}
function formatTarget({ goos, goarch, level }) {
	return level === "" ? `${goos}/${goarch}` : `${goos}/${goarch}/${level}`;
}
function levelIn(goarch, settings) {
	const levels = Object.hasOwn(levelsOf, goarch) ? levelsOf[goarch] : void 0;
	const level = levels === void 0 ? "" : settings[levels.variable] ?? "";
	return levelWord.test(level) ? level : "";
}
function withoutUsualLevel(target) {
	const [goos = "", goarch = "", level = "", ...rest] = target.split("/");
	return level !== "" && level === usualLevel(goarch) && rest.length === 0 ? `${goos}/${goarch}` : target;
}
function withUsualLevel(target) {
	const [, goarch = "", level = ""] = target.split("/");
	const usual = usualLevel(goarch);
	return level === "" && usual !== "" ? `${target}/${usual}` : target;
}
function usualLevel(goarch) {
	return Object.hasOwn(levelsOf, goarch) ? levelsOf[goarch]?.usual ?? "" : "";
}
function targetEnvironment(target) {
	const { goos, goarch, level } = target;
	const variable = levelsOf[goarch]?.variable;
	return level === "" || variable === void 0 ? {
		GOOS: goos,
		GOARCH: goarch
	} : {
		GOOS: goos,
		GOARCH: goarch,
		[variable]: level
	};
}
const levelVariableNames = [...new Set(Object.values(levelsOf).map(({ variable }) => variable))];
//#endregion
//#region src/core/inputs/glob.ts
const maxPatternLength = 200;
const globForms = `a glob such as example.com/tool/cmd/* or example.com/** (wildcards: *, ** and ?; at most ${maxPatternLength} characters)`;
function isGlob(pattern) {
	return pattern.length > 0 && pattern.length <= maxPatternLength && !/[[\]{}!|\\]/.test(pattern);
}
function isLiteral(pattern) {
	return !/[*?]/.test(pattern) && !pattern.endsWith("/...");
}
function matcher(pattern) {
	if (isLiteral(pattern)) return (text) => text === pattern;
	const steps = compile(pattern.replace(/\/\.\.\.$/, "/**").replace(/(?:\/\*{2,}){2,}(?=\/|$)/g, "/**"));
	return (text) => {
		let states = closure(steps, [0]);
		for (const char of text) {
			const next = [];
			for (const state of states) {
				const after = advance(steps[state], state, char);
				if (after !== null) next.push(after);
			}
			if (next.length === 0) return false;
			states = closure(steps, next);
		}
		return states.has(steps.length);
	};
}
function compile(pattern) {
	const steps = [];
	const add = (accepts, ...skips) => {
		steps.push({
			accepts,
			skips: skips.map((by) => steps.length + by)
		});
	};
	for (const [token] of pattern.matchAll(/(?<=^|\/)\*{2,}\/|\/\*{2,}$|\*+|[^]/gu)) if (token.endsWith("**/")) {
		add("fork", 1, 3);
		add("globstar", 1);
		add({ char: "/" });
	} else if (token.startsWith("/**")) {
		add("fork", 1, 3);
		add({ char: "/" });
		add("globstar", 1);
	} else if (token.startsWith("**")) add("globstar", 1);
	else if (token === "*") add("star", 1);
	else if (token === "?") add("one");
	else add({ char: token });
	return steps;
}
function closure(steps, states) {
	const reached = new Set(states);
	for (const state of reached) for (const skip of steps[state]?.skips ?? []) reached.add(skip);
	return reached;
}
function advance(step, state, char) {
	if (step === void 0) return null;
	switch (step.accepts) {
		case "fork": return null;
		case "globstar": return state;
		case "star": return char === "/" ? null : state;
		case "one": return char === "/" ? null : state + 1;
		default: return step.accepts.char === char ? state + 1 : null;
	}
}
//#endregion
//#region src/core/plan/budget-options.ts
const budgetOptions = [
	{
		name: "max-size",
		value: "SIZE",
		default: "",
		description: "Fail when a binary is larger than this, e.g. 20 MiB."
	},
	{
		name: "min-size",
		value: "SIZE",
		default: "",
		description: "Fail when a binary is smaller than this: something fell out of it."
	},
	{
		name: "max-growth",
		value: "SIZE",
		default: "",
		description: "Fail when a binary grows by more than this, e.g. 100 KiB. Without any growth limit: more than 500 KiB and more than 2 %."
	},
	{
		name: "max-growth-percent",
		value: "PERCENT",
		default: "",
		description: "Fail when a binary grows by more than this many percent."
	},
	{
		name: "require",
		choices: requirements,
		default: "",
		description: "any: one broken growth limit is enough to fail; all: both must be broken. Default: any."
	},
	{
		name: "go-upgrade-limit",
		value: "SIZE",
		default: "",
		description: "Fail when another release of Go, brought by the go or toolchain line of the change, adds more than this, e.g. 1 MiB. Without this limit only max-size judges what Go adds."
	},
	{
		name: "go-upgrade-limit-percent",
		value: "PERCENT",
		default: "",
		description: "Fail when such a release of Go adds more than this many percent."
	},
	{
		name: "warn-max-size",
		value: "SIZE",
		default: "",
		description: "Warn when a binary is larger than this."
	},
	{
		name: "warn-max-growth",
		value: "SIZE",
		default: "",
		description: "Warn when a binary grows by more than this. Without any such limit: 100 KiB or 0.5 %."
	},
	{
		name: "warn-max-growth-percent",
		value: "PERCENT",
		default: "",
		description: "Warn when a binary grows by more than this many percent."
	},
	{
		name: "warn-go-upgrade-limit",
		value: "SIZE",
		default: "",
		description: "Warn when a release of Go that the change brings adds more than this."
	},
	{
		name: "warn-go-upgrade-limit-percent",
		value: "PERCENT",
		default: "",
		description: "Warn when such a release of Go adds more than this many percent."
	},
	{
		name: "noise-floor",
		value: "SIZE",
		default: "",
		description: "A change smaller than this is neutral. Default: 2 KiB."
	},
	{
		name: "metric",
		value: "METRICS",
		default: "",
		description: "What is judged: file, content or gzip, or several separated by commas. Default: file."
	}
];
//#endregion
//#region src/core/plan/given-options.ts
const givenOptions = [
	{
		name: "binaries",
		value: "PATHS",
		default: "",
		description: "Measure these binaries and build none: files, directories, globs, archives, the dist/artifacts.json of GoReleaser, or artifact:NAME for what another job of this run uploaded; separated by spaces, commas or lines, or in double quotes where they have these themselves; relative to the working directory."
	},
	{
		name: "twins",
		value: "PATTERN",
		default: "",
		description: "Where the same program with symbols lies, for names of data in stripped binaries, e.g. {dir}/{file}.debug; placeholders: {dir} {file} {name} {os} {arch}."
	},
	{
		name: "base-binaries",
		value: "PATHS",
		default: "",
		description: "Compare with these binaries; the same forms as in binaries. Not for pull requests."
	}
];
//#endregion
//#region src/core/plan/options.ts
const runOptions = [
	{
		name: "token",
		value: "TOKEN",
		default: "${{ github.token }}",
		description: "Token that reads the pull request and writes the comment. Never reaches a build.",
		actionOnly: true
	},
	{
		name: "mode",
		choices: modes,
		default: "gate",
		description: "gate: a broken budget fails the job; observe: the report is the same, and no budget fails the job; measure: builds and measures the head in one leg of a matrix, for another job to judge; judge: judges all legs of this run, and builds what no push recorded of the base; comment: on workflow_run, judges what the run of a pull request measured, and comments on it; release: judges a tag before it is published, by the release before it."
	},
	{
		name: "leg",
		value: "NAME",
		default: "",
		description: "Name of this leg of a matrix, for mode measure, e.g. linux-amd64."
	},
	{
		name: "legs",
		value: "NAMES",
		default: "",
		description: "Names of all legs to judge, for the modes judge and comment, separated by commas, spaces or lines. A leg without a measurement is an error."
	}
];
const releaseOptions = [
	{
		name: "release-tag",
		value: "TAG",
		default: "",
		description: "The tag to judge in mode release. Default: the tag that the workflow runs for; in a terminal the only version that is tagged at HEAD."
	},
	{
		name: "release-files",
		value: "DIR",
		default: "",
		description: "Directory that gets the measurement of a release that may be published, the report, the checksums and their signatures, relative to the workspace."
	},
	{
		name: "release-attach",
		choices: flagValues,
		default: "true",
		description: "Attach these files to the release of the tag, where there is one, also a draft. Needs contents: write."
	},
	{
		name: "release-signature",
		choices: releaseSignatures,
		default: "",
		description: "How these files are signed. key: by baseline-signing-key; keyless: by a certificate that names the workflow, which needs id-token: write; of a public repository it is in a public log for ever; none: not at all. Default: key where there is one, else none."
	},
	{
		name: "release-attest",
		default: "false",
		description: "Also store a GitHub attestation of the measurement and the binaries. Needs id-token: write and attestations: write.",
		isSwitch: true
	}
];
const budgetFileOption = {
	name: "budget-file",
	value: "FILE",
	default: ".github/go-size-gate.yml",
	description: "Budget file, relative to the repository's root. On a pull request it is read from the base commit."
};
const baseOptions = [
	{
		name: "base",
		value: "REF",
		default: "",
		description: "Compare with the merge base of this revision and HEAD. In a workflow the default is what the event says."
	},
	{
		name: "exact-base",
		default: "false",
		description: "Compare with the revision in base itself, not with a merge base.",
		isSwitch: true
	},
	{
		name: "baseline",
		value: "SOURCES",
		default: "auto",
		description: "Where the baseline may come from; a list, always tried in this order. artifact: recorded by a push run of the base; cache: signed by a run; ancestor: the same of the nearest recorded ancestor; rebuild: the base is built in this run; release: signed, of the last release, for the input binaries alone. auto means artifact, cache, rebuild, and artifact, cache, release for the input binaries; stored means artifact, cache."
	},
	{
		name: "baseline-public-key",
		value: "PEM",
		default: "",
		description: "Ed25519 public key, PEM. Measurements in the cache, and those that releases carry, count only if the private key of this pair signed them."
	},
	{
		name: "baseline-signing-key",
		value: "PEM",
		default: "",
		description: "Ed25519 private key, PEM. A push with it also stores its measurements in the cache, signed; mode release signs the files of the release. Give it to pushes only."
	},
	{
		name: "baseline-secret",
		value: "SECRET",
		default: "",
		description: "A secret of 32 characters or more, in place of the two keys: it signs and verifies measurements in the cache. Pull requests from forks have no secrets, and so no cache."
	},
	{
		name: "allow-no-baseline",
		default: "false",
		description: "Do not fail if there is nothing to compare with.",
		isSwitch: true
	},
	{
		name: "compare-release",
		default: "false",
		description: "Show how much larger each binary is than in the last release, by the measurement that the release carries. A second column, by which nothing is judged. For the modes gate, observe, judge and comment.",
		isSwitch: true
	}
];
const namingOptions = [
	{
		name: "key",
		value: "NAME",
		default: "",
		description: "Distinguishes jobs of one commit that build the same thing differently, such as with two releases of Go. Jobs that differ by working directory, packages, targets or flags need none."
	},
	{
		name: "leg-retention-days",
		value: "DAYS",
		default: "7",
		description: "Days to keep the artifact of a leg or of a pull request, 1 to 400. When a label changes, the pull request is judged again by it. Never longer than the repository keeps artifacts.",
		actionOnly: true
	},
	{
		name: "record-retention-days",
		value: "DAYS",
		default: "",
		description: "Days to keep the artifact with the record of a push, 1 to 400. Pull requests are compared with it. Default: as long as the repository keeps artifacts.",
		actionOnly: true
	},
	{
		name: "html-report",
		choices: flagValues,
		default: "false",
		description: "Upload the report as one HTML file to click through, as an artifact of the run. The comment and the job summary link to it. In every mode but measure; it moves no verdict.",
		actionOnly: true
	},
	{
		name: "html-report-retention-days",
		value: "DAYS",
		default: "",
		description: "Days to keep that artifact, 1 to 400. Default: 7 on pull requests, else as long as the repository keeps artifacts.",
		actionOnly: true
	},
	{
		name: "comment",
		choices: flagValues,
		default: "true",
		description: "Post the report as a comment on the pull request.",
		actionOnly: true
	},
	{
		name: "comment-key",
		value: "NAME",
		default: "",
		description: "Replaces key in the name of the comment. Each job has a comment of its own. Default: the value of key.",
		actionOnly: true
	}
];
const optionGroups = {
	run: {
		title: "The run",
		options: runOptions
	},
	build: {
		title: "What is built, and how",
		options: buildOptions
	},
	given: {
		title: "Binaries that are there already",
		options: givenOptions
	},
	budget: {
		title: "Budgets",
		options: [budgetFileOption, ...budgetOptions]
	},
	base: {
		title: "What it is compared with",
		options: baseOptions
	},
	release: {
		title: "Releases",
		options: releaseOptions
	},
	naming: {
		title: "Names, artifacts and comments",
		options: namingOptions
	}
};
const options = Object.values(optionGroups).flatMap((group) => group.options);
//#endregion
//#region src/core/text/sizes.ts
const units = [
	{
		name: "KiB",
		bytes: 1024,
		decimals: 1
	},
	{
		name: "MiB",
		bytes: 2 ** 20,
		decimals: 2
	},
	{
		name: "GiB",
		bytes: 2 ** 30,
		decimals: 2
	},
	{
		name: "TiB",
		bytes: 2 ** 40,
		decimals: 2
	}
];
function formatBytes(bytes) {
	if (bytes < 1024) return `${bytes} B`;
	for (const unit of units) {
		const text = (bytes / unit.bytes).toFixed(unit.decimals);
		if (Number(text) < 1024 || unit.name === "TiB") return `${text} ${unit.name}`;
	}
	throw new RangeError(`not a size: ${bytes}`);
}
function formatDelta(bytes) {
	if (bytes === 0) return "0 B";
	return `${bytes > 0 ? "+" : "-"}${formatBytes(Math.abs(bytes))}`;
}
function formatExactBytes(bytes) {
	return `${bytes.toLocaleString("en-US")} ${Math.abs(bytes) === 1 ? "byte" : "bytes"}`;
}
function formatExactDelta(bytes) {
	return (bytes > 0 ? "+" : "") + formatExactBytes(bytes);
}
const signed = (digits) => new Intl.NumberFormat("en-US", {
	...digits,
	signDisplay: "always"
});
let formats = null;
function percents() {
	formats ??= {
		tiny: signed({ maximumSignificantDigits: 1 }),
		small: signed({
			minimumFractionDigits: 1,
			maximumFractionDigits: 2
		}),
		large: signed({
			minimumFractionDigits: 1,
			maximumFractionDigits: 1
		})
	};
	return formats;
}
function formatPercent(delta, base) {
	if (delta === 0) return "0 %";
	if (base === 0) return "new";
	const percent = delta / base * 100;
	const size = Math.abs(percent);
	const { tiny, small, large } = percents();
	return `${(size < .005 ? tiny : size < 1 ? small : large).format(percent)} %`;
}
//#endregion
//#region src/core/binary/number-lists.ts
const maxInColumn = 2 ** 32 - 1;
var NumberLists = class {
	count = 0;
	values;
	length = 0;
	#starts;
	constructor(numbers = 1024, lists = 256) {
		this.values = new Float64Array(numbers);
		this.#starts = new Float64Array(lists + 1);
	}
	add(value) {
		const at = this.length;
		if (at === this.values.length) this.values = doubled(this.values);
		this.values[at] = value;
		this.length = at + 1;
	}
	end() {
		const next = ++this.count;
		if (next === this.#starts.length) this.#starts = doubled(this.#starts);
		this.#starts[next] = this.length;
	}
	forget() {
		this.length = this.start(this.count);
	}
	removeLast() {
		this.count--;
		this.forget();
	}
	start(number) {
		return this.#starts[number] ?? outsideColumn();
	}
};
function doubled(from) {
	const to = new Float64Array(2 * from.length);
	to.set(from);
	return to;
}
function doubledWords(from) {
	const to = new Uint32Array(2 * from.length);
	to.set(from);
	return to;
}
function ascendingRows(values) {
	const count = values.length;
	const order = new Uint32Array(count);
	const rows = 2 ** Math.ceil(Math.log2(count + 1));
	if (rows > maxRowsInKeys) {
		for (let i = 0; i < count; i++) order[i] = i;
		return order.toSorted((a, b) => (values[a] ?? outsideColumn()) - (values[b] ?? outsideColumn()) || a - b);
	}
	const keys = new Float64Array(count);
	for (let i = 0; i < count; i++) keys[i] = (values[i] ?? outsideColumn()) * rows + i;
	keys.sort();
	for (let i = 0; i < count; i++) {
		const key = keys[i] ?? outsideColumn();
		order[i] = key - Math.floor(key / rows) * rows;
	}
	return order;
}
const maxRowsInKeys = 2 ** 21;
//#endregion
//#region src/core/report/views/one-sided.ts
const oneSided = ["new", "gone"];
function oneSidedAs({ base, head }) {
	if (base === head) return null;
	if (base === 0) return "new";
	return head === 0 ? "gone" : null;
}
function oneSidedMark(row) {
	const word = oneSidedAs(row);
	return word === null ? "" : `${word}: `;
}
//#endregion
//#region src/core/report/terminal/style.ts
const codes = {
	red: [31, 39],
	yellow: [33, 39],
	green: [32, 39],
	cyan: [36, 39],
	bold: [1, 22],
	dim: [2, 22]
};
function coloured(text, colour, { colours }) {
	if (!colours || text === "") return text;
	const [on, off] = codes[colour];
	return `\u001B[${on}m${text}\u001B[${off}m`;
}
function wantsColours(environment, isTerminal) {
	const { FORCE_COLOR: force, NO_COLOR: none, CLICOLOR: polite, CLICOLOR_FORCE: politeForce, TERM: terminal } = environment;
	if (force !== void 0) return force !== "0" && force !== "false";
	if (none) return false;
	if (politeForce && politeForce !== "0") return true;
	if (polite === "0") return false;
	return isTerminal && terminal !== "dumb";
}
//#endregion
//#region src/core/report/views/view.ts
const groupings = [
	"module",
	"package",
	"symbol",
	"section",
	"region",
	"file",
	"receiver"
];
const viewFlags = [
	"by",
	"top",
	"filter",
	"within",
	"tree",
	"show"
];
const groupingTitles = {
	module: "Modules",
	package: "Packages",
	symbol: "Symbols",
	section: "Sections",
	region: "Regions",
	file: "Source files",
	receiver: "Receivers"
};
const flat = new Set(["section", "region"]);
function readView(flags) {
	if (viewFlags.every((name) => flags[name] === void 0)) return null;
	const { filter = "", within = "" } = flags;
	const tree = flags.tree === "true";
	const by = groupingOf(flags.by);
	const show = shownOf(flags.show);
	for (const [name, glob] of [["filter", filter], ["within", within]]) {
		const given = flags[name];
		if (given !== void 0 && !isGlob(glob)) throw new UserError(`--${name}: "${given}" is not accepted; use ${globForms}`);
	}
	const chosen = by ?? (within !== "" ? "symbol" : tree || filter !== "" ? "package" : show === null ? null : "symbol");
	if (tree && chosen !== null && flat.has(chosen)) throw new UserError(`--tree: names of ${groupingTitles[chosen].toLowerCase()} have no parts to make a tree of`);
	return {
		by: chosen,
		top: topOf(flags.top),
		filter,
		within,
		tree,
		show
	};
}
function groupingOf(text) {
	if (text === void 0) return null;
	const match = groupings.find((name) => name === text);
	if (match === void 0) throw new UserError(`--by: "${text}" is not accepted; use ${groupings.join(", ")}`);
	return match;
}
function shownOf(text) {
	if (text === void 0) return null;
	const match = oneSided.find((word) => word === text);
	if (match === void 0) throw new UserError(`--show: "${text}" is not accepted; use ${oneSided.join(" or ")}`);
	return match;
}
function topOf(text) {
	if (text === void 0) return null;
	if (text === "all") return Number.POSITIVE_INFINITY;
	const count = /^\d{1,6}$/.test(text) ? Number(text) : 0;
	if (count < 1) throw new UserError(`--top: "${text}" is not accepted; use a number of rows such as 30, or all`);
	return count;
}
//#endregion
//#region src/commands/write-result.ts
async function writeResult(output, text) {
	await writePieces(output, [withoutCommands(text)]);
}
async function writePieces(output, pieces) {
	if (output === "") {
		for (const piece of pieces) await writeStdout(piece);
		return;
	}
	const { writeOutput } = await import("./write-file.js");
	await writeOutput(output, pieces);
}
const markdownLimit = 1e6;
function hasColours(stream) {
	return wantsColours(process.env, stream.isTTY);
}
function textStyle({ output }) {
	const { isTTY, columns } = process.stdout;
	const isTerminal = output === "" && isTTY;
	return {
		colours: output === "" && hasColours(process.stdout),
		width: isTerminal ? columns || 80 : Infinity
	};
}
//#endregion
//#region src/core/model/doctor/checks.ts
const checkNames = [
	"install",
	"cache",
	"cache-keys",
	"environment",
	"enforced",
	"workspaces",
	"vendor",
	"gopath",
	"link-inputs",
	"path-leaks",
	"unneeded"
];
const fileChecks = ["path-leaks", "unneeded"];
const checkSummaries = {
	environment: "settings of the shell, the go env file, the toolchain and GOFLAGS that the enforced build replaces, and whether they change bytes",
	enforced: "why your build and the enforced one differ, cause by cause, to the byte",
	install: "whether go install makes the same program as go build",
	workspaces: "whether two directories, module caches and build caches give the same bytes",
	cache: "the build cache: size, age, stale packages, what a build takes from it; outdated modules, and modules that don\u2019t match go.sum",
	"cache-keys": "which settings make Go compile again, and which change the program",
	vendor: "the vendor directory against the modules that it was copied from",
	gopath: "the program in GOPATH mode, packages that are in it twice, and what comes by linkname, initialisers and local functions",
	"link-inputs": "what the linker read: archives, where their sources lie, and libraries",
	"path-leaks": "absolute paths of the build machine in the program",
	unneeded: "symbol table, debug information, notes and build IDs"
};
const failOnChoices = [
	"problem",
	"note",
	"never"
];
//#endregion
//#region src/core/model/doctor/key-settings.ts
const keySettingNames = [
	"nothing",
	"unrelated-variable",
	"home",
	"goflags-text",
	"go111module",
	"ldflags",
	"buildvcs",
	"tags",
	"directory",
	"file-times",
	"value-case",
	"goroot",
	"trimpath",
	"architecture-level",
	"goexperiment",
	"cgo",
	"gcflags",
	"goos",
	"goarch"
];
const keySettings = {
	nothing: {
		shown: "the same again",
		cost: "warm",
		isRelevant: false
	},
	"unrelated-variable": {
		shown: "a variable that Go does not know",
		cost: "warm",
		isRelevant: false
	},
	home: {
		shown: "another HOME",
		cost: "warm",
		isRelevant: false
	},
	"goflags-text": {
		shown: "GOFLAGS with -v",
		cost: "warm",
		isRelevant: false
	},
	go111module: {
		shown: "GO111MODULE=on",
		cost: "warm",
		isRelevant: false
	},
	ldflags: {
		shown: "-ldflags",
		cost: "warm",
		isRelevant: true
	},
	buildvcs: {
		shown: "-buildvcs",
		cost: "warm",
		isRelevant: true
	},
	tags: {
		shown: "a build tag that no file has",
		cost: "warm",
		isRelevant: true
	},
	directory: {
		shown: "the tree in another directory",
		cost: "warm",
		isRelevant: true
	},
	"file-times": {
		shown: "other times of the source files",
		cost: "warm",
		isRelevant: false
	},
	"value-case": {
		shown: "-trimpath as it is, its value in capitals",
		cost: "warm",
		isRelevant: false
	},
	goroot: {
		shown: "the same Go in another directory",
		cost: "warm",
		isRelevant: true
	},
	trimpath: {
		shown: "-trimpath",
		cost: "cold",
		isRelevant: true
	},
	"architecture-level": {
		shown: "GOAMD64, or what the architecture has instead",
		cost: "cold",
		isRelevant: true
	},
	goexperiment: {
		shown: "GOEXPERIMENT=fieldtrack",
		cost: "cold",
		isRelevant: true
	},
	cgo: {
		shown: "CGO_ENABLED",
		cost: "cold",
		isRelevant: true
	},
	gcflags: {
		shown: "-gcflags=all=-l",
		cost: "cold",
		isRelevant: true
	},
	goos: {
		shown: "GOOS",
		cost: "cold",
		isRelevant: true
	},
	goarch: {
		shown: "GOARCH",
		cost: "cold",
		isRelevant: true
	}
};
const defaultKeySettings = keySettingNames.filter((name) => keySettings[name].cost === "warm" || name === "trimpath");
//#endregion
//#region src/core/model/slim/steps.ts
const slimSteps = [
	"stripping",
	"build-settings",
	"build-tags",
	"dependencies",
	"embedded-files",
	"packing"
];
const slimStepSummaries = {
	stripping: "what -s, -w, -trimpath and strip save, alone and together",
	"build-tags": "build tags that the dependencies understand",
	"build-settings": "CGO_ENABLED=0, no inlining, and no profile-guided optimization",
	dependencies: "packages and modules by what hangs on one import, and what dead-code elimination would save",
	"embedded-files": "embedded files that would be smaller compressed, with the decoder counted",
	packing: "UPX, where it is on this machine"
};
//#endregion
//#region src/core/model/store/actions.ts
const storeActions = [
	"put",
	"get",
	"list",
	"latest",
	"rollback",
	"verify",
	"refresh"
];
//#endregion
export { cgoChoices as $, guardStreams as $t, formatExactBytes as A, occasions as At, formatTarget as B, andMore as Bt, NumberLists as C, deadCodeStates as Ct, maxInColumn as D, metrics as Dt, doubledWords as E, leakPlaces as Et, budgetOptions as F, replayStates as Ft, targetEnvironment as G, wordList as Gt, levelVariableNames as H, linesAndMore as Ht, globForms as I, sideNames as It, buildOptions as J, printable as Jt, withUsualLevel as K, MalformedBinary as Kt, isGlob as L, symbolChanges as Lt, formatPercent as M, packageKinds as Mt, optionGroups as N, pseudoPackages as Nt, formatBytes as O, modes as Ot, options as P, regionNames as Pt, buildModes as Q, exitWhenWritten as Qt, isLiteral as R, tierNames as Rt, oneSidedMark as S, culpritKinds as St, doubled as T, forbiddenKinds as Tt, parseTarget as U, namesAndMore as Ut, levelIn as V, firstOf as Vt, parseTargets as W, quotedList as Wt, splitQuoted as X, inColumn as Xt, quoteField as Y, readBounded as Yt, buildIdChoices as Z, outsideColumn as Zt, groupings as _, withoutCommands as _n, baseFileStates as _t, keySettingNames as a, isEndingEarly as an, markdownName as at, oneSided as b, binaryStatuses as bt, checkSummaries as c, reasonOf as cn, markdownUrl as ct, hasColours as d, messageOf as dn, maxContents as dt, reserveStdout as en, flagValues as et, markdownLimit as f, stackOf as fn, maxCopies as ft, groupingTitles as g, withoutBracketCommands as gn, attributionLevels as gt, writeResult as h, visibleLine as hn, arrivalChanges as ht, defaultKeySettings as i, endOnUncaught as in, requirements as it, formatExactDelta as j, origins as jt, formatDelta as k, namedRuntimeTables as kt, failOnChoices as l, sentenceOf as ln, plainName as lt, writePieces as m, plainText as mn, archiveFormats as mt, slimStepSummaries as n, writeStdout as nn, moduleCaches as nt, keySettings as o, onEarlyEnd as on, markdownPath as ot, textStyle as p, inertJson as pn, placePattern as pt, withoutUsualLevel as q, withinFile as qt, slimSteps as r, endEarly as rn, releaseSignatures as rt, checkNames as s, codeOf as sn, markdownSentence as st, storeActions as t, writeStderr as tn, goWorkChoices as tt, fileChecks as u, UserError as un, plainSentence as ut, readView as v, baselineSources as vt, ascendingRows as w, duplicateKinds as wt, oneSidedAs as x, costKinds as xt, coloured as y, binaryFormats as yt, matcher as z, verdictStates as zt };
