import { Zt as outsideColumn, qt as withinFile, un as UserError } from "./foundation.js";
import { T as shiftOf, d as readFunctionTable, w as readImage } from "./analysis.js";
import { $ as compilerVariables, F as shownSetting, H as twinLdflags, I as shownValue, U as writeLinkerFlags, V as readLinkerFlags, et as goVariables, m as isFile, nt as passedThroughNames, z as enforcedLdflags } from "./find-go.js";
import { i as splitListing } from "./twin.js";
import { S as settingIn, b as placeVariables, g as flagsOf, u as shellBuild, v as lastFlag, x as shellEnvironment } from "./enforced-build.js";
import { join } from "node:path";
//#region src/core/doctor/plan-causes.ts
function planCauses(causes, left, known) {
	const cold = indexesOf(causes, "cold");
	const nameOf = (i) => causes[i]?.shown ?? "";
	const isKnown = (i) => known.has(nameOf(i));
	const isOnly = cold.length === 1;
	const isLastFree = cold.length === 0 || isOnly && cold.every(isKnown);
	const isLastShared = !isLastFree && left === 0;
	let budget = left - (isLastFree || isLastShared ? 0 : 1);
	const steps = [];
	const take = (name, isFree) => {
		if (!isFree && budget === 0) return false;
		if (!isFree) budget--;
		steps.push({
			name,
			cost: isFree ? "warm" : "cold"
		});
		return true;
	};
	const spending = {
		nameOf,
		isKnown,
		take
	};
	const own = separateSteps(cold.slice(0, -1), spending);
	const groups = own.map((i) => [i]);
	for (const i of indexesOf(causes, "warm")) {
		if (groups.length > 0) take(`and ${nameOf(i)}`, true);
		groups.push([i]);
	}
	const together = cold.slice(own.length);
	if (together.length > 0) {
		const name = together.map(nameOf).join(" and ");
		const cost = isLastFree || isLastShared ? "warm" : "cold";
		steps.push({
			name: groups.length === 0 ? name : `and ${name}`,
			cost
		});
		groups.push([...together]);
	}
	const isCompiled = (i) => !cold.includes(i) || isKnown(i) || isOnly && !isLastShared;
	const alone = new Set(own.slice(0, 1));
	for (const i of causes.keys()) {
		if (alone.has(i)) continue;
		if (isKnown(i) || steps.some(({ name }) => name === nameOf(i)) || take(nameOf(i), isCompiled(i))) alone.add(i);
	}
	return {
		groups,
		alone,
		isLastShared,
		steps,
		notRun: undone(together.length > 1 ? together.map(nameOf) : [], [...causes.keys()].filter((i) => !alone.has(i)).map(nameOf), isLastShared)
	};
}
function separateSteps(cold, { nameOf, isKnown, take }) {
	const own = [];
	for (const i of cold) {
		const isFirst = own.length === 0;
		const name = isFirst ? nameOf(i) : `and ${nameOf(i)}`;
		if (!(isFirst && isKnown(i)) && !take(name, false)) break;
		own.push(i);
	}
	return own;
}
function undone(joined, rest, isLastShared) {
	return [
		said("measured in one step", joined),
		said("not measured alone", rest),
		isLastShared ? "the last step shares what the enforced build compiled" : ""
	].filter((text) => text !== "").join("; ");
}
function said(what, names) {
	return names.length === 0 ? "" : `${what} for want of time: ${names.join(", ")}`;
}
function indexesOf(causes, cost) {
	return causes.flatMap((cause, i) => cause.cost === cost ? [i] : []);
}
//#endregion
//#region src/core/doctor/plan-steps.ts
const enforcedStep = {
	name: "the enforced build",
	cost: "cold"
};
const ownSteps = {
	environment: [],
	install: [{
		name: "go install, as your shell does",
		cost: "warm"
	}],
	enforced: [enforcedStep],
	workspaces: [enforcedStep, {
		name: "the enforced build in a second workspace",
		cost: "cold"
	}],
	cache: [{
		name: "go list with your build cache, which is only read",
		cost: "none"
	}, {
		name: "go build with your build cache, which is only read",
		cost: "warm"
	}],
	"cache-keys": [],
	vendor: [],
	gopath: [{
		name: "GO111MODULE=off with vendor",
		cost: "cold"
	}],
	"link-inputs": [],
	"path-leaks": [],
	unneeded: []
};
const userStep = {
	name: "go build, as your shell does",
	cost: "cold"
};
const ofUserBuild = new Set([
	"environment",
	"enforced",
	"install",
	"cache",
	"cache-keys",
	"gopath",
	"link-inputs",
	"path-leaks",
	"unneeded"
]);
const ofListing = new Set([
	"gopath",
	"link-inputs",
	"path-leaks"
]);
const vendorSteps = [{
	name: "go build -mod=vendor -trimpath",
	cost: "cold"
}, {
	name: "go build -mod=readonly -trimpath",
	cost: "warm"
}];
const listingStep = {
	name: "a link with the linker\u2019s listing",
	cost: "warm"
};
function planSteps(request) {
	const { checks, variations, causes, maxCold } = request;
	const { steps, notRun } = planChecks(request);
	const isPlanned = (check) => checks.includes(check) && !notRun.has(check);
	const left = () => maxCold - coldBuilds(steps);
	const measured = isPlanned("environment") ? planVariations(variations, left(), steps, notRun) : new Set();
	const names = new Set(steps.map(({ name }) => name));
	const plan = isPlanned("enforced") ? planCauses(causes, left(), names) : null;
	steps.push(...(plan?.steps ?? []).map(ofEnforced));
	if (plan !== null && plan.notRun !== "") notRun.set("enforced", plan.notRun);
	const isUnvendored = isPlanned("gopath") && left() > 0;
	if (isUnvendored) steps.push(unvendoredStep);
	return {
		steps,
		notRun,
		measured,
		causes: plan,
		isUnvendored
	};
}
function planChecks({ checks, keySettings, hasVendor, maxCold }) {
	const steps = [];
	const notRun = new Map();
	let left = maxCold;
	const first = checks.find((check) => ofUserBuild.has(check));
	const isUserBuilt = first !== void 0 && left > 0;
	if (first !== void 0 && isUserBuilt) {
		steps.push({
			...userStep,
			check: first
		});
		left--;
	}
	for (const check of checks) {
		const own = [
			...ownSteps[check],
			...check === "vendor" && hasVendor ? vendorSteps : [],
			...check === "cache-keys" ? keySettings.map(stepWith) : [],
			...check === checks.find((name) => ofListing.has(name)) ? [listingStep] : []
		].filter(({ name }) => steps.every((step) => step.name !== name)).map((step) => ({
			...step,
			check
		}));
		const cold = coldBuilds(own);
		const isReady = isUserBuilt || !ofUserBuild.has(check);
		if (!isReady || cold > left) {
			notRun.set(check, tooLong(isReady ? cold : 1, left));
			continue;
		}
		steps.push(...own);
		left -= cold;
	}
	return {
		steps,
		notRun
	};
}
const unvendoredStep = {
	name: "GO111MODULE=off without vendor",
	cost: "cold",
	check: "gopath"
};
const ofEnforced = (step) => ({
	...step,
	check: "enforced"
});
function planVariations(variations, maxCold, steps, notRun) {
	const measured = new Set();
	let left = maxCold;
	for (const [i, { shown, cost }] of variations.entries()) {
		if (cost === "none" || cost === "cold" && left === 0) continue;
		if (cost === "cold") left--;
		measured.add(i);
		steps.push({
			name: `without ${shown}`,
			check: "environment",
			cost
		});
	}
	const others = variations.filter(({ cost }, i) => cost !== "none" && !measured.has(i));
	if (others.length > 0) {
		const names = others.map(({ shown }) => shown).join(", ");
		notRun.set("environment", `not measured for want of time: ${names}`);
	}
	return measured;
}
const stepWith = ({ shown, cost }) => ({
	name: `with ${shown}`,
	cost
});
function tooLong(needed, left) {
	return `it takes ${needed === 1 ? "a cold build" : `${needed} cold builds`}, and ${left} of those that --time allows are left`;
}
function coldBuilds(steps) {
	return steps.filter(({ cost }) => cost === "cold").length;
}
//#endregion
//#region src/toolchain/doctor/deviations.ts
const ofFetching = new Set([
	"GOAUTH",
	"GOINSECURE",
	"GONOPROXY",
	"GONOSUMDB",
	"GOPRIVATE",
	"GOPROXY",
	"GOSUMDB",
	"GOTOOLCHAIN",
	"GOVCS"
]);
const harmless = { GO111MODULE: "on" };
const ofLinkOnly = new Set([
	"GOCOVERDIR",
	"GODEBUG",
	"GOGC",
	"GOMAXPROCS",
	"GOMEMLIMIT",
	"GO_EXTLINK_ENABLED",
	"LD_LIBRARY_PATH",
	"LD_PRELOAD",
	"LD_RUN_PATH"
]);
const linkFlags = /^--?(?:ldflags|buildvcs|v|x|p|work|modcacherw|json)(?:=|$)/s;
const places = {
	process: "the environment",
	file: "the file of go env -w",
	toolchain: "go.env of the toolchain"
};
function deviationsOf(shell) {
	const { settings, facts } = shell;
	const passed = new Set(passedThroughNames);
	return [
		...[
			...goVariables,
			"CGO_ENABLED",
			...compilerVariables
		].filter((name) => name !== "GOFLAGS" && !placeVariables.has(name) && !ofFetching.has(name) && !passed.has(name)).toSorted().flatMap((name) => {
			const setting = settingIn(settings, name);
			if (setting === null) return [];
			const { value, from } = setting;
			return harmless[name] === value ? [] : [variable(name, value, from)];
		}),
		...flagDeviations(settings, facts.GOFLAGS),
		...toolchainSwitch(shell)
	];
}
function toolchainSwitch({ facts, localVersion }) {
	if (localVersion === facts.GOVERSION) return [];
	return [{
		name: "",
		flag: "",
		shown: `${facts.GOVERSION} instead of ${localVersion}`,
		place: "go.mod, go.work or GOTOOLCHAIN",
		remedy: "GOTOOLCHAIN=local go build",
		cost: "cold",
		without: (settings) => ({
			...settings,
			process: {
				...settings.process,
				GOTOOLCHAIN: "local"
			}
		}),
		isExpected: true
	}];
}
function variable(name, value, from) {
	return {
		name,
		flag: "",
		shown: `${name}=${shownSetting(name, value)}`,
		place: places[from],
		remedy: remedyOf(name, from),
		cost: from === "toolchain" ? "none" : ofLinkOnly.has(name) ? "warm" : "cold",
		without: from === "toolchain" ? null : (settings) => withoutSetting(settings, name),
		isExpected: false
	};
}
function withoutSetting(settings, name) {
	const { [name]: _own, ...process } = settings.process;
	const { [name]: _filed, ...file } = settings.file;
	return {
		...settings,
		process,
		file
	};
}
function remedyOf(name, from) {
	if (from === "process") return `unset ${name}`;
	if (from === "file") return `go env -u ${name}`;
	return `sed -i '/^${name}=/d' "$(go env GOROOT)/go.env"`;
}
function flagDeviations(settings, text) {
	const from = settingIn(settings, "GOFLAGS")?.from;
	const flags = flagsOf(text);
	if (from === void 0) return [];
	return flags.map((flag) => ({
		name: "GOFLAGS",
		flag,
		shown: `GOFLAGS: ${shownSetting("GOFLAGS", flag)}`,
		place: places[from],
		remedy: remedyOf("GOFLAGS", from),
		cost: linkFlags.test(flag) ? "warm" : "cold",
		without: (before) => {
			const rest = [...goFlagsOf(before)];
			const at = rest.indexOf(flag);
			return withGoFlags(before, at < 0 ? rest : rest.toSpliced(at, 1));
		},
		isExpected: false
	}));
}
function goFlagsOf(settings) {
	return flagsOf(settingIn(settings, "GOFLAGS")?.value ?? "");
}
function withGoFlags(settings, flags) {
	const text = flags.map(quoted).join(" ");
	const bare = withoutSetting(settings, "GOFLAGS");
	if (settings.toolchain["GOFLAGS"] || text !== "") {
		const process = {
			...bare.process,
			GOFLAGS: text || "-buildvcs=auto"
		};
		return {
			...bare,
			process
		};
	}
	return bare;
}
function quoted(flag) {
	if (!/[\s'"]/.test(flag)) return flag;
	return flag.includes("'") ? `"${flag}"` : `'${flag}'`;
}
//#endregion
//#region src/toolchain/doctor/linker-causes.ts
const maxSingle = 8;
const isLdflags = (flag) => /^--?ldflags(?:=|$)/.test(flag);
function linkerFlagsOf(goFlags, flags) {
	const text = lastFlag(flags, "ldflags") ?? lastFlag(goFlags, "ldflags") ?? "";
	const bare = text.startsWith("-") ? text : text.replace(/^[^=\s-]*=/, "");
	return [...flagsOf(bare)];
}
function textOf({ name, value }) {
	return value === null || value === "true" ? `-${name}` : `-${name}=${value}`;
}
const texts = (flags) => new Set(flags.map(textOf));
function linkerCauses(request, ldflags) {
	const enforced = readLinkerFlags([
		...ldflags,
		"-s",
		"-w"
	]);
	const text = enforcedLdflags(ldflags);
	const current = readable(request);
	if (current === null) return [{
		shown: `with -ldflags=${shownValue(text)} instead of yours`,
		cost: "warm",
		change: (before) => withText(before, text)
	}];
	const write = (before, flags) => {
		return withText(before, [...texts(flags)].toSorted().join("\0") === goal ? text : writeLinkerFlags(flags));
	};
	const goal = [...texts(enforced)].toSorted().join("\0");
	const wanted = texts(enforced);
	const own = current.filter((flag) => !wanted.has(textOf(flag)));
	const added = enforced.filter((flag) => !texts(current).has(textOf(flag)));
	const singles = own.length > maxSingle ? own.slice(0, 7) : own;
	return [...[...singles.map((flag) => [flag]), ...own.length > singles.length ? [own.slice(singles.length)] : []].map((group) => {
		const gone = texts(group);
		return {
			shown: `without -ldflags=${shownFlags(group)}`,
			cost: "warm",
			change: (before) => {
				const flags = readable(before) ?? [];
				return write(before, flags.filter((flag) => !gone.has(textOf(flag))));
			}
		};
	}), ...added.length === 0 ? [] : [{
		shown: `with -ldflags=${shownFlags(added)}`,
		cost: "warm",
		change: (before) => write(before, [...readable(before) ?? [], ...added])
	}]];
}
function readable(request) {
	try {
		return readLinkerFlags(linkerFlagsOf(goFlagsOf(request.settings), request.flags));
	} catch (error) {
		if (error instanceof UserError) return null;
		throw error;
	}
}
function withText({ settings, flags }, text) {
	const goFlags = goFlagsOf(settings);
	const kept = goFlags.filter((flag) => !isLdflags(flag));
	return {
		settings: kept.length === goFlags.length ? settings : withGoFlags(settings, kept),
		flags: [...flags.filter((flag) => !isLdflags(flag)), ...text === "" ? [] : [`-ldflags=${text}`]]
	};
}
function shownFlags(flags) {
	return flags.map(({ name, value }) => shownValue(`-${name}${value === null ? "" : ` ${value}`}`)).join(" ");
}
//#endregion
//#region src/gate/doctor/announce-plan.ts
function announcePlan(log, steps, ownerOf) {
	const cold = coldBuilds(steps);
	log.info(`The plan: ${steps.length} steps, ${cold} of them cold builds`);
	for (const step of steps) log.info(`  ${step.cost}: ${step.name} (${ownerOf(step)})`);
	log.live?.expect(steps.length);
}
//#endregion
//#region src/core/doctor/differing-symbols.ts
const maxPlaces = 50;
const maxText = 120;
function differingSymbols(first, second) {
	const [one, other] = [imageOf(first), imageOf(second)];
	if (!one || !other || one.placement) return [];
	return [...differingFunctions(one, other), ...differingTexts(one, other)];
}
function differingFunctionSizes(first, second) {
	const images = [imageOf(first), imageOf(second)];
	if (!images[0] || !images[1] || images[0].placement) return [];
	const [mine, theirs] = [readFunctionTable(images[0]), readFunctionTable(images[1])];
	if (typeof mine === "string" || typeof theirs === "string") return [];
	return sizesThatDiffer(codeOf(images[0], mine), codeOf(images[1], theirs));
}
function sizesByName(codes) {
	const sizes = new Map();
	for (const { name, bytes } of codes) {
		const known = sizes.get(name);
		if (known) known.push(bytes.length);
		else sizes.set(name, [bytes.length]);
	}
	return new Map([...sizes].map(([name, list]) => [name, list.toSorted((a, b) => a - b).join(" and ")]));
}
function sizesThatDiffer(codes, others) {
	const [mine, theirs] = [sizesByName(codes), sizesByName(others)];
	return [...new Set([...mine.keys(), ...theirs.keys()])].filter((name) => mine.get(name) !== theirs.get(name)).slice(0, maxPlaces).map((name) => `${name}: ${mine.get(name) ?? "no"} and ${theirs.get(name) ?? "no"} bytes of machine code`);
}
function imageOf(file) {
	return withinFile(file, () => readImage(file).image ?? null);
}
function codeOf(image, table) {
	const functions = [];
	const start = table.entries[0] ?? outsideColumn();
	const end = table.entries[table.count] ?? outsideColumn();
	const shift = shiftOf(image, start, end);
	if (shift === null) return [];
	for (let i = 0; i < table.count; i++) {
		const from = (table.entries[i] ?? outsideColumn()) + shift;
		const to = (table.entries[i + 1] ?? outsideColumn()) + shift;
		functions.push({
			name: table.names.at(table.nameOffsets[i] ?? outsideColumn()),
			bytes: image.bytes.file.subarray(from, to)
		});
	}
	return functions;
}
function differingFunctions(one, other) {
	const [mine, theirs] = [readFunctionTable(one), readFunctionTable(other)];
	if (typeof mine === "string" || typeof theirs === "string") return [];
	const [codes, others] = [codeOf(one, mine), codeOf(other, theirs)];
	if (codes.length === others.length && codes.every(({ name, bytes }, i) => others[i]?.name === name && others[i]?.bytes.length === bytes.length)) return codes.filter(({ bytes }, i) => Buffer.compare(bytes, others[i]?.bytes ?? bytes) !== 0).slice(0, maxPlaces).map(({ name }) => `${name}: other machine code of the same size`);
	return sizesThatDiffer(codes, others);
}
function differingTexts(one, other) {
	return one.sections.flatMap((section) => {
		const isText = section.region === "rodata" || section.region === "data";
		const counterpart = other.sections.find(({ name }) => name === section.name);
		if (!isText || section.fileSize === 0 || !counterpart) return [];
		const mine = bytesOf(one, section);
		const theirs = bytesOf(other, counterpart);
		const at = firstDifference(mine, theirs);
		if (at < 0) return [];
		const [text, otherText] = [textAt(mine, at), textAt(theirs, at)];
		return text === "" && otherText === "" ? [] : [`${section.name}: "${text}" and "${otherText}"`];
	});
}
function bytesOf({ bytes }, { offset, fileSize }) {
	return bytes.file.subarray(offset, offset + fileSize);
}
function firstDifference(one, other) {
	const length = Math.min(one.length, other.length);
	for (let at = 0; at < length; at++) if (one[at] !== other[at]) return at;
	return one.length === other.length ? -1 : length;
}
function textAt(bytes, at) {
	const isPrintable = (i) => {
		const byte = bytes[i];
		return byte !== void 0 && byte >= 32 && byte < 127;
	};
	let start = at;
	while (at - start < maxText / 2 && isPrintable(start - 1)) start--;
	let end = at;
	while (end - at < maxText / 2 && isPrintable(end)) end++;
	return Buffer.from(bytes.subarray(start, end)).toString("latin1");
}
//#endregion
//#region src/toolchain/doctor/link-listings.ts
function linkerFlags(shell, flags) {
	return linkerFlagsOf(flagsOf(shell.facts.GOFLAGS), flags);
}
async function linkListings(shell, { flags, programs, output }) {
	const printed = join(output, "printed");
	const { paths } = await shellBuild(shell, {
		verb: "build",
		flags: [
			...flags,
			"-x",
			"-work",
			`-ldflags=${twinLdflags(linkerFlags(shell, flags))}`
		],
		programs,
		environment: await shellEnvironment(shell, shell.settings),
		output: join(output, "programs"),
		stderrPath: printed
	});
	await splitListing(printed, paths);
	const listings = new Map();
	for (const { importPath } of programs) {
		const path = paths.get(importPath);
		if (path === void 0) throw new UserError(`the second link of ${importPath} made nothing`);
		const importcfg = `${path}.importcfg`;
		listings.set(importPath, {
			twinPath: path,
			depsPath: `${path}.deps`,
			importcfgPath: await isFile(importcfg) ? importcfg : null
		});
	}
	return listings;
}
//#endregion
export { announcePlan as a, goFlagsOf as c, withoutSetting as d, planSteps as f, differingSymbols as i, linkFlags as l, userStep as m, linkerFlags as n, linkerCauses as o, tooLong as p, differingFunctionSizes as r, deviationsOf as s, linkListings as t, withGoFlags as u };
