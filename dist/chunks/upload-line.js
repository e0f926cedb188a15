//#region src/github/artifacts/upload-line.ts
/** Bytes of a log that are read. */
const maxLogBytes = 33554432;
/** The line, without its end. */
function formatUploadLine({ name, id, digest }) {
	return `Left the measurement as ${name}: artifact ${id}, ${digest}`;
}
const pattern = /^\uFEFF?(?:\d{4}-\d\d-\d\dT[\d:.]{8,20}Z )?Left the measurement as ([\w.-]{1,255}): artifact (\d{1,15}), (sha256:[0-9a-f]{64})$/;
/** Characters of a line; longer ones are not looked at. */
const maxLine = 500;
/**
* The artifact of this name that a log says its job left.
* @returns null where the log names none, or more than one: other steps of the job
*   can write such a line as well, but they can't take the true one away
*/
function findUploadLine(log, name) {
	const artifacts = /* @__PURE__ */ new Map();
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
