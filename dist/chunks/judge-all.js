import { l as worst, s as bySeverity } from "./override.js";
import { d as targetOf, l as mainPackageOf, s as isSameTarget, u as pairBinaries } from "./sections-comparable.js";
import { n as compare } from "./compare.js";
import { a as formerName, s as limitsFor, t as judge } from "./judge.js";
import { t as compareAndExplain } from "./explain.js";
//#region src/core/compare/renamed-binaries.ts
const minEqual = 3;
const minShare = .9;
const minOfModule = 2;
const everywhere = /^main\.(?:main|init(?:\.\d+)?|\.inittask|\.\.inittask)$/;
function findRenamed(pairs) {
	const removed = pairs.flatMap(({ base, head }) => base !== null && head === null ? [base] : []);
	const added = pairs.flatMap(({ base, head }) => base === null && head !== null ? [head] : []);
	if (removed.length === 0 || added.length === 0) return [];
	const olds = removed.map(ownSymbols);
	const news = added.map(ownSymbols);
	const renamings = olds.flatMap((old) => news.flatMap((now) => renamedOf(old, now) ?? []));
	const best = (side, renaming) => renamings.every((other) => other === renaming || other[side] !== renaming[side] || share(other) < share(renaming));
	return renamings.filter((renaming) => best("base", renaming) && best("head", renaming));
}
function withRenamed(pairs, renamed) {
	if (renamed.length === 0) return pairs;
	const byHead = new Map(renamed.map((renaming) => [renaming.head, renaming.base]));
	const taken = new Set(renamed.map(({ base }) => base));
	return pairs.flatMap((pair) => {
		if (pair.head === null) return pair.base !== null && taken.has(pair.base) ? [] : [pair];
		return [{
			base: byHead.get(pair.head) ?? pair.base,
			head: pair.head
		}];
	});
}
function ownSymbols(measurement) {
	const main = mainPackageOf(measurement);
	const own = new Map(measurement.packages.filter(({ kind }) => kind === "main").map(({ path, module }) => [path, module]));
	const names = new Set();
	const ofModule = new Set();
	for (const { name, package: path } of measurement.symbols) {
		const module = own.get(path) ?? "";
		if (module === "" && path !== main) continue;
		ofModule.add(module === "" ? name : name.replaceAll(module, ""));
		if (path === main && !everywhere.test(name)) names.add(name);
	}
	return {
		measurement,
		names,
		ofModule
	};
}
function renamedOf(old, now) {
	const { measurement: base } = old;
	const { measurement: head } = now;
	if (!isSameTarget(targetOf(base), targetOf(head))) return null;
	const byName = nameOverlap(old.names, now.names);
	if (byName.total >= minEqual) return byName.equal >= minEqual && share(byName) >= .5 ? {
		base,
		head,
		...byName
	} : null;
	const inModule = nameOverlap(old.ofModule, now.ofModule);
	return inModule.total >= minOfModule && share(inModule) >= minShare ? {
		base,
		head,
		...inModule
	} : null;
}
function nameOverlap(a, b) {
	let equal = 0;
	for (const name of b) if (a.has(name)) equal += 1;
	return {
		equal,
		total: Math.max(a.size, b.size)
	};
}
const share = ({ equal, total }) => equal / total;
//#endregion
//#region src/core/policy/judge-all.ts
function judgeAll(base, head, budget, context, upgradeFor = () => null) {
	const pairs = pairBinaries(base, head, (mainPackage, target) => {
		const name = head.find((one) => mainPackageOf(one) === mainPackage && targetOf(one) === target)?.binary.name ?? "";
		return formerName(budget, {
			mainPackage,
			name,
			target
		});
	});
	const renamed = findRenamed(pairs);
	const compared = context.explains === false ? compare : compareAndExplain;
	return withRenamed(pairs, renamed).map((both) => {
		const comparison = compared(both.base, both.head);
		const upgrade = upgradeFor(both);
		if (isUnverified(context)) return {
			comparison,
			verdict: judgeUnverified(both, budget, context),
			upgrade
		};
		const verdict = judge(comparison, budget, context, upgrade);
		const renaming = renamed.find(({ head: measurement }) => measurement === both.head);
		return {
			comparison,
			verdict: renaming === void 0 || context.event === "push" ? verdict : withReason(verdict, renamedReason(renaming, stateOf(comparison, budget))),
			upgrade
		};
	});
}
function isUnverified({ release }) {
	return release?.previous?.state === "unverified";
}
function judgeUnverified({ head }, budget, context) {
	if (head !== null) {
		const alone = {
			...context,
			baseline: { state: "none" }
		};
		return judge(compare(null, head), budget, alone);
	}
	return {
		state: "pass",
		reasons: [{
			state: "pass",
			message: "is not in this release; an unverified measurement has it"
		}]
	};
}
function withReason(verdict, reason) {
	const reasons = [
		...verdict.reasons.filter(({ state }) => state !== "pass"),
		reason,
		...verdict.reasons.filter(({ state }) => state === "pass")
	].toSorted(bySeverity);
	return {
		state: worst(reasons.map(({ state }) => state)),
		reasons
	};
}
function stateOf(comparison, budget) {
	const { newBinary, removedBinary } = limitsFor(budget, comparison);
	return newBinary === "fail" || removedBinary === "fail" ? "fail" : "warn";
}
function renamedReason({ base, head, equal, total }, state) {
	const now = mainPackageOf(head);
	const was = mainPackageOf(base);
	return {
		state,
		rule: "renamed",
		message: `${was} was renamed to ${now} by ${equal} of ${total} own symbols, and growth is judged across that; a line under binaries in the base's budget file confirms it: ${`- { binary: ${yamlText(now)}, was: ${yamlText(was)} }`}`
	};
}
const yamlText = (text) => /^[A-Za-z][\w./-]*$/.test(text) ? text : JSON.stringify(text);
//#endregion
export { judgeAll as t };
