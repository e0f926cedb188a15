import { t as UserError } from "./user-error.js";
import { isAbsolute, relative, sep } from "node:path";
import { createPrivateKey, createPublicKey } from "node:crypto";
//#region src/baseline/trust.ts
/** Shorter secrets can be guessed. */
const shortestSecret$1 = 32;
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
		if (secret.length < shortestSecret$1) throw new UserError(`baseline-secret: is too short; use at least ${shortestSecret$1} random characters, e.g. from openssl rand -hex 32`);
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
function sameVerifier(one, other) {
	if (one?.scheme === "ed25519" && other?.scheme === "ed25519") return one.publicKey.equals(other.publicKey);
	return one === other;
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
//#region src/plan/inside.ts
/** Whether an absolute path is neither `root` nor below it; by its text alone. */
function leadsOut(root, path) {
	const step = relative(root, path);
	return step === ".." || step.startsWith(`..${sep}`) || isAbsolute(step);
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
//#region src/plan/proxy.ts
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
const shortestSecret = 4;
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/** What is secret in such a list: user information, its password, and queries; longest first. */
function credentialsIn(value) {
	const found = value.split(separators).flatMap((address) => {
		const { user, rest } = partsOf(address);
		const query = rest.indexOf("?");
		const colon = user.indexOf(":");
		return [
			user,
			colon < 0 ? "" : user.slice(colon + 1),
			query < 0 ? "" : rest.slice(query + 1)
		];
	});
	return [...new Set(found.flatMap((text) => [text, decoded(text)]))].filter((text) => text.length >= shortestSecret).toSorted((a, b) => b.length - a.length);
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
export { quoteField as a, levelVariableNames as c, leadsOut as d, readTrust as f, verifierOf as g, trustOnly as h, withoutCredentials as i, parseTarget as l, secretInputs as m, credentialsIn as n, splitQuoted as o, sameVerifier as p, shownAddresses as r, formatTarget as s, conceal as t, targetEnvironment as u };
