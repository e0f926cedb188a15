//#region src/core/inputs/glob.ts
const maxPatternLength = 200;
/** What a pattern may be, for messages. */
const globForms = `a glob such as example.com/tool/cmd/* or example.com/** (wildcards: *, ** and ?; at most ${maxPatternLength} characters)`;
/** Import paths hold none of the characters that other kinds of globs give a meaning to. */
function isGlob(pattern) {
	return pattern.length > 0 && pattern.length <= maxPatternLength && !/[[\]{}!|\\]/.test(pattern);
}
/** Whether a pattern can only match itself. */
function isLiteral(pattern) {
	return !/[*?]/.test(pattern) && !pattern.endsWith("/...");
}
/**
* `*` is any text within a path element and `?` one character of it; `**` is
* any text. `**` as a whole element may also be no element, so that `a/**`
* matches `a`; `/...` at the end is Go's way to write the same as `/**`.
*/
function matcher(pattern) {
	if (isLiteral(pattern)) return (text) => text === pattern;
	const steps = compile(pattern.replace(/\/\.\.\.$/, "/**").replace(/(?:\/\*{2,}){2,}(?=\/|$)/g, "/**"));
	return (text) => {
		let states = closure(steps, [0]);
		for (const char of text) {
			const next = [];
			for (const state of states) {
				const after = advance(steps[state], state, char);
				if (after !== null) next.push(after);
			}
			if (next.length === 0) return false;
			states = closure(steps, next);
		}
		return states.has(steps.length);
	};
}
function compile(pattern) {
	const steps = [];
	const add = (accepts, ...skips) => {
		steps.push({
			accepts,
			skips: skips.map((by) => steps.length + by)
		});
	};
	for (const [token] of pattern.matchAll(/(?<=^|\/)\*{2,}\/|\/\*{2,}$|\*+|[^]/gu)) if (token.endsWith("**/")) {
		add("fork", 1, 3);
		add("globstar", 1);
		add({ char: "/" });
	} else if (token.startsWith("/**")) {
		add("fork", 1, 3);
		add({ char: "/" });
		add("globstar", 1);
	} else if (token.startsWith("**")) add("globstar", 1);
	else if (token === "*") add("star", 1);
	else if (token === "?") add("one");
	else add({ char: token });
	return steps;
}
function closure(steps, states) {
	const reached = new Set(states);
	for (const state of reached) for (const skip of steps[state]?.skips ?? []) reached.add(skip);
	return reached;
}
/** The state after one character; null when it doesn't fit. */
function advance(step, state, char) {
	if (step === void 0) return null;
	switch (step.accepts) {
		case "fork": return null;
		case "globstar": return state;
		case "star": return char === "/" ? null : state;
		case "one": return char === "/" ? null : state + 1;
		default: return step.accepts.char === char ? state + 1 : null;
	}
}
//#endregion
export { matcher as i, isGlob as n, isLiteral as r, globForms as t };
