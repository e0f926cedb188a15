import { un as UserError } from "./foundation.js";
import { createPrivateKey, createPublicKey } from "node:crypto";
//#region src/store/signing/trust.ts
const minSecretLength = 32;
function verifierOf(signer) {
	return signer.scheme === "ed25519" ? {
		scheme: "ed25519",
		publicKey: createPublicKey(signer.privateKey)
	} : signer;
}
const secretInputs = ["baseline-signing-key", "baseline-secret"];
function readTrust(texts) {
	const read = (name) => (texts[name] ?? "").trim();
	const secret = read("baseline-secret");
	const signing = read("baseline-signing-key");
	const published = read("baseline-public-key");
	if (secret !== "") {
		if (signing !== "" || published !== "") throw new UserError("baseline-secret: is given beside a key; use the secret or the pair of keys, not both");
		if (secret.length < minSecretLength) throw new UserError(`baseline-secret: is too short; use at least ${minSecretLength} random characters, e.g. from openssl rand -hex 32`);
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
export { verifierOf as a, trustOnly as i, sameVerifier as n, secretInputs as r, readTrust as t };
