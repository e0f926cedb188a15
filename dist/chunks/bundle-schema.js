import { C as optional, E as pipe, N as string, O as regex, _ as minLength, d as length, f as literal, h as maxLength, j as strictObject, r as check, t as array } from "./dist.js";
//#region src/core/signing/bundle-schema.ts
const bundleMediaType = "application/vnd.dev.sigstore.bundle.v0.3+json";
const maxBundleBytes = 4194304;
const maxSignatureBytes = 1024;
const maxCertificateBytes = 32768;
const maxTimestampBytes = 65536;
const maxEntries = 8;
const maxProofHashes = 64;
const shortText = pipe(string(), maxLength(16384));
function base64(maxBytes) {
	return pipe(string(), minLength(4), maxLength(Math.ceil(maxBytes / 3) * 4), check((text) => Buffer.from(text, "base64").toString("base64") === text, "is not base64"));
}
const count = pipe(string(), regex(/^(?:0|[1-9]\d{0,18})$/, "is no number"));
const digest = base64(64);
const logEntry = strictObject({
	logIndex: optional(count),
	logId: strictObject({ keyId: digest }),
	kindVersion: strictObject({
		kind: shortText,
		version: shortText
	}),
	integratedTime: optional(count),
	inclusionPromise: optional(strictObject({ signedEntryTimestamp: base64(maxSignatureBytes) })),
	inclusionProof: strictObject({
		logIndex: optional(count),
		rootHash: digest,
		treeSize: count,
		hashes: optional(pipe(array(digest), maxLength(maxProofHashes))),
		checkpoint: strictObject({ envelope: shortText })
	}),
	canonicalizedBody: base64(maxBundleBytes)
});
const verificationMaterial = strictObject({
	publicKey: optional(strictObject({ hint: optional(shortText) })),
	certificate: optional(strictObject({ rawBytes: base64(maxCertificateBytes) })),
	tlogEntries: optional(pipe(array(logEntry), maxLength(maxEntries))),
	timestampVerificationData: optional(strictObject({ rfc3161Timestamps: optional(pipe(array(strictObject({ signedTimestamp: base64(maxTimestampBytes) })), maxLength(maxEntries))) }))
});
const messageSignature = strictObject({
	messageDigest: optional(pipe(strictObject({
		algorithm: optional(literal("SHA2_256", "is not SHA2_256")),
		digest: optional(digest)
	}), check((stated) => stated.algorithm === void 0 === (stated.digest === void 0), "must have an algorithm and a digest"))),
	signature: base64(maxSignatureBytes)
});
const envelope = strictObject({
	payload: base64(maxBundleBytes),
	payloadType: shortText,
	signatures: pipe(array(strictObject({
		sig: base64(maxSignatureBytes),
		keyid: optional(shortText)
	})), length(1, "must be one signature"))
});
const hasOne = (...values) => values.filter((value) => value !== void 0).length === 1;
const bundleSchema = pipe(strictObject({
	mediaType: literal(bundleMediaType, `is not ${bundleMediaType}`),
	verificationMaterial: pipe(verificationMaterial, check(({ publicKey, certificate }) => hasOne(publicKey, certificate), "must have a public key or a certificate")),
	messageSignature: optional(messageSignature),
	dsseEnvelope: optional(envelope)
}), check((bundle) => hasOne(bundle.messageSignature, bundle.dsseEnvelope), "must have one signature"));
//#endregion
export { maxBundleBytes as n, bundleSchema as t };
