const entryPattern = /^v1 ([0-9a-f]{64}) ([0-9a-f]{64}) {1,20}(\d{1,20}) {1,20}(\d{1,20})\n$/;
function isCacheId(text) {
	return /^[0-9a-f]{64}$/.test(text);
}
function entryName(actionId) {
	return `${actionId.slice(0, 2)}/${actionId}-a`;
}
function outputName(outputId) {
	return `${outputId.slice(0, 2)}/${outputId}-d`;
}
function parseEntry(text, actionId) {
	const [, id, outputId = "", size = "", time = ""] = entryPattern.exec(text) ?? [];
	const bytes = Number(size);
	return id === actionId && text.length === 175 && Number.isSafeInteger(bytes) ? {
		outputId,
		size: bytes,
		time: BigInt(time)
	} : null;
}
function column(value) {
	return String(value).padStart(20, " ");
}
function formatEntry(actionId, { outputId, size, time }) {
	return `v1 ${actionId} ${outputId} ${column(size)} ${column(time)}\n`;
}
//#endregion
export { parseEntry as a, outputName as i, formatEntry as n, isCacheId as r, entryName as t };
