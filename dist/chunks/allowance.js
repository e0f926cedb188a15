//#region src/core/policy/allowance.ts
const nothingAllowed = {
	layers: [],
	notices: []
};
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
function isOfDependencies(path) {
	return /(?:^|\/)(?:go\.(?:mod|sum|work|work\.sum)$|vendor\/.)/s.test(path);
}
//#endregion
export { nothingAllowed as n, allowancesFor as t };
