//#region src/core/policy/allowance.ts
const nothingAllowed = {
	layers: [],
	notices: []
};
/** The allowances of a budget file that hold for a change, in their order. */
function allowancesFor(file, facts) {
	const holding = file.allowances.filter((allowance) => holds(allowance, facts));
	return {
		layers: holding,
		notices: holding.map(({ author, dependenciesOnly, line }) => `the allowance in line ${line} of the budget file holds: ${[...author === null ? [] : [`the author is ${author}`], ...dependenciesOnly ? ["only files that name or hold dependencies changed"] : []].join(", and ")}`)
	};
}
function holds({ author, dependenciesOnly }, facts) {
	const byAuthor = author === null || author.toLowerCase() === facts.author.toLowerCase();
	const byFiles = !dependenciesOnly || facts.files !== null && facts.files.length > 0 && facts.files.every(isOfDependencies);
	return byAuthor && byFiles;
}
/** Files in which Go names dependencies, and vendored ones (go.dev/ref/mod). */
function isOfDependencies(path) {
	return /(?:^|\/)(?:go\.(?:mod|sum|work|work\.sum)$|vendor\/.)/s.test(path);
}
//#endregion
export { nothingAllowed as n, allowancesFor as t };
