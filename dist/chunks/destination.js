//#region src/commands/destination.ts
/** Longest Markdown: a job summary's. */
const markdownLimit = 1e6;
/** Colours only on a terminal, and as https://no-color.org asks. */
function hasColours(stream) {
	return stream.isTTY && !process.env.NO_COLOR && process.env.TERM !== "dumb";
}
/** The look of text for a terminal's reader. */
function textStyle({ output }) {
	return {
		colours: output === "" && hasColours(process.stdout),
		width: output === "" ? process.stdout.columns ?? 100 : 100
	};
}
//#endregion
export { markdownLimit as n, textStyle as r, hasColours as t };
