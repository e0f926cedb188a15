import { B as formatTarget, G as targetEnvironment, dn as messageOf, mn as plainText, pt as placePattern, un as UserError } from "./foundation.js";
import { A as unusedExclusions, E as exclusion, Y as silentLog, s as boundedText } from "./values.js";
import { t as directoryPattern } from "./import-graph-schema.js";
import { n as run, r as absoluteEntries } from "./process.js";
import { A as loadErrorOf, C as mainsOf, D as closure, E as notBuiltOf, G as concealed, M as parsePackages, N as leaveOut, O as fileFields, S as leftOut, T as namedMains, X as settingOf, _ as excludablePlaces, a as hideOutwardPaths, b as builtMains, c as checkReplacements, d as withProgress, g as directoryOf, i as checkOutwardPaths, j as packageFields, k as isExcluded, o as outwardHint, s as checkPointers, v as placeOf, w as modulesOf, x as isLiteral, y as skippedPackages } from "./find-go.js";
import { c as isOfTree, d as readTreeFile, f as readTreeStart, h as parseIgnores, i as findGoWork, n as defaultPatterns, o as isWithin, r as findGoMod, t as checkPatterns, u as nameInTree, v as parseUses, y as ignoredBy } from "./find-modules.js";
import { c as parseGoSum, o as isCovered } from "./twin.js";
import { n as uncoveredPackages, t as hasForeignC } from "./uncovered.js";
import { access, open, readdir, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
//#region src/toolchain/modules/read-sums.ts
const privateVariables = [
	"GOPRIVATE",
	"GONOPROXY",
	"GONOSUMDB"
];
async function textOf(tree, path) {
	return await readTreeFile(tree, path, 33554432).catch(() => null) ?? "";
}
async function sumPaths({ tree, plan }) {
	const goWork = await findGoWork(tree, plan.goWork);
	if (goWork === "off") {
		const goMod = await findGoMod(tree);
		return goMod === null ? [] : [join(dirname(goMod), "go.sum")];
	}
	const directory = dirname(goWork);
	return [`${goWork}.sum`, ...parseUses(await textOf(tree, goWork)).map((use) => resolve(directory, use.path)).filter((path) => isWithin(tree.root, path)).map((path) => join(path, "go.sum"))];
}
async function readSums(opened) {
	if (await stat(opened.tree.directory).catch(() => null) === null) return new Map();
	const texts = [];
	for (const path of await sumPaths(opened)) texts.push(await textOf(opened.tree, path));
	const isPrivate = privateModules(opened);
	return new Map([...parseGoSum(texts)].filter(([, { path }]) => !isPrivate(path)));
}
function privateModules({ surroundings }) {
	const patterns = privateVariables.map((name) => settingOf(surroundings, name)?.value ?? "").join(",");
	return (path) => isCovered(patterns, path);
}
async function isVendored({ tree, plan }) {
	const goWork = await findGoWork(tree, plan.goWork);
	const file = goWork === "off" ? await findGoMod(tree) : goWork;
	if (file === null) return false;
	const listed = join(dirname(file), "vendor", "modules.txt");
	return await stat(listed).catch(() => null) !== null;
}
//#endregion
//#region src/toolchain/list/load-error.ts
function firstLine(text) {
	return (boundedText(text).split("\n").map((line) => line.trim()).find((line) => line !== "" && !/^go: (?:downloading|finding|warning:) /.test(line)) ?? "").replace(/^go: /, "").replace(/[;:] to (?:add it|update it|ignore).{0,80}$/, "").replace(/:$/, "");
}
const absences = /directory not found|no such file or directory|no Go files in|is not in (?:std|GOROOT)|import of unknown directory|no required module provides package|does not contain package|cannot find package/;
function isAbsence(error) {
	return absences.test(boundedText(error.text));
}
function needsCgo(error) {
	return boundedText(error.text).includes("requires external (cgo) linking");
}
const fetchFailures = [
	/exit status 128/,
	/git (?:ls-remote|fetch|init)\b/,
	/terminal prompts disabled|could not read (?:Username|Password)/,
	/no secure protocol found/,
	/unrecognized import path/,
	/module lookup disabled/,
	/reading https?:\/\//,
	/\b(?:401 Unauthorized|403 Forbidden|404 Not Found|407 Proxy|410 Gone|5\d\d [A-Z])/,
	/dial tcp|i\/o timeout|connection re(?:fused|set)|TLS handshake|x509:/,
	/unknown revision|invalid version:|no matching versions/,
	/executable file not found in \$PATH|"git": executable file not found/
];
const namedVersion = /^([^@]+)@(v\d[^:]*):/;
function fetchedModule(error, stderr) {
	let found = "";
	const said = boundedText(stderr);
	for (const match of said.matchAll(/^go: downloading (\S+) (\S+)$/gm)) {
		const [, path = "", version = ""] = match;
		if (error.importPath === path || error.importPath.startsWith(`${path}/`)) found = `${path} ${version}`;
	}
	if (found !== "") return found;
	const [, path, version] = error.text.split(/\s/).map((word) => namedVersion.exec(word)).find(Boolean) ?? [];
	if (path !== void 0) return `${path} ${version}`;
	const at = error.text.indexOf("/go.mod at revision ");
	if (at < 0) return "";
	return `${error.text.slice(0, at).split(/\s/).at(-1) ?? ""} ${(error.text.slice(at).split(" ")[3] ?? "").split(":")[0] ?? ""}`;
}
function fetchReason(text) {
	const fatal = text.split("\n").map((line) => line.trim()).filter((line) => line !== "").find((line) => /^(?:fatal|error|remote):/.test(line));
	const first = firstLine(text);
	return fatal === void 0 || fatal === first ? first : `${first}: ${fatal}`;
}
function newerGo(text) {
	const asks = /requires go >= (\S{1,40})/.exec(text);
	if (asks === null) return null;
	const rest = text.slice(asks.index);
	const used = /running go ([^\s;)]{1,40})/.exec(rest);
	return used === null ? null : {
		wanted: asks[1] ?? "",
		used: used[1] ?? ""
	};
}
function rule(pattern, explain) {
	return {
		applies: ({ text }) => pattern.test(text),
		explain
	};
}
const rules = [
	rule(/checksum mismatch|SECURITY ERROR/, ({ line }) => `${line}: the module's content is not what go.sum records; find out which of the two is wrong before you trust either`),
	rule(/missing go\.sum entr/, ({ error, at, line }) => {
		const { importPath } = error;
		return `${at}${importPath === "" ? line : `go.sum has no entry for package ${importPath}`}: run "go mod tidy" and commit go.sum`;
	}),
	rule(/updates to go\.(?:mod|sum|work) needed|updating go\.mod/, ({ line }) => `${line.split(/[;:]/, 1)[0]}: run "go mod tidy" and commit go.mod and go.sum`),
	rule(/inconsistent vendoring/, ({ line }) => `the vendor directory does not agree with go.mod: run "go mod vendor" and commit the result (${line})`),
	{
		applies: ({ text }) => text.includes("errors parsing ") && /go\.(?:mod|work)/.test(text),
		explain: explainParsing
	},
	rule(/import cycle not allowed/, ({ error: { importStack } }) => {
		return `import cycle not allowed${importStack.length > 0 ? `: ${importStack.join(" -> ")}` : ""}; break the cycle`;
	}),
	rule(/not one of the workspace modules|modules? listed in go\.work/, ({ line }) => `${line}: add the module with "go work use", or set "go-work: off"`),
	rule(/disabled by -mod=vendor/, ({ error, at }) => `${at}the vendor directory has no package ${error.importPath}: run "go mod vendor" and commit the result`),
	rule(/no required module provides package|cannot find module providing/, ({ at, line }) => `${at}${line}: run "go mod tidy" and commit go.mod and go.sum, or make the package in "prepare" if it is generated`),
	{
		applies: ({ line }) => /^pattern .*: no matching files found/.test(line),
		explain: ({ at, line }) => `${at}${line}: commit the files, or make them in "prepare" if they are generated`
	},
	rule(/unsupported GOOS\/GOARCH pair/, ({ line }) => `${line}: "go tool dist list" prints the targets that this Go knows`),
	{
		applies: ({ text }) => fetchFailures.some((pattern) => pattern.test(text)),
		explain: explainFetch
	}
];
function explainLoadError(error, stderr, isBase = false) {
	const text = boundedText(error.text);
	const at = error.position === "" ? "" : `${error.position}: `;
	const line = firstLine(text);
	const newer = newerGo(text);
	if (newer !== null) return explainNewerGo(line, newer, isBase);
	const problem = {
		error,
		stderr,
		text,
		line,
		at
	};
	const first = rules.find(({ applies }) => applies(problem));
	return first === void 0 ? `${at}${line}` : first.explain(problem);
}
function explainNewerGo(line, { wanted, used }, isBase) {
	const requires = `${line.split(" requires ")[0]} requires Go ${wanted}`;
	return isBase ? `${requires}, but the Go that builds both sides is ${used}: give the job Go ${wanted} or newer (in a workflow: actions/setup-go with "go-version: ${wanted}")` : `${requires}, but the Go in use is ${used}: install Go ${wanted} or newer (in a workflow: actions/setup-go with "go-version-file: go.mod"), or let it be downloaded with "allow-toolchain-download: true"`;
}
function explainParsing({ text, line }) {
	return `${text.split("\n").map((row) => row.trim()).find((row) => /go\.(?:mod|work):\d+:/.test(row)) ?? line}: correct this line`;
}
function explainFetch({ error, stderr, text, at }) {
	const { importPath } = error;
	const module = fetchedModule({
		...error,
		text
	}, stderr);
	return `${at}could not fetch ${module !== "" ? `module ${module}` : importPath === "" ? "a module" : `the module of package ${importPath}`}: ${fetchReason(text)}; a private module needs credentials for git (a token, an SSH key or a .netrc) and its path in GOPRIVATE; "go-proxy" names a module proxy to fetch from`;
}
//#endregion
//#region src/toolchain/list/go-list.ts
const offlineVariables = {
	GOPROXY: "off",
	GONOPROXY: "none"
};
const wouldFetch = "module lookup disabled by GOPROXY=off";
function shorten(tree, text) {
	return [tree.directory, tree.root].reduce((shorter, path) => shorter.replaceAll(path + sep, "").replaceAll(path, "."), plainText(text));
}
function flags(settings) {
	const { tags } = settings;
	return ["-buildvcs=false", ...tags.length === 0 ? [] : [`-tags=${tags.join(",")}`]];
}
async function goList(options, target, args) {
	const { goCommand, tree } = options;
	const { go, log, timeoutSeconds } = goCommand;
	const overlay = options.outward?.overlay ?? null;
	const hiding = overlay === null ? [] : [`-overlay=${overlay}`];
	const env = {
		...options.env(target),
		...options.offline === true ? offlineVariables : {}
	};
	const result = await run(go, [
		"list",
		"-e",
		...hiding,
		...args
	], {
		cwd: tree.directory,
		env: {
			...env,
			PWD: tree.directory
		},
		timeoutSeconds
	});
	const stderr = result.stderr.toString("utf8");
	for (const match of stderr.matchAll(/^go: downloading (\S+) (\S+)$/gm)) options.fetched?.add(`${match[1]}@${match[2]}`);
	if (options.offline === true && (stderr.includes("module lookup disabled by GOPROXY=off") || result.stdout.includes("module lookup disabled by GOPROXY=off"))) throw new UserError("go list would have to fetch modules");
	if (result.timedOut) {
		log.child(concealed(stderr, env));
		throw new UserError(`go list for ${formatTarget(target)} did not end within ${timeoutSeconds} seconds: if modules are slow to fetch, raise "timeout"`);
	}
	if (result.code !== 0) throw loadFailure(options, {
		text: stderr,
		position: "",
		importPath: "",
		importStack: []
	}, stderr);
	try {
		return {
			target,
			packages: parsePackages(result.stdout.toString("utf8")),
			stderr
		};
	} catch (error) {
		throw new UserError(`could not read what ${go} list printed (${messageOf(error)}): Go 1.19 or newer is needed`);
	}
}
function loadFailure({ goCommand, tree, targets, env, outward, absentAllowed }, error, stderr, frame = {}) {
	const { before = "", after = "" } = frame;
	const [target] = targets;
	const hidden = (text) => target === void 0 ? text : concealed(text, env(target));
	const output = error.text === stderr ? stderr : `${stderr}${error.text}\n`;
	if (output.trim().includes("\n")) goCommand.log.child(hidden(output));
	const explained = shorten(tree, hidden(explainLoadError(error, stderr, absentAllowed)));
	const hint = outward === void 0 ? "" : outwardHint(tree, outward, `${error.text} ${error.importPath}`);
	return new UserError(`${before}${explained}${hint}${after}`);
}
//#endregion
//#region src/toolchain/list/check-loaded.ts
function placeIn({ tree }, goPackage, load) {
	const directory = directoryOf(goPackage, load.packages);
	return directory === "" ? goPackage.ImportPath : placeOf(tree, directory);
}
async function checkDirectory({ tree }, pattern, matched) {
	if (/^\.{1,2}(?:\/|$)/.test(pattern)) return;
	if (!matched.every((goPackage) => goPackage.Standard === true || goPackage.Error !== void 0)) return;
	const [directory = ""] = pattern.split("...");
	const status = await stat(join(tree.directory, directory)).catch(() => null);
	if (directory === "" || status?.isDirectory() !== true) return;
	throw new UserError(`package "${pattern}" is an import path by the rules of Go, and names no package of this module: write "./${pattern}" for the directory`);
}
function checkLinker(load) {
	if (!builtMains(load).map(loadErrorOf).some((error) => error !== null && needsCgo(error))) return;
	throw new UserError(`targets: ${formatTarget(load.target)} needs a C compiler to link, but cgo is off: set "cgo-enabled: true" and give the job a C compiler for the target (CC), or leave the target out`);
}
function namedFailure(options, patterns, { packages, stderr }) {
	for (const goPackage of packages) {
		const error = loadErrorOf(goPackage);
		if (error === null || goPackage.DepOnly === true || isExcluded(goPackage)) continue;
		const pattern = goPackage.Match?.find((match) => isLiteral(match) && patterns.includes(match));
		const unmatched = patterns.includes(goPackage.ImportPath);
		const name = pattern ?? (unmatched ? goPackage.ImportPath : null);
		if (name === null) continue;
		if (options.absentAllowed === true && isAbsence(error)) continue;
		return loadFailure(options, error, stderr, { before: `package "${name}": ` });
	}
	return null;
}
function failuresOf(options, load) {
	const failures = [];
	for (const goPackage of load.packages) {
		const error = loadErrorOf(goPackage);
		const isKnown = (goPackage.Name ?? "") !== "";
		if (error === null || isKnown || goPackage.DepOnly === true) continue;
		if (isExcluded(goPackage) || load.skipped.has(goPackage.ImportPath)) continue;
		if (options.absentAllowed === true && isAbsence(error)) continue;
		failures.push({
			place: placeIn(options, goPackage, load),
			error
		});
	}
	for (const main of builtMains(load)) {
		const error = closure(load.packages, [main]).map(loadErrorOf).find((loadError) => loadError !== null) ?? null;
		if (error === null) continue;
		failures.push({
			place: placeIn(options, main, load),
			error
		});
	}
	return failures;
}
async function checkLoaded(options, patterns, load) {
	for (const pattern of options.settings.packages) await checkDirectory(options, pattern, load.packages.filter(({ Match = [], ImportPath }) => Match.includes(pattern) || ImportPath === pattern));
	checkLinker(load);
	const named = namedFailure(options, patterns, load);
	if (named !== null) throw named;
	const failures = failuresOf(options, load);
	const [first] = failures;
	if (first === void 0) return;
	const { named: places, after } = leaveOut(failures.map(({ place }) => place), builtMains(load).map((main) => placeIn(options, main, load)));
	const before = places === "" ? "" : `${places} can't be loaded: `;
	throw loadFailure(options, first.error, load.stderr, {
		before,
		after
	});
}
//#endregion
//#region src/core/source/build-constraint.ts
function plusBuild(lines) {
	return lines.map((line) => {
		return `(${line.trim().split(/\s+/).map((option) => `(${option.split(",").join(" && ")})`).join(" || ")})`;
	}).join(" && ");
}
function readHeader(source) {
	let rest = source.replace(/^\uFEFF/, "");
	let goBuild = "";
	const plus = [];
	for (;;) {
		rest = rest.trimStart();
		if (rest.startsWith("//")) {
			const end = rest.indexOf("\n");
			const line = end === -1 ? rest : rest.slice(0, end);
			goBuild ||= /^\/\/go:build\s+(\S.*)$/.exec(line.trimEnd())?.[1] ?? "";
			const older = /^\/\/\s*\+build\s+(\S.*)$/.exec(line.trimEnd())?.[1];
			if (older !== void 0) plus.push(older);
			rest = end === -1 ? "" : rest.slice(end + 1);
		} else if (rest.startsWith("/*")) {
			const end = rest.indexOf("*/");
			rest = end === -1 ? "" : rest.slice(end + 2);
		} else break;
	}
	return {
		packageName: /^package\s+([\p{L}_][\p{L}\p{N}_]*)/u.exec(rest)?.[1] ?? "",
		constraint: goBuild === "" ? plusBuild(plus) : goBuild
	};
}
function evaluate(expression, holds) {
	const tokens = expression.match(/&&|\|\||[()!]|[^\s()!&|]+|\S/g) ?? [];
	let at = 0;
	const or = () => {
		let value = and();
		while (tokens[at] === "||") {
			at++;
			const right = and();
			value ||= right;
		}
		return value;
	};
	const and = () => {
		let value = not();
		while (tokens[at] === "&&") {
			at++;
			const right = not();
			value &&= right;
		}
		return value;
	};
	const not = () => {
		const token = tokens[at++];
		if (token === "!") return !not();
		if (token === "(") {
			const value = or();
			if (tokens[at++] !== ")") throw new Error("missing )");
			return value;
		}
		if (token === void 0 || !/^[\p{L}\p{N}_.]+$/u.test(token)) throw new Error(`unexpected ${token ?? "end"}`);
		return holds(token);
	};
	const value = or();
	if (at !== tokens.length) throw new Error(`unexpected ${tokens[at]}`);
	return value;
}
//#endregion
//#region src/core/source/included-files.ts
const liveSystems = "aix android darwin dragonfly freebsd illumos ios js linux netbsd openbsd plan9 solaris wasip1 windows".split(" ");
const liveArchitectures = "386 amd64 arm arm64 loong64 mips mips64 mips64le mipsle ppc64 ppc64le riscv64 s390x wasm".split(" ");
const systems = new Set([
	...liveSystems,
	"hurd",
	"nacl",
	"zos"
]);
const architectures = new Set([...liveArchitectures, ..."amd64p32 armbe arm64be mips64p32 mips64p32le ppc riscv s390 sparc sparc64".split(" ")]);
const unixSystems = new Set("aix android darwin dragonfly freebsd hurd illumos ios linux netbsd openbsd solaris".split(" "));
const implied = {
	android: "linux",
	illumos: "solaris",
	ios: "darwin"
};
function isIncluded(file, constraint, context) {
	if (/^[_.]/.test(file) || !fitsName(file, context)) return false;
	if (constraint === "") return true;
	try {
		return evaluate(constraint, (tag) => holds(tag, context));
	} catch {
		return false;
	}
}
function holds(tag, context) {
	const { goos, goarch, usesCgo, tags } = context;
	if (tag === goos || tag === goarch || tag === implied[goos]) return true;
	if (tag === "gc") return true;
	if (tag === "cgo") return usesCgo;
	if (tag === "unix") return unixSystems.has(goos);
	return tags.has(tag === "boringcrypto" ? "goexperiment.boringcrypto" : tag);
}
function fitsName(file, context) {
	const [stem = ""] = file.split(".", 1);
	const parts = stem.split("_").slice(1);
	if (parts.at(-1) === "test") parts.pop();
	const last = parts.at(-1) ?? "";
	const before = parts.at(-2) ?? "";
	if (architectures.has(last) && systems.has(before)) return holds(before, context) && holds(last, context);
	return !(systems.has(last) || architectures.has(last)) || holds(last, context);
}
function isBuildable(file, constraint, tags) {
	const set = { has: (tag) => /^go1\.\d+$/.test(tag) || tags.includes(tag) };
	return liveSystems.some((goos) => liveArchitectures.some((goarch) => [true, false].some((usesCgo) => isIncluded(file, constraint, {
		goos,
		goarch,
		usesCgo,
		tags: set
	}))));
}
function tagsIn(constraint) {
	return [...new Set(constraint.match(/[^\s()!&|]+/g) ?? [])];
}
function isSetByGo(tag) {
	const [first = ""] = tag.split(".", 1);
	return systems.has(tag) || architectures.has(first) || ofToolchain.has(first) || /^(?:go|fips140v)\d+\.\d+$/.test(tag);
}
const ofToolchain = new Set([
	"asan",
	"boringcrypto",
	"cgo",
	"compiler_bootstrap",
	"gc",
	"gccgo",
	"goexperiment",
	"msan",
	"race",
	"unix"
]);
//#endregion
//#region src/toolchain/list/excluded-mains.ts
const headerBytes = 65536;
async function readStart(path) {
	const file = await open(path, "r");
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(headerBytes), 0, headerBytes, 0);
		return buffer.toString("utf8", 0, bytesRead);
	} finally {
		await file.close();
	}
}
async function holdsMain(directory, files, tags) {
	for (const file of files) {
		const { packageName, constraint } = readHeader(await readStart(join(directory, file)).catch(() => ""));
		if (packageName === "main" && isBuildable(file, constraint, tags)) return true;
	}
	return false;
}
function ignoresNothing(_directory) {
	return false;
}
async function ignoredByModule(tree, directory) {
	const goMod = await findGoMod({
		...tree,
		directory
	});
	if (goMod === null) return ignoresNothing;
	const ignores = parseIgnores(await readTreeFile(tree, goMod) ?? "");
	return (path) => {
		const way = relative(dirname(goMod), path).split(sep).join("/");
		return ignores.some((ignore) => ignore.startsWith("./") ? ignore.slice(2) === way : way === ignore || way.endsWith(`/${ignore}`));
	};
}
async function findExcludedMains(tree, patterns, tags, listed, outward = []) {
	const excludedMains = new Map();
	let isIgnored = ignoresNothing;
	const walk = async (directory, matchedBy, isStart) => {
		const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
		if (!isStart && entries.some((entry) => entry.name === "go.mod")) return;
		const files = entries.filter((entry) => !entry.isDirectory()).filter((entry) => !outward.includes(join(directory, entry.name))).map((entry) => entry.name).filter((name) => /^[^._].*\.go$/.test(name) && !name.endsWith("_test.go"));
		if (files.length > 0 && !listed.has(directory) && await holdsMain(directory, files, tags)) {
			const way = relative(tree.directory, directory).split(sep).join("/");
			const pattern = way.startsWith("../") ? way : `./${way}`;
			excludedMains.set(directory, {
				pattern,
				matchedBy
			});
		}
		const children = entries.filter((entry) => entry.isDirectory() && !/^[._]/.test(entry.name)).map((entry) => entry.name).filter((name) => name !== "testdata" && name !== "vendor").filter((name) => !isIgnored(join(directory, name)));
		await Promise.all(children.map((name) => walk(join(directory, name), matchedBy, false)));
	};
	for (const pattern of patterns) {
		if (!(/^\.\.?\//.test(pattern) && pattern.indexOf("...") === pattern.length - 3) || !pattern.endsWith("/...")) continue;
		const directory = resolve(tree.directory, pattern.slice(0, -4));
		if (!isWithin(tree.root, directory)) continue;
		isIgnored = await ignoredByModule(tree, directory);
		await walk(directory, pattern, true);
	}
	return [...excludedMains.values()].toSorted((a, b) => a.pattern < b.pattern ? -1 : 1);
}
//#endregion
//#region src/toolchain/tree/ignored-files.ts
function moduleFiles({ Module }) {
	const goMod = Module?.Replace?.GoMod ?? Module?.GoMod;
	if (goMod === void 0) return [];
	const directory = dirname(goMod);
	return [
		goMod,
		join(directory, "go.sum"),
		join(directory, "vendor", "modules.txt")
	];
}
function buildFiles(packages, more) {
	const files = new Map(more.map((path) => [path, false]));
	for (const goPackage of packages) {
		const { Dir = "", Standard, Module, EmbedFiles = [] } = goPackage;
		const isCached = Module?.Version !== void 0 && Module.Dir !== void 0 && Module.Replace === void 0;
		if (Standard === true || isCached) continue;
		const own = [...fileFields.filter((field) => field !== "EmbedFiles").flatMap((field) => goPackage[field] ?? []), "default.pgo"].map((name) => join(Dir, name));
		for (const path of [...own, ...moduleFiles(goPackage)]) files.set(path, false);
		for (const name of EmbedFiles) {
			const path = join(Dir, name);
			if (!files.has(path)) files.set(path, true);
		}
	}
	return files;
}
async function ignoredAmong(tree, files, isIgnored, since) {
	const ignored = [];
	for (const [path, isEmbedded] of files) {
		if (!isWithin(tree.root, path)) continue;
		const name = nameInTree(tree, path);
		if (!isIgnored(name)) continue;
		const status = await stat(path).catch(() => null);
		if (status === null || !status.isFile() || status.ctimeMs >= since) continue;
		ignored.push({
			path: name,
			size: status.size,
			isEmbedded
		});
	}
	return ignored.toSorted((a, b) => a.path < b.path ? -1 : 1);
}
const maxDirectories = 100;
const maxExamples = 3;
function byDirectory(files) {
	const groups = new Map();
	for (const file of files) {
		const own = posix.dirname(file.path);
		const name = groups.has(own) || groups.size < maxDirectories ? own : [...groups.keys()].at(-1) ?? own;
		const group = groups.get(name) ?? [];
		group.push(file);
		groups.set(name, group);
	}
	return [...groups].map(([directory, own]) => {
		const embedded = own.filter(({ isEmbedded }) => isEmbedded);
		return {
			directory,
			files: own.length,
			examples: own.slice(0, maxExamples).map(({ path }) => path),
			embeddedBytes: embedded.reduce((sum, { size }) => sum + size, 0),
			compiled: own.length - embedded.length
		};
	});
}
//#endregion
//#region src/toolchain/tree/include-paths.ts
const maxFiles = 1e4;
function includedNames(source) {
	const word = "include";
	const names = [];
	let at = source.indexOf(word);
	while (at !== -1) {
		let next = at + 7;
		while (source[next] === " " || source[next] === "	") next += 1;
		if (source[next] === "`" || source.startsWith("/*", next)) return null;
		if (source[next] === "\"") {
			const end = source.indexOf("\"", next + 1);
			const name = source.slice(next + 1, end === -1 ? void 0 : end);
			if (/[\\\n]/.test(name) || end === -1) return null;
			names.push(name);
		}
		at = source.indexOf(word, next);
	}
	return names;
}
async function checkIncludes(tree, packages) {
	const includers = new Set();
	for (const goPackage of packages) {
		const { Standard, Dir, SFiles = [], CgoFiles = [] } = goPackage;
		if (Standard === true || Dir === void 0 || CgoFiles.length > 0) continue;
		if (SFiles.length === 0 || !isWithin(tree.root, Dir)) continue;
		const listed = new Set(fileFields.flatMap((field) => goPackage[field] ?? []).map((name) => resolve(Dir, name)));
		const paths = new Set(SFiles.map((name) => resolve(Dir, name)));
		for (const path of paths) {
			const source = await readTreeFile(tree, path);
			if (source === null) continue;
			if (!listed.has(path)) includers.add(goPackage.ImportPath);
			for (const name of namesIn(tree, path, Dir, source)) paths.add(resolve(Dir, name));
			if (paths.size > maxFiles) throw new UserError(`${nameInTree(tree, Dir)} includes more than ${maxFiles} files`);
		}
	}
	return includers;
}
function namesIn(tree, path, directory, source) {
	const names = includedNames(source);
	const place = nameInTree(tree, path);
	if (names === null) throw new UserError(`${place} has an #include that is not a plain file name in double quotes; write it so`);
	for (const name of names) if (isAbsolute(name) || !isWithin(tree.root, resolve(directory, name))) throw new UserError(`${place}: #include ${JSON.stringify(name)} leaves the repository; include a file of the repository`);
	return names;
}
//#endregion
//#region src/core/source/import-declarations.ts
const space = /\s*/y;
const lineComment = /\/\/[^\n]*/y;
const word = /[\p{L}_][\p{L}\p{N}_]*/uy;
const interpreted = /"(?:[^"\\\n]|\\[^\n])*"/y;
const raw = /`[^`]*`/y;
const escape = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{3})|(.))/g;
function valueOf(literal) {
	const inner = literal.slice(1, -1);
	if (literal.startsWith("`")) return inner.replaceAll("\r", "");
	return inner.replace(escape, (_, x, u, long, octal, plain = "") => {
		const hex = x ?? u ?? long;
		const code = hex === void 0 ? Number.parseInt(octal ?? "", 8) : Number.parseInt(hex, 16);
		return code <= 1114111 ? String.fromCodePoint(code) : plain;
	});
}
function* tokens(source) {
	let at = 0;
	let line = 1;
	const match = (pattern) => {
		pattern.lastIndex = at;
		return pattern.exec(source)?.[0] ?? null;
	};
	const pass = (text) => {
		at += text.length;
		for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) line++;
	};
	for (;;) {
		pass(match(space) ?? "");
		if (at >= source.length) return;
		if (source.startsWith("/*", at)) {
			const end = source.indexOf("*/", at + 2);
			if (end < 0) return;
			pass(source.slice(at, end + 2));
			continue;
		}
		const comment = match(lineComment);
		if (comment !== null) {
			at += comment.length;
			continue;
		}
		const name = match(word);
		if (name !== null) {
			yield {
				kind: "word",
				text: name,
				line
			};
			at += name.length;
			continue;
		}
		const literal = match(interpreted) ?? match(raw);
		if (literal !== null) {
			yield {
				kind: "string",
				text: literal,
				line
			};
			pass(literal);
			continue;
		}
		if (source[at] === "`") return;
		yield {
			kind: "sign",
			text: source[at] ?? "",
			line
		};
		at++;
	}
}
function importDeclarations(source) {
	const imports = [];
	const stream = tokens(source);
	const cut = {
		imports,
		isComplete: false
	};
	const whole = {
		imports,
		isComplete: true
	};
	const end = {
		kind: "end",
		text: "",
		line: 0
	};
	const next = () => stream.next().value ?? end;
	const isSign = ({ kind, text }, sign) => kind === "sign" && text === sign;
	const specFrom = (first) => {
		const literal = first.kind === "word" || isSign(first, ".") ? next() : first;
		if (literal.kind !== "string") return literal;
		imports.push({
			path: valueOf(literal.text),
			line: first.line
		});
		return null;
	};
	const first = next();
	if (first.kind === "end") return cut;
	if (first.text !== "package" || next().kind !== "word") return whole;
	for (;;) {
		let token = next();
		if (token.kind === "end") return cut;
		if (isSign(token, ";")) continue;
		if (token.kind !== "word" || token.text !== "import") return whole;
		token = next();
		if (!isSign(token, "(")) {
			const other = specFrom(token);
			if (other !== null) return other.kind === "end" ? cut : whole;
			continue;
		}
		for (token = next(); !isSign(token, ")"); token = next()) {
			if (isSign(token, ";")) continue;
			const other = specFrom(token);
			if (other !== null) return other.kind === "end" ? cut : whole;
		}
	}
}
//#endregion
//#region src/toolchain/list/own-imports.ts
const startBytes = 16384;
const maxBytes = 1048576;
function ownImportsIn(tree) {
	const known = new Map();
	const importsOf = (path) => {
		const imports = known.get(path) ?? readImports(tree, path);
		known.set(path, imports);
		return imports;
	};
	return (goPackage) => {
		const { Dir = "", GoFiles = [], CgoFiles = [] } = goPackage;
		if (!isOwn(tree, goPackage)) return null;
		const places = new Map();
		for (const file of [...GoFiles, ...CgoFiles].toSorted()) for (const { path, line } of importsOf(join(Dir, file))) {
			const place = `${file}:${line}`;
			if (!places.has(path) && placePattern.test(place)) places.set(path, place);
		}
		return {
			directory: nameInTree(tree, Dir),
			places
		};
	};
}
function isOwn(tree, { Dir = "", Standard, Module }) {
	const isOfModule = Module?.Main === true || Module?.Replace !== void 0 && Module.Replace.Version === void 0;
	if (Standard === true || !isOfModule || !isOfTree(tree.root, Dir)) return false;
	const name = nameInTree(tree, Dir);
	return directoryPattern.test(name) && !name.split("/").includes("vendor");
}
function readImports({ root }, path) {
	for (const length of [startBytes, maxBytes]) {
		const bytes = readTreeStart(root, path, length);
		if (bytes === null) return [];
		const isWhole = bytes.length < length;
		const end = isWhole ? bytes.length : bytes.lastIndexOf("\n") + 1;
		const read = importDeclarations(bytes.toString("utf8", 0, end));
		if (isWhole || read.isComplete || length === maxBytes) return read.imports;
	}
	return [];
}
//#endregion
//#region src/toolchain/list/unmatched.ts
function checkMatches(patterns, loads, { paths, excludedMatches }) {
	const every = loads.flatMap((load) => load.packages);
	for (const pattern of patterns) {
		const matched = every.filter((goPackage) => goPackage.Match?.includes(pattern) === true);
		const why = isLiteral(pattern) ? whySkipped(matched, loads) : null;
		if (why !== null) throw new UserError(`package "${pattern}" ${why}, so it makes no program: name a main package`);
		if (matched.some((goPackage) => paths.has(goPackage.ImportPath))) continue;
		if (excludedMatches.has(pattern)) continue;
		const [first] = matched;
		if (isLiteral(pattern) && first !== void 0) throw new UserError(`package "${pattern}" is package ${first.Name ?? ""}, not main, so it makes no program: name a main package`);
		throw new UserError(matched.length === 0 ? `"${pattern}" matches no package` : `"${pattern}" matches no main package, only ${matched.length === 1 ? "a library" : "libraries"}`);
	}
}
function whySkipped(matched, loads) {
	const [first] = matched;
	if (first === void 0) return null;
	const reasons = loads.map(({ skipped }) => skipped.get(first.ImportPath));
	const [why] = reasons;
	return why === void 0 || why === "left out by \"exclude\"" || reasons.includes(void 0) ? null : why;
}
function nothingToBuild(place, loads, { paths }) {
	if (paths.size === 0) return `there is no main package in ${place}: set "working-directory" to the module that has one`;
	const targets = loads.map(({ target }) => formatTarget(target));
	const named = (hasReason) => [...paths].filter((path) => loads.some(({ skipped }) => hasReason(skipped.get(path)))).toSorted();
	const excluded = named((why) => why === void 0);
	const exclusions = named((why) => why === leftOut);
	const others = named((why) => why !== void 0 && why !== "left out by \"exclude\"");
	const reasonOf = (path) => loads.map(({ skipped }) => skipped.get(path)).find(Boolean) ?? "";
	return `nothing to build: ${[
		...excluded.length === 0 ? [] : [`build constraints exclude all Go files of ${excluded.join(", ")} for ${targets.join(", ")}`],
		...exclusions.length === 0 ? [] : [`"exclude" leaves out ${exclusions.join(", ")}`],
		...others.map((path) => `${path} ${reasonOf(path)}`)
	].join("; ")}`;
}
//#endregion
//#region src/toolchain/list/list-targets.ts
function isFolder(path) {
	return stat(path).then((status) => status.isDirectory(), () => false);
}
async function addHiddenMains(options, patterns, loads, mains) {
	const { settings, tree, targets } = options;
	const listed = new Set(loads.flatMap((load) => load.packages.map((goPackage) => goPackage.Dir ?? "")));
	const isLeftOut = exclusion(settings.exclude);
	const excluded = await findExcludedMains(tree, patterns, settings.tags, listed, options.outward?.paths);
	const places = excluded.map(({ pattern: directory }) => ({
		importPath: "",
		directory
	}));
	const hidden = excluded.filter(({ pattern: directory }) => !isLeftOut({
		importPath: "",
		directory
	}));
	const [target] = targets;
	if (hidden.length === 0 || target === void 0) return places;
	const { packages } = await goList(options, target, [
		"-json=ImportPath,Error,Match,DepOnly,Dir,IgnoredGoFiles",
		...flags(settings),
		"--",
		...hidden.map((excludedMain) => excludedMain.pattern)
	]);
	for (const goPackage of packages.filter(isExcluded)) {
		places.push({
			importPath: goPackage.ImportPath,
			directory: ""
		});
		if (isLeftOut({
			importPath: goPackage.ImportPath,
			directory: ""
		})) continue;
		mains.paths.add(goPackage.ImportPath);
		const covering = hidden.find(({ pattern }) => goPackage.Match?.includes(pattern));
		if (covering !== void 0) mains.excludedMatches.add(covering.matchedBy);
	}
	return places;
}
const emptyListing = (target) => ({
	target,
	mains: [],
	notBuilt: [],
	modules: [],
	usesCgo: false,
	compilesForeignC: false,
	uncovered: [],
	unusedExclusions: []
});
async function withUncommitted({ tree, settings, since = Infinity }, mains, { packages }) {
	const { ignored = [], untracked = [] } = tree;
	if (ignored.length + untracked.length === 0) return [...mains];
	const goWork = await findGoWork(tree, settings.goWork);
	const more = goWork === "off" ? [] : [goWork, `${goWork}.sum`];
	const isIgnored = ignoredBy(ignored);
	const isOther = ignoredBy(untracked);
	const isUntracked = (path) => isOther(path) && !isIgnored(path);
	return await Promise.all(mains.map(async (main) => {
		const read = buildFiles(packages.filter((goPackage) => main.packages.has(goPackage.ImportPath)), more);
		const added = await ignoredAmong(tree, read, isUntracked, since);
		return {
			...main,
			ignored: await ignoredAmong(tree, read, isIgnored, since),
			untracked: added.map(({ path }) => path)
		};
	}));
}
async function findCode(tree, goWork) {
	const goMod = await findGoMod(tree);
	if (goMod !== null) return goMod;
	return await findGoWork(tree, goWork) === "off" ? void 0 : null;
}
async function listTargets(options) {
	const { tree, settings, targets, absentAllowed = false } = options;
	checkPatterns(tree, settings.packages);
	const place = relative(tree.root, tree.directory).split(sep).join("/") || ".";
	const exists = await isFolder(tree.directory);
	const goMod = exists ? await findCode(tree, settings.goWork) : void 0;
	if (goMod === void 0) {
		if (absentAllowed) return targets.map(emptyListing);
		throw new UserError(exists ? `not a Go module: there is no go.mod in ${place} or above it in the repository; set "working-directory" to the module's directory` : `the working directory ${place} does not exist: set "working-directory" to the module's directory`);
	}
	await checkReplacements(tree, settings.goWork, goMod);
	const isNamed = settings.packages.length > 0;
	const patterns = isNamed ? settings.packages : await defaultPatterns(tree, settings.goWork);
	const loads = [];
	for (const target of targets) loads.push(await loadPackages(options, patterns, target));
	const mains = namedMains(loads);
	const hidden = await addHiddenMains(options, patterns, loads, mains);
	const unused = unusedExclusions(settings.exclude, [...hidden, ...loads.flatMap(({ packages }) => excludablePlaces(tree, packages))]);
	if (isNamed && !absentAllowed) checkMatches(patterns, loads, mains);
	const readOwn = settings.explain ? ownImportsIn(tree) : null;
	const listings = [];
	for (const load of loads) listings.push(await listingOf(options, load, mains, unused, readOwn));
	if (listings.every((listing) => listing.mains.length === 0) && !absentAllowed) throw new UserError(nothingToBuild(place, loads, mains));
	return listings;
}
async function loadPackages(options, patterns, target) {
	const { tree, settings } = options;
	const printed = await goList(options, target, [
		"-deps",
		`-json=${packageFields.join(",")}`,
		...flags(settings),
		"--",
		...patterns
	]);
	const { packages } = printed;
	const skipped = await skippedPackages(tree, packages, settings.exclude);
	const load = {
		...printed,
		skipped
	};
	await checkLoaded(options, patterns, load);
	return load;
}
async function listingOf(options, load, mains, unused, readOwn) {
	const { tree, outward } = options;
	const used = closure(load.packages, builtMains(load));
	if (outward !== void 0) checkOutwardPaths(tree, outward, used);
	const includers = await checkIncludes(tree, used);
	await checkPointers(tree, used);
	return {
		target: load.target,
		mains: await withUncommitted(options, mainsOf(load, readOwn), load),
		notBuilt: notBuiltOf(load, mains.paths),
		modules: modulesOf(used),
		usesCgo: used.some((one) => (one.CgoFiles ?? []).length > 0),
		compilesForeignC: used.some(hasForeignC),
		uncovered: uncoveredPackages(tree, used, includers),
		unusedExclusions: unused
	};
}
//#endregion
//#region src/toolchain/modules/prefetch.ts
async function listWidely(options) {
	const { settings, targets } = options;
	const [target] = targets;
	if (target === void 0) return null;
	return await goList(options, target, [
		"-deps",
		"-json=ImportPath,Error",
		...flags({
			...settings,
			tags: [...settings.tags, "tools"]
		}),
		"--",
		"./...",
		"tool"
	]);
}
async function prefetch(options) {
	try {
		await listWidely(options);
	} catch (error) {
		options.goCommand.log.info(`could not fetch modules for prepare: ${messageOf(error)}`);
	}
}
function lacks({ packages, stderr }) {
	return `${stderr}${JSON.stringify(packages)}`.includes(wouldFetch);
}
async function lacksModules(opened, sums, there) {
	if (![...sums].some(([name, { kind }]) => kind === "zip" && there.has(name)) && !await isVendored(opened)) return true;
	return await needsFetch(opened);
}
async function needsFetch(opened) {
	const { builder, tree, plan, fetching } = opened;
	const options = {
		goCommand: builder,
		tree,
		settings: plan,
		targets: opened.targets.map((target) => target.facts.target),
		outward: opened.outward,
		env: (target) => ({
			...fetching,
			...targetEnvironment(target),
			...offlineVariables
		})
	};
	try {
		if (plan.prepare.length > 0) {
			const wide = await listWidely(options);
			if (wide !== null && lacks(wide)) return true;
		}
		const patterns = plan.packages.length > 0 ? plan.packages : await defaultPatterns(tree, plan.goWork);
		for (const target of options.targets) if (lacks(await goList(options, target, [
			"-deps",
			"-json=ImportPath,Error,Module",
			...flags(plan),
			"--",
			...patterns
		]))) return true;
		return false;
	} catch {
		return true;
	}
}
//#endregion
//#region src/toolchain/prepare.ts
function formatCommand(command) {
	return command.map((word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`).join(" ");
}
const maxKept = 65536;
function lineByLine(show) {
	let rest = "";
	return {
		add(text) {
			const newline = text.lastIndexOf("\n") + 1;
			const cut = newline === 0 && rest.length + text.length > maxKept ? text.length : newline;
			if (cut > 0) show(rest + text.slice(0, cut));
			rest = cut > 0 ? text.slice(cut) : rest + text;
		},
		end() {
			if (rest !== "") show(rest);
			rest = "";
		}
	};
}
const windowsPrograms = [".exe", ".com"];
const batchFiles = [".cmd", ".bat"];
async function exists(program, extensions, options) {
	const candidates = (program.includes("/") || isAbsolute(program) ? [resolve(options.tree.directory, program)] : absoluteEntries(options.env["PATH"] ?? "").map((directory) => join(directory, program))).flatMap((place) => extensions.map((extension) => place + extension));
	return (await Promise.all(candidates.map((path) => access(path).then(() => true, () => false)))).includes(true);
}
async function isBatchFile(program, options) {
	if (batchFiles.some((extension) => program.toLowerCase().endsWith(extension))) return true;
	return !await exists(program, windowsPrograms, options) && await exists(program, batchFiles, options);
}
function lines(output) {
	return plainText(output.toString("utf8")).split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
const maxShown = 400;
function pickLine({ stdout, stderr }) {
	const printed = lines(stderr);
	const line = printed.find((text) => !text.startsWith("# ")) ?? printed[0] ?? lines(stdout.subarray(-65536)).at(-1) ?? "it printed nothing";
	return line.length > maxShown ? `${line.slice(0, maxShown)} \u2026` : line;
}
async function runPrepare(options) {
	const { commands, tree, env, log, timeoutSeconds } = options;
	const { platform = process.platform } = options;
	for (const command of commands) {
		const [program = "", ...args] = command;
		const line = formatCommand(command);
		const windows = platform === "win32";
		if (windows && await isBatchFile(program, options)) throw new UserError(`prepare command "${line}": ${program} is a batch file, which needs a shell, and none is used; name the program that it runs, such as node with a script`);
		if (!await exists(program, windows ? ["", ...windowsPrograms] : [""], options)) throw new UserError(`prepare command "${line}": there is no program ${program} on the PATH of the build; install it in a step before, or correct "prepare"`);
		log.info(`prepare: ${line}`);
		const output = lineByLine((text) => log.child(text));
		const finished = await run(program, args, {
			cwd: tree.directory,
			env,
			timeoutSeconds,
			showStdout: true,
			onOutput: output.add
		});
		output.end();
		if (finished.timedOut) throw new UserError(`prepare command "${line}" did not end within ${timeoutSeconds} seconds: raise "timeout", or correct the command`);
		if (finished.code !== 0) {
			const how = finished.code === null ? "was ended by a signal" : `failed with exit status ${finished.code}`;
			throw new UserError(`prepare command "${line}" ${how}: ${pickLine(finished)}`);
		}
	}
}
//#endregion
//#region src/toolchain/list-tree.ts
function listOptions({ opened, absentAllowed }, fetched) {
	const { builder, tree, plan, fetching, targets, outward } = opened;
	return {
		goCommand: builder,
		tree,
		settings: plan,
		targets: targets.map((target) => target.facts.target),
		env: (target) => ({
			...fetching,
			...targetEnvironment(target)
		}),
		absentAllowed,
		fetched,
		outward
	};
}
function listIt(options) {
	return withProgress(options.goCommand.log, "listing packages and fetching modules", () => listTargets(options));
}
async function listTree(options) {
	const { plan, tree } = options.opened;
	if (plan.prepare.length > 0) {
		checkPatterns(tree, plan.packages);
		return null;
	}
	const fetched = new Set();
	return {
		listings: await listIt(listOptions(options, fetched)),
		fetched
	};
}
async function listOffline({ opened }) {
	if (opened.plan.prepare.length > 0 || opened.plan.modCache === "private") return null;
	const fetched = new Set();
	const options = listOptions({
		opened,
		absentAllowed: false
	}, fetched);
	const goCommand = {
		...options.goCommand,
		log: silentLog
	};
	try {
		return {
			listings: await listTargets({
				...options,
				goCommand,
				offline: true
			}),
			fetched
		};
	} catch {
		return null;
	}
}
async function prepareTree(options) {
	const { tree, plan, building, workspace } = options.opened;
	const fetched = new Set();
	const listing = listOptions(options, fetched);
	const { log, timeoutSeconds } = listing.goCommand;
	const since = Date.now();
	if (await stat(tree.directory).catch(() => null) !== null) {
		await withProgress(log, "fetching modules", () => prefetch(listing));
		await runPrepare({
			commands: plan.prepare,
			tree,
			env: building,
			log,
			timeoutSeconds
		});
	}
	const outward = await hideOutwardPaths(tree, workspace.scratch);
	return {
		listings: await listIt({
			...listing,
			outward,
			since
		}),
		fetched
	};
}
//#endregion
export { importDeclarations as a, isSetByGo as c, flags as d, firstLine as f, lacksModules as i, tagsIn as l, readSums as m, listTree as n, byDirectory as o, privateModules as p, prepareTree as r, isIncluded as s, listOffline as t, readHeader as u };
