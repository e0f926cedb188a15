import { n as run } from "./process.js";
import { _ as parseRequires, d as readTreeFile, s as mainModFiles, u as nameInTree } from "./find-modules.js";
import { t as parseModuleGraph } from "./requirements.js";
//#region src/toolchain/modules/read-requirements.ts
const maxGraphBytes = 67108864;
async function readRequirements(opened) {
	const { tree, plan } = opened;
	const lines = [];
	for (const path of await mainModFiles(tree, plan.goWork)) {
		const text = await readTreeFile(tree, path).catch(() => null) ?? "";
		const file = nameInTree(tree, path);
		for (const { module, line, indirect } of parseRequires(text)) lines.push({
			module,
			file,
			line,
			indirect
		});
	}
	return {
		lines,
		graph: await readGraph(opened)
	};
}
async function readGraph(opened) {
	const { builder, tree, fetching } = opened;
	const finished = await run(builder.go, ["mod", "graph"], {
		cwd: tree.directory,
		env: {
			...fetching,
			PWD: tree.directory
		},
		timeoutSeconds: builder.timeoutSeconds,
		maxStdoutBytes: maxGraphBytes
	}).catch(() => null);
	if (finished === null || finished.code !== 0) return null;
	return parseModuleGraph(finished.stdout.toString("utf8"));
}
//#endregion
export { readRequirements };
