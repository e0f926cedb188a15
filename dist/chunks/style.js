import { styleText } from "node:util";
//#region src/core/report/terminal/style.ts
function coloured(text, colour, { colours }) {
	return colours && text !== "" ? styleText(colour, text, { validateStream: false }) : text;
}
/**
* Whether text has colours. `FORCE_COLOR` counts more than all else, as in Node:
* `0` or `false` for none, anything else for some. Then `NO_COLOR` and
* `CLICOLOR=0` take them away, `CLICOLOR_FORCE` puts them into files and pipes,
* and a terminal has them if it is not a dumb one.
*/
function wantsColours(environment, isTerminal) {
	const { FORCE_COLOR: force, NO_COLOR: none, CLICOLOR: polite, CLICOLOR_FORCE: politeForce, TERM: terminal } = environment;
	if (force !== void 0) return force !== "0" && force !== "false";
	if (none) return false;
	if (politeForce && politeForce !== "0") return true;
	if (polite === "0") return false;
	return isTerminal && terminal !== "dumb";
}
//#endregion
export { wantsColours as n, coloured as t };
