import { B as formatTarget, h as writeResult, p as textStyle, un as UserError } from "./foundation.js";
import { a as parseModuleRequest, i as isExactVersion } from "./values.js";
import { t as toolName } from "./services.js";
import { l as buildTree, m as linkageNotice, p as buildNotices, r as workingTreeOf, s as measureTree, u as withoutSignedCache } from "./measure-packages.js";
import { t as binaryReport } from "./compare.js";
import { t as compareAndExplain } from "./explain.js";
import { Q as outline, Y as readHostEnvironment, Z as printedObjects, n as openTree, t as findGo, u as makeWorkspace } from "./find-go.js";
import { _ as parseRequires, d as readTreeFile, i as findGoWork, m as parseGoLines, n as defaultPatterns, o as isWithin, r as findGoMod, s as mainModFiles } from "./find-modules.js";
import { o as copyTree } from "./check-file.js";
import { d as flags, f as firstLine, n as listTree } from "./list-tree.js";
import { n as operandsOf, o as showReport, u as renderJson } from "./analyzing.js";
import { t as inScratch } from "./scratch-session.js";
import { a as typedPackages, n as planBuild } from "./check2.js";
import { n as whyFailed, t as runGo } from "./run-go.js";
import { t as listUpdates } from "./list-updates.js";
import { t as workingDirectory } from "./working-directory2.js";
import { t as standardErrorLog } from "./standard-error-log.js";
import { n as terminalHost, r as workflowStep } from "./terminal-host2.js";
import { pathToFileURL } from "node:url";
import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { tmpdir } from "node:os";
//#region src/toolchain/change/private-copy.ts
async function setVendorAside(tree, plan) {
	const goWork = await findGoWork(tree, plan.goWork);
	const file = goWork === "off" ? await findGoMod(tree) : goWork;
	if (file === null) return false;
	const vendor = join(dirname(file), "vendor");
	if (await stat(join(vendor, "modules.txt")).catch(() => null) === null) return false;
	await rm(vendor, {
		recursive: true,
		force: true
	});
	return true;
}
function fetchingFromCache({ fetching }, { modCache }) {
	const cache = pathToFileURL(join(modCache, "cache", "download")).href;
	const proxy = fetching["GOPROXY"] ?? "";
	return {
		...fetching,
		GOPROXY: proxy === "" ? cache : `${cache},${proxy}`
	};
}
async function readModuleFiles(tree, plan) {
	const goWork = await findGoWork(tree, plan.goWork);
	const paths = [...(await mainModFiles(tree, plan.goWork)).flatMap((path) => [path, join(dirname(path), "go.sum")]), ...goWork === "off" ? [] : [goWork, `${goWork}.sum`]];
	const texts = await Promise.all(paths.map((path) => readFile(path, "utf8").catch(() => null)));
	return new Map(paths.map((path, index) => [path, texts[index] ?? null]));
}
async function restoreModuleFiles(files) {
	for (const [path, text] of files) if (text === null) await rm(path, { force: true });
	else await writeFile(path, text);
}
//#endregion
//#region src/toolchain/change/requirement.ts
async function changedModules({ opened: { tree, plan } }, name, mains) {
	const files = await mainModFiles(tree, plan.goWork);
	const naming = [];
	for (const path of files) {
		const text = await readTreeFile(tree, path) ?? "";
		if (parseRequires(text).some(({ module }) => name === module || name.startsWith(`${module}/`))) naming.push(dirname(path));
	}
	if (naming.length > 0) return naming;
	const holding = files.map((path) => dirname(path)).filter((directory) => mains.some((main) => isWithin(directory, main)));
	return holding.length > 0 ? holding : [tree.directory];
}
async function setRequirement(tree, { name, version, replacement }, directories) {
	const { opened, fromProxy } = tree;
	const before = await goLinesOf(tree);
	const env = isExactVersion(version) ? opened.fetching : fromProxy;
	const spec = version === "" ? `${name}@upgrade` : `${name}@${version}`;
	for (const directory of directories) {
		const args = replacement === null ? [
			"get",
			"--",
			spec
		] : [
			"mod",
			"edit",
			`-replace=${name}=${replacement}`
		];
		const made = await runGo(opened, args, {
			directory,
			env
		});
		if (made.code !== 0) throw whyFailed(opened, spec, made);
	}
	if (version !== "none") await completeRequirements(tree, replacement ?? spec);
	return (await goLinesOf(tree)).flatMap(({ path, go }, index) => {
		const was = before[index]?.go ?? "";
		return go === was ? [] : [`the change raises the go line of ${path} from ${was === "" ? "none" : was} to ${go}; ${opened.toolchain.version} builds both sides`];
	});
}
async function completeRequirements({ opened }, what) {
	const { tree, plan, targets, fetching } = opened;
	const patterns = plan.packages.length > 0 ? plan.packages : await defaultPatterns(tree, plan.goWork);
	for (const target of targets) {
		const run = {
			directory: tree.directory,
			env: fetching,
			target
		};
		const args = [
			"list",
			"-e",
			"-deps",
			"-mod=mod",
			"-f={{.ImportPath}}"
		];
		const isWorkspace = fetching["GOWORK"] !== "off";
		const made = await runGo(opened, [
			...args.filter((arg) => !isWorkspace || arg !== "-mod=mod"),
			...flags(plan),
			"--",
			...patterns
		], run);
		if (made.code !== 0) throw whyFailed(opened, what, made);
	}
}
async function goLinesOf({ opened: { tree, plan } }) {
	const files = await mainModFiles(tree, plan.goWork);
	return await Promise.all(files.map(async (path) => ({
		path: path.slice(tree.root.length + 1),
		go: parseGoLines(await readTreeFile(tree, path) ?? "").go
	})));
}
async function requiredModule({ opened }, name) {
	const run = {
		directory: opened.tree.directory,
		env: opened.fetching
	};
	const absent = {
		path: name,
		version: "",
		replacedBy: ""
	};
	const known = moduleIn((await runGo(opened, [
		"list",
		"-m",
		"-e",
		"-json",
		"--",
		name
	], run)).stdout);
	if (known !== null) return known;
	const asPackage = await runGo(opened, [
		"list",
		"-e",
		"-json=Module",
		"-find",
		"--",
		name
	], run);
	const [text = "{}"] = printedObjects(asPackage.stdout);
	const { Module } = parsed(text);
	return (Module === void 0 ? null : moduleIn(JSON.stringify(Module, null, "	"))) ?? absent;
}
function parsed(text) {
	const value = JSON.parse(text);
	return typeof value === "object" && value !== null ? value : {};
}
function moduleIn(text) {
	const [printed] = printedObjects(text);
	if (printed === void 0) return null;
	const { Path, Version = "", Replace, Error } = parsed(printed);
	if (Path === void 0 || Error !== void 0) return null;
	const by = Replace?.Version ? `@${Replace.Version}` : "";
	return {
		path: Path,
		version: Version,
		replacedBy: Replace?.Path === void 0 ? "" : `${Replace.Path}${by}`
	};
}
//#endregion
//#region src/gate/cost/change-copy.ts
const costChoice = {
	gzip: true,
	files: false
};
async function changeRequirement(copy, request, listings) {
	const mains = listings.flatMap((listing) => listing.mains.map(({ directory }) => directory));
	return await setRequirement(copy, request, await changedModules(copy, request.name, mains));
}
async function measureHead(copy) {
	const opened = await copy.reopen();
	const listed = await listTree({
		opened,
		absentAllowed: false
	});
	return await measureTree(opened, "head", false, listed, costChoice);
}
//#endregion
//#region src/gate/cost/cost-report.ts
const verdict = {
	state: "pass",
	reasons: []
};
const baseline = {
	source: "rebuild",
	commit: "",
	chosenBy: "the tree as it is",
	run: ""
};
function costReport(base, head, cost, { opened, notices }) {
	const reports = head.measurements.map((measurement) => {
		const before = base.measurements.find((one) => isSame(one, measurement));
		const comparison = compareAndExplain(before ?? null, measurement);
		return binaryReport(comparison, verdict, baseline);
	});
	const unchecked = [...base.build.unchecked, ...head.build.unchecked];
	return {
		schemaVersion: 1,
		verdict,
		reports,
		notBuilt: head.build.notBuilt,
		budgetChange: null,
		cost,
		provenance: {
			tool: toolName,
			mode: "measure",
			event: "",
			headCommit: "",
			overrides: opened.overrides,
			relaxations: opened.relaxations,
			passedThrough: opened.passedThrough,
			modulesReused: 0,
			modulesFetched: 0,
			verified: unchecked.length === 0,
			notices: [...notices, ...new Set([
				...unchecked,
				...buildNotices(head.build),
				...linkageNotice(opened.plan, opened, head.build)
			])],
			reproduce: ""
		}
	};
}
function isSame(one, other) {
	return one.binary.mainPackage === other.binary.mainPackage && one.build?.target === other.build?.target;
}
//#endregion
//#region src/toolchain/change/exported-names-program.ts
const exportedNamesProgram = `package main

import (
	"bufio"
	"fmt"
	"go/importer"
	"go/token"
	"go/types"
	"io"
	"os"
	"strings"
)

func main() {
	list, err := os.ReadFile(os.Args[1])
	check(err)
	files := map[string]string{}
	for _, line := range strings.Split(string(list), "\\n") {
		if path, file, ok := strings.Cut(line, "\\t"); ok {
			files[path] = file
		}
	}
	imports := importer.ForCompiler(token.NewFileSet(), "gc", func(path string) (io.ReadCloser, error) {
		return os.Open(files[path])
	})
	out := bufio.NewWriter(os.Stdout)
	for _, path := range os.Args[2:] {
		imported, err := imports.Import(path)
		check(err)
		for _, name := range imported.Scope().Names() {
			print(out, path, imported.Scope().Lookup(name))
		}
	}
	check(out.Flush())
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

type generic interface{ TypeParams() *types.TypeParamList }

func print(out io.Writer, path string, object types.Object) {
	if !object.Exported() {
		return
	}
	if typed, ok := object.Type().(generic); ok && typed.TypeParams().Len() > 0 {
		fmt.Fprintln(out, "generic", path, object.Name())
		return
	}
	switch object := object.(type) {
	case *types.Func:
		fmt.Fprintln(out, "func", path, object.Name())
	case *types.Var:
		fmt.Fprintln(out, "var", path, object.Name())
	case *types.TypeName:
		if types.IsInterface(object.Type()) {
			return
		}
		fmt.Fprintln(out, "type", path, object.Name())
		methods := types.NewMethodSet(types.NewPointer(object.Type()))
		for i := 0; i < methods.Len(); i++ {
			if method := methods.At(i).Obj(); method.Exported() {
				fmt.Fprintln(out, "method", path, method.Name(), object.Name())
			}
		}
	}
}
`;
//#endregion
//#region src/toolchain/change/exported-names.ts
const line = /^(func|method|var|type|generic) (\S+) ([\p{L}_][\p{L}\p{Nd}_]*)(?: ([\p{L}_][\p{L}\p{Nd}_]*))?$/u;
async function exportedNames(opened, target, paths) {
	const { building, tree, workspace, plan } = opened;
	const exported = await runGo(opened, [
		"list",
		"-export",
		"-deps",
		"-trimpath",
		"-f={{if .Export}}{{.ImportPath}}	{{.Export}}{{end}}",
		...flags(plan),
		"--",
		...paths
	], {
		directory: tree.directory,
		env: building,
		target
	});
	requireSuccess(exported, paths);
	const directory = join(workspace.scratch, "exported-names");
	await mkdir(directory, { recursive: true });
	await writeFile(join(directory, "main.go"), exportedNamesProgram);
	await writeFile(join(directory, "go.mod"), "module exportednames\n\ngo 1.19\n");
	const list = join(directory, "exports.txt");
	await writeFile(list, exported.stdout);
	const named = await runGo(opened, [
		"run",
		".",
		list,
		...paths
	], {
		directory,
		env: {
			...building,
			GOWORK: "off",
			CGO_ENABLED: "0"
		}
	});
	requireSuccess(named, paths);
	return parseExportedNames(named.stdout);
}
function requireSuccess({ code, stderr }, paths) {
	if (code === 0) return;
	throw new UserError(`what ${paths.join(", ")} exports could not be listed: ${outline(stderr)}`);
}
function parseExportedNames(printed) {
	return printed.split("\n").flatMap((text) => {
		const [, kind, path = "", name = "", type = ""] = line.exec(text) ?? [];
		return isKind(kind) ? [{
			kind,
			package: path,
			name,
			type
		}] : [];
	});
}
function isKind(text) {
	return [
		"func",
		"method",
		"var",
		"type",
		"generic"
	].some((kind) => kind === text);
}
//#endregion
//#region src/toolchain/change/use-packages.ts
function fileName({ goos, goarch }) {
	return `zz_go_size_gate_cost_${goos}_${goarch}.go`;
}
async function writeUse(directories, target, text) {
	for (const directory of directories) await writeFile(join(directory, fileName(target)), text);
}
async function removeUse(directories, targets) {
	for (const directory of directories) for (const target of targets) await rm(join(directory, fileName(target)), { force: true });
}
function blankImports(paths) {
	return `package main\n\n${paths.map((path) => `import _ ${JSON.stringify(path)}\n`).join("")}`;
}
function allUses(paths, names) {
	const aliases = new Map(paths.map((path, index) => [path, `goSizeGatePackage${index}`]));
	const uses = names.flatMap((exported) => {
		const alias = aliases.get(exported.package);
		return alias === void 0 ? [] : useOf(exported, alias);
	});
	const used = new Set(names.flatMap(({ kind, package: path }) => kind === "generic" ? [] : [path]));
	return `package main

${paths.map((path) => `import ${used.has(path) ? aliases.get(path) ?? "_" : "_"} ${JSON.stringify(path)}\n`).join("")}
var goSizeGateUses = [...]interface{}{
${uses.map((use) => `\t${use},\n`).join("")}}

var goSizeGateKept interface{}

func init() { goSizeGateKept = &goSizeGateUses }
`;
}
function useOf({ kind, name, type }, alias) {
	return [...{
		func: [`${alias}.${name}`],
		var: [`&${alias}.${name}`],
		type: [`(*${alias}.${name})(nil)`],
		method: [`(*${alias}.${type}).${name}`],
		generic: []
	}[kind]];
}
//#endregion
//#region src/gate/cost/plain-sizes.ts
async function plainSizes(opened, listed = null) {
	const output = join(opened.workspace.scratch, "out", "plain");
	try {
		const { binaries, listings, unchecked } = await buildTree({
			opened,
			output,
			listed,
			twins: false
		});
		return {
			programs: await Promise.all(binaries.map(async ({ name, mainPackage, target, path }) => ({
				name,
				mainPackage,
				target: formatTarget(target),
				size: (await stat(path)).size
			}))),
			listings,
			unchecked
		};
	} finally {
		await rm(output, {
			recursive: true,
			force: true
		});
	}
}
function sizeChanges(base, head) {
	return head.flatMap(({ name, mainPackage, target, size }) => {
		const before = base.find((one) => one.mainPackage === mainPackage && one.target === target);
		return before === void 0 ? [] : [{
			name,
			mainPackage,
			target,
			base: before.size,
			head: size,
			delta: size - before.size
		}];
	});
}
//#endregion
//#region src/gate/cost/measure-bounds.ts
async function measureBounds({ copy, base, before, added, notices, host: { log } }) {
	const { opened } = copy;
	const paths = [added.path];
	const mains = new Set(base.build.listings.flatMap((listing) => listing.mains.map(({ directory }) => directory)));
	const targets = opened.targets.map(({ facts }) => facts.target);
	const lower = await log.group(`Build with an import of ${added.path} alone`, async () => {
		for (const target of targets) await writeUse([...mains], target, blankImports(paths));
		await completeRequirements(copy, added.path);
		return await plainSizes(await copy.reopen());
	});
	const leftOut = await log.group(`Use all that ${added.path} exports`, () => useAll(opened, [...mains], paths));
	const head = await log.group("Build and measure it", () => measureHead(copy));
	await removeUse([...mains], targets);
	const report = costReport(base, head, {
		kind: "new",
		module: added.module,
		baseVersion: before.version,
		headVersion: added.version,
		packages: paths,
		bounds: boundsOf(base, lower.programs, head),
		leftOut
	}, {
		opened,
		notices: [...notices, ...leftOutNotice(leftOut)]
	});
	return {
		...report,
		reports: report.reports.map(withoutUse)
	};
}
function withoutUse({ explanation, ...binary }) {
	if (explanation === void 0) return binary;
	const arrivals = explanation.arrivals.map((arrival) => arrival.cause.kind === "import" ? {
		...arrival,
		cause: withoutPlaces(arrival.cause)
	} : arrival);
	const rest = {
		...explanation,
		arrivals,
		symbols: []
	};
	const { deadCode, contents, duplicates } = rest;
	return arrivals.length + contents.length + duplicates.length > 0 || deadCode !== null ? {
		...binary,
		explanation: rest
	} : binary;
}
function withoutPlaces(cause) {
	const edges = cause.edges.map(({ from, to }) => ({
		from,
		to
	}));
	return {
		...cause,
		edges
	};
}
async function useAll(opened, mains, paths) {
	let leftOut = 0;
	for (const target of opened.targets) {
		const names = await exportedNames(opened, target, paths);
		const generic = names.filter(({ kind }) => kind === "generic");
		leftOut = Math.max(leftOut, generic.length);
		await writeUse(mains, target.facts.target, allUses(paths, names));
	}
	return leftOut;
}
function boundsOf(base, lower, head) {
	return head.measurements.flatMap(({ binary, build }) => {
		const { mainPackage } = binary;
		const target = build?.target ?? "";
		const before = base.measurements.find((one) => one.binary.mainPackage === mainPackage && one.build?.target === target);
		const least = lower.find((one) => one.mainPackage === mainPackage && one.target === target);
		if (before === void 0 || least === void 0) return [];
		const { fileSize } = before.binary;
		return [{
			mainPackage,
			target,
			lower: least.size - fileSize,
			upper: binary.fileSize - fileSize
		}];
	});
}
function leftOutNotice(leftOut) {
	return leftOut === 0 ? [] : [`${leftOut} exported generic ${leftOut === 1 ? "name is" : "names are"} in no bound: what generic code adds depends on the types that it is used with`];
}
//#endregion
//#region src/toolchain/change/importable-packages.ts
const maxOthers = 8;
async function importablePackages(opened, path) {
	const [goPackage] = await listed(opened, path);
	const { Name, ImportPath, Error } = goPackage ?? {};
	if (Name === "main") return { kind: "program" };
	if (Name !== void 0 && ImportPath !== void 0 && Error === void 0) return {
		kind: "found",
		path: ImportPath
	};
	const others = (await listed(opened, `${path}/...`)).flatMap((other) => other.ImportPath === void 0 || other.Name === void 0 || other.Name === "main" || other.Error !== void 0 || /(?:^|\/)internal(?:\/|$)/.test(other.ImportPath) ? [] : [other.ImportPath]);
	return {
		kind: "none",
		why: firstLine(Error?.Err ?? ""),
		others: others.slice(0, maxOthers)
	};
}
async function listed(opened, pattern) {
	const { tree, fetching } = opened;
	const [target] = opened.targets;
	const made = await runGo(opened, [
		"list",
		"-e",
		"-find",
		"-json=ImportPath,Name,Error",
		"--",
		pattern
	], {
		directory: tree.directory,
		env: fetching,
		...target === void 0 ? {} : { target }
	});
	return printedObjects(made.stdout).flatMap((text) => {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null ? [value] : [];
	});
}
//#endregion
//#region src/gate/cost/new-package.ts
async function fetchNew(copy, request, listings) {
	const { opened } = copy;
	const { name, version } = request;
	const isThere = version === "" && (await importablePackages(opened, name)).kind === "found";
	const query = {
		...request,
		version: version === "" ? "latest" : version
	};
	const notes = isThere ? [] : await changeRequirement(copy, query, listings);
	const found = await importablePackages(opened, name);
	if (found.kind !== "found") throw new UserError(notImportable(name, found));
	const { path, version: required } = await requiredModule(copy, name);
	return {
		added: {
			path: found.path,
			module: path,
			version: required
		},
		notes
	};
}
function notImportable(name, found) {
	if (found.kind === "program") return `${name} is a program, and no program can import it`;
	if (found.others.length > 0) return `${name} has no package at its root; name one of its packages: ${found.others.join(", ")}`;
	return `${name} is no package that can be imported${found.why === "" ? "" : `: ${found.why}`}`;
}
//#endregion
//#region src/gate/cost/open-copy.ts
async function openCopy(requested, host) {
	const { environment, log, scratch } = host;
	const { plan, notices } = withoutSignedCache(requested, "only check uses it");
	const original = await workingTreeOf(plan, host);
	const parent = join(scratch, "copy");
	await mkdir(parent);
	const tree = await copyTree(original, parent, plan.build.buildvcs);
	const hadVendor = await setVendorAside(tree, plan.build);
	const command = {
		go: await findGo({
			env: environment,
			log,
			install: host.installGo
		}),
		log,
		timeoutSeconds: plan.build.timeoutSeconds
	};
	const machine = await readHostEnvironment(command, scratch, environment);
	const build = {
		...plan.build,
		modCache: "private"
	};
	const workspace = await makeWorkspace(scratch, build, machine);
	const options = {
		command,
		tree,
		plan: build,
		workspace,
		surroundings: {
			...machine,
			goPath: workspace.goPath,
			modCache: workspace.modCache
		}
	};
	const first = await openTree({
		...options,
		mayChooseGo: true
	});
	const fetching = (opened) => plan.build.modCache === "private" ? opened.fetching : fetchingFromCache(opened, machine);
	return {
		opened: {
			...first,
			fetching: fetching(first)
		},
		fromProxy: first.fetching,
		reopen: async () => {
			const again = await openTree({
				...options,
				command: first.builder,
				mayChooseGo: false
			});
			return {
				...again,
				fetching: fetching(again)
			};
		},
		notices: [...notices, ...hadVendor ? ["the vendor directory is not used on either side: modules come from the module cache, as with -mod=mod"] : []]
	};
}
//#endregion
//#region src/gate/cost/measure-cost.ts
async function measureCost(plan, request, host) {
	const { log } = host;
	const copy = await log.group("Copy the tree", () => openCopy(plan, host));
	log.info(`${copy.opened.toolchain.version} in a private copy`);
	log.live?.expect(4);
	const { base, change } = await measureBase(copy, request, host);
	const { before, added, notes } = change;
	const notices = [
		...copy.notices,
		...replacedNotice(before, request),
		...notes
	];
	if (added !== null) return await measureBounds({
		copy,
		base,
		before,
		added,
		notices,
		host
	});
	const head = await log.group("Build and measure them with it", () => withoutModule(request, () => measureHead(copy)));
	const after = await requiredModule(copy, before.path);
	const cost = {
		kind: kindOf(request),
		module: before.path,
		baseVersion: before.version,
		headVersion: request.replacement ?? after.version
	};
	const unused = hasModule(before.path, base.build.listings) ? [] : [`no program has a package of ${before.path}`];
	return costReport(base, head, cost, {
		opened: copy.opened,
		notices: [...notices, ...unused]
	});
}
async function withoutModule({ name, version }, work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof UserError) || version !== "none") throw error;
		const [reason] = error.message.split(": run \"go mod tidy\"");
		throw new UserError(`without ${name} the programs don't build: ${reason ?? error.message}`);
	}
}
async function measureBase(copy, request, { log }) {
	const { opened } = copy;
	const { tree, plan } = opened;
	const listed = await log.group("List the packages", () => listTree({
		opened,
		absentAllowed: false
	}));
	const measure = () => log.group("Build and measure the programs as they are", () => measureTree(opened, "base", false, listed, costChoice));
	const set = (listings) => log.group(`Set ${titleOf(request)}`, () => changeCopy(copy, request, listings));
	if (listed === null) {
		const base = await measure();
		return {
			base,
			change: await set(base.build.listings)
		};
	}
	const original = await readModuleFiles(tree, plan);
	const result = await set(listed.listings);
	const changed = await readModuleFiles(tree, plan);
	await restoreModuleFiles(original);
	const base = await measure();
	await restoreModuleFiles(changed);
	return {
		base,
		change: result
	};
}
async function changeCopy(copy, request, listings) {
	const { name } = request;
	const before = await requiredModule(copy, name);
	if (isNew(request, before, listings)) {
		const { added, notes } = await fetchNew(copy, request, listings);
		return {
			before,
			added,
			notes
		};
	}
	if (before.version === "" && isStandard(name)) throw new UserError(`${name} is of the standard library, and programs here have it already: go-size-gate why ${name} says what it holds`);
	return {
		before,
		added: null,
		notes: await changeRequirement(copy, request, listings)
	};
}
function isStandard(name) {
	return !name.split("/", 1).join("").includes(".");
}
function isNew({ name, version, replacement }, { path, version: required }, listings) {
	if (version === "none" || replacement !== null) return false;
	if (version !== "" && required !== "" && name === path) return false;
	return name === path && required !== "" ? !hasModule(name, listings) : !listings.some(({ mains }) => mains.some(({ packages }) => packages.has(name)));
}
function hasModule(path, listings) {
	return listings.some(({ modules }) => modules.some((module) => module.path === path));
}
function titleOf({ name, version, replacement }) {
	if (replacement !== null) return `${name} => ${replacement}`;
	return version === "" ? name : `${name}@${version}`;
}
function kindOf({ version, replacement }) {
	if (replacement !== null) return "replacement";
	return version === "none" ? "removal" : "update";
}
function replacedNotice({ path, replacedBy }, { replacement }) {
	return replacedBy === "" || replacement !== null ? [] : [`${path} is replaced by ${replacedBy}, and the replacement wins: the required version changes nothing of its code`];
}
//#endregion
//#region src/gate/cost/rank-updates.ts
async function rankUpdates(plan, limit, host) {
	const { log } = host;
	const copy = await log.group("Copy the tree", () => openCopy(plan, host));
	const listed = await log.group("List the packages", () => listTree({
		opened: copy.opened,
		absentAllowed: false
	}));
	const ask = (listings) => log.group("Ask for newer versions", () => listUpdates(copy, dependenciesOf(listings)));
	const early = listed === null ? null : await ask(listed.listings);
	const base = await log.group("Build the programs as they are", () => plainSizes(copy.opened, listed));
	const all = early ?? await ask(base.listings);
	const measured = all.slice(0, limit);
	const updates = [];
	for (const [index, update] of measured.entries()) {
		const title = `[${index + 1}/${measured.length}] ${update.module} ${update.from} \u2192 ${update.to}`;
		updates.push(await log.group(title, () => measureUpdate(copy, update, base)));
	}
	return {
		schemaVersion: 1,
		updates: updates.toSorted((a, b) => (b.delta ?? -Infinity) - (a.delta ?? -Infinity)),
		more: all.length - measured.length,
		notices: [...copy.notices]
	};
}
function dependenciesOf(listings) {
	const required = listings.flatMap(({ modules }) => modules.flatMap(({ path, version }) => version === "" ? [] : [path]));
	return [...new Set(required)].toSorted();
}
async function measureUpdate(copy, update, base) {
	const { tree, plan } = copy.opened;
	const files = await readModuleFiles(tree, plan);
	const request = {
		name: update.module,
		version: update.to,
		replacement: null
	};
	try {
		await changeRequirement(copy, request, base.listings);
		const { programs } = await plainSizes(await copy.reopen());
		const changes = sizeChanges(base.programs, programs);
		const delta = changes.reduce((sum, change) => sum + change.delta, 0);
		return {
			...update,
			delta,
			programs: changes
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			...update,
			delta: null,
			programs: [],
			why: error.message
		};
	} finally {
		await restoreModuleFiles(files);
	}
}
//#endregion
//#region src/commands/cost/cost.ts
const usualLimit = 10;
const maxLimit = 1e3;
async function cost(args) {
	const { flags, positionals, destination } = args;
	if (flags["list"] === "true") {
		const limit = limitOf(flags["limit"]);
		return await showList(await inCopy(args, positionals, (plan, host) => rankUpdates(plan, limit, host)), destination);
	}
	if (flags["limit"] !== void 0) throw new UserError("--limit is for --list");
	const [name, ...packages] = positionals;
	const request = requestOf(name);
	const report = await inCopy(args, packages, (plan, host) => measureCost(plan, request, host));
	await showReport(report, destination);
}
function requestOf(name) {
	if (name === void 0) throw new UserError("cost needs a module: go-size-gate cost MODULE[@VERSION] [PACKAGE...]; or --list for the pending updates");
	return parseModuleRequest(name);
}
function limitOf(text) {
	if (text === void 0) return usualLimit;
	const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0;
	if (limit >= 1 && limit <= maxLimit) return limit;
	throw new UserError(`--limit: ${JSON.stringify(text)} is not accepted; use 1 to ${maxLimit}`);
}
async function inCopy(args, typed, work) {
	const { file, packages } = await operandsOf(typed);
	if (file !== null) throw new UserError(`${file} is a file: cost builds packages`);
	await workflowStep("");
	const root = await workingDirectory();
	const positionals = await typedPackages({
		...args,
		positionals: packages
	}, root);
	const plan = planBuild({
		...args,
		positionals
	}, root);
	const { log, stop } = standardErrorLog();
	return await inScratch(tmpdir(), log, (scratch) => work(plan, terminalHost(null, {}, log, scratch))).finally(stop);
}
async function showList(list, destination) {
	const text = await renderedList(list, destination);
	await writeResult(destination.output, text);
}
async function renderedList(list, destination) {
	const { format } = destination;
	if (format === "json") return renderJson(list);
	const { renderCostListMarkdown, renderCostListText } = await import("./list.js");
	return format === "markdown" ? renderCostListMarkdown(list) : renderCostListText(list, textStyle(destination));
}
//#endregion
export { cost };
