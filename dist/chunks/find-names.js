//#region src/core/explain/why/find-names.ts
const embeddedSuffix = " (embedded)";
const literalSuffix = " (string)";
function namedSymbol(symbol, index) {
	const { name } = symbol;
	if (name.endsWith(embeddedSuffix)) return {
		kind: "embedded-file",
		name: name.slice(0, -11),
		symbol,
		index
	};
	if (name.endsWith(literalSuffix)) return {
		kind: "string-literal",
		name: name.slice(0, -9),
		symbol,
		index
	};
	return {
		kind: "symbol",
		name,
		symbol,
		index
	};
}
function modulesOf({ modules, imports }) {
	return new Map([...(imports?.modules ?? []).map(({ path, version }) => [path, version]), ...modules.map(({ path, version }) => [path, version])]);
}
function packagesOf({ packages, imports }) {
	return new Set([...(imports?.packages ?? []).map(({ path }) => path), ...packages.map(({ path }) => path)]);
}
function findNames(name, measurement) {
	const things = [];
	const [path = "", wanted] = name.split("@");
	const version = modulesOf(measurement).get(path);
	if (version !== void 0 && (wanted === void 0 || wanted === version)) things.push({
		kind: "module",
		path,
		version
	});
	if (packagesOf(measurement).has(name)) things.push({
		kind: "package",
		path: name
	});
	const symbolName = symbolNameOf(name, measurement);
	for (const [index, symbol] of measurement.symbols.entries()) {
		if (!symbol.name.startsWith(symbolName)) continue;
		const thing = namedSymbol(symbol, index);
		if (symbol.name === symbolName || thing.name === symbolName) things.push(thing);
	}
	return things;
}
function symbolNameOf(name, { binary: { mainPackage } }) {
	return mainPackage !== "" && name.startsWith(`${mainPackage}.`) ? `main${name.slice(mainPackage.length)}` : name;
}
//#endregion
export { packagesOf as i, modulesOf as n, namedSymbol as r, findNames as t };
