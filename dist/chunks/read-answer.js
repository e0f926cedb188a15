import { A as safeParse, c as getDotPath } from "./dist.js";
import { t as UnusableAnswer } from "./refusal.js";
//#region src/github/read-answer.ts
function readAnswer(schema, data) {
	const parsed = safeParse(schema, data);
	if (parsed.success) return parsed.output;
	const [issue] = parsed.issues;
	throw new UnusableAnswer(`the answer is not as GitHub describes it: ${getDotPath(issue) ?? "the whole"}: ${issue.message}`);
}
//#endregion
export { readAnswer as t };
