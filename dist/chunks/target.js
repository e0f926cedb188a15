//#region src/core/model/target.ts
const mips = {
	accepted: /^(?:hard|soft)float$/,
	names: "hardfloat or softfloat"
};
const ppc64 = {
	variable: "GOPPC64",
	accepted: /^power(?:8|9|[1-9]\d)$/,
	names: "power8, power9 or power10"
};
const levelsOf = {
	"386": {
		variable: "GO386",
		accepted: /^(?:sse2|softfloat)$/,
		names: "sse2 or softfloat"
	},
	amd64: {
		variable: "GOAMD64",
		accepted: /^v[1-4]$/,
		names: "v1, v2, v3 or v4"
	},
	arm: {
		variable: "GOARM",
		accepted: /^[567](?:,(?:hard|soft)float)?$/,
		names: "5, 6 or 7, with \",hardfloat\" or \",softfloat\" if needed"
	},
	arm64: {
		variable: "GOARM64",
		accepted: /^v[89]\.\d(?:,lse|,crypto)*$/,
		names: "v8.0 to v8.9 or v9.0 to v9.5, with \",lse\" or \",crypto\" if needed"
	},
	mips: {
		variable: "GOMIPS",
		...mips
	},
	mipsle: {
		variable: "GOMIPS",
		...mips
	},
	mips64: {
		variable: "GOMIPS64",
		...mips
	},
	mips64le: {
		variable: "GOMIPS64",
		...mips
	},
	ppc64,
	ppc64le: ppc64,
	riscv64: {
		variable: "GORISCV64",
		accepted: /^rva\d\du64$/,
		names: "rva20u64, rva22u64 or rva23u64"
	},
	wasm: {
		variable: "GOWASM",
		accepted: /^(?:satconv|signext)(?:,satconv|,signext)*$/,
		names: "satconv, signext or both with a comma"
	}
};
const word = /^[a-z0-9_]+$/;
const levelWord = /^[A-Za-z0-9_.,]+$/;
/**
* Reads `goos/goarch[/level]`.
* @throws Error that names the text and the accepted form
*/
function parseTarget(text) {
	const [goos = "", goarch = "", level = "", ...rest] = text.trim().split("/");
	if (!(word.test(goos) && word.test(goarch) && (level === "" || levelWord.test(level)) && rest.length === 0)) throw new Error(`target "${text}" is not of the form goos/goarch[/level], such as linux/amd64, linux/amd64/v3 or linux/arm/7`);
	if (level !== "") checkLevel(text, goarch, level);
	return {
		goos,
		goarch,
		level
	};
}
/**
* Reads targets with spaces, lines or commas between them, each once. A level may
* hold commas, too: `linux/arm/7,softfloat`.
* @throws Error that names the first one that is none
*/
function parseTargets(text) {
	const texts = [];
	for (const part of text.split(/[\s,]+/).filter(Boolean)) {
		const before = texts.at(-1) ?? "";
		if (part.includes("/") || before.split("/").length < 3) texts.push(part);
		else texts.splice(-1, 1, `${before},${part}`);
	}
	const targets = texts.map(parseTarget);
	return [...new Map(targets.map((target) => [formatTarget(target), target])).values()];
}
function checkLevel(text, goarch, level) {
	const levels = Object.hasOwn(levelsOf, goarch) ? levelsOf[goarch] : void 0;
	if (levels === void 0) throw new Error(`target "${text}": Go knows no micro-architecture level for ${goarch}`);
	if (levels.accepted.test(level)) return;
	throw new Error(`target "${text}": ${level} is not a level of ${levels.variable}: write ${levels.names}`);
}
function formatTarget({ goos, goarch, level }) {
	return level === "" ? `${goos}/${goarch}` : `${goos}/${goarch}/${level}`;
}
/** GOOS, GOARCH and, where the target names a level, the variable that sets it. */
function targetEnvironment(target) {
	const { goos, goarch, level } = target;
	const variable = levelsOf[goarch]?.variable;
	return level === "" || variable === void 0 ? {
		GOOS: goos,
		GOARCH: goarch
	} : {
		GOOS: goos,
		GOARCH: goarch,
		[variable]: level
	};
}
/** Every variable by which the surroundings could choose a level. */
const levelVariableNames = [...new Set(Object.values(levelsOf).map(({ variable }) => variable))];
//#endregion
export { targetEnvironment as a, parseTargets as i, levelVariableNames as n, parseTarget as r, formatTarget as t };
