import { t as UserError } from "./user-error.js";
import { createPrivateKey, createPublicKey, randomUUID } from "node:crypto";
//#region src/baseline/trust.ts
/** Shorter secrets can be guessed. */
const shortestSecret = 32;
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
		if (signing !== "" || published !== "") throw new UserError("baseline-secret: stands beside a key; use the secret or the pair of keys, not both");
		if (secret.length < shortestSecret) throw new UserError(`baseline-secret: is too short; use at least ${shortestSecret} random characters, e.g. from openssl rand -hex 32`);
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
	throw new UserError(`${input}: is no Ed25519 key in PEM; make one with ${maker}`);
}
//#endregion
//#region src/host/log.ts
/**
* Removes what could steer a terminal or the runner: escape sequences, control
* characters except newline and tab, and Unicode's bidirectional controls.
*/
function plainText(text) {
	return text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").replaceAll(/\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?)/g, "").replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, "").replaceAll(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "");
}
/** Escapes the message of a workflow command (actions/toolkit, core/src/command.ts). */
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/** A line that can't be read as a workflow command (`::name::` or `##[name]`). */
function harmlessLine(line) {
	return /^\s*(?:::|##\[)/.test(line) ? `| ${line}` : line;
}
/** The log of an action run: workflow commands on stdout. */
function actionLog(write) {
	const say = (message) => {
		write(`${plainText(message).split("\n").map(harmlessLine).join("\n")}\n`);
	};
	return {
		async group(title, work) {
			write(`::group::${escapeData(plainText(title))}\n`);
			try {
				return await work();
			} finally {
				write("::endgroup::\n");
			}
		},
		info: say,
		notice: (message) => write(`::notice::${escapeData(plainText(message))}\n`),
		warning: (message) => write(`::warning::${escapeData(plainText(message))}\n`),
		child(text) {
			const mark = randomUUID();
			write(`::stop-commands::${mark}\n${plainText(text).replace(/\n$/, "")}\n::${mark}::\n`);
		}
	};
}
/** The log of a terminal run: messages to stderr, headings instead of groups. */
function terminalLog(write, colours) {
	const dim = (text) => colours ? `\u001B[2m${text}\u001B[22m` : text;
	const yellow = (text) => colours ? `\u001B[33m${text}\u001B[39m` : text;
	return {
		async group(title, work) {
			write(`${plainText(title)}\n`);
			return await work();
		},
		info: (message) => write(`  ${plainText(message)}\n`),
		notice: (message) => write(`note: ${plainText(message)}\n`),
		warning: (message) => write(`${yellow("warning:")} ${plainText(message)}\n`),
		child: (text) => write(`${plainText(text).replace(/\n$/, "").split("\n").map((line) => dim(`  | ${line}`)).join("\n")}\n`)
	};
}
//#endregion
//#region src/plan/quoted.ts
/**
* Splits such a text.
* @throws Error for a quote that is not closed
*/
function splitQuoted(text) {
	const fields = [];
	let rest = text.replace(/^[ \t\r\n]+/, "");
	while (rest !== "") {
		const quote = rest[0];
		if (quote === "\"" || quote === "'") {
			const end = rest.indexOf(quote, 1);
			if (end < 0) throw new Error(`a ${quote} is not closed`);
			fields.push(rest.slice(1, end));
			rest = rest.slice(end + 1);
		} else {
			const end = rest.search(/[ \t\r\n]/);
			fields.push(end < 0 ? rest : rest.slice(0, end));
			rest = end < 0 ? "" : rest.slice(end);
		}
		rest = rest.replace(/^[ \t\r\n]+/, "");
	}
	return fields;
}
/**
* Writes one field.
* @throws Error when it holds both kinds of quotes, for which Go has no way
*/
function quoteField(text) {
	if (text !== "" && !/[ \t\r\n'"]/.test(text)) return text;
	if (!text.includes("'")) return `'${text}'`;
	if (!text.includes("\"")) return `"${text}"`;
	throw new Error("a value holds both single and double quotes");
}
//#endregion
//#region src/plan/target.ts
const levelVariables = {
	"386": "GO386",
	amd64: "GOAMD64",
	arm: "GOARM",
	arm64: "GOARM64",
	mips: "GOMIPS",
	mipsle: "GOMIPS",
	mips64: "GOMIPS64",
	mips64le: "GOMIPS64",
	ppc64: "GOPPC64",
	ppc64le: "GOPPC64",
	riscv64: "GORISCV64",
	wasm: "GOWASM"
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
	if (level !== "" && !(goarch in levelVariables)) throw new Error(`target "${text}": Go knows no micro-architecture level for ${goarch}`);
	return {
		goos,
		goarch,
		level
	};
}
function formatTarget({ goos, goarch, level }) {
	return level === "" ? `${goos}/${goarch}` : `${goos}/${goarch}/${level}`;
}
/** GOOS, GOARCH and, where the target names a level, the variable that sets it. */
function targetEnvironment(target) {
	const { goos, goarch, level } = target;
	const variable = levelVariables[goarch];
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
const levelVariableNames = [...new Set(Object.values(levelVariables))];
//#endregion
export { quoteField as a, plainText as c, secretInputs as d, verifierOf as f, targetEnvironment as i, terminalLog as l, levelVariableNames as n, splitQuoted as o, parseTarget as r, actionLog as s, formatTarget as t, readTrust as u };
