import { randomBytes } from "node:crypto";
//#region src/store/objects/object-key.ts
const maxKey = 700;
const replacedName = "index.sigstore.json";
const partOfKey = /^[A-Za-z0-9_+-][A-Za-z0-9._+-]{0,199}$/;
function partsOfKey(key) {
	if (key.length > maxKey) return null;
	const parts = key.split("/");
	return parts.every((part) => partOfKey.test(part)) ? parts : null;
}
function checkedParts(key) {
	const parts = partsOfKey(key);
	if (parts === null) throw new Error(`not the key of an object: ${key}`);
	return parts;
}
function isReplaced(key) {
	return key === "index.sigstore.json" || key.endsWith(`/index.sigstore.json`);
}
function partsOfPrefix(prefix) {
	if (prefix === "") return [];
	if (!prefix.endsWith("/")) throw new Error(`no prefix of keys: ${prefix}`);
	return checkedParts(prefix.slice(0, -1));
}
//#endregion
//#region src/store/objects/prove-conditions.ts
async function proveConditions(store) {
	const key = `_probe/${randomBytes(16).toString("hex")}/${replacedName}`;
	let lack;
	try {
		lack = await findLack(store, key);
	} catch (error) {
		await store.remove(key).catch(() => null);
		throw error;
	}
	if (lack === null) await store.remove(key);
	else await store.remove(key).catch(() => null);
	return lack;
}
async function findLack(store, key) {
	const first = Buffer.from(`1 ${key}`);
	const second = Buffer.from(`2 ${key}`);
	await store.create(key, first);
	if (await store.create(key, second)) return "create";
	const stored = await store.read(key, first.length);
	if (stored === null || !stored.bytes.equals(first)) return "create";
	const { revision } = stored;
	if (!await store.replace(key, second, revision)) return "replace";
	const third = Buffer.from(`3 ${key}`);
	return await store.replace(key, third, revision) ? "replace" : null;
}
//#endregion
export { partsOfPrefix as a, partsOfKey as i, checkedParts as n, replacedName as o, isReplaced as r, proveConditions as t };
