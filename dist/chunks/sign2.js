import { i as statementPayloadType } from "./statement.js";
import { i as require_dist, n as writeBundle, r as require_dist$1 } from "./bundle.js";
import { n as hashOf } from "./keys.js";
import { createHash, sign } from "node:crypto";
//#region src/sigstore/sign.ts
var import_dist = require_dist();
var import_dist$1 = require_dist$1();
function signFile(file, key) {
	return writeBundle((0, import_dist.toMessageSignatureBundle)({
		digest: createHash("sha256").update(file).digest(),
		signature: signatureOf(file, key),
		keyHint: key.hint,
		certificateChain: false
	}));
}
function signStatement(statement, key) {
	const payload = Buffer.from(JSON.stringify(statement));
	return signEnvelope(statementPayloadType, payload, key);
}
function signEnvelope(payloadType, payload, key) {
	const signed = import_dist$1.dsse.preAuthEncoding(payloadType, payload);
	const bundle = (0, import_dist.toDSSEBundle)({
		artifact: payload,
		artifactType: payloadType,
		signature: signatureOf(signed, key),
		certificateChain: false
	});
	bundle.verificationMaterial.content = {
		$case: "publicKey",
		publicKey: { hint: key.hint }
	};
	return writeBundle(bundle);
}
function signatureOf(bytes, { privateKey }) {
	return sign(hashOf(privateKey), bytes, privateKey);
}
//#endregion
export { signFile as n, signStatement as r, signEnvelope as t };
