//#region src/github/artifacts/upload-line.ts
const maxLogBytes = 33554432;
function formatUploadLine({ name, id, digest }) {
	return `Left the measurement as ${name}: artifact ${id}, ${digest}`;
}
const pattern = /^\uFEFF?(?:\d{4}-\d\d-\d\dT[\d:.]{8,20}Z )?Left the measurement as ([\w.-]{1,255}): artifact (\d{1,15}), (sha256:[0-9a-f]{64})$/;
const maxLine = 500;
function findUploadLine(log, name) {
	const artifacts = new Map();
	let start = 0;
	while (start < log.length) {
		const next = log.indexOf("\n", start);
		const end = next === -1 ? log.length : next;
		if (end - start <= maxLine) {
			const line = log.slice(start, end).replace(/\r$/, "");
			const [, of, id = "", digest = ""] = pattern.exec(line) ?? [];
			if (of === name) artifacts.set(`${id} ${digest}`, {
				name,
				id: Number(id),
				digest
			});
		}
		start = end + 1;
	}
	const [only, ...others] = artifacts.values();
	return only !== void 0 && others.length === 0 ? only : null;
}
//#endregion
export { formatUploadLine as n, maxLogBytes as r, findUploadLine as t };
