import { randomBytes } from "node:crypto";
//#region src/store/objects/object-key.ts
/** UTF-16 code units of a key; S3 has no longer ones than 1024 bytes. */
const maxKey = 700;
/** The one name whose object is replaced; all others are created once. */
const replacedName = "index.sigstore.json";
/** No part begins with a dot, so that none leaves its folder or hides in it. */
const partOfKey = /^[A-Za-z0-9_+-][A-Za-z0-9._+-]{0,199}$/;
/** The parts of a key; null for a text that isn't one. */
function partsOfKey(key) {
	if (key.length > maxKey) return null;
	const parts = key.split("/");
	return parts.every((part) => partOfKey.test(part)) ? parts : null;
}
/**
* The parts of a key that this program made.
* @throws Error for another text, which is a bug
*/
function checkedParts(key) {
	const parts = partsOfKey(key);
	if (parts === null) throw new Error(`not the key of an object: ${key}`);
	return parts;
}
/** Whether the object of a key is replaced rather than created once. */
function isReplaced(key) {
	return key === "index.sigstore.json" || key.endsWith(`/index.sigstore.json`);
}
/**
* The parts of a prefix, which is empty or ends with a slash.
* @throws Error for another text, which is a bug
*/
function partsOfPrefix(prefix) {
	if (prefix === "") return [];
	if (!prefix.endsWith("/")) throw new Error(`no prefix of keys: ${prefix}`);
	return checkedParts(prefix.slice(0, -1));
}
//#endregion
//#region src/store/objects/prove-conditions.ts
/**
* Writes, replaces and removes a probe.
* @returns what the place doesn't honour; null: all conditions hold
* @throws UserError where it can't be written to
*/
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
