import { D as maxInColumn, Zt as outsideColumn, w as ascendingRows } from "./foundation.js";
//#region src/core/measure/ledger/symbol-rows.ts
function symbolRows(ledger, rowOf) {
	return inOrder(ledger.symbols(rowOf));
}
function largestSymbolRows(ledger, limit, rowOf) {
	const { rows, others } = ledger.largestSymbols(limit, rowOf);
	return {
		symbols: inOrder(rows),
		otherSymbols: others
	};
}
function inOrder(unordered) {
	const rows = largestFirst(unordered);
	for (let first = 0; first < rows.length;) {
		const size = rows[first]?.size;
		let next = first + 1;
		while (rows[next]?.size === size) next++;
		if (next - first > maxInserted) for (const row of rows.slice(first, next).toSorted(byName)) rows[first++] = row;
		else insertByName(rows, first, next);
		first = next;
	}
	return rows;
}
const maxInserted = 12;
function insertByName(rows, first, end) {
	for (let next = first + 1; next < end; next++) {
		const row = rows[next];
		if (row === void 0) return;
		let at = next;
		for (; at > first; at--) {
			const before = rows[at - 1];
			if (before === void 0 || byName(before, row) <= 0) break;
			rows[at] = before;
		}
		rows[at] = row;
	}
}
function largestFirst(rows) {
	const rest = new Uint32Array(rows.length);
	for (const [i, { size }] of rows.entries()) rest[i] = maxInColumn - size;
	const order = ascendingRows(rest);
	const sorted = [];
	for (let i = 0; i < order.length; i++) {
		const row = rows[order[i] ?? outsideColumn()];
		if (row) sorted.push(row);
	}
	return sorted;
}
const byName = (a, b) => order(a.name, b.name) || order(a.package, b.package) || order(a.section, b.section);
const order = (a, b) => a === b ? 0 : a < b ? -1 : 1;
//#endregion
//#region src/core/measure/owners/type-owner.ts
const ranks = {
	main: 0,
	module: 1,
	std: 2,
	pseudo: 3
};
function rankBy(modules) {
	const known = new Map();
	return (path) => {
		const rank = known.get(path) ?? ranks[modules.homeOf(path).kind];
		known.set(path, rank);
		return rank;
	};
}
function ownerOfBoth(a, b, rank) {
	if (a === "" || b === "" || a === b) return a || b;
	const order = rank(a) - rank(b);
	return order < 0 || order === 0 && a < b ? a : b;
}
const maxDepth = 100;
function ownersOfTypes(descriptors, rank) {
	const { packages, named, parts, types } = descriptors;
	const known = packages.map(() => void 0);
	const packageOf = (address, depth) => {
		const row = descriptors.rowAt(address);
		if (row < 0 || depth > maxDepth) return "";
		const before = known[row];
		if (before !== void 0) return before;
		known[row] = "";
		const own = packages[row] ?? "";
		let owner = own === "unsafe" ? "" : own;
		if (!named[row]) {
			const first = types.start(row);
			for (let i = first; i < first + (parts[row] ?? outsideColumn()); i++) {
				const part = packageOf(types.values[i] ?? outsideColumn(), depth + 1);
				owner = ownerOfBoth(owner, part, rank);
			}
		}
		known[row] = owner;
		return owner;
	};
	return (...addresses) => {
		for (const address of addresses) {
			const path = packageOf(address, 0);
			if (path !== "") return path;
		}
		const last = descriptors.rowAt(addresses.at(-1) ?? 0);
		return named[last] ? "runtime" : "(shared types)";
	};
}
//#endregion
//#region src/core/measure/owners/package-name.ts
const generated = /^(?:type:|type\.\.|type\.\*|go:|go\.(?:string|itab|func|buildid|buildinfo|map|interface|struct|cuinfo|info|constinfo|funcdesc|typelink|shape)\b|go\.\(|gclocals\u00B7|runtime\.(?:gcbits\.|modinfo\.str$)|\$)/;
const notPackage = /^(?:_[^/]*|[lL]_)$/;
const escapes = /%([0-9a-f]{2})/g;
const token = /"(?:[^"\\]|\\[^]?)*(?:"|$)|[^\s"()*,:;<=>[\]{}]+|[()[\]{},]/g;
const predeclared = /^(?:[a-z]+\d*|unsafe\.Pointer)$/;
function packageOf(symbol, rank) {
	if (generated.test(symbol)) return packageOfGenerated(symbol, rank);
	return leadingPackage(withoutTypeArguments(symbol));
}
const isGenerated = (symbol) => generated.test(symbol);
function packageOfGenerated(symbol, rank) {
	const algorithm = /^type(?::|\.)\.(?:eq|hash)\./.exec(symbol);
	if (algorithm) return packageOfType(symbol.slice(algorithm[0].length), rank);
	const table = /^go[:.]itab\./.exec(symbol);
	if (table) return packageOfItab(symbol.slice(table[0].length), rank);
	if (/^go[:.](?:\(\*)?(?:struct |interface |shape\.)/.test(symbol)) return packageOfType(symbol.replace(/^go[:.](?!shape\.)/, ""), rank);
	if (/^go[:.]build/.test(symbol) || symbol === "runtime.modinfo.str") return "(build info)";
	if (/^go[:.].*\.inittasks$/.test(symbol)) return "(inittasks)";
	if (/^go[:.]\w*fips/.test(symbol)) return "runtime";
	return "";
}
function packageOfItab(name, rank) {
	const comma = firstComma(name);
	if (comma < 0) return packageOfType(name, rank);
	return packageNamedBy(name.slice(0, comma), rank) || packageOfType(name.slice(comma + 1), rank);
}
function firstComma(name) {
	let depth = 0;
	for (const { 0: text, index } of name.matchAll(token)) if (/^[([{]$/.test(text)) depth++;
	else if (/^[)\]}]$/.test(text)) depth--;
	else if (text === "," && depth === 0) return index;
	return -1;
}
function packageOfType(type, rank) {
	return packageNamedBy(type, rank) || (predeclared.test(type) ? "runtime" : "(shared types)");
}
function packageNamedBy(type, rank) {
	let owner = "";
	let depth = 0;
	let outside = 0;
	let next = -1;
	let inArguments = false;
	for (const { 0: text, index } of type.matchAll(token)) if (text === "[") {
		if (!inArguments && index === next) {
			inArguments = true;
			outside = depth;
		}
		depth++;
	} else if (text === "]") {
		depth--;
		if (inArguments && depth <= outside) inArguments = false;
	} else if (!inArguments) {
		const path = packageOfWord(text);
		if (path !== "") {
			owner = ownerOfBoth(owner, path, rank);
			next = index + text.length;
		}
	}
	return owner;
}
function* packagesIn(type) {
	for (const [text] of type.matchAll(token)) {
		const path = packageOfWord(text);
		if (path !== "") yield path;
	}
}
function packageOfWord(word) {
	if (word.startsWith("\"")) return "";
	const plain = word.replace(/^(?:\.+|noalg\.|go\.shape\.)+/, "");
	const path = plain.startsWith("map.") ? "" : leadingPackage(plain);
	return path === "unsafe" ? "" : path;
}
function withoutTypeArguments(symbol) {
	const open = symbol.indexOf("[");
	if (open < 0) return symbol;
	const close = symbol.lastIndexOf("]");
	return symbol.slice(0, open) + (close < open ? "" : symbol.slice(close + 1));
}
function leadingPackage(symbol) {
	const receiver = symbol.indexOf(".(");
	const slash = symbol.lastIndexOf("/", receiver < 0 ? symbol.length : receiver);
	const dot = symbol.indexOf(".", slash + 1);
	const first = symbol[0];
	if (dot <= 0 || first === "(") return "";
	const path = symbol.slice(0, symbol[dot - 1] === "(" ? dot - 1 : dot);
	return (first === "_" || first === "l" || first === "L") && notPackage.test(path) ? "" : unescape(path);
}
const maxEscapes = 4;
function unescape(path) {
	let plain = path;
	for (let i = 0; i < maxEscapes && plain.includes("%"); i++) plain = unescapeOnce(plain);
	return plain;
}
function withEscapedDots(path) {
	const slash = path.lastIndexOf("/") + 1;
	return path.slice(0, slash) + path.slice(slash).replaceAll(".", "%2e");
}
function unescapeOnce(path) {
	const latin = path.replace(escapes, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
	return /^[\0-\xff]*$/.test(latin) ? Buffer.from(latin, "latin1").toString("utf8") : latin;
}
function plainName(symbol) {
	return symbol.replace(/\.abi(?:0|internal)$/, "");
}
//#endregion
//#region src/core/measure/owners/guess-module.ts
const ofOwners = /^(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|gitea\.com|gitee\.com|git\.sr\.ht)\//;
const ofGopkg = /^gopkg\.in\/(?:[^/]+\/)?[^/]+\.v\d+(?=\/|$)/;
function guessModule(path) {
	const vendored = path.lastIndexOf("/vendor/");
	const plain = vendored < 0 ? path : path.slice(vendored + 8);
	const gopkg = ofGopkg.exec(plain);
	if (gopkg) return gopkg[0];
	const depth = ofOwners.test(plain) || plain.startsWith("golang.org/x/") ? 3 : 2;
	return plain.split("/").slice(0, depth).join("/");
}
//#endregion
export { packagesIn as a, withEscapedDots as c, largestSymbolRows as d, order as f, packageOfType as i, ownersOfTypes as l, isGenerated as n, plainName as o, symbolRows as p, packageOf as r, unescape as s, guessModule as t, rankBy as u };
