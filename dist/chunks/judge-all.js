import { f as pair, i as formerName, t as judge, u as compare } from "./judge.js";
//#region src/policy/judge-all.ts
/**
* Pairs the binaries, by the budget's `was:` also renamed ones, compares and
* judges them; in the head's order, followed by what only the base has.
* @param base null where there is nothing to compare with
* @param upgradeFor of Go, for one binary; default: none
*/
function judgeAll(base, head, budget, context, upgradeFor = () => null) {
	return pair(base, head, (mainPackage, target) => {
		const name = head.find(({ binary, build }) => binary.mainPackage === mainPackage && build?.target === target)?.binary.name ?? "";
		return formerName(budget, {
			mainPackage,
			name,
			target
		});
	}).map((both) => {
		const comparison = compare(both.base, both.head);
		const upgrade = upgradeFor(both);
		return {
			comparison,
			verdict: judge(comparison, budget, context, upgrade),
			upgrade
		};
	});
}
//#endregion
export { judgeAll as t };
