import { n as messageOf, t as UserError } from "./user-error.js";
import { s as modes } from "./closed-lists.js";
import { a as moduleCaches, i as goWorkChoices, n as cgoChoices, r as flagValues, t as buildModes } from "./choices.js";
import { n as inlineNames, t as inlineLayer } from "./inline-budget.js";
import { c as parseGcflags, d as acceptedFips140, f as isFips140, i as isExclusion, m as parseBaselineChoice, n as cleanPattern, p as acceptedChoices, t as acceptedExclusions, u as splitQuoted } from "./package-pattern.js";
import { t as leadsOut } from "./path-within.js";
import { createHash, createPrivateKey, createPublicKey } from "node:crypto";
import { isAbsolute, relative, resolve, sep } from "node:path";
//#region src/store/signing/trust.ts
/** Shorter secrets can be guessed. */
const minSecretLength$1 = 32;
/** Who believes what `signer` signs. */
function verifierOf(signer) {
	return signer.scheme === "ed25519" ? {
		scheme: "ed25519",
		publicKey: createPublicKey(signer.privateKey)
	} : signer;
}
/** Inputs that must not be seen in a log. */
const secretInputs = ["baseline-signing-key", "baseline-secret"];
/**
* @param texts values by the name of the input
* @throws UserError that names the input, and never quotes it
*/
function readTrust(texts) {
	const read = (name) => (texts[name] ?? "").trim();
	const secret = read("baseline-secret");
	const signing = read("baseline-signing-key");
	const published = read("baseline-public-key");
	if (secret !== "") {
		if (signing !== "" || published !== "") throw new UserError("baseline-secret: is given beside a key; use the secret or the pair of keys, not both");
		if (secret.length < minSecretLength$1) throw new UserError(`baseline-secret: is too short; use at least ${minSecretLength$1} random characters, e.g. from openssl rand -hex 32`);
		const shared = {
			scheme: "hmac-sha256",
			secret: Buffer.from(secret)
		};
		return {
			verifier: shared,
			signer: shared
		};
	}
	const privateKey = signing === "" ? null : readPrivateKey(signing);
	const named = published === "" ? null : readPublicKey(published);
	const derived = privateKey === null ? null : createPublicKey(privateKey);
	if (named !== null && derived !== null && !named.equals(derived)) throw new UserError("baseline-public-key: does not belong to baseline-signing-key; derive it with openssl pkey -pubout");
	const publicKey = named ?? derived;
	return {
		verifier: publicKey === null ? null : {
			scheme: "ed25519",
			publicKey
		},
		signer: privateKey === null ? null : {
			scheme: "ed25519",
			privateKey
		}
	};
}
/**
* Only what the owner of this key signed is believed; who signs as somebody else signs nothing.
* @param text a public key, as in the input `baseline-public-key`
* @throws UserError where it is none
*/
function trustOnly(trust, text) {
	const verifier = {
		scheme: "ed25519",
		publicKey: readPublicKey(text)
	};
	const { signer } = trust;
	return {
		verifier,
		signer: signer !== null && sameVerifier(verifierOf(signer), verifier) ? signer : null
	};
}
/** Whether both believe the same. */
function sameVerifier(a, other) {
	if (a?.scheme === "ed25519" && other?.scheme === "ed25519") return a.publicKey.equals(other.publicKey);
	return a === other;
}
function readPrivateKey(text) {
	return readKey("baseline-signing-key", "openssl genpkey -algorithm ed25519", () => createPrivateKey({
		key: derOf(text),
		format: "der",
		type: "pkcs8"
	}));
}
function readPublicKey(text) {
	return readKey("baseline-public-key", "openssl pkey -pubout", () => createPublicKey({
		key: derOf(text),
		format: "der",
		type: "spki"
	}));
}
/** PEM, or the base64 within it alone. */
function derOf(text) {
	const base64 = text.replaceAll(/-----[A-Z ]+-----/g, "").replaceAll(/\s/g, "");
	return Buffer.from(base64, "base64");
}
function readKey(input, maker, read) {
	try {
		const key = read();
		if (key.asymmetricKeyType === "ed25519") return key;
	} catch {}
	throw new UserError(`${input} is not an Ed25519 key in PEM; make one with ${maker}`);
}
//#endregion
//#region node_modules/string-argv/index.js
function parseArgsStringToArgv(value, env, file) {
	const myArray = [];
	if (env) myArray.push(env);
	if (file) myArray.push(file);
	let current = "";
	let inQuote = null;
	let hasToken = false;
	let i = 0;
	while (i < value.length) {
		const char = value[i];
		if (inQuote) {
			if (char === inQuote) inQuote = null;
			else current += char;
		} else if (char === "\"" || char === "'") {
			inQuote = char;
			hasToken = true;
		} else if (/\s/.test(char)) {
			if (hasToken) {
				myArray.push(current);
				current = "";
				hasToken = false;
			}
		} else {
			current += char;
			hasToken = true;
		}
		i++;
	}
	if (hasToken) myArray.push(current);
	return myArray;
}
//#endregion
//#region src/core/plan/command-line.ts
const operators = /* @__PURE__ */ new Set([
	"&&",
	"||",
	"|",
	";",
	">",
	">>",
	"<",
	"&",
	"2>&1"
]);
/**
* One argument list per line; empty lines and lines that begin with `#` are
* left out.
* @throws UserError for a line that needs a shell
*/
function parseCommands(text) {
	return text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")).map((line) => {
		const words = parseArgsStringToArgv(line);
		const operator = words.find((word) => operators.has(word));
		if (operator !== void 0) throw new UserError(`prepare: "${line}" uses ${operator}, but no shell is involved; write one command a line, or sh -c '…'`);
		return words;
	});
}
//#endregion
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
//#region src/core/plan/job-work.ts
/**
* 16 hexadecimal digits, from the inputs as they were given. What changes no byte
* of a measurement is left out, and so are the values of stamps (`-X`), which
* may differ in every run of one job.
*/
function workOf({ directory, build, machine }) {
	const { timeoutSeconds: _timeout, verifyReproducible: _verify, goProxy: _proxy, modCache: _modules, allowUnsafeBuildFlags: _unsafe, allowToolchainDownload: _download, goCache, ...settings } = build;
	const targets = build.targets.length === 0 ? [machine] : build.targets.map(formatTarget);
	const facts = {
		...settings,
		directory,
		packages: build.packages.toSorted(),
		exclude: build.exclude.toSorted(),
		targets: targets.toSorted(),
		tags: build.tags.toSorted(),
		ldflags: withoutStampValues(build.ldflags),
		privateCache: goCache === "/dev/null"
	};
	const text = JSON.stringify(Object.entries(facts).toSorted(([a], [b]) => a < b ? -1 : 1));
	return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
/** `-X name=value` and `-X=name=value` without the value. */
function withoutStampValues(ldflags) {
	return ldflags.map((text, index) => {
		const [stamp = text] = (/^--?X$/.test(ldflags[index - 1] ?? "") ? /^[^=]*/ : /^--?X=[^=]*/).exec(text) ?? [];
		return stamp;
	});
}
//#endregion
//#region src/core/inputs/ldflags.ts
/**
* Splits linker flags by Go's own quoting rules.
* @throws UserError for a quote that is not closed, or a NUL character
*/
function parseLdflags(text) {
	if (text.includes("\0")) throw new UserError("ldflags: NUL characters are not accepted");
	try {
		return splitQuoted(text);
	} catch (error) {
		throw new UserError(`ldflags: ${messageOf(error)}`);
	}
}
//#endregion
//#region src/core/inputs/retention.ts
/** Of a private repository; GitHub's longest. */
const maxDays = 400;
/**
* @param read the text of an option
* @throws UserError that names the option and what it accepts
*/
function readRetention(read) {
	return {
		leg: days(read, "leg-retention-days"),
		record: days(read, "record-retention-days")
	};
}
function days(read, name) {
	const text = read(name);
	if (text === "") return 0;
	const value = /^\d{1,3}$/.test(text) ? Number(text) : 0;
	if (value < 1 || value > maxDays) throw new UserError(`${name}: "${text}" is not accepted; use a number of days, 1 to ${maxDays}`);
	return value;
}
//#endregion
//#region src/core/plan/make-plan.ts
const timeoutPattern = /^(\d+)\s*(s|m|h)?$/;
const secondsOf = {
	s: 1,
	m: 60,
	h: 3600
};
const maxTimeout = 86400;
function invalid(name, text, accepted) {
	return new UserError(`${name}: "${text}" is not accepted; use ${accepted}`);
}
function choice(read, name, allowed) {
	const text = read(name);
	const match = allowed.find((value) => value === text);
	if (match === void 0) throw invalid(name, text, allowed.join(", "));
	return match;
}
function flag(read, name) {
	return choice(read, name, flagValues) === "true";
}
function words(text, separator) {
	return text.split(separator).filter((word) => word !== "");
}
/** `90s`, `30m`, `1h` or plain seconds -> seconds. */
function seconds(read, name) {
	const text = read(name);
	const [, count = "", unit = "s"] = timeoutPattern.exec(text) ?? [];
	const value = Number(count) * (secondsOf[unit] ?? 1);
	if (count === "" || value < 1 || value > maxTimeout) throw invalid(name, text, "a time such as 90s, 30m or 1h, at most 24h");
	return value;
}
function targets(read) {
	try {
		return parseTargets(read("targets"));
	} catch (error) {
		throw new UserError(`targets: ${messageOf(error)}`);
	}
}
/** A package pattern can't be a flag, a file or a path out of the tree. */
function packages(read, root, directory) {
	const patterns = words(read("packages"), /[\s,]+/);
	for (const pattern of patterns) {
		if (pattern.startsWith("-")) throw invalid("packages", pattern, "package patterns, not flags");
		if (pattern.endsWith(".go")) throw invalid("packages", pattern, "packages such as ./cmd/tool");
		if (pattern.includes("\0")) throw invalid("packages", pattern, "patterns without NUL characters");
	}
	return canonical("packages", patterns, root, directory);
}
/** What is left out of those. */
function exclude(read, root, directory) {
	const patterns = canonical("exclude", words(read("exclude"), /[\s,]+/), root, directory);
	for (const pattern of patterns) if (pattern.startsWith("-") || !isExclusion(pattern)) throw invalid("exclude", pattern, acceptedExclusions);
	return patterns;
}
/** Patterns without repetitions, each as the go command writes it and relative to the working directory. */
function canonical(name, patterns, root, directory) {
	const relativePatterns = patterns.map((pattern) => {
		if (!isAbsolute(pattern)) return cleanPattern(pattern);
		if (leadsOut(root, resolve(pattern))) throw invalid(name, pattern, `packages inside ${root}`);
		const way = relative(directory, pattern).split(sep).join("/");
		return cleanPattern(way.startsWith("../") || way === ".." ? way : `./${way}`);
	});
	return [...new Set(relativePatterns)];
}
function baseChoice(read) {
	const revision = read("base");
	const exact = flag(read, "exact-base");
	if (revision === "") {
		if (exact) throw new UserError("exact-base: needs a revision in the option base");
		return { kind: "event" };
	}
	if (revision.startsWith("-")) throw invalid("base", revision, "a commit, branch or tag");
	return exact ? {
		kind: "exact",
		revision
	} : {
		kind: "merge-base",
		revision
	};
}
function baselineChoice(read) {
	const text = read("baseline");
	const parsed = parseBaselineChoice(text);
	if (parsed === null) throw invalid("baseline", text, acceptedChoices);
	return parsed;
}
/** The leg of a job that is not a leg. */
const onlyLeg = "default";
const legPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/;
/** The mode, and the names of legs that it needs. */
function modeOf(read) {
	const mode = choice(read, "mode", modes);
	const leg = read("leg");
	const legs = [...new Set(words(read("legs"), /[\s,]+/))];
	if (leg !== "" && mode !== "measure") throw new UserError(`leg: is for mode measure, and the mode is ${mode}`);
	if (leg === "" && mode === "measure") throw new UserError("leg: mode measure needs the name of this leg, such as linux-amd64");
	if (legs.length > 0 && mode !== "judge" && mode !== "comment") throw new UserError(`legs: is for the modes judge and comment, and the mode is ${mode}`);
	if (legs.length === 0 && mode === "judge") throw new UserError("legs: mode judge needs the names of all legs that are to be judged");
	for (const name of [...leg === "" ? [] : [leg], ...legs]) if (!legPattern.test(name)) throw invalid(leg === "" ? "legs" : "leg", name, "names of letters, digits, dots, dashes and underscores, at most 60");
	return {
		mode,
		leg: leg === "" ? onlyLeg : leg,
		legs: legs.length === 0 && mode === "comment" ? [onlyLeg] : legs
	};
}
/** The path below `root`, absolute; one that leads out of it is an error. */
function inside(root, path, name) {
	const full = resolve(root, path);
	if (leadsOut(root, full)) throw invalid(name, path, `a directory inside ${root}`);
	return full;
}
/** The text of compiler flags, proved to be such. */
function gcflags(text) {
	parseGcflags(text);
	return text;
}
function buildSettings(read, root, directory) {
	const goCache = read("go-cache");
	const goProxy = read("go-proxy");
	if (goProxy === "off") throw invalid("go-proxy", goProxy, "direct or the address of a proxy");
	const experiment = read("go-experiment");
	if (!/^[A-Za-z0-9_,]*$/.test(experiment)) throw invalid("go-experiment", experiment, "names separated by commas");
	const fips = read("go-fips140");
	if (!isFips140(fips)) throw invalid("go-fips140", fips, acceptedFips140);
	return {
		packages: packages(read, root, directory),
		exclude: exclude(read, root, directory),
		targets: targets(read),
		tags: [...new Set(words(read("tags"), /[\s,]+/))],
		ldflags: parseLdflags(read("ldflags")),
		cgoEnabled: choice(read, "cgo-enabled", cgoChoices),
		buildMode: choice(read, "buildmode", buildModes),
		gcflags: gcflags(read("gcflags")),
		goFips140: fips,
		goExperiment: experiment,
		goWork: choice(read, "go-work", goWorkChoices),
		goProxy,
		goCache: goCache === "/dev/null" ? goCache : resolve(root, goCache),
		modCache: choice(read, "mod-cache", moduleCaches),
		buildvcs: flag(read, "buildvcs"),
		allowUnsafeBuildFlags: flag(read, "allow-unsafe-build-flags"),
		allowToolchainDownload: flag(read, "allow-toolchain-download"),
		prepare: parseCommands(read("prepare")),
		timeoutSeconds: seconds(read, "timeout"),
		verifyReproducible: flag(read, "verify-reproducible")
	};
}
/**
* @param texts values as the user gave them, by option name
* @param defaults the default of every option
* @param root absolute path of the workspace; `working-directory` is inside it
* @param machine target of this machine, such as `linux/amd64`
* @throws UserError that names the option and what it accepts
*/
function makePlan(texts, defaults, root, machine) {
	const read = (name) => {
		const text = (texts[name] ?? "").trim();
		return text === "" ? defaults[name] ?? "" : text;
	};
	const budgetPath = read("budget-file");
	if (isAbsolute(budgetPath) || budgetPath.split(/[\\/]/).includes("..")) throw invalid("budget-file", budgetPath, "a path relative to the repository's root");
	const modeAndLegs = modeOf(read);
	const workingDirectory = inside(root, read("working-directory"), "working-directory");
	const directory = relative(root, workingDirectory).replaceAll("\\", "/");
	const build = buildSettings(read, root, workingDirectory);
	const builds = modeAndLegs.mode !== "judge" && modeAndLegs.mode !== "comment";
	return {
		...modeAndLegs,
		workspace: root,
		workingDirectory,
		build,
		base: baseChoice(read),
		budgetPath: budgetPath.replaceAll("\\", "/"),
		inlineBudget: inlineLayer(Object.fromEntries(inlineNames.map((name) => [name, read(name)]))),
		allowNoBaseline: flag(read, "allow-no-baseline"),
		key: read("key"),
		work: builds ? workOf({
			directory,
			build,
			machine
		}) : "",
		baseline: baselineChoice(read),
		keepModules: flag(read, "keep-modules"),
		retentionDays: readRetention(read),
		comment: flag(read, "comment") && read("mode") !== "measure",
		commentKey: read("comment-key") || read("key")
	};
}
//#endregion
//#region src/core/inputs/proxy.ts
/** An address of a list in parts; `user` is '' without user information. */
function partsOf(address) {
	const at = address.indexOf("://");
	const scheme = at < 0 ? "" : address.slice(0, at + 3);
	const behind = address.slice(scheme.length);
	const end = behind.lastIndexOf("@");
	return {
		scheme,
		user: behind.slice(0, Math.max(end, 0)),
		rest: behind.slice(end + 1)
	};
}
/** What separates addresses: `,` and `|` in GOPROXY, spaces in GOSUMDB. */
const separators = /([,|\s])/;
/** Such a list as it may be shown: without user information and queries. */
function shownAddresses(value) {
	return value.split(separators).map((address) => {
		const { scheme, user, rest } = partsOf(address);
		const query = rest.indexOf("?");
		const shown = query < 0 ? rest : `${rest.slice(0, query)}?…`;
		return `${scheme}${user === "" ? "" : "…@"}${shown}`;
	}).join("");
}
/** Such a list without user information, for what needs no credentials. */
function withoutCredentials(value) {
	return value.split(separators).map((address) => {
		const { scheme, rest } = partsOf(address);
		return `${scheme}${rest}`;
	}).join("");
}
/** A secret that is shorter would hide half of every text. */
const minSecretLength = 4;
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/** What is secret in such a list: user information, its password, and queries; longest first. */
function credentialsIn(value) {
	const secrets = value.split(separators).flatMap((address) => {
		const { user, rest } = partsOf(address);
		const query = rest.indexOf("?");
		const colon = user.indexOf(":");
		return [
			user,
			colon < 0 ? "" : user.slice(colon + 1),
			query < 0 ? "" : rest.slice(query + 1)
		];
	});
	return [...new Set(secrets.flatMap((text) => [text, decoded(text)]))].filter((text) => text.length >= minSecretLength).toSorted((a, b) => b.length - a.length);
}
/**
* What Go printed, without the credentials of its environment: it hides passwords
* itself, but no user names, which may be tokens.
* @param secrets as `credentialsIn` gives them
*/
function conceal(text, secrets) {
	return secrets.reduce((shorter, secret) => shorter.replaceAll(secret, "…"), text).replaceAll(/(?<=:\/\/)[^/@\s"]{1,2000}@/g, "…@");
}
//#endregion
export { makePlan as a, levelVariableNames as c, parseCommands as d, readTrust as f, verifierOf as g, trustOnly as h, withoutCredentials as i, parseTarget as l, secretInputs as m, credentialsIn as n, onlyLeg as o, sameVerifier as p, shownAddresses as r, formatTarget as s, conceal as t, targetEnvironment as u };
