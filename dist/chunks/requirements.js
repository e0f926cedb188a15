//#region src/core/explain/why/requirements.ts
const maxEdges = 1e6;
function parseModuleGraph(printed) {
	const graph = new Map();
	let count = 0;
	for (const line of printed.split("\n")) {
		const [from, to, more] = line.trim().split(" ");
		if (from === void 0 || to === void 0 || more !== void 0) continue;
		count += 1;
		if (count > maxEdges) break;
		const required = graph.get(from);
		if (required === void 0) graph.set(from, [to]);
		else required.push(to);
	}
	return graph;
}
function requirementOf({ lines, graph }, path, version) {
	const own = lines.filter(({ module }) => module === path).map(({ file, line, indirect }) => ({
		file,
		line,
		indirect
	}));
	const through = graph === null ? [] : shortestTo(graph, `${path}@${version}`);
	return own.length + through.length === 0 ? void 0 : {
		lines: own,
		through
	};
}
function shortestTo(graph, wanted) {
	const mains = [...graph.keys()].filter((name) => !name.includes("@"));
	const parents = new Map(mains.map((name) => [name, null]));
	const queue = [...mains];
	for (const from of queue) {
		if (from === wanted) break;
		for (const to of graph.get(from) ?? []) {
			if (parents.has(to)) continue;
			parents.set(to, from);
			queue.push(to);
		}
	}
	const chain = [];
	for (let at = parents.has(wanted) ? wanted : null; at !== null; at = parents.get(at) ?? null) chain.unshift(at);
	return chain;
}
//#endregion
export { requirementOf as n, parseModuleGraph as t };
