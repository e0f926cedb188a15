import { Bt as andMore, G as targetEnvironment, Gt as wordList, Ht as linesAndMore, Kt as MalformedBinary, O as formatBytes, Vt as firstOf, Y as quoteField, Yt as readBounded, Zt as outsideColumn, dn as messageOf, lt as plainName, qt as withinFile, r as slimSteps, un as UserError, ut as plainSentence } from "./foundation.js";
import { M as leadsOut, N as parseGcflags, l as shellWord } from "./values.js";
import { m as compressedSize, o as analyzeAll, u as analyzeFile } from "./measuring.js";
import { t as toolName } from "./services.js";
import { E as isPacked, d as readFunctionTable, t as reflectMarks, w as readImage, x as readBuildInfo, y as inspectBinary } from "./analysis.js";
import { i as findProgram, n as run } from "./process.js";
import { i as importEdge } from "./linker-path.js";
import { n as placeOfCulprit } from "./dead-code-change.js";
import { D as closure, H as twinLdflags, M as parsePackages, Q as outline, d as withProgress, f as build, h as runBuild } from "./find-go.js";
import { r as linkTwins } from "./twin.js";
import { a as importDeclarations, c as isSetByGo, d as flags, l as tagsIn, n as listTree, s as isIncluded, u as readHeader } from "./list-tree.js";
import { t as runGo } from "./run-go.js";
import { a as pathsBelow, i as largestOf, r as indexGraph, t as answerDeadCode } from "./answer-why.js";
import { n as leftOut, r as partResult, t as bounded } from "./evidence2.js";
import { a as announcePlan, n as linkerFlags, p as tooLong, r as differingFunctionSizes } from "./link-listings.js";
import { _ as isSet, c as listPrograms, d as unstampedNotice, g as flagsOf, i as openUserShell, n as enforcedOptions, r as openEnforced, u as shellBuild, x as shellEnvironment } from "./enforced-build.js";
import { t as once } from "./once.js";
import { promisify } from "node:util";
import * as zlib$1 from "node:zlib";
import { access, mkdir, mkdtemp, open, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
//#region src/core/slim/plan-slim.ts
const buildSettingNames = [
	"cgo",
	"no-inlining",
	"no-profile"
];
const buildSettingTitles = {
	cgo: "CGO_ENABLED=0",
	"no-inlining": "-gcflags=all=-l",
	"no-profile": "-pgo=off"
};
const ofMeasurement = new Set([
	"build-tags",
	"dependencies",
	"embedded-files"
]);
const combining = new Set(["build-settings", "build-tags"]);
const ownSteps = {
	stripping: [{
		name: "your build with -s, -w, both, and -trimpath",
		cost: "warm"
	}, {
		name: "strip, where it is on the PATH",
		cost: "none"
	}],
	"build-settings": [],
	"build-tags": [],
	dependencies: [{
		name: "a link with dead-code elimination, where it is off",
		cost: "warm"
	}],
	"embedded-files": [{
		name: "with packed files, and with their decoder alone",
		cost: "warm"
	}],
	packing: [{
		name: "upx, where it is on the PATH",
		cost: "none"
	}]
};
function allow(request) {
	const { steps, maxCold, isTrimmed } = request;
	let left = maxCold - (isTrimmed ? 1 : 2);
	const take = (isWanted) => isWanted && left > 0 && left-- > 0;
	const settings = new Set();
	const wanted = wantedSettings(request);
	if (take(wanted.includes("cgo"))) settings.add("cgo");
	const isTagged = take(steps.includes("build-tags"));
	const isTogether = take(steps.some((name) => combining.has(name)));
	for (const name of wanted) if (name !== "cgo" && take(true)) settings.add(name);
	return {
		settings,
		isTagged,
		isTogether
	};
}
function wantedSettings({ steps, settings }) {
	return steps.includes("build-settings") ? settings : [];
}
function planSlim(request) {
	const { steps: names, isTrimmed } = request;
	const allowance = allow(request);
	const [first] = names;
	const steps = [];
	const plan = (step, name, cost) => void steps.push({
		name,
		step,
		cost
	});
	if (first !== void 0) {
		const cost = isTrimmed ? "warm" : "cold";
		plan(first, "go build, as your shell does", "cold");
		plan(first, "the stripped build, as the gate makes it", cost);
	}
	const measuring = names.find((name) => ofMeasurement.has(name));
	for (const name of names) {
		if (name === measuring) plan(name, "a second link with symbols, and its measurement", "warm");
		for (const own of ownSteps[name]) plan(name, own.name, own.cost);
		if (name === "build-settings") for (const setting of allowance.settings) plan(name, `with ${buildSettingTitles[setting]}`, "cold");
		if (name === "build-tags" && allowance.isTagged) plan(name, "with the best build tags, alone and together", "cold");
	}
	const last = names.findLast((name) => combining.has(name));
	if (last !== void 0 && allowance.isTogether) plan(last, "all that pays off, together", "cold");
	const { settings, isTogether } = allowance;
	return {
		steps,
		notRun: undone(request, allowance),
		settings,
		isTogether
	};
}
function undone(request, { settings, isTagged, isTogether }) {
	const { steps } = request;
	const notRun = new Map();
	const last = steps.findLast((name) => combining.has(name));
	if (last !== void 0 && !isTogether) notRun.set(last, "all changes together were not built, for want of time");
	if (steps.includes("build-tags") && !isTagged) notRun.set("build-tags", tooLong(1, 0));
	const others = wantedSettings(request).filter((name) => !settings.has(name)).map((name) => buildSettingTitles[name]);
	if (others.length > 0) notRun.set("build-settings", `not measured for want of time: ${others.join(", ")}`);
	return notRun;
}
//#endregion
//#region src/core/slim/saving.ts
function builtSaving(row, before, after) {
	return {
		...row,
		source: "built",
		bytes: before.fileSize - after.fileSize,
		gzip: before.gzip - after.gzip
	};
}
function computedSaving(row, bytes) {
	return {
		...row,
		source: "computed",
		bytes,
		gzip: null
	};
}
function unmeasuredSaving(row) {
	return {
		...row,
		source: "not-measured",
		bytes: null,
		gzip: null
	};
}
function largestFirst(savings) {
	return [...savings.filter(isMeasured).toSorted((a, b) => Number(b.bytes) - Number(a.bytes)), ...savings.filter((row) => !isMeasured(row))];
}
function isMeasured({ bytes }) {
	return bytes !== null;
}
//#endregion
//#region src/core/slim/build-changes.ts
function mergeChanges(all) {
	const union = (name) => [...new Set(all.flatMap((changes) => changes[name] ?? []))];
	return {
		...Object.assign({}, ...all),
		tags: union("tags"),
		withoutTags: union("withoutTags")
	};
}
function strippedLine(settings, changes, program) {
	const { cgoEnabled, pgo, withoutTags } = changes;
	const tags = [...settings.tags.filter((tag) => !withoutTags?.includes(tag)), ...changes.tags ?? []];
	return goBuildLine([
		"-trimpath",
		`-ldflags=${linkerText([
			...settings.ldflags,
			"-s",
			"-w"
		])}`,
		...compilerFlags(settings.gcflags, changes),
		...pgo === void 0 ? [] : [`-pgo=${pgo}`],
		...tags.length === 0 ? [] : [`-tags=${tags.join(",")}`]
	], program, cgoEnabled === void 0 ? "" : `CGO_ENABLED=${cgoEnabled ? "1" : "0"} `);
}
function compilerFlags(own, { compilerFlag: added }) {
	const given = own.trim();
	if (added === void 0) return given === "" ? [] : [`-gcflags=${given}`];
	if (given === "") return [`-gcflags=all=${added}`];
	const { pattern, flags } = parseGcflags(given);
	const joined = flags.includes(added) ? given : `${given} ${added}`;
	return pattern === "all" ? [`-gcflags=${joined}`] : [`-gcflags=all=${added}`, `-gcflags=${joined}`];
}
function goBuildLine(flags, program, before = "") {
	return `${before}go build ${[...flags.map((flag) => shellWord(flag) ?? "FLAG"), shellWord(program) ?? "PACKAGE"].join(" ")}`;
}
function linkerText(flags) {
	return flags.map(quoted).join(" ");
}
function quoted(flag) {
	try {
		return quoteField(flag);
	} catch {
		return "FLAG";
	}
}
//#endregion
//#region src/gate/slim/builds.ts
function openBuilds(options) {
	const { shell, programs, flags, maxColdBuilds, log } = options;
	const packages = new Set(programs.flatMap((program) => [...program.packages]));
	let compiled = 0;
	const count = (more) => void (compiled += more);
	const newDirectory = (name) => mkdtemp(join(shell.workspace.scratch, `${name}-`));
	const yourBuildWith = (what, more) => withProgress(log, what, async () => shellBuild(shell, {
		verb: "build",
		flags: [...flags, ...more],
		programs,
		environment: await shellEnvironment(shell, shell.settings),
		output: await newDirectory("your-build"),
		onCompiled: (importPaths) => count(importPaths.length)
	}));
	const opened = once(async () => {
		const names = programs.map(({ importPath }) => importPath);
		const { GOOS, GOARCH } = shell.facts;
		const settings = {
			...options.settings,
			packages: names,
			targets: [{
				goos: GOOS,
				goarch: GOARCH,
				level: ""
			}]
		};
		return openEnforced({
			...options,
			settings,
			workspace: shell.workspace
		});
	});
	const listing = once(async () => {
		const [first] = (await listTree({
			opened: await opened(),
			absentAllowed: false
		}))?.listings ?? [];
		if (first === void 0) throw new UserError("there is nothing to build");
		return first;
	});
	const buildWith = (what, changes) => withProgress(log, what, async () => {
		const output = await newDirectory("build");
		return await buildCounted(changed(enforcedOptions(await opened(), programs, output), changes), count);
	});
	return {
		coldBuildsLeft: () => Math.max(0, maxColdBuilds - compiled / packages.size),
		yourBuild: once(() => yourBuildWith("building as your shell does", [])),
		yourBuildWith,
		opened,
		listing,
		strippedBuild: once(() => buildWith("building it stripped", {})),
		buildWith,
		lineWith: (changes, program) => strippedLine(options.settings, changes, program),
		newDirectory
	};
}
function pathOf(paths, program) {
	const path = paths.get(program);
	if (path === void 0) throw new Error(`no build of ${program}`);
	return path;
}
function changed({ plan, environment, ...options }, changes) {
	const { tags = [], withoutTags = [], overlay } = changes;
	const { cgoEnabled, pgo } = changes;
	const kept = plan.tags.filter((tag) => !withoutTags.includes(tag));
	return {
		...options,
		plan: {
			...plan,
			gcflags: "",
			tags: [...kept, ...tags]
		},
		flags: [...compilerFlags(plan.gcflags, changes), ...overlay === void 0 ? [] : [`-overlay=${overlay}`]],
		environment: {
			...environment,
			...cgoEnabled === void 0 ? {} : { CGO_ENABLED: cgoEnabled ? "1" : "0" },
			...pgo === void 0 ? {} : { GOFLAGS: `-pgo=${pgo}` }
		}
	};
}
async function buildCounted(options, count) {
	let compiled = new Set();
	return {
		paths: await build({
			...options,
			onCompiled: (importPaths) => {
				compiled = importPaths;
				count(importPaths.size);
			}
		}),
		compiled
	};
}
//#endregion
//#region src/toolchain/slim/package-sources.ts
const startBytes = 65536;
const fields = [
	"ImportPath",
	"Dir",
	"DepOnly",
	"Standard",
	"Module",
	"Imports",
	"GoFiles",
	"CgoFiles",
	"SFiles",
	"IgnoredGoFiles",
	"IgnoredOtherFiles",
	"EmbedFiles"
];
async function listSources(opened, programs) {
	const printed = await list(opened, [
		"-e",
		"-deps",
		`-json=${fields.join(",")}`,
		"--",
		...programs
	]);
	const listed = parsePackages(printed);
	const read = new Map();
	for (const one of listed) read.set(one.ImportPath, await sourcesOf(one));
	return {
		context: await readContext(opened),
		tags: opened.plan.tags,
		of: (program) => {
			const roots = listed.filter(({ ImportPath }) => ImportPath === program);
			return closure(listed, roots).flatMap(({ ImportPath }) => read.get(ImportPath) ?? []);
		}
	};
}
async function list(opened, args) {
	const [target] = opened.targets;
	const { code, stdout, stderr } = await runGo(opened, [
		"list",
		...flags(opened.plan),
		...args
	], {
		directory: opened.tree.directory,
		env: {
			...opened.building,
			GOPROXY: "off"
		},
		...target === void 0 ? {} : { target }
	});
	if (code !== 0) throw new UserError(`go list failed: ${outline(stderr)}`);
	return stdout;
}
const template = "{{context.GOOS}} {{context.GOARCH}} {{context.CgoEnabled}} {{join context.BuildTags \" \"}} {{join context.ToolTags \" \"}} {{join context.ReleaseTags \" \"}}";
async function readContext(opened) {
	const [goos = "", goarch = "", cgo, ...tags] = (await list(opened, [
		"-f",
		template,
		"--",
		"unsafe"
	])).trim().split(/\s+/);
	return {
		goos,
		goarch,
		usesCgo: cgo === "true",
		tags: new Set(tags)
	};
}
async function sourcesOf(listed) {
	const { ImportPath, Dir = "", Module, Imports = [] } = listed;
	const { GoFiles = [], CgoFiles = [], SFiles = [] } = listed;
	const { IgnoredGoFiles = [], IgnoredOtherFiles = [] } = listed;
	const used = [
		...GoFiles,
		...CgoFiles,
		...SFiles
	];
	const ignored = [...IgnoredGoFiles, ...IgnoredOtherFiles].filter((name) => /\.(?:go|s)$/.test(name) && !name.endsWith("_test.go"));
	const read = (name, isUsed) => readFileHead(Dir, name, isUsed);
	return {
		path: ImportPath,
		module: Module?.Path ?? "",
		directory: Dir,
		imports: Imports.filter(isPackage),
		files: await Promise.all([...used.map((name) => read(name, true)), ...ignored.map((name) => read(name, false))]),
		embedded: listed.EmbedFiles ?? []
	};
}
async function readFileHead(directory, name, isUsed) {
	const text = await readStart(join(directory, name)).catch(() => "");
	const imports = name.endsWith(".go") ? importDeclarations(text).imports : [];
	return {
		name,
		constraint: readHeader(text).constraint,
		isUsed,
		imports: [...new Set(imports.map(({ path }) => path))].filter(isPackage)
	};
}
const isPackage = (path) => path !== "C";
async function readStart(path) {
	const file = await open(path, "r");
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(startBytes), 0, startBytes, 0);
		return buffer.toString("utf8", 0, bytesRead);
	} finally {
		await file.close();
	}
}
//#endregion
//#region src/gate/slim/measure-stripped.ts
async function measureStripped({ opened, listing: { mains }, programs, paths, output, gzipOf }) {
	const [target] = opened.targets;
	const twins = await linkTwins({
		...enforcedOptions(opened, programs, output),
		ldflags: twinLdflags(opened.plan.ldflags)
	});
	const files = [...paths];
	const measured = await analyzeAll(files.map(([name, path]) => {
		const twin = twins.find(({ mainPackage }) => mainPackage === name);
		return {
			path,
			twinPath: twin?.path,
			depsPath: twin?.depsPath,
			importcfgPath: twin?.importcfgPath,
			imports: mains.find(({ importPath }) => importPath === name)?.imports,
			gzip: gzipOf(path),
			files: true,
			build: target?.build,
			target: target?.facts.target
		};
	}));
	return new Map(files.map(([name], i) => {
		const measurement = measured[i];
		if (measurement === void 0) throw new UserError(`${name} could not be measured`);
		return [name, measurement];
	}));
}
//#endregion
//#region src/gate/slim/session.ts
function openSlimSession(options) {
	const builds = openBuilds(options);
	const sizes = new Map();
	const sizesOf = (path) => {
		const known = sizes.get(path) ?? measureSizes(path);
		sizes.set(path, known);
		return known;
	};
	return {
		...options,
		...builds,
		...openNotes(),
		measurements: once(async () => {
			const { paths } = await builds.strippedBuild();
			return await withProgress(options.log, "measuring the stripped build", async () => measureStripped({
				opened: await builds.opened(),
				listing: await builds.listing(),
				programs: options.programs,
				paths,
				output: await builds.newDirectory("twin"),
				gzipOf: async (path) => (await sizesOf(path)).gzip
			}));
		}),
		sources: once(async () => listSources(await builds.opened(), options.programs.map(({ importPath }) => importPath))),
		sizesOf
	};
}
async function measureSizes(path) {
	const [{ size }, gzip] = await Promise.all([stat(path), compressedSize(path)]);
	return {
		fileSize: size,
		gzip
	};
}
function openNotes() {
	const notices = [];
	const undone = new Map();
	const combined = [];
	return {
		notice: (sentence) => {
			if (!notices.includes(sentence)) notices.push(sentence);
		},
		notices,
		leaveUndone: (step, reason) => {
			const known = undone.get(step);
			undone.set(step, known === void 0 ? reason : `${known}; ${reason}`);
		},
		undone,
		combine: (changes) => void combined.push(changes),
		combined
	};
}
//#endregion
//#region src/core/slim/tags/known-tags.ts
const knownTags = {
	appengine: "packages avoid unsafe and system calls, as the first App Engine wanted it, and some are slower",
	disable_grpc_modules: "the gRPC client of Cloud Storage has no direct connectivity (xDS, RLS)",
	grpcnotrace: "grpc records no events for golang.org/x/net/trace, so that /debug/requests and /debug/events stay empty",
	"lambda.norpc": "the program runs on AWS Lambda with provided runtimes alone, not with go1.x",
	math_big_pure_go: "math/big has no assembly: big numbers, and cryptography that uses them, are several times slower",
	nethttpomithttp2: "net/http speaks HTTP/1.1 only, as a client and as a server; grpc has its own HTTP/2",
	netgo: "host names are resolved by Go's own resolver, which asks DNS and the hosts file, but not mDNS or LDAP",
	noasm: "Go code stands in for assembly: compression and hashes are slower, often several times",
	nodynamic: "libraries of the system are not loaded at run time, and built-in code does the work",
	nomsgpack: "gin can neither read nor write MessagePack",
	nosimd: "Go code stands in for vector instructions, and is slower",
	nounsafe: "packages avoid unsafe, and some are slower",
	osusergo: "users and groups come from /etc/passwd and /etc/group alone, not from LDAP or NIS",
	purego: "Go code stands in for assembly: cryptography and hashes are slower, often several times",
	safe: "packages avoid unsafe, and some are slower",
	sqlite_omit_load_extension: "SQLite loads no extensions",
	timetzdata: "the program has a time zone database of its own, about 450 kB, and needs none of the system"
};
const slowTags = new Set([
	"appengine",
	"math_big_pure_go",
	"noasm",
	"nosimd",
	"nounsafe",
	"purego",
	"safe"
]);
function isKnownFree(tag) {
	return tag in knownTags && !slowTags.has(tag);
}
function explainTag(tag, isSet) {
	const known = knownTags[tag];
	if (known === void 0) return "";
	return isSet ? `Now ${known}; without the tag no longer.` : `With it ${known}.`;
}
//#endregion
//#region src/core/slim/tags/tag-effects.ts
function tagEffects(evidence) {
	const program = programOf(evidence);
	const effects = new Map();
	const tags = packagesByTag(evidence.packages);
	for (const [tag, packages] of [...tags].toSorted(byName)) {
		const effect = effectOf(tag, packages, evidence, program);
		if (effect === null) continue;
		const { excluded, included, isSet } = effect;
		const key = JSON.stringify([
			isSet,
			excluded,
			included
		]);
		const same = effects.get(key);
		effects.set(key, same === void 0 ? effect : {
			...same,
			alike: [...same.alike, tag]
		});
	}
	return [...effects.values()].toSorted((a, b) => b.bytes - a.bytes || (a.tag < b.tag ? -1 : 1));
}
const rank = (tag) => tag in knownTags ? 0 : 1;
function byName([a], [b]) {
	return rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1);
}
const notForPrograms = /^(?:ignore|ignore_autogenerated\w*|tools?|tinygo|gopherjs|wireinject|gofuzz\w*|go_?fuzz\w*|libfuzzer|generate|mage|faketime|debuglog|valgrind|cmd_go_bootstrap|integration|e2e|docs?|example\w*|never|none)$/;
function packagesByTag(packages) {
	const byTag = new Map();
	for (const one of packages) for (const { constraint } of one.files) for (const tag of tagsIn(constraint)) {
		if (isSetByGo(tag) || notForPrograms.test(tag)) continue;
		const known = byTag.get(tag) ?? new Set();
		byTag.set(tag, known.add(one));
	}
	return byTag;
}
const keyOf = (path, file) => `${path}\0${file}`;
function programOf({ packages, measurement }) {
	const main = measurement.binary.mainPackage;
	const imports = new Map(packages.map((one) => [one.path, one.imports]));
	const functions = new Map();
	for (const symbol of measurement.symbols) {
		if (symbol.file === void 0 || symbol.region !== "code") continue;
		const name = symbol.file.slice(symbol.file.lastIndexOf("/") + 1);
		const key = keyOf(symbol.package, name);
		functions.set(key, (functions.get(key) ?? 0) + symbol.size);
	}
	const importers = new Map();
	for (const { path, imports: imported } of packages) for (const to of imported) {
		const known = importers.get(to) ?? [];
		known.push(path);
		importers.set(to, known);
	}
	return {
		main,
		imports,
		sizes: new Map(measurement.packages.map(({ path, size }) => [path, size])),
		functions,
		reached: closureOf([main], (path) => imports.get(path) ?? []),
		importers
	};
}
function closureOf(start, next) {
	const reached = new Set(start);
	for (const path of reached) for (const to of next(path)) reached.add(to);
	return reached;
}
function effectOf(tag, packages, { context, tags }, program) {
	const isSet = tags.includes(tag);
	const toggled = {
		...context,
		tags: { has: (other) => other === tag ? !isSet : context.tags.has(other) }
	};
	const changes = [...packages].map((sources) => changeOf(sources, context, toggled)).filter(({ excluded, included }) => excluded.length + included.length > 0);
	const excluded = filesOf(changes, "excluded");
	if (excluded.length === 0) return null;
	const { main, imports, sizes, functions, reached } = program;
	const changed = new Map(changes.map((one) => [one.sources.path, importsAfter(one, imports)]));
	const after = closureOf([main], (path) => changed.get(path) ?? imports.get(path) ?? []);
	const dropped = [...reached].filter((path) => !after.has(path)).map((path) => ({
		path,
		size: sizes.get(path) ?? 0
	})).toSorted((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1));
	const functionBytes = sum$1(excluded.filter((file) => after.has(file.package)).map((file) => functions.get(keyOf(file.package, file.file)) ?? 0));
	return {
		tag,
		isSet,
		alike: [],
		excluded,
		included: filesOf(changes, "included"),
		functionBytes,
		dropped,
		bytes: functionBytes + sum$1(dropped.map(({ size }) => size)),
		added: [...after].filter((path) => !reached.has(path)),
		compiled: closureOf([...changed.keys()], importersIn(program))
	};
}
const sum$1 = (sizes) => sizes.reduce((total, size) => total + size, 0);
function filesOf(changes, which) {
	return changes.flatMap((one) => one[which].map(({ name }) => ({
		package: one.sources.path,
		file: name
	})));
}
function changeOf(sources, before, after) {
	const known = sources.files.filter(({ name, constraint, isUsed }) => isIncluded(name, constraint, before) === isUsed);
	const isAfter = ({ name, constraint }) => isIncluded(name, constraint, after);
	return {
		sources,
		excluded: known.filter((file) => file.isUsed && !isAfter(file)),
		included: known.filter((file) => !file.isUsed && isAfter(file))
	};
}
function importsAfter({ sources, excluded, included }, graph) {
	const stay = sources.files.filter((file) => file.isUsed && !excluded.includes(file));
	const kept = new Set(stay.flatMap(({ imports }) => imports));
	const gone = new Set(excluded.flatMap(({ imports }) => imports).filter((path) => !kept.has(path)).map((path) => resolved(path, sources, graph)));
	const come = included.flatMap(({ imports }) => imports).map((path) => resolved(path, sources, graph));
	return [...new Set([...sources.imports.filter((path) => !gone.has(path)), ...come])];
}
function resolved(path, { module }, graph) {
	const vendored = `vendor/${path}`;
	return module === "" && graph.has(vendored) ? vendored : path;
}
function importersIn({ importers }) {
	return (path) => importers.get(path) ?? [];
}
//#endregion
//#region src/core/slim/tags/tag-rows.ts
const maxOwners = 3;
function tagRow({ program, line }, effect, reason = "") {
	const { tag, isSet } = effect;
	const name = plainName(tag);
	return {
		step: "build-tags",
		program,
		change: isSet ? `without -tags=${name}` : `-tags=${name}`,
		base: "stripped-build",
		risk: [
			reason,
			explainTag(tag, isSet),
			ownersSentence(effect)
		].filter((sentence) => sentence !== "").join(" "),
		line,
		details: detailsOf$1(effect)
	};
}
function ownersSentence({ tag, excluded, alike }) {
	const owners = [...new Set(excluded.map((file) => file.package))];
	const named = wordList(firstOf(owners.map(plain), maxOwners), "and");
	const isOne = owners.length === 1;
	const unknown = tag in knownTags ? "" : `, and ${isOne ? "its" : "their"} documentation says what it does`;
	const same = alike.length === 0 ? "" : ` ${wordList(alike.slice(0, maxOwners).map(plain), "and")} ${alike.length === 1 ? "does" : "do"} the same.`;
	return `${named} ${isOne ? "understands" : "understand"} it${unknown}.${same}`;
}
function allTagsRow({ program, line }, changes) {
	const gone = changes.filter(({ isSet }) => isSet).map(({ tag }) => tag);
	const come = changes.filter(({ isSet }) => !isSet).map(({ tag }) => tag);
	return {
		step: "build-tags",
		program,
		change: `${[...come.length > 0 ? [`-tags=${come.map(plain).join(",")}`] : [], ...gone.length > 0 ? [`without -tags=${gone.map(plain).join(",")}`] : []].join(", ")} together`,
		base: "stripped-build",
		risk: "What each of them costs; the rows of the tags add up to something else, as they leave out the same in part.",
		line,
		details: []
	};
}
const plain = (name) => plainName(name);
function detailsOf$1(effect) {
	const { excluded, dropped, added, functionBytes, bytes } = effect;
	const files = excluded.map((file) => `${file.package}/${file.file}`);
	const details = [bounded(`Files that it leaves out, with ${formatBytes(functionBytes)} of functions`, files)];
	if (dropped.length > 0) {
		const rest = formatBytes(bytes - functionBytes);
		details.push(bounded(`Packages that nothing imports then, with ${rest}`, dropped.map(({ path, size }) => `${path}: ${formatBytes(size)}`)));
	}
	if (added.length > 0) details.push(bounded("Packages that it brings in", added));
	return details;
}
//#endregion
//#region src/gate/slim/step-build-tags.ts
const maxBuilt = 8;
const maxListed = 10;
const minBytes$1 = 1024;
async function slimBuildTags(session, maxCold) {
	const fits = allowanceOf(session, maxCold);
	const outcomes = await buildTags(session, await candidatesOf(session), fits);
	const rows = [];
	const paying = [];
	for (const { candidate, build, reason } of outcomes) {
		let saved = 0;
		for (const [program, effect] of candidate.effects) {
			const text = tagRow({
				program,
				line: session.lineWith(changesOf([candidate]), program)
			}, effect, reason);
			const row = build === null ? unmeasuredSaving(text) : builtSaving(text, ...await sizesOfBoth(session, build, program));
			saved += row.bytes ?? 0;
			rows.push(row);
		}
		if (saved > 0) paying.push(candidate);
	}
	const free = paying.filter(({ tag }) => isKnownFree(tag));
	if (free.length > 0) session.combine(changesOf(free.filter((one) => !isContained(one, free))));
	const useful = paying.filter((one) => !isContained(one, paying));
	if (useful.length === 0) return rows;
	return [...rows, ...await together(session, useful, fits)];
}
function allowanceOf(session, maxCold) {
	const all = new Set(session.programs.flatMap((program) => [...program.packages]));
	const before = session.coldBuildsLeft();
	return (packages) => {
		const left = session.coldBuildsLeft();
		const spent = before - left;
		return packages / all.size <= Math.min(maxCold - spent, left);
	};
}
async function sizesOfBoth(session, { paths }, program) {
	const stripped = await session.strippedBuild();
	return [await session.sizesOf(pathOf(stripped.paths, program)), await session.sizesOf(pathOf(paths, program))];
}
function isContained(candidate, others) {
	return others.some((other) => other !== candidate && [...candidate.effects].every(([program, { excluded }]) => {
		const dropped = other.effects.get(program)?.dropped ?? [];
		const gone = new Set(dropped.map(({ path }) => path));
		return excluded.every((file) => gone.has(file.package));
	}));
}
async function candidatesOf(session) {
	const { context, tags, of } = await session.sources();
	const measurements = await session.measurements();
	const effects = new Map();
	for (const [program, measurement] of measurements) {
		const evidence = {
			packages: of(program),
			context,
			tags,
			measurement
		};
		for (const effect of tagEffects(evidence)) {
			const known = effects.get(effect.tag) ?? new Map();
			effects.set(effect.tag, known.set(program, effect));
		}
	}
	return [...effects].map(([tag, each]) => candidateOf(tag, each)).toSorted((a, b) => b.bytes - a.bytes || rankOf(a) - rankOf(b));
}
function candidateOf(tag, effects) {
	const all = [...effects.values()];
	return {
		tag,
		isSet: all.some(({ isSet }) => isSet),
		effects,
		bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
		compiled: compiledBy(all)
	};
}
const compiledBy = (effects) => new Set(effects.flatMap(({ compiled }) => [...compiled]));
const rankOf = ({ tag }) => tag in knownTags ? 0 : 1;
async function buildTags(session, candidates, fits) {
	const outcomes = [];
	const silent = [];
	const untried = [];
	let built = 0;
	let late = 0;
	for (const candidate of candidates) if (!(candidate.bytes >= minBytes$1 || rankOf(candidate) === 0)) silent.push(candidate.tag);
	else if (outcomes.length === 18) untried.push(candidate.tag);
	else if (built === maxBuilt) {
		const reason = `It was not built, as ${maxBuilt} others leave out more.`;
		outcomes.push({
			candidate,
			build: null,
			reason
		});
	} else if (!fits(candidate.compiled.size)) {
		late++;
		outcomes.push({
			candidate,
			build: null,
			reason: "It was not built, for want of time."
		});
	} else {
		built++;
		outcomes.push(await buildOne(session, candidate));
	}
	if (late > 0) session.leaveUndone("build-tags", `${late} ${late === 1 ? "tag was" : "tags were"} not built, for want of time`);
	if (untried.length > 0) session.notice(`build tags after the first 18 were not tried: ${listOf(untried)}`);
	if (silent.length > 0) session.notice(`build tags that leave out next to nothing were not built: ${listOf(silent)}`);
	return outcomes;
}
const listOf = (tags) => firstOf(tags.map((tag) => plainName(tag)), maxListed).join(", ");
const changesOf = (candidates) => ({
	tags: candidates.filter(({ isSet }) => !isSet).map(({ tag }) => tag),
	withoutTags: candidates.filter(({ isSet }) => isSet).map(({ tag }) => tag)
});
async function buildOne(session, candidate) {
	const { tag, isSet } = candidate;
	const what = `building it ${isSet ? "without" : "with"} -tags=${plainName(tag)}`;
	try {
		return {
			candidate,
			build: await session.buildWith(what, changesOf([candidate])),
			reason: ""
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const [said = messageOf(error)] = error.failure?.output ?? [];
		return {
			candidate,
			build: null,
			reason: `It does not build: ${said}.`
		};
	}
}
async function together(session, paying, fits) {
	if (paying.length < 2) return [];
	if (!fits(compiledBy(paying).size)) {
		session.leaveUndone("build-tags", "the tags that save were not built together, for want of time");
		return [];
	}
	try {
		const build = await session.buildWith("building it with all tags that save", changesOf(paying));
		const rows = [];
		for (const { importPath: program } of session.programs) {
			const own = paying.filter(({ effects }) => effects.has(program));
			if (own.length < 2) continue;
			const text = allTagsRow({
				program,
				line: session.lineWith(changesOf(paying), program)
			}, own);
			const both = await sizesOfBoth(session, build, program);
			rows.push(builtSaving(text, ...both));
		}
		return rows;
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		session.notice(`the tags that save don't build together: ${messageOf(error)}`);
		return [];
	}
}
//#endregion
//#region src/gate/slim/step-build-settings.ts
const settings = {
	cgo: {
		changes: { cgoEnabled: false },
		risk: "Packages with C code take their Go version or do not build. Names of hosts and users are resolved without the C library: no NSS and no LDAP.",
		isFree: true
	},
	"no-inlining": {
		changes: { compilerFlag: "-l" },
		risk: "Slower, as small functions are called each time: by how much, your benchmarks say. Stack traces of profiles differ.",
		isFree: false
	},
	"no-profile": {
		changes: { pgo: "off" },
		risk: "Slower by what the profile gains, as your benchmarks say.",
		isFree: false
	}
};
async function possibleSettings(session) {
	const [target] = (await session.opened()).targets;
	const { usesCgo, mains } = await session.listing();
	const { pattern, flags } = parseGcflags(session.settings.gcflags);
	const hasProfile = await Promise.all(mains.map(({ directory }) => exists(join(directory, "default.pgo"))));
	const isPossible = {
		cgo: usesCgo && target?.facts.cgo === true,
		"no-inlining": !(pattern === "all" && flags.includes("-l")),
		"no-profile": hasProfile.includes(true)
	};
	if (!isPossible.cgo) session.notice(target?.facts.cgo === true ? "CGO_ENABLED=0 changes nothing: no package of it has C code" : "CGO_ENABLED is 0 already");
	return buildSettingNames.filter((name) => isPossible[name]);
}
async function measureBuildSettings(session, names) {
	const before = await session.strippedBuild();
	const savings = [];
	for (const name of buildSettingNames.filter((one) => names.has(one))) {
		const { changes, risk, isFree } = settings[name];
		const title = buildSettingTitles[name];
		const after = await session.buildWith(`building with ${title}`, changes);
		const rows = [];
		for (const { importPath: program } of session.programs) rows.push(builtSaving({
			step: "build-settings",
			program,
			change: title,
			base: "stripped-build",
			risk,
			line: session.lineWith(changes, program),
			details: []
		}, await session.sizesOf(pathOf(before.paths, program)), await session.sizesOf(pathOf(after.paths, program))));
		savings.push(...rows);
		const saved = rows.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
		if (isFree && saved > 0) session.combine(changes);
	}
	return savings;
}
function exists(path) {
	return access(path).then(() => true, () => false);
}
//#endregion
//#region src/core/slim/packing-risks.ts
const packingRisk = "It starts slower and takes more memory, and virus scanners may refuse it. Compressed downloads gain little: see gzip.";
function packingRisks(goos) {
	return [
		"antivirus: scanners report packed programs, as malware is packed too",
		"memory: the whole program is unpacked at each start into pages of its own, which no two processes share and the system can\u2019t drop and read again",
		"start-up: unpacking comes before main, each time",
		"inspection: go version -m, govulncheck and this tool see nothing of what is in the file",
		"packages: distributions and app stores may not take packed files",
		...goos === "darwin" ? ["code signing: packing breaks the signature, and UPX packs no macOS programs by default"] : [],
		...goos === "windows" ? ["code signing: sign after packing; SmartScreen may warn of it"] : []
	];
}
//#endregion
//#region src/toolchain/slim/rewrite-file.ts
const versionTimeout = 20;
const maxMessage = 300;
async function findTool(name, environment, cwd) {
	const searchPath = environment["PATH"] ?? "";
	const path = await findProgram(name, searchPath);
	if (path === null) return null;
	const { code, stdout } = await run(path, ["--version"], {
		cwd,
		env: variables(searchPath),
		timeoutSeconds: versionTimeout
	});
	const [first = ""] = code === 0 ? stdout.toString("utf8").split("\n") : [];
	return {
		name,
		path,
		version: plainSentence(first, maxMessage),
		searchPath
	};
}
async function rewriteFile({ name, path, searchPath }, from, to, timeoutSeconds) {
	const { code, stdout, stderr, timedOut } = await run(path, [
		...name === "upx" ? ["-q", "--no-color"] : [],
		"-o",
		to,
		from
	], {
		cwd: dirname(to),
		env: variables(searchPath),
		timeoutSeconds
	});
	if (timedOut) return `${name} did not end within ${timeoutSeconds} s`;
	const printed = `${stderr.toString("utf8")}\n${stdout.toString("utf8")}`;
	const isMade = await stat(to).then((stats) => stats.isFile() && stats.size > 0, () => false);
	if (code === 0) return isMade ? null : `${name} made no file`;
	return messageIn(printed, name) || `${name} ended with exit status ${code}`;
}
function variables(searchPath) {
	return {
		PATH: searchPath,
		LC_ALL: "C"
	};
}
function messageIn(printed, name) {
	const lines = printed.split("\n").filter((line) => line.trim() !== "");
	const line = lines.find((line) => /exception|error/i.test(line)) ?? lines.find((one) => one.includes(`${name}:`)) ?? lines[0];
	return plainSentence((line ?? "").replace(/^.*?(?=\b[A-Z]\w*Exception\b)/, ""), maxMessage);
}
//#endregion
//#region src/core/slim/start-figures.ts
function figuresOf(runs, floor) {
	const peaks = runs.flatMap(({ peakMemory }) => peakMemory ?? []);
	const peakMemory = peaks.length < runs.length ? null : median(peaks);
	return {
		statuses: [...new Set(runs.map(({ status }) => status))],
		milliseconds: median(runs.map(({ milliseconds }) => milliseconds)),
		peakMemory,
		isAtMost: peakMemory !== null && peakMemory <= floor
	};
}
function median(numbers) {
	const sorted = numbers.toSorted((a, b) => a - b);
	const half = Math.floor(sorted.length / 2);
	const high = sorted[half] ?? outsideColumn();
	return sorted.length % 2 === 1 ? high : ((sorted[half - 1] ?? outsideColumn()) + high) / 2;
}
function parseRuns(printed, programs) {
	const runs = Array.from({ length: programs }, () => []);
	let floor = 0;
	for (const line of printed.split("\n")) {
		const [, program, status, nanoseconds, bytes] = /^(\d{1,3}) (-?\d{1,10}) (\d{1,15}) (-1|\d{1,15})$/.exec(line) ?? [];
		const [, own] = /^floor (\d{1,15})$/.exec(line) ?? [];
		if (own !== void 0) floor = Number(own);
		if (bytes === void 0) continue;
		runs[Number(program)]?.push({
			status: Number(status),
			milliseconds: Number(nanoseconds) / 1e6,
			peakMemory: bytes === "-1" ? null : Number(bytes)
		});
	}
	return {
		runs,
		floor
	};
}
//#endregion
//#region src/toolchain/slim/starter-program.ts
const starterProgram = {
	"go.mod": "module starter\n\ngo 1.19\n",
	"main.go": `package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"time"
)

func number(at int) int {
	value, err := strconv.Atoi(os.Args[at])
	if err != nil {
		panic(err)
	}
	return value
}

// A process keeps the peak of the one that made it, which may be large here: so this
// program starts itself, and counts in a process that a small one made.
func main() {
	if os.Args[1] != "again" {
		again := exec.Command(os.Args[0], append([]string{"again"}, os.Args[1:]...)...)
		again.Stdout, again.Stderr = os.Stdout, os.Stderr
		if again.Run() != nil {
			os.Exit(1)
		}
		return
	}
	runs, seconds, programs := number(2), number(3), number(4)
	paths, args := os.Args[5:5+programs], os.Args[5+programs:]
	for i := 0; i < runs; i++ {
		for at, path := range paths {
			limit, done := context.WithTimeout(context.Background(), time.Duration(seconds)*time.Second)
			command := exec.CommandContext(limit, path, args...)
			start := time.Now()
			err := command.Run()
			took := time.Since(start)
			done()
			if command.ProcessState == nil {
				fmt.Fprintln(os.Stderr, err)
				os.Exit(1)
			}
			fmt.Println(at, command.ProcessState.ExitCode(), took.Nanoseconds(), peak(command.ProcessState))
		}
	}
	fmt.Println("floor", floor())
}
`,
	"peak_unix.go": `//go:build unix

package main

import (
	"os"
	"runtime"
	"syscall"
)

func peak(state *os.ProcessState) int64 {
	if usage, ok := state.SysUsage().(*syscall.Rusage); ok {
		return bytes(usage)
	}
	return -1
}

// A child begins in the memory of its parent, whose peak counts as its own.
func floor() int64 {
	var usage syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &usage) != nil {
		return -1
	}
	return bytes(&usage)
}

func bytes(usage *syscall.Rusage) int64 {
	if runtime.GOOS == "darwin" || runtime.GOOS == "ios" {
		return int64(usage.Maxrss)
	}
	return int64(usage.Maxrss) * 1024
}
`,
	"peak_other.go": `//go:build !unix

package main

import "os"

func peak(*os.ProcessState) int64 { return -1 }

func floor() int64 { return -1 }
`
};
const runTimeout = 10;
const maxPrinted$1 = 1048576;
const passedOn = [
	"PATH",
	"SYSTEMROOT",
	"SYSTEMDRIVE",
	"WINDIR",
	"COMSPEC"
];
async function buildStarter(opened, directory) {
	for (const [name, text] of Object.entries(starterProgram)) await writeFile(join(directory, name), text);
	const path = join(directory, process.platform === "win32" ? "s.exe" : "s");
	const { code, stderr } = await runGo(opened, [
		"build",
		"-trimpath",
		"-o",
		path,
		"."
	], {
		directory,
		env: {
			...opened.building,
			GOWORK: "off",
			GOPROXY: "off",
			CGO_ENABLED: "0"
		}
	});
	if (code !== 0) throw new UserError(`the program that starts others does not build: ${outline(stderr)}`);
	return { path };
}
async function startPrograms({ path }, programs, args, { directory, environment }) {
	const home = join(directory, "home");
	const temporary = join(directory, "tmp");
	const cwd = join(directory, "work");
	for (const one of [
		home,
		temporary,
		cwd
	]) await mkdir(one);
	const { code, stdout, stderr, timedOut } = await run(path, [
		String(7),
		String(runTimeout),
		String(programs.length),
		...programs,
		...args
	], {
		cwd,
		env: allowed(environment, home, temporary),
		timeoutSeconds: 7 * programs.length * runTimeout + runTimeout,
		maxStdoutBytes: maxPrinted$1
	});
	if (timedOut) return "it did not end";
	if (code !== 0) return plainSentence(stderr.toString("utf8"), 300);
	const { runs, floor } = parseRuns(stdout.toString("utf8"), programs.length);
	return runs.map((some) => figuresOf(some, floor));
}
function allowed(environment, home, temporary) {
	const kept = passedOn.flatMap((name) => {
		const value = environment[name];
		return value === void 0 ? [] : [[name, value]];
	});
	return {
		...Object.fromEntries(kept),
		LANG: "C.UTF-8",
		HOME: home,
		XDG_CONFIG_HOME: join(home, ".config"),
		XDG_CACHE_HOME: join(home, ".cache"),
		...process.platform === "win32" ? {
			USERPROFILE: home,
			APPDATA: home,
			LOCALAPPDATA: home,
			TEMP: temporary,
			TMP: temporary
		} : { TMPDIR: temporary }
	};
}
//#endregion
//#region src/gate/slim/starts.ts
function openStarts(session, args) {
	const starter = once(async () => buildStarter(await session.opened(), await session.newDirectory("starter")));
	return { compare: async (before, after) => {
		if (args === null) return notStarted("--run 'ARGS' allows it");
		const { host } = (await session.opened()).toolchain;
		const { GOOS, GOARCH } = session.shell.facts;
		if (host.goos !== GOOS || host.goarch !== GOARCH) return notStarted(`it is for ${GOOS}/${GOARCH}, and not for this machine`);
		const figures = await startPrograms(await starter(), [before, after], args, {
			directory: await session.newDirectory("start"),
			environment: session.shell.settings.process
		});
		return typeof figures === "string" ? {
			detail: {
				title: "could not be started",
				lines: [figures]
			},
			isAlike: false
		} : outcome(figures, args);
	} };
}
function notStarted(reason) {
	return {
		detail: {
			title: "not started",
			lines: [reason]
		},
		isAlike: true
	};
}
function outcome(figures, args) {
	const [first, second] = figures;
	const statuses = figures.map((one) => one.statuses.join(" and "));
	return {
		isAlike: first !== void 0 && statuses[0] === statuses[1],
		detail: {
			title: `started 7 times with ${args.length === 0 ? "no arguments" : args.join(" ")}: medians on this machine`,
			lines: [...first === void 0 ? [] : [`before: ${figuresLine(first)}`], ...second === void 0 ? [] : [`after: ${figuresLine(second)}`]]
		}
	};
}
function figuresLine(figures) {
	const { statuses, milliseconds, peakMemory, isAtMost } = figures;
	const memory = peakMemory === null ? "peak memory not measured" : `peak memory ${isAtMost ? "at most " : ""}${formatBytes(peakMemory)}`;
	const status = statuses.map((code) => code === -1 ? "ended by a signal or after 10 s" : `exit status ${code}`).join(" and ");
	return `${milliseconds.toFixed(1)} ms, ${memory}, ${status}`;
}
//#endregion
//#region src/gate/slim/step-packing.ts
async function measurePacking(session, runArguments) {
	const { shell, settings, log } = session;
	const directory = await session.newDirectory("packed");
	const tool = await findTool("upx", shell.settings.process, directory);
	const starts = openStarts(session, runArguments);
	const { paths } = await session.strippedBuild();
	const savings = [];
	for (const [i, { importPath: program, file }] of session.programs.entries()) {
		const row = {
			step: "packing",
			program,
			change: "upx",
			base: "stripped-build",
			risk: packingRisk,
			line: `upx ${shellWord(file) ?? "FILE"}`,
			details: []
		};
		if (tool === null) {
			const why = "Not measured: no upx on PATH.";
			savings.push(unmeasuredSaving({
				...row,
				risk: why
			}));
			continue;
		}
		const [from, to] = [pathOf(paths, program), join(directory, `${i}-packed`)];
		const failure = await withProgress(log, "packing it with UPX", () => rewriteFile(tool, from, to, settings.timeoutSeconds));
		if (failure !== null) {
			const why = `Not measured, as UPX can't pack it: ${failure}`;
			savings.push(unmeasuredSaving({
				...row,
				risk: why
			}));
			continue;
		}
		const { detail, isAlike } = await starts.compare(from, to);
		savings.push(builtSaving({
			...row,
			risk: isAlike ? row.risk : `It does not end as before when it is started. ${row.risk}`,
			details: [
				bounded(tool.version, [await recognition(to)]),
				detail,
				bounded("known risks", packingRisks(shell.facts.GOOS))
			]
		}, await session.sizesOf(from), await session.sizesOf(to)));
	}
	return savings;
}
async function recognition(path) {
	if (!isPacked(await readFile(path))) throw new UserError("the file that UPX made is not recognized as packed: its release is not known here");
	return "recognized as packed: analyze and check say so, and name no packages in it";
}
//#endregion
//#region src/core/slim/contents/elimination-row.ts
const risks = {
	reflection: "All of these functions have to go, or look methods up by constant names. The bytes are those of a link in which they were taken for functions that look none up; that file is not to be started.",
	plugin: "A program that imports plugin keeps all methods of all types, for plugins that could call them: it usually grows by more than what it moves into plugins. Nothing was measured, as that takes a build of the host without it.",
	shared: "The build mode shares types with other files, and keeps all their methods."
};
function eliminationRow(measurement, program) {
	const deadCode = measurement.reachability?.deadCode;
	if (deadCode === void 0 || deadCode.state !== "off") return null;
	const { culprits } = deadCode;
	const kind = culprits.find((culprit) => culprit.kind !== "reflection")?.kind ?? "reflection";
	return {
		step: "dependencies",
		program,
		change: "dead-code elimination on",
		base: "stripped-build",
		risk: risks[kind],
		line: "go-size-gate why --dead-code",
		details: [culpritDetail(measurement, culprits)]
	};
}
function culpritDetail(measurement, culprits) {
	const [answer] = answerDeadCode([measurement]).programs;
	const chains = answer?.deadCode?.chains ?? [];
	const lines = culprits.map((culprit, index) => {
		const { kind, symbol, package: owner } = culprit;
		const name = kind === "plugin" && owner !== "" ? `plugin, which ${owner} imports` : symbol;
		const place = placeOfCulprit(measurement.imports, culprit);
		const at = place === null ? "" : ` at ${place.file}:${place.line}`;
		return plainName(`${name}${at}${chainText(chains[index] ?? [])}`, 300);
	});
	return bounded("What turns it off", lines);
}
function chainText(chain) {
	const [first] = chain;
	if (first === void 0) return "";
	return `, imported by ${[first.from, ...chain.map(({ to }) => to)].join(" \u2192 ")}`;
}
//#endregion
//#region src/core/slim/contents/leaving.ts
const minBytes = 65536;
const maxCandidates = 12;
const maxEdges = 5;
const nearlyAll = .9;
const maxOwnShare = .5;
const leavingKinds = [
	"module",
	"package",
	"std",
	"own"
];
function whatCouldLeave(measurement) {
	const subject = subjectOf(measurement);
	if (subject === null) return [];
	const given = givenPackages(subject);
	return withoutNested(namedGroups(measurement, subject).map(({ kind, name, paths }) => leavingOf(subject, kind, name, paths)).filter(({ bytes }) => bytes >= minBytes).filter((one) => !isTheProgram(one, measurement, given)).toSorted((a, b) => b.bytes - a.bytes || leavingKinds.indexOf(a.kind) - leavingKinds.indexOf(b.kind) || (a.name < b.name ? -1 : 1))).slice(0, maxCandidates);
}
function leavingPackage(measurement, path) {
	const subject = subjectOf(measurement);
	if (subject === null || !subject.index.numbers.has(path)) return null;
	return leavingOf(subject, "package", path, [path]);
}
function subjectOf({ imports, packages }) {
	if (imports === void 0) return null;
	const sizes = new Map(packages.map(({ path, size }) => [path, size]));
	return {
		index: indexGraph(imports),
		sizes
	};
}
function namedGroups(measurement, { index: { graph } }) {
	const own = ownModules(measurement);
	const modules = new Map();
	const groups = [];
	for (const [number, { path, module }] of graph.packages.entries()) {
		if (number === 0) continue;
		const name = module === void 0 ? "" : graph.modules[module]?.path ?? "";
		const kind = name === "" ? "std" : own.has(name) ? "own" : "package";
		groups.push({
			kind,
			name: path,
			paths: [path]
		});
		if (kind !== "package") continue;
		const known = modules.get(name) ?? [];
		known.push(path);
		modules.set(name, known);
	}
	for (const [name, paths] of modules) groups.push({
		kind: "module",
		name,
		paths
	});
	return groups;
}
function ownModules({ imports }) {
	const own = (imports?.modules ?? []).filter(({ version }) => version === "");
	return new Set(own.map(({ path }) => path));
}
function leavingOf({ index, sizes }, kind, name, paths) {
	const below = pathsBelow(index, paths).map((path) => ({
		path,
		size: sizes.get(path) ?? 0
	}));
	const edges = edgesInto(index, new Set(paths));
	return {
		kind,
		name,
		paths,
		bytes: below.reduce((sum, { size }) => sum + size, 0),
		below: new Set(below.map(({ path }) => path)),
		largest: largestOf(below),
		importers: edges.length,
		edges: edges.slice(0, maxEdges)
	};
}
function edgesInto({ graph }, inside) {
	const isInside = graph.packages.map(({ path }) => inside.has(path));
	return graph.packages.flatMap(({ imports }, from) => {
		const to = isInside[from] === true ? void 0 : imports.find((number) => isInside[number]);
		return to === void 0 ? [] : [importEdge(graph, from, to)];
	}).toSorted((a, b) => Number(a.file === void 0) - Number(b.file === void 0));
}
function withoutNested(candidates) {
	const isNearly = (inner, outer) => inner !== outer && inner.bytes >= nearlyAll * outer.bytes && inner.paths.every((path) => outer.below.has(path));
	const others = candidates.filter(({ kind }) => kind !== "own");
	const kept = [];
	for (const one of candidates) if (!(kept.some((outer) => isNearly(one, outer)) || one.kind === "own" && others.some((inner) => isNearly(inner, one)))) kept.push(one);
	return kept;
}
const basics = [
	"bufio",
	"bytes",
	"context",
	"fmt",
	"log",
	"os",
	"os/signal",
	"path/filepath",
	"runtime",
	"runtime/cgo",
	"runtime/debug",
	"sort",
	"strconv",
	"strings",
	"sync",
	"time"
];
function isTheProgram({ kind, name, bytes }, { binary }, given) {
	if (kind === "own") return bytes > maxOwnShare * binary.fileSize;
	return kind === "std" && given.has(name);
}
function givenPackages({ index: { graph, numbers } }) {
	const isStandard = graph.packages.map(({ module }) => module === void 0);
	const given = new Set(basics.flatMap((path) => numbers.get(path) ?? []));
	for (const from of given) for (const to of graph.packages[from]?.imports ?? []) given.add(to);
	const chosen = new Set(graph.packages.flatMap(({ imports }, from) => isStandard[from] === true ? [] : imports));
	const paths = graph.packages.flatMap(({ path }, number) => isStandard[number] === true && (given.has(number) || !chosen.has(number)) ? [path] : []);
	return new Set(paths);
}
//#endregion
//#region src/core/slim/contents/notable-packages.ts
const notablePackages = {
	"time/tzdata": "It is the time zone database, about 450 kB: leave it out where the systems have one of their own.",
	embed: "Embedded files are in the program as they are: the step embedded-files says what packing them would save.",
	"net/http/pprof": "Importing it adds handlers to the default server: a build tag keeps profiling to builds that need it.",
	expvar: "It brings net/http and a handler on the default server: a build tag, or counters of your own, do without.",
	"html/template": "It looks methods up by name, so that the linker keeps all exported methods: pages that never change need no template.",
	"text/template": "It looks methods up by name, so that the linker keeps all exported methods: fmt or strings.Replacer do for short texts.",
	plugin: "A program that imports it keeps all methods of all types, for plugins that could call them, and it usually grows by that."
};
//#endregion
//#region src/core/slim/contents/leaving-rows.ts
const minTable = 65536;
const maxTables = 5;
function leavingRows(measurement, program) {
	const leaving = whatCouldLeave(measurement);
	const named = new Set(leaving.map(({ name }) => name));
	const notable = Object.keys(notablePackages).flatMap((path) => {
		const found = named.has(path) ? null : leavingPackage(measurement, path);
		return found === null ? [] : [found];
	});
	return [...[...leaving, ...notable].map((one) => leavingRow(one, program)), ...largeTables(measurement).map((table) => tableRow(table, program))];
}
const advice = {
	module: "The program loses what it does with it: behind a build tag, or in a program of its own, those who need it keep it.",
	package: "The program loses what it does with it: behind a build tag, or in a program of its own, those who need it keep it.",
	std: "The code that imports it has to do without it, or go as well.",
	own: "Behind a build tag, or in a program of its own, those who need it keep it."
};
function leavingRow(leaving, program) {
	const { kind, name, bytes, edges, importers } = leaving;
	const [edge] = edges;
	return computedSaving({
		step: "dependencies",
		program,
		change: `without ${plainName(name)}`,
		base: "stripped-build",
		risk: `${notablePackages[name] ?? advice[kind]} Computed: what hangs on these imports alone, so that rows that hold the same don't add up.`,
		line: edge === void 0 ? `go-size-gate why ${plainName(name)}` : `${placeOf(edge)}${importers > 1 ? ` ${andMore(importers - 1)}` : ""}`,
		details: detailsOf(leaving)
	}, bytes);
}
function detailsOf(leaving) {
	const { edges, importers, largest, below } = leaving;
	return [...edges.length === 0 ? [] : [bounded(importers === 1 ? "The import that holds it" : "The imports that hold it", linesAndMore(edges.map(placeOf), importers))], bounded("What hangs on it", linesAndMore(largest.map(({ path, size }) => `${path}: ${formatBytes(size)}`), below.size))];
}
function placeOf({ from, to, file, line }) {
	return `${file === void 0 ? plainName(from) : `${plainName(file)}:${line}`} imports ${plainName(to)}`;
}
function largeTables({ symbols, packages }) {
	const pseudo = new Set(packages.filter(({ kind }) => kind === "pseudo").map(({ path }) => path));
	return symbols.filter(({ name, region, size, package: owner }) => size >= minTable && (region === "data" || region === "rodata" || region === "strings") && !pseudo.has(owner) && !name.endsWith(" (embedded)")).slice(0, maxTables);
}
function tableRow({ name, package: owner, size }, program) {
	return computedSaving({
		step: "dependencies",
		program,
		change: `without the table ${plainName(name)}`,
		base: "stripped-build",
		risk: `Data of ${plainName(owner)}, which is in the file as it is: a smaller table, one that is made at start, or a compressed one that is unpacked when it is needed.`,
		line: `go-size-gate why ${plainName(owner)}`,
		details: []
	}, size);
}
//#endregion
//#region src/core/slim/contents/link-command.ts
const word = /"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"']+/g;
function linkCommandIn(printed) {
	const [, work] = /^WORK=(.+)$/m.exec(printed) ?? [];
	const line = printed.split("\n").findLast((text) => /[\\/]link(?:\.exe)?"? -o /.test(text));
	if (work === void 0 || line === void 0) return null;
	const words = wordsOf(line).map((text) => text.replaceAll("$WORK", work));
	const first = words.findIndex((text) => !/^[A-Z_]+=/.test(text));
	const [linker, ...args] = words.slice(first);
	const main = args.pop();
	const [output, , list, importcfg, ...flags] = args;
	if (output !== "-o" || list !== "-importcfg") return null;
	if (linker === void 0 || importcfg === void 0 || main === void 0) return null;
	const variables = words.slice(0, first).map((text) => {
		const at = text.indexOf("=");
		return [text.slice(0, at), text.slice(at + 1)];
	});
	return {
		linker,
		variables: Object.fromEntries(variables),
		importcfg,
		flags,
		main
	};
}
function wordsOf(line) {
	const words = [];
	let end = -1;
	for (const match of line.matchAll(word)) {
		const text = unquoted(match[0]);
		if (match.index === end) words.push(`${words.pop() ?? ""}${text}`);
		else words.push(text);
		end = match.index + match[0].length;
	}
	return words;
}
function unquoted(text) {
	if (text.startsWith("'")) return text.slice(1, -1);
	if (!text.startsWith("\"")) return text;
	return text.slice(1, -1).replace(/\\(.)/g, "$1");
}
//#endregion
//#region src/toolchain/slim/eliminated-link.ts
const maxArchiveBytes = 536870912;
const maxPrinted = 67108864;
async function eliminatedLink(options) {
	const { output } = options;
	const printed = join(output, "printed");
	const [round] = await runBuild(options, {
		stderrPath: () => printed,
		flags: ["-x", "-work"]
	});
	const [built] = round?.paths.values() ?? [];
	if (round?.finished.code !== 0 || built === void 0) throw new UserError("go did not link the program once more");
	const { size } = await stat(printed);
	if (size > maxPrinted) throw new UserError("go printed too much");
	const command = linkCommandIn(await readFile(printed, "utf8"));
	if (command === null) throw new UserError("go did not say how it links");
	const importcfg = await readFile(command.importcfg, "utf8");
	const link = (name, text, main) => linkWith(options, {
		...command,
		main
	}, join(output, name), text);
	const control = await link("control", importcfg, command.main);
	const sizes = [await stat(control), await stat(built)].map((file) => file.size);
	if (sizes[0] !== sizes[1]) throw new UserError("the same link made a file of another size");
	const unmarked = await withoutMarks(importcfg, output);
	const main = unmarked.copies.get(command.main) ?? command.main;
	return await link("eliminated", unmarked.text, main);
}
async function linkWith({ command, target, environment, tree }, { linker, flags, variables, main }, path, importcfg) {
	await writeFile(`${path}.importcfg`, importcfg);
	const { code, stderr, timedOut } = await run(linker, [
		"-o",
		path,
		"-importcfg",
		`${path}.importcfg`,
		...flags,
		main
	], {
		cwd: tree.directory,
		env: {
			...environment,
			...targetEnvironment(target),
			...variables
		},
		timeoutSeconds: command.timeoutSeconds
	});
	if (timedOut || code !== 0) {
		const why = timedOut ? "timed out" : outline(stderr.toString("utf8"));
		throw new UserError(`the link without marks failed: ${why}`);
	}
	return path;
}
async function withoutMarks(importcfg, output) {
	const copies = new Map();
	const lines = [];
	for (const line of importcfg.split("\n")) {
		const [, name, path] = /^packagefile ([^=]+)=(.+)$/.exec(line) ?? [];
		if (name === void 0 || path === void 0) {
			lines.push(line);
			continue;
		}
		const copy = join(output, `${lines.length}.a`);
		const isCopied = await copyWithoutMarks(path, copy);
		if (isCopied) copies.set(path, copy);
		lines.push(`packagefile ${name}=${isCopied ? copy : path}`);
	}
	return {
		text: lines.join("\n"),
		copies
	};
}
async function copyWithoutMarks(path, copy) {
	if ((await stat(path)).size > maxArchiveBytes) throw new UserError("an archive is too large");
	const archive = await readFile(path);
	try {
		const marks = reflectMarks(archive);
		for (const at of marks) archive.writeUInt8(archive.readUInt8(at) & -33, at);
		if (marks.length > 0) await writeFile(copy, archive);
		return marks.length > 0;
	} catch (error) {
		if (!(error instanceof MalformedBinary)) throw error;
		throw new UserError("an archive has a form that is not known");
	}
}
//#endregion
//#region src/gate/slim/step-dependencies.ts
async function slimDependencies(session) {
	const rows = [];
	for (const [program, measurement] of await session.measurements()) {
		if (measurement.imports === void 0) session.notice(`who imports what in ${program} is not known`);
		rows.push(...leavingRows(measurement, program));
		rows.push(...await elimination(session, program, measurement));
	}
	return rows;
}
async function elimination(session, importPath, measurement) {
	const row = eliminationRow(measurement, importPath);
	if (row === null) return [];
	const program = session.programs.find((one) => one.importPath === importPath);
	const isReflection = (measurement.reachability?.deadCode.culprits ?? []).every(({ kind }) => kind === "reflection");
	if (program === void 0 || !isReflection) return [unmeasuredSaving(row)];
	const before = await session.strippedBuild();
	const output = await session.newDirectory("eliminated");
	const opened = await session.opened();
	try {
		const path = await withProgress(session.log, "linking it with dead-code elimination on", () => eliminatedLink(enforcedOptions(opened, [program], output)));
		return [builtSaving(row, await session.sizesOf(pathOf(before.paths, importPath)), await session.sizesOf(path))];
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		session.notice(`what dead-code elimination would save could not be measured: ${messageOf(error)}`);
		return [unmeasuredSaving(row)];
	}
}
//#endregion
//#region src/core/slim/contents/unpacking-code.ts
const packings = ["gzip", "zstd"];
const zstdPackage = "github.com/klauspost/compress/zstd";
const decoders = {
	gzip: {
		imports: [
			"bytes",
			"compress/gzip",
			"io"
		],
		declaration: `import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"io"
	"sync"
)
`,
		body: `	reader, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(reader)
`
	},
	zstd: {
		imports: [zstdPackage],
		declaration: `import (
	_ "embed"
	"sync"

	"${zstdPackage}"
)
`,
		body: `	decoder, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1))
	if err != nil {
		return nil, err
	}
	defer decoder.Close()
	return decoder.DecodeAll(packed, nil)
`
	}
};
const packedSuffixes = {
	gzip: ".gz",
	zstd: ".zst"
};
function lazyReader(packing, name, file) {
	const { declaration, body } = decoders[packing];
	return `package ${name}

${declaration}
//go:embed ${file}
var packed []byte

// Content unpacks the file when it is first called.
var Content = sync.OnceValues(func() ([]byte, error) {
${body}})
`;
}
function decoderInMain(packing) {
	const { imports, body } = decoders[packing];
	return `package main

${imports.map((path) => `import ${JSON.stringify(path)}\n`).join("")}
func goSizeGateUnpack(packed []byte) ([]byte, error) {
${body}}

var goSizeGateKept func([]byte) ([]byte, error)

func init() { goSizeGateKept = goSizeGateUnpack }
`;
}
//#endregion
//#region src/core/slim/contents/embedded-rows.ts
function worthPacking(files, packing) {
	return files.filter((file) => gainOf(file, packing) > 0).toSorted((a, b) => gainOf(b, packing) - gainOf(a, packing));
}
function gainOf({ size, packed }, packing) {
	const bytes = packed[packing];
	return bytes === null ? 0 : size - bytes;
}
function embeddedRow(program, packing, files, decoder, reason = "") {
	const count = files.length === 1 ? "1 file" : `${files.length} files`;
	const isForeign = files.every((file) => file.isForeign);
	const ofModules = isForeign ? " of other modules" : "";
	const whose = isForeign ? " Computed: the files and their code are not yours: their authors could pack them." : "";
	const gain = files.reduce((sum, file) => sum + gainOf(file, packing), 0);
	const cost = decoder === null ? "" : ` The files are ${formatBytes(gain)} smaller, and the decoder adds ${formatBytes(Math.max(0, decoder))}.`;
	return {
		step: "embedded-files",
		program,
		change: `${count}${ofModules} embedded as ${packing}`,
		base: "stripped-build",
		risk: `${reason === "" ? "" : `${reason} `}A file is unpacked into memory when it is first read, and can't be served or parsed from an embed.FS as it is.${cost}${whose}`,
		line: `${packing === "gzip" ? "gzip -9 -k FILE" : "zstd -19 FILE"}, and //go:embed FILE${packedSuffixes[packing]}`,
		details: [filesDetail(files, packing), codeDetail(packing)]
	};
}
function tooLargeRow(program, { name, size }, maxBytes) {
	return {
		step: "embedded-files",
		program,
		change: `${plainName(name)} embedded packed`,
		base: "stripped-build",
		risk: `Not measured: the file has ${formatBytes(size)}, and slim packs none of more than ${formatBytes(maxBytes)}.`,
		line: "gzip -9 -k FILE",
		details: []
	};
}
function filesDetail(files, packing) {
	return bounded("Files, and their bytes packed", files.map(({ name, size, packed }) => {
		const bytes = packed[packing] ?? size;
		return `${name}: ${formatBytes(size)}, packed ${formatBytes(bytes)}`;
	}));
}
function codeDetail(packing) {
	return {
		title: "Go that unpacks a file when it is first read",
		lines: lazyReader(packing, "assets", `FILE${packedSuffixes[packing]}`).trimEnd().split("\n")
	};
}
//#endregion
//#region src/gate/slim/pack.ts
const gzip = promisify(zlib$1.gzip);
const zstdLevel = 19;
function canPack(packing) {
	return packing === "gzip" || typeof zlib$1.zstdCompress === "function";
}
async function pack(packing, content) {
	if (packing === "gzip") return await gzip(content, { level: 9 });
	if (!canPack(packing)) return null;
	return await promisify(zlib$1.zstdCompress)(content, { params: { [zlib$1.constants.ZSTD_c_compressionLevel]: zstdLevel } });
}
//#endregion
//#region src/gate/slim/embedded-files.ts
const maxEmbeddedBytes = 536870912;
function openPacker(directory) {
	const known = new Map();
	return (path, content) => {
		const made = known.get(path) ?? packAll(content, join(directory, String(known.size)));
		known.set(path, made);
		return made;
	};
}
async function packAll(content, target) {
	const packed = {
		gzip: null,
		zstd: null
	};
	const copies = {
		gzip: null,
		zstd: null
	};
	for (const packing of packings) {
		const bytes = await pack(packing, content);
		packed[packing] = bytes?.length ?? null;
		if (bytes === null || bytes.length >= content.length) continue;
		copies[packing] = `${target}.${packing}`;
		await writeFile(copies[packing], bytes);
	}
	return {
		packed,
		copies
	};
}
async function embeddedIn(executable, packages, { modCache, packer, maxBytes = maxEmbeddedBytes }) {
	const files = [];
	const tooLarge = [];
	for (const { path: owner, module, directory, embedded } of packages) for (const file of embedded) {
		const path = join(directory, file);
		const name = `${owner}/${file}`;
		const { size } = await stat(path);
		if (size === 0 || size > executable.length) continue;
		if (size > maxBytes) {
			tooLarge.push({
				name,
				size
			});
			continue;
		}
		const content = await readBounded(path, maxBytes);
		if (!executable.includes(content)) continue;
		files.push({
			path,
			isForeign: module === "" || !leadsOut(modCache, path),
			name,
			size: content.length,
			...await packer(path, content)
		});
	}
	return {
		files,
		tooLarge
	};
}
//#endregion
//#region src/gate/slim/step-embedded-files.ts
const minGain = 4096;
const decoderName = "zz_go_size_gate_slim.go";
async function slimEmbeddedFiles(session) {
	const names = session.programs.map(({ importPath }) => importPath);
	const { of } = await session.sources();
	const { modCache } = session.shell.workspace;
	const packer = openPacker(await session.newDirectory("packed-files"));
	const stripped = await session.strippedBuild();
	const files = new Map();
	const rows = [];
	for (const name of names) {
		const found = await embeddedIn(await readFile(pathOf(stripped.paths, name)), of(name), {
			modCache,
			packer
		});
		files.set(name, found.files);
		rows.push(...found.tooLarge.map((file) => unmeasuredSaving(tooLargeRow(name, file, maxEmbeddedBytes))));
	}
	const mains = names.flatMap((name) => of(name).filter(({ path }) => path === name));
	for (const packing of packings) rows.push(...await packedRows(session, packing, files, mains));
	return rows;
}
async function packedRows(session, packing, files, mains) {
	const paying = [...files].flatMap(([program, all]) => [false, true].flatMap((isForeign) => {
		const some = worthPacking(all.filter((file) => file.isForeign === isForeign), packing);
		return sum(some, packing) < minGain ? [] : [{
			program,
			some,
			isForeign
		}];
	}));
	if (!canPack(packing)) {
		if ([...files.values()].some((all) => all.length > 0)) session.notice(`embedded files were not packed by ${packing}, as this release of Node can't`);
		return [];
	}
	if (paying.length === 0) return [];
	const own = paying.flatMap(({ some, isForeign }) => isForeign ? [] : some);
	const replaced = new Map(own.flatMap(({ path, copies }) => copies[packing] === null ? [] : [[path, copies[packing]]]));
	try {
		const built = await buildPacked(session, packing, replaced, mains);
		const stripped = await session.strippedBuild();
		const rows = [];
		for (const { program, some, isForeign } of paying) {
			const sizesIn = ({ paths: made }) => session.sizesOf(pathOf(made, program));
			const before = await sizesIn(stripped);
			const { fileSize } = await sizesIn(built.decoder);
			const added = fileSize - before.fileSize;
			const text = embeddedRow(program, packing, some, added);
			rows.push(isForeign ? computedSaving(text, sum(some, packing) - added) : builtSaving(text, before, await sizesIn(built.packed)));
		}
		return rows;
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const reason = notBuilt(packing, error);
		return paying.map(({ program, some }) => unmeasuredSaving(embeddedRow(program, packing, some, null, reason)));
	}
}
function sum(files, packing) {
	return files.reduce((total, file) => total + gainOf(file, packing), 0);
}
function notBuilt(packing, error) {
	const [said = messageOf(error)] = error.failure?.output ?? [];
	const isAbsent = said.includes(zstdPackage);
	return packing === "zstd" && isAbsent ? `Not measured: no module of the program has the decoder, ${zstdPackage}, and slim fetches none.` : `Not measured, as the program does not build with it: ${said.replace(/\.$/, "")}.`;
}
async function buildPacked(session, packing, replaced, mains) {
	const directory = await session.newDirectory(packing);
	const source = join(directory, "decoder.go");
	await writeFile(source, decoderInMain(packing));
	const decoders = mains.map((main) => [join(main.directory, decoderName), source]);
	const overlay = async (name, entries) => {
		const path = join(directory, name);
		const text = JSON.stringify({ Replace: Object.fromEntries(entries) });
		await writeFile(path, text);
		return path;
	};
	const decoder = await session.buildWith(`building it with a ${packing} decoder`, { overlay: await overlay("decoder.json", decoders) });
	if (replaced.size === 0) return {
		decoder,
		packed: decoder
	};
	return {
		decoder,
		packed: await session.buildWith(`building it with embedded files as ${packing}`, { overlay: await overlay("packed.json", [...decoders, ...replaced]) })
	};
}
//#endregion
//#region src/core/slim/stripping.ts
const strippers = [
	"-s",
	"-w",
	"-trimpath"
];
const combinations = [
	["-w"],
	["-s"],
	["-s", "-w"],
	["-trimpath"],
	[
		"-s",
		"-w",
		"-trimpath"
	]
];
const costs = {
	"-s": "No symbol table: nm, perf and debuggers name no functions.",
	"-w": "No DWARF: debuggers show no lines and variables.",
	"-trimpath": "Stack traces and debuggers have paths of modules in place of your directories."
};
function missingCombinations(present) {
	const lists = combinations.map((list) => list.filter((one) => !present.has(one)));
	const keys = lists.map((list) => list.join(" "));
	return lists.filter((_, i) => {
		const key = keys[i] ?? "";
		return key !== "" && keys.indexOf(key) === i;
	});
}
function costOf(list) {
	return list.map((one) => costs[one]).join(" ");
}
function linkerFlagsOf(list) {
	return list.filter((one) => one !== "-trimpath");
}
function combinationTitle(list) {
	const flags = linkerFlagsOf(list);
	const text = flags.length > 1 ? `"${flags.join(" ")}"` : flags.join("");
	return [...list.includes("-trimpath") ? ["-trimpath"] : [], ...flags.length === 0 ? [] : [`-ldflags=${text}`]].join(" ");
}
//#endregion
//#region src/core/slim/same-program.ts
function checkRewritten(before, after) {
	try {
		return withinFile(after, () => compare(before, after));
	} catch (error) {
		if (!(error instanceof MalformedBinary)) throw error;
		return {
			faults: [`the file can't be read: ${messageOf(error)}`],
			functions: null
		};
	}
}
function compare(before, after) {
	const [old, image] = [imageOf(before), imageOf(after)];
	if (old === null || image === null) return {
		faults: ["files of this format are not read"],
		functions: null
	};
	const table = readFunctionTable(image);
	const [info, oldInfo] = [infoOf(after, image), infoOf(before, old)];
	const functions = typeof table === "string" ? [] : namesThatDiffer(before, after);
	return {
		functions: typeof table === "string" ? null : table.count,
		faults: [
			...info === oldInfo ? [] : ["the build info is gone or another one"],
			...typeof table === "string" ? [table] : [],
			...functions.length === 0 ? [] : [`${functions.length} functions differ, such as ${functions[0]}`],
			...lostSections(old, image)
		]
	};
}
function imageOf(file) {
	return readImage(file).image ?? null;
}
function infoOf(file, image) {
	return readBuildInfo(file, image)?.text ?? null;
}
function namesThatDiffer(before, after) {
	return differingFunctionSizes(before, after);
}
function lostSections(before, after) {
	if (before.placement || after.placement) return [];
	const kept = new Map(after.sections.map((section) => [section.name, section]));
	return before.sections.filter(({ loaded, fileSize }) => loaded && fileSize > 0).flatMap(({ name, offset, fileSize }) => {
		const other = kept.get(name);
		if (other === void 0) return [`the section ${name} is gone`];
		const [mine, theirs] = [before.bytes.file.subarray(offset, offset + fileSize), after.bytes.file.subarray(other.offset, other.offset + other.fileSize)];
		return Buffer.compare(mine, theirs) === 0 ? [] : [`the section ${name} has other bytes`];
	});
}
//#endregion
//#region src/gate/slim/strip.ts
const subjects = [{
	change: "strip",
	base: "your-build"
}, {
	change: "strip after -trimpath -ldflags=\"-s -w\"",
	base: "stripped-build"
}];
const risk = "One more tool in the build. On macOS the file must be signed again.";
async function measureStrip(session, runArguments) {
	const directory = await session.newDirectory("strip");
	const tool = await findTool("strip", session.shell.settings.process, directory);
	const starts = openStarts(session, runArguments);
	const builds = {
		"your-build": await session.yourBuild(),
		"stripped-build": await session.strippedBuild()
	};
	const savings = [];
	for (const [i, { importPath: program, file }] of session.programs.entries()) for (const { change, base } of subjects) {
		const row = {
			step: "stripping",
			program,
			change,
			base,
			risk,
			line: `strip ${shellWord(file) ?? "FILE"}`,
			details: []
		};
		const stripping = {
			from: pathOf(builds[base].paths, program),
			to: join(directory, `${i}-${base}`),
			row
		};
		savings.push(tool === null ? unmeasuredSaving({
			...row,
			risk: "Not measured: no strip on PATH."
		}) : await strip(session, tool, stripping, starts));
	}
	return savings;
}
async function strip(session, tool, { from, to, row }, starts) {
	const { timeoutSeconds } = session.settings;
	const failure = await rewriteFile(tool, from, to, timeoutSeconds);
	if (failure !== null) return unmeasuredSaving({
		...row,
		risk: `Not measured: ${failure}`
	});
	const { faults, functions } = checkRewritten(await readFile(from), await readFile(to));
	const unreadable = await unreadableBy(to);
	const start = await starts.compare(from, to);
	const all = [
		...faults,
		...unreadable,
		...start.isAlike ? [] : ["it does not end as before when it is started"]
	];
	return builtSaving({
		...row,
		risk: all.length === 0 ? row.risk : `It breaks the file: ${all.join("; ")}.`,
		details: [bounded(tool.version === "" ? "strip" : tool.version, [all.length === 0 ? `read again: every byte has an owner, the build info, ${functions} functions and all that is loaded are as before` : `read again: ${all.join("; ")}`]), start.detail]
	}, await session.sizesOf(from), await session.sizesOf(to));
}
async function unreadableBy(path) {
	try {
		await analyzeFile(path, { gzip: false });
		return [];
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return [messageOf(error)];
	}
}
//#endregion
//#region src/gate/slim/step-stripping.ts
async function measureStripping(session, runArguments) {
	const { shell, flags } = session;
	const own = linkerFlags(shell, flags);
	const all = [...flagsOf(shell.facts.GOFLAGS), ...flags];
	const present = strippers.filter((one) => one === "-trimpath" ? isSet(all, "trimpath") : own.includes(one));
	const savings = [];
	for (const list of missingCombinations(new Set(present))) savings.push(...await measureFlags(session, own, list));
	if (present.length > 0) session.notice(`your build has ${present.join(", ")} already`);
	return [...savings, ...await measureStrip(session, runArguments)];
}
async function measureFlags(session, own, list) {
	const title = combinationTitle(list);
	const added = linkerFlagsOf(list);
	const more = [...list.includes("-trimpath") ? ["-trimpath"] : [], ...added.length === 0 ? [] : [`-ldflags=${linkerText([...own, ...added])}`]];
	const before = await session.yourBuild();
	const after = await session.yourBuildWith(`building with ${title}`, more);
	const rows = session.programs.map(async ({ importPath: program }) => {
		const path = pathOf(after.paths, program);
		return builtSaving({
			step: "stripping",
			program,
			change: title,
			base: "your-build",
			risk: costOf(list),
			line: goBuildLine([...withoutLdflags(session, added), ...more], program),
			details: await debugDetail(path, added, own)
		}, await session.sizesOf(pathOf(before.paths, program)), await session.sizesOf(path));
	});
	return await Promise.all(rows);
}
function withoutLdflags({ flags }, added) {
	return added.length === 0 ? flags : flags.filter((flag) => !/^--?ldflags=/.test(flag));
}
async function debugDetail(path, added, own) {
	if (added.join() !== "-s" || own.includes("-w")) return [];
	const { debugSections } = inspectBinary(await readFile(path));
	const lines = debugSections === null ? [] : debugSections.length === 0 ? ["the file has none: with this release of Go, -s leaves it out as -w does"] : [`the file has it: ${debugSections.slice(0, 8).join(", ")}`];
	return lines.length === 0 ? [] : [{
		title: "debug information after -s alone",
		lines
	}];
}
//#endregion
//#region src/gate/slim/together.ts
async function buildTogether(session) {
	const { combined, programs } = session;
	if (combined.length === 0) return new Map();
	const changes = mergeChanges(combined);
	try {
		const { paths } = await session.buildWith("building it with all that pays off", changes);
		const rows = programs.map(async ({ importPath }) => {
			const sizes = await session.sizesOf(pathOf(paths, importPath));
			const line = session.lineWith(changes, importPath);
			return [importPath, {
				...sizes,
				line
			}];
		});
		return new Map(await Promise.all(rows));
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		session.notice(`all changes together do not build: ${messageOf(error)}`);
		return new Map();
	}
}
//#endregion
//#region src/gate/slim/slim.ts
function runners(plan, runArguments) {
	const coldForTags = (session) => session.coldBuildsLeft() - (plan.isTogether ? 1 : 0);
	return {
		stripping: (session) => measureStripping(session, runArguments),
		"build-settings": (session) => measureBuildSettings(session, plan.settings),
		"build-tags": (session) => slimBuildTags(session, coldForTags(session)),
		dependencies: slimDependencies,
		"embedded-files": slimEmbeddedFiles,
		packing: (session) => measurePacking(session, runArguments)
	};
}
async function slim(request) {
	const { log, packages } = request;
	const { shell, root } = await openUserShell(request);
	log.info(`${shell.facts.GOVERSION} in ${shell.directory}`);
	const listed = await listPrograms(shell, request.flags, packages);
	const { programs: mains, flags } = listed;
	const session = openSlimSession({
		shell,
		tree: {
			root,
			directory: shell.directory
		},
		programs: mains,
		flags,
		settings: request.settings,
		maxColdBuilds: request.maxColdBuilds,
		log
	});
	if (!listed.mayStamp) session.notice(unstampedNotice);
	const plan = await planOf(request, session);
	announcePlan(log, plan.steps, ({ step }) => step);
	const yours = await session.yourBuild();
	const stripped = await session.strippedBuild();
	const { savings, steps } = await runSteps(request, session, plan);
	const together = plan.isTogether ? await buildTogether(session) : null;
	const programs = await Promise.all(session.programs.map(async ({ importPath }) => {
		const { GOOS, GOARCH } = shell.facts;
		return {
			name: importPath,
			target: `${GOOS}/${GOARCH}`,
			yours: await session.sizesOf(pathOf(yours.paths, importPath)),
			stripped: await session.sizesOf(pathOf(stripped.paths, importPath)),
			together: together?.get(importPath) ?? null
		};
	}));
	return {
		schemaVersion: 1,
		tool: toolName,
		goVersion: shell.facts.GOVERSION,
		programs,
		plan: [...plan.steps],
		steps,
		savings: largestFirst(savings),
		notices: [...session.notices]
	};
}
async function planOf({ steps, maxColdBuilds }, session) {
	const { shell, flags } = session;
	const all = [...flagsOf(shell.facts.GOFLAGS), ...flags];
	return planSlim({
		steps: slimSteps.filter((name) => steps.has(name)),
		maxCold: maxColdBuilds,
		isTrimmed: isSet(all, "trimpath"),
		settings: steps.has("build-settings") ? await possibleSettings(session) : []
	});
}
async function runSteps(request, session, plan) {
	const run = runners(plan, request.runArguments);
	const savings = [];
	const steps = [];
	for (const name of slimSteps) {
		if (!request.steps.has(name)) {
			steps.push(leftOut(name, "the flags leave it out"));
			continue;
		}
		let reason = "";
		try {
			savings.push(...await run[name](session));
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			reason = messageOf(error);
		}
		const undone = reason || session.undone.get(name) || plan.notRun.get(name);
		steps.push(partResult("slim", name, undone ?? "", request));
	}
	return {
		savings,
		steps
	};
}
//#endregion
export { slim };
