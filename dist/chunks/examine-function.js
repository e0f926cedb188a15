import { B as formatTarget, G as targetEnvironment, Gt as wordList, Kt as MalformedBinary, Vt as firstOf, Yt as readBounded, Zt as outsideColumn, dn as messageOf, lt as plainName, qt as withinFile, un as UserError } from "./foundation.js";
import { t as toolName } from "./services.js";
import { D as placing, a as overlayOf, c as instantiatedFor, d as readFunctionTable, i as describeFunctions, l as readDictionaries, r as InlineTrees, w as readImage, x as readBuildInfo } from "./analysis.js";
import { n as run } from "./process.js";
import { t as openRepository } from "./open-repository.js";
import { r as resolveRevision, t as addWorktree } from "./worktree.js";
import { o as plainName$1, r as packageOf, s as unescape } from "./names.js";
import { B as namedLdflags, M as parsePackages, Q as outline, d as withProgress, f as build, j as packageFields, l as makeSecondWorkspace, p as buildFlags } from "./find-go.js";
import { n as uncoveredPackages } from "./uncovered.js";
import { t as nearestAmong } from "./nearest-names.js";
import { c as listPrograms, i as openUserShell, n as enforcedOptions, r as openEnforced, s as listDependencies } from "./enforced-build.js";
import { open, realpath } from "node:fs/promises";
import { join, relative } from "node:path";
//#region src/core/doctor/function/differing-lines.ts
function withoutTarget({ text }) {
	return text.replace(/([ ,])\d+$/, "$1\u2026");
}
const same = (text) => `  ${text}`;
const context = 3;
const maxCells = 4e6;
function differingLines(base, head) {
	const from = base.map(withoutTarget);
	const to = head.map(withoutTarget);
	let start = 0;
	while (start < from.length && start < to.length && from[start] === to[start]) start++;
	let end = 0;
	while (end < Math.min(from.length, to.length) - start && from.at(-1 - end) === to.at(-1 - end)) end++;
	if (start === from.length && start === to.length) return [];
	const middle = changes(from.slice(start, from.length - end), to.slice(start, to.length - end));
	if (middle === null) return null;
	return aroundChanges([
		...from.slice(0, start).map(same),
		...middle,
		...from.slice(from.length - end).map(same)
	]);
}
function changes(from, to) {
	const width = to.length + 1;
	if ((from.length + 1) * width > maxCells) return null;
	const lengths = new Uint32Array((from.length + 1) * width);
	for (let i = from.length - 1; i >= 0; i--) for (let j = to.length - 1; j >= 0; j--) lengths[i * width + j] = from[i] === to[j] ? (lengths[(i + 1) * width + j + 1] ?? outsideColumn()) + 1 : Math.max(lengths[(i + 1) * width + j] ?? outsideColumn(), lengths[i * width + j + 1] ?? outsideColumn());
	const lines = [];
	let [i, j] = [0, 0];
	while (i < from.length || j < to.length) if (i < from.length && j < to.length && from[i] === to[j]) {
		lines.push(same(from[i] ?? ""));
		i++;
		j++;
	} else if (j === to.length || i < from.length && (lengths[(i + 1) * width + j] ?? outsideColumn()) >= (lengths[i * width + j + 1] ?? outsideColumn())) lines.push(`- ${from[i++]}`);
	else lines.push(`+ ${to[j++]}`);
	return lines;
}
function aroundChanges(lines) {
	const isShown = lines.map((_, i) => lines.slice(Math.max(0, i - context), i + context + 1).some((line) => !line.startsWith("  ")));
	return lines.flatMap((line, i) => {
		if (isShown[i] === true) return [line];
		return i === 0 || isShown[i - 1] === true ? ["  \u2026"] : [];
	});
}
//#endregion
//#region src/core/doctor/function/join-sides.ts
const maxLines = 2e3;
function joinFunctions(base, head) {
	return [...new Set([...head, ...base].map(({ name }) => name))].flatMap((name) => {
		const both = joined(named(base, name), named(head, name));
		return both === null ? [] : [both];
	});
}
const named = (side, name) => side.find((one) => one.name === name) ?? null;
function joined(base, head) {
	const known = head ?? base;
	if (known === null) return null;
	const unknown = head?.unknown ?? base?.unknown ?? null;
	const { name, package: owner, file } = known;
	return {
		name,
		package: owner,
		file,
		base: base && {
			size: base.size,
			own: base.own
		},
		head: head && {
			size: head.size,
			own: head.own
		},
		parts: joinParts(base, head),
		...unknown === null ? {} : { unknown }
	};
}
function joinParts(base, head) {
	const rows = new Map();
	for (const part of head?.parts ?? []) {
		const { callee, package: owner, size, calls } = part;
		rows.set(callee, {
			callee,
			package: owner,
			base: 0,
			head: size,
			calls
		});
	}
	for (const { callee, package: owner, size } of base?.parts ?? []) {
		const rest = rows.get(callee) ?? {
			callee,
			package: owner,
			head: 0,
			calls: 0
		};
		rows.set(callee, {
			...rest,
			base: size
		});
	}
	return [...rows.values()].toSorted((a, b) => Math.max(b.base, b.head) - Math.max(a.base, a.head) || (a.callee < b.callee ? -1 : 1));
}
function joinListings(title, base, head, why) {
	return {
		...title,
		base: base && linesOf(base),
		head: head && linesOf(head),
		difference: base === null || head === null ? null : differingLines(base.instructions, head.instructions),
		...why === null ? {} : { why }
	};
}
function linesOf({ size, instructions }) {
	const shown = instructions.slice(0, maxLines);
	const width = Math.max(0, ...shown.map(({ place }) => place.length));
	return {
		size,
		lines: shown.map(({ offset, place, text }) => `0x${offset.toString(16).padStart(4, "0")}  ${place.padEnd(width)}  ${text}`),
		more: instructions.length - shown.length
	};
}
function linkedOne(found, size) {
	const bySize = found.toSorted((a, b) => b.size - a.size);
	return bySize.find((one) => one.size === size) ?? bySize[0] ?? null;
}
//#endregion
//#region src/core/doctor/function/pair-programs.ts
function pairPrograms(base, head) {
	return [...new Set([...head.keys(), ...base?.keys() ?? []])].map((name) => ({
		name,
		base: functionsOf(base?.get(name)),
		head: functionsOf(head.get(name))
	}));
}
const functionsOf = (search) => search === void 0 || typeof search === "string" ? [] : search.functions;
function listedFunctions(pairs) {
	const found = new Map();
	for (const { name: program, base, head } of pairs) for (const one of [...head, ...base]) {
		const key = JSON.stringify([one.name, one.package]);
		const isIt = (other) => other.name === one.name;
		const known = found.get(key);
		found.set(key, {
			name: one.name,
			program: known?.program ?? program,
			base: known?.base ?? base.find(isIt) ?? null,
			head: known?.head ?? head.find(isIt) ?? null
		});
	}
	const all = [...found.values()];
	return all.map((one) => {
		return all.every((other) => other === one || other.name !== one.name) ? {
			...one,
			program: null
		} : one;
	});
}
//#endregion
//#region src/toolchain/doctor/compile-listing.ts
const maxListing = 536870912;
const maxMessage = 65536;
const listingFlags = (inlining) => inlining ? "-S" : "-S -l";
async function compileListing({ command, tree, target, plan, environment, mains }, request) {
	const { package: path, inlining, output } = request;
	const isMain = mains.some(({ importPath }) => importPath === path);
	const flags = [flagsFor(plan.gcflags, isMain), listingFlags(inlining)];
	const { code, timedOut } = await run(command.go, [
		"list",
		"-export",
		"-f",
		"{{.ImportPath}}",
		...buildFlags(plan),
		`-gcflags=${path}=${flags.filter((text) => text !== "").join(" ")}`,
		"--",
		path
	], {
		cwd: tree.directory,
		env: {
			...environment,
			...targetEnvironment(target)
		},
		timeoutSeconds: command.timeoutSeconds,
		stderrPath: output
	});
	if (timedOut) return `compiling ${path} took too long`;
	if (code !== 0) return `${path} can't be compiled: ${outline(await beginning(output), 1)}`;
	return await readBounded(output, maxListing);
}
function flagsFor(gcflags, isMain) {
	const [, pattern, flags = ""] = /^([^-\s=][^=]*)=(.*)$/s.exec(gcflags) ?? [];
	if (pattern === void 0) return isMain ? gcflags : "";
	return pattern === "all" ? flags : "";
}
async function beginning(path) {
	const file = await open(path);
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(maxMessage), 0, maxMessage, 0);
		return buffer.toString("utf8", 0, bytesRead);
	} finally {
		await file.close();
	}
}
//#endregion
//#region src/core/doctor/function/named-functions.ts
function namedFunctions(file, wanted) {
	return withinFile(file, () => {
		const { format, image } = readImage(file);
		if (!image) return `functions of ${format} files are not read`;
		return placing(image.placement, () => search(image, wanted));
	});
}
function search(image, wanted) {
	const info = readBuildInfo(image.bytes.file, image);
	const { overlay } = overlayOf(image, null);
	const table = readFunctionTable(image);
	if (typeof table === "string") return table;
	const functions = describeFunctions(image, table, overlay, info, []);
	const names = functions.names.all().map((name) => shownName(name));
	const rows = rowsNamed(names, wanted, info?.path ?? "");
	const describe = describer(image, functions, overlay);
	return {
		functions: rows.map((row) => describe(row, names[row] ?? "")).toSorted((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1)),
		names: new Set(names)
	};
}
const shownName = (symbol) => unescape(plainName$1(symbol));
function rowsNamed(names, wanted, mainPackage) {
	const isOfMain = mainPackage !== "" && wanted.startsWith(`${mainPackage}.`);
	const text = shownName(isOfMain ? `main${wanted.slice(mainPackage.length)}` : wanted);
	const matching = (isIt) => names.flatMap((name, row) => isIt(name) ? [row] : []);
	const exact = matching((name) => name === text);
	if (exact.length > 0) return exact;
	const bare = withoutArguments(text);
	return matching((name) => name.includes("[") && withoutArguments(name) === bare);
}
function withoutArguments(name) {
	const open = name.indexOf("[");
	const close = name.lastIndexOf("]");
	return open < 0 || close < open ? name : name.slice(0, open) + name.slice(close + 1);
}
function describer(image, functions, overlay) {
	const { names, packages, sizes, files, modules, rank } = functions;
	const symbols = overlay ? Array.from({ length: overlay.count }, (_, i) => overlay.name(i)) : [];
	const dictionaries = readDictionaries(symbols, rank);
	const homeOf = (owner) => owner === "" ? "" : modules.homeOf(owner).path;
	return (row, name) => {
		const symbol = names.at(row);
		const size = sizes[row] ?? outsideColumn();
		const owner = packages[row] ?? "";
		const file = files.fileOf(row);
		const user = symbol.includes("[") ? instantiatedFor(symbol, owner, rank, dictionaries) : "";
		const parts = partsOf(image, functions, row, size);
		const inlined = typeof parts === "string" ? [] : [...parts].map(withHome(homeOf));
		const sum = inlined.reduce((all, part) => all + part.size, 0);
		if (sum > size) throw new Error(`${sum} bytes were inlined into ${size} of ${symbol}`);
		return {
			name,
			symbol,
			package: homeOf(owner),
			instantiatedFor: homeOf(user),
			file: file < 0 ? "" : files.names.at(file),
			size,
			own: size - sum,
			parts: inlined.toSorted((a, b) => b.size - a.size || (a.callee < b.callee ? -1 : 1)),
			unknown: typeof parts === "string" ? parts : null
		};
	};
}
const withHome = (homeOf) => (part) => ({
	...part,
	package: homeOf(part.package)
});
function partsOf(image, { table, byName, rank }, row, size) {
	if (image.bodies) return "pc tables of Wasm count no bytes";
	try {
		const trees = new InlineTrees(image, table);
		const calls = trees.read(row, size);
		const parts = new Map();
		for (let k = 0; k < calls; k++) {
			const offset = trees.names[k] ?? outsideColumn();
			const symbol = table.names.at(offset);
			const callee = shownName(symbol);
			const known = parts.get(callee);
			parts.set(callee, {
				callee,
				package: byName.defined(offset) || packageOf(symbol, rank),
				size: (known?.size ?? 0) + (trees.sizes[k] ?? outsideColumn()),
				calls: (known?.calls ?? 0) + 1
			});
		}
		return [...parts.values()];
	} catch (error) {
		if (!(error instanceof MalformedBinary)) throw error;
		return error.message;
	}
}
//#endregion
//#region src/core/doctor/function/compiler-listing.ts
const mark = Buffer.from(" STEXT");
const newline = 10;
const tab = 9;
const maxLine = 65536;
function findCompiled(printed, symbol) {
	const wanted = comparable(symbol);
	const found = [];
	for (let at = printed.indexOf(mark); at >= 0; at = printed.indexOf(mark, at + mark.length)) {
		const start = printed.lastIndexOf(newline, at) + 1;
		if (printed[start] === tab || at - start > maxLine) continue;
		if (comparable(printed.toString("utf8", start, at)) !== wanted) continue;
		const end = printed.indexOf(newline, at);
		const head = printed.toString("utf8", at, end < 0 ? printed.length : end);
		const [, digits = ""] = / size=(\d{1,15})\b/.exec(head) ?? [];
		const size = Number(digits);
		if (end < 0 || size === 0) continue;
		found.push({
			size,
			instructions: instructionsOf(printed, end + 1)
		});
	}
	return found;
}
const comparable = (name) => shownName(name).replaceAll("\u00B7", ".").replace(/^""\./, "main.");
function instructionsOf(printed, from) {
	const all = [];
	for (let at = from; printed[at] === tab;) {
		const newlineAt = printed.indexOf(newline, at);
		const end = newlineAt < 0 ? printed.length : newlineAt;
		const read = readInstruction(printed.toString("utf8", at, Math.min(end, at + maxLine)));
		if (read !== null) all.push(read);
		at = end + 1;
	}
	return all.filter(({ offset }, i) => i + 1 === all.length || all[i + 1]?.offset !== offset);
}
function readInstruction(line) {
	const [, hex, rest = ""] = /^\t0x([0-9a-f]{4,8}) \d+ \((.*)$/.exec(line) ?? [];
	const end = rest.indexOf(")	");
	if (hex === void 0 || end < 0) return null;
	const place = rest.slice(0, end);
	return {
		offset: Number.parseInt(hex, 16),
		place: /:\d+$/.test(place) ? place.slice(1 + Math.max(place.lastIndexOf("/"), place.lastIndexOf("\\"))) : "",
		text: rest.slice(end + 2).replaceAll("	", " ").trim()
	};
}
//#endregion
//#region src/gate/doctor/function/build-side.ts
const maxFileBytes = 2 ** 31 - 1;
async function buildSide(request) {
	const { settings, scratch, side, symbol, log } = request;
	const { shell, root } = await openUserShell(request);
	const { programs } = await listPrograms(shell, request.flags, request.packages);
	const workspace = await workspaceOf(request, {
		shell,
		root
	}, programs);
	const tree = {
		root,
		directory: shell.directory
	};
	const opened = await openEnforced({
		shell,
		tree,
		settings,
		workspace
	});
	const output = join(scratch, `function-${side}`);
	const options = enforcedOptions(opened, programs, output);
	const paths = await withProgress(log, `building the ${side}`, () => build({
		...options,
		ldflags: namedLdflags(opened.plan.ldflags)
	}));
	const searches = new Map();
	for (const [program, path] of paths) searches.set(program, await searchFile(path, symbol));
	return {
		goVersion: opened.toolchain.version,
		target: formatTarget(options.target),
		programs: searches,
		compiled: compiler(options, request)
	};
}
async function workspaceOf({ scratch, side, flags }, { shell, root }, programs) {
	const { workspace } = shell;
	if (side === "head") return workspace;
	const fields = packageFields.join(",");
	const packages = parsePackages(await listDependencies(shell, flags, programs, `-json=${fields}`));
	const assembled = packages.filter(({ Standard, SFiles = [] }) => Standard !== true && SFiles.length > 0);
	const names = new Set(assembled.map(({ ImportPath }) => ImportPath));
	return uncoveredPackages({ root }, packages, names).some(({ isOfTree }) => isOfTree) ? await makeSecondWorkspace(workspace, join(scratch, "base-workspace")) : workspace;
}
async function searchFile(path, symbol) {
	try {
		return namedFunctions(await readBounded(path, maxFileBytes), symbol);
	} catch (error) {
		if (!(error instanceof MalformedBinary || error instanceof UserError)) throw error;
		return messageOf(error);
	}
}
function compiler(options, { side, log }) {
	const listings = new Map();
	const printedBy = (path, inlining) => {
		const key = `${inlining}\0${path}`;
		const known = listings.get(key);
		if (known) return known;
		const output = join(options.output, `listing-${listings.size}`);
		const made = withProgress(log, `compiling ${path} of the ${side}${inlining ? "" : " without inlining"}`, () => compileListing(options, {
			package: path,
			inlining,
			output
		}));
		listings.set(key, made);
		return made;
	};
	return async (named, inlining) => {
		const { symbol, size, instantiatedFor, file } = named;
		if (file.endsWith(".s")) return "it is written in assembly, which the compiler does not list";
		const candidates = new Set([instantiatedFor, named.package].filter((path) => /^[^(]/.test(path)));
		let why = "no Go package has it";
		for (const path of candidates) {
			const printed = await printedBy(path, inlining);
			if (typeof printed === "string") {
				why = printed;
				continue;
			}
			const found = linkedOne(findCompiled(printed, symbol), size);
			if (found !== null) return found;
			why = inlining ? `the compiler makes none of that name in ${path}: another package may have compiled it` : `without inlining the compiler makes none of that name in ${path}`;
		}
		return why;
	};
}
//#endregion
//#region src/gate/doctor/function/unknown-name.ts
const maxNamed = 3;
function unreadPrograms(programs, side) {
	const place = side === "base" ? " of the base" : "";
	return [...programs].flatMap(([name, search]) => typeof search === "string" ? [`functions of ${plainName(name)}${place} can't be read: ${search}`] : []);
}
function unknownName(symbol, head, base) {
	const unread = [...unreadPrograms(head, "head"), ...base === null ? [] : unreadPrograms(base, "base")];
	const why = firstOf(unread, maxNamed).join("; ");
	const read = [...head].filter(([, search]) => typeof search !== "string");
	if (read.length === 0) return why;
	const names = new Set();
	for (const [, search] of read) {
		if (typeof search === "string") continue;
		for (const name of search.names) names.add(name);
	}
	const near = nearestAmong(symbol, names).map((name) => plainName(name));
	const where = [read.length === 1 ? `function of ${plainName(read[0]?.[0] ?? "")}` : `function of any of ${read.length} programs`, ...base === null ? [] : [", or of the base,"]].join("");
	const hint = near.length === 0 ? "; what was inlined everywhere is no function of a program" : `; did you mean ${wordList(near, "or")}?`;
	const doubt = unread.length === 0 ? "" : ` (${why})`;
	return `no ${where} is named ${plainName(symbol)}${doubt}${hint}`;
}
//#endregion
//#region src/gate/doctor/function/examine-function.ts
const maxInstances = 20;
const maxListed = 3;
async function examineFunction(request) {
	const { symbol } = request;
	const head = await buildSide({
		...request,
		side: "head"
	});
	const base = request.base === null ? null : await buildBase(request, request.base);
	const notices = [];
	if (base && base.side.goVersion !== head.goVersion) notices.push(`the base was built with ${base.side.goVersion}, as its go.mod says: other compilers make other code`);
	const [inHead, inBase] = [head.programs, base?.side.programs ?? null];
	const found = pairPrograms(inBase, inHead).filter((pair) => pair.base.length + pair.head.length > 0);
	if (found.length === 0) throw new UserError(unknownName(symbol, inHead, inBase));
	notices.push(...unreadPrograms(inHead, "head"), ...inBase === null ? [] : unreadPrograms(inBase, "base"));
	const programs = found.map((pair) => {
		const functions = joinFunctions(pair.base, pair.head);
		if (functions.length > maxInstances) notices.push(`${pair.name} has ${functions.length} instances of ${symbol}: the first ${maxInstances} are shown`);
		return {
			name: pair.name,
			target: head.target,
			functions: functions.slice(0, maxInstances)
		};
	});
	return {
		schemaVersion: 1,
		tool: toolName,
		goVersion: head.goVersion,
		symbol,
		base: base && {
			revision: base.revision,
			commit: base.commit
		},
		programs,
		listings: await listAll(found, base?.side ?? null, head, notices),
		notices
	};
}
async function buildBase(request, revision) {
	const { scratch, environment } = request;
	const directory = await realpath(request.directory);
	const repository = await openRepository(directory, {
		scratch,
		surroundings: environment,
		token: void 0
	});
	const { commit } = await resolveRevision(repository, revision, void 0);
	const { path } = await addWorktree(repository, commit, {
		scratch,
		name: "function-tree"
	});
	try {
		return {
			side: await buildSide({
				...request,
				directory: join(path, relative(repository.root, directory)),
				side: "base"
			}),
			revision,
			commit
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		throw new UserError(`the base ${revision}: ${messageOf(error)}`);
	}
}
async function listAll(pairs, base, head, notices) {
	const all = listedFunctions(pairs);
	if (all.length > maxListed) notices.push(`assembly is listed of the first ${maxListed} of ${all.length} functions`);
	const listings = [];
	for (const one of all.slice(0, maxListed)) for (const inlining of [true, false]) listings.push(await listOne(one, inlining, {
		base,
		head,
		notices
	}));
	return listings;
}
async function listOne({ name, program, base: before, head: after }, inlining, { base, head, notices }) {
	const was = base && before ? await base.compiled(before, inlining) : null;
	const is = after ? await head.compiled(after, inlining) : null;
	if (inlining && after && is !== null && typeof is !== "string" && is.size !== after.size) notices.push(`the compiler makes ${is.size} bytes of ${name}, and the linker has ${after.size}: the listing is of another compilation than the program's, such as one without a profile (PGO)`);
	return joinListings({
		function: name,
		...program === null ? {} : { program },
		inlining,
		flags: listingFlags(inlining)
	}, typeof was === "string" ? null : was, typeof is === "string" ? null : is, typeof is === "string" ? is : null);
}
//#endregion
export { examineFunction };
