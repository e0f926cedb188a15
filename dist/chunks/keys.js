import { un as UserError } from "./foundation.js";
import { createHash, createPrivateKey, createPublicKey } from "node:crypto";
//#region src/sigstore/keys.ts
const maxKeyBytes = 16384;
const pemStart = "-----BEGIN ";
const pemEnd = "-----";
function readVerificationKey(pem, name) {
	const { label, der } = pemBlock(pem);
	if (label.includes("PRIVATE")) throw new UserError(`${name} is a private key: keep it secret, and give the public one, e.g. from openssl pkey -pubout`);
	const key = label === "PUBLIC KEY" ? readKey(() => createPublicKey({
		key: der,
		format: "der",
		type: "spki"
	})) : null;
	if (key === null) throw new UserError(`${name} is not a public key of Ed25519 or ECDSA P-256 in PEM (BEGIN PUBLIC KEY)`);
	return verificationKeyOf(key);
}
function readSigningKey(pem, name) {
	const { label, der } = pemBlock(pem);
	if (label.includes("ENCRYPTED")) throw new UserError(`${name} is encrypted, and only keys that are not are read: make one with openssl genpkey -algorithm ed25519`);
	const key = label === "PRIVATE KEY" ? readKey(() => createPrivateKey({
		key: der,
		format: "der",
		type: "pkcs8"
	})) : null;
	if (key === null) throw new UserError(`${name} is not a private key of Ed25519 or ECDSA P-256 in PEM (BEGIN PRIVATE KEY); make one with openssl genpkey -algorithm ed25519`);
	return signingKeyOf(key);
}
function signingKeyOf(privateKey) {
	return {
		privateKey,
		...verificationKeyOf(createPublicKey(privateKey))
	};
}
function verificationKeyOf(publicKey) {
	return {
		publicKey,
		hint: spkiDigest(publicKey).toString("base64")
	};
}
function fingerprintOf({ publicKey }) {
	return `SHA256:${spkiDigest(publicKey).toString("hex")}`;
}
function spkiDigest(publicKey) {
	return createHash("sha256").update(publicKey.export({
		format: "der",
		type: "spki"
	})).digest();
}
function isSupported(key) {
	return key.asymmetricKeyType === "ed25519" || key.asymmetricKeyType === "ec" && key.asymmetricKeyDetails?.namedCurve === "prime256v1";
}
function hashOf(key) {
	return key.asymmetricKeyType === "ed25519" ? null : "sha256";
}
function pemBlock(pem) {
	const [first = "", ...lines] = pem.slice(0, maxKeyBytes).replaceAll("\r\n", "\n").trim().split("\n");
	const last = lines.pop();
	const label = first.slice(11, -5);
	const base64 = lines.join("");
	const der = Buffer.from(base64, "base64");
	return first === `${pemStart}${label}${pemEnd}` && last === `-----END ${label}${pemEnd}` && der.toString("base64") === base64 ? {
		label,
		der
	} : {
		label: "",
		der: Buffer.alloc(0)
	};
}
function readKey(read) {
	try {
		const key = read();
		return isSupported(key) ? key : null;
	} catch {
		return null;
	}
}
//#endregion
export { readSigningKey as a, verificationKeyOf as c, maxKeyBytes as i, hashOf as n, readVerificationKey as o, isSupported as r, signingKeyOf as s, fingerprintOf as t };
