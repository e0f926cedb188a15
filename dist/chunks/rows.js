import { gt as attributionLevels, un as UserError, x as oneSidedAs, z as matcher } from "./foundation.js";
import { C as symbolTitle } from "./overview.js";
import { a as generatedPrefix, c as parseNestedName, n as compare, o as genericName, s as localName } from "./compare.js";
import { n as compareText } from "./ranking.js";
//#region src/core/report/views/atoms.ts
function atomsOf({ packages, symbols }) {
	const modules = new Map(packages.map(({ path, module }) => [path, module]));
	const named = new Map();
	const atoms = symbols.map((symbol) => {
		const { name, region, section, size, file = "" } = symbol;
		const key = `${symbol.package}\0${region}`;
		named.set(key, (named.get(key) ?? 0) + size);
		return {
			package: symbol.package,
			module: modules.get(symbol.package) ?? "",
			region,
			symbol: name,
			section,
			file,
			size
		};
	});
	const rests = packages.flatMap(({ path, module, regions }) => regions.map(({ name, size }) => ({
		package: path,
		module,
		region: name,
		symbol: "",
		section: "",
		file: "",
		size: size - (named.get(`${path}\0${name}`) ?? 0)
	})));
	return [...atoms, ...rests.filter(({ size }) => size !== 0)];
}
//#endregion
//#region src/core/report/views/receiver.ts
const maxDepth = 64;
function receiverOf(symbol, owner) {
	let name = symbol;
	for (let depth = 0; depth < maxDepth; depth++) {
		const nested = parseNestedName(name);
		if (nested === null) break;
		name = nested.parent;
	}
	const local = localName(name, owner);
	if (generatedPrefix(local) !== "") return "";
	const generic = genericName(local);
	const dot = generic.indexOf(".");
	if (dot <= 0 || dot === generic.length - 1) return "";
	return generic.slice(0, dot).replaceAll("[]", "[...]");
}
//#endregion
//#region src/core/report/views/rows.ts
function measuredTable(measurement, view, by) {
	return {
		by,
		compares: false,
		rows: filtered(sizedRows(null, measurement, view.within, by), view.filter).filter(({ head }) => head !== 0).toSorted((a, b) => b.head - a.head || compareText(a.name, b.name)),
		whole: measurement.binary.fileSize
	};
}
function changedTable(base, head, view, by) {
	assertAlike(base, head, by);
	const rows = sizedRows(base, head, view.within, by);
	const all = view.within === "" ? rows : sizedRows(base, head, "", by);
	return {
		by,
		compares: true,
		rows: filtered(rows, view.filter).filter((row) => isShown(row, view)).toSorted((a, b) => Math.abs(deltaOf(b)) - Math.abs(deltaOf(a)) || compareText(a.name, b.name)),
		whole: all.reduce((sum, row) => sum + Math.abs(deltaOf(row)), 0)
	};
}
function isShown(row, { show }) {
	return show === null ? deltaOf(row) !== 0 : oneSidedAs(row) === show;
}
const deltaOf = ({ base, head }) => head - base;
function assertAlike(base, head, by) {
	if (by === "section" || by === "region") return;
	const levels = [base.attribution.level, head.attribution.level];
	const poor = levels.some((level) => attributionLevels.indexOf(level) < attributionLevels.indexOf("functions"));
	const bySymbols = by === "symbol" || by === "receiver" || by === "file";
	if (levels[0] !== levels[1] && (poor || bySymbols)) throw new UserError(`--by ${by}: the sides can't be compared so, as one is attributed by ${levels[0]} and the other by ${levels[1]}; --by region works`);
}
function renames(base, head) {
	return new Map(compare(base, head).symbols.flatMap(({ name, from }) => from === void 0 ? [] : [[from, name]]));
}
function sizedRows(base, head, within, by) {
	const rows = new Map();
	const add = (side, name, parts, size) => {
		const row = rows.get(name) ?? {
			parts,
			base: 0,
			head: 0
		};
		row[side] += size;
		rows.set(name, row);
	};
	const renamed = base === null || by !== "symbol" ? null : renames(base, head);
	const isWithin = within === "" ? null : matcher(within);
	let isFound = isWithin === null;
	for (const [side, measurement] of [["base", base], ["head", head]]) {
		if (measurement === null) continue;
		if (by === "section" && isWithin === null) {
			for (const { name, fileSize } of measurement.sections) add(side, name, [name], fileSize);
			continue;
		}
		for (const part of atomsOf(measurement)) {
			if (isWithin !== null && !isWithin(part.package)) continue;
			isFound = true;
			const now = side === "base" ? renamed?.get(part.symbol) : void 0;
			const atom = now === void 0 ? part : {
				...part,
				symbol: now
			};
			const parts = namers[by](atom);
			add(side, parts.join(""), parts, part.size);
		}
	}
	if (!isFound) throw new UserError(`--within: there is no package "${within}"; --by package lists them, and ${within.endsWith("/") ? within : `${within}/`}... stands for all below a path`);
	return [...rows].map(([name, row]) => ({
		name,
		...row
	}));
}
const namers = {
	module: ({ module }) => pathParts(module),
	package: packageParts,
	symbol: (atom) => atom.symbol === "" ? ["(no symbol)"] : symbolParts(atom),
	section: ({ section }) => [section === "" ? "(no symbol)" : section],
	region: ({ region }) => [region],
	file: ({ file }) => file === "" ? ["(no source file)"] : pathParts(withoutVersion(file)),
	receiver: receiverParts
};
function receiverParts(atom) {
	const { region, symbol, package: path } = atom;
	const type = region === "code" && symbol !== "" ? receiverOf(symbol, path) : "";
	return type === "" ? ["(no receiver)"] : [...packageParts(atom), `.${symbolTitle(type)}`];
}
function withoutVersion(file) {
	return file.split("/").map((part) => part.split(/@v(?=\d)/)[0] ?? "").join("/");
}
function pathParts(path) {
	return path.startsWith("(") ? [path] : path.split(/(?=\/)/);
}
function packageParts(atom) {
	const { package: path, module } = atom;
	if (path === module) return [path];
	return path.startsWith(`${module}/`) ? [module, ...pathParts(path.slice(module.length))] : pathParts(path);
}
function symbolParts(atom) {
	const title = symbolTitle(atom.symbol);
	const local = symbolTitle(localName(atom.symbol, atom.package));
	if (!title.endsWith(`.${local}`)) return [title];
	const before = title.slice(0, -local.length - 1);
	const receiver = receiverOf(atom.symbol, atom.package);
	const home = before === atom.package ? packageParts(atom) : pathParts(before);
	const member = /^(\(?\*?[^().]+\)?)(\..*)$/s.exec(local);
	return receiver === "" || member === null ? [...home, `.${local}`] : [
		...home,
		`.${member[1]}`,
		member[2] ?? ""
	];
}
function filtered(rows, filter) {
	if (filter === "") return rows;
	const matches = matcher(filter);
	const isWhole = filter.includes("/");
	return rows.filter(({ name }) => matches(name) || !isWhole && matches(name.slice(name.lastIndexOf("/") + 1)));
}
//#endregion
export { receiverOf as i, deltaOf as n, measuredTable as r, changedTable as t };
