//#region src/core/report/sources/grouped.ts
/** The items by key, in the order in which keys first appear. */
function grouped(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
//#endregion
export { grouped as t };
