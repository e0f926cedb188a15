import { dn as messageOf, un as UserError, ut as plainSentence } from "./foundation.js";
import { A as safeParse, D as record, E as pipe, I as union, N as string, O as regex, S as object, _ as minLength, h as maxLength, k as safeInteger, t as array, v as minValue, x as number } from "./dist.js";
import { i as statementPayloadType } from "./statement.js";
import { n as exchange } from "./web.js";
import { i as require_dist, n as writeBundle, r as require_dist$1, t as readBundle } from "./bundle.js";
import { t as requestIdentityToken } from "./identity-token.js";
import { X509Certificate, createHash, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
//#region src/sigstore/keyless/ask-service.ts
var import_dist$1 = require_dist();
var import_dist = require_dist$1();
const maxAnswerBytes = 1048576;
const maxReason = 300;
async function askService(base, path, content, doing, accepted) {
	const { host } = new URL(base);
	const answer = await exchange({
		method: content === null ? "GET" : "POST",
		url: `${base}${path}`,
		headers: {
			accept: "application/json",
			"content-type": "application/json"
		},
		...content === null ? {} : { body: JSON.stringify(content) },
		maxBytes: maxAnswerBytes
	}).catch((error) => {
		throw refused(host, doing, messageOf(error));
	});
	if (accepted.includes(answer.status)) return answer;
	throw refused(host, doing, `${answer.status}${reasonIn(answer.body)}`);
}
function readService(schema, base, body, doing) {
	const parsed = safeParse(schema, parseJson(body));
	if (parsed.success) return parsed.output;
	throw unusable(base, doing);
}
function unusable(base, doing) {
	return refused(new URL(base).host, doing, "its answer is malformed");
}
function refused(host, doing, why) {
	return new UserError(`${host} did not ${doing} (${why}): run the job again, or sign with baseline-signing-key`);
}
const reasonSchema = object({ message: string() });
function reasonIn(body) {
	const parsed = safeParse(reasonSchema, parseJson(body));
	return parsed.success ? `: ${plainSentence(parsed.output.message, maxReason)}` : "";
}
function parseJson(body) {
	try {
		return JSON.parse(body.toString("utf8"));
	} catch {
		return null;
	}
}
//#endregion
//#region src/sigstore/keyless/certificate-request.ts
const chain = object({ chain: object({ certificates: pipe(array(pipe(string(), maxLength(65536))), minLength(1)) }) });
const answerSchema = union([object({ signedCertificateEmbeddedSct: chain }), object({ signedCertificateDetachedSct: chain })]);
const doing = "issue a certificate";
async function requestCertificate(fulcioUrl, { text, subject }) {
	const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
	const proof = sign("sha256", Buffer.from(subject), privateKey);
	const { body } = await askService(fulcioUrl, "/api/v2/signingCert", {
		credentials: { oidcIdentityToken: text },
		publicKeyRequest: {
			publicKey: {
				algorithm: "ECDSA",
				content: publicKey.export({
					format: "pem",
					type: "spki"
				})
			},
			proofOfPossession: proof.toString("base64")
		}
	}, doing, [200, 201]);
	const answer = readService(answerSchema, fulcioUrl, body, doing);
	const { chain: issued } = "signedCertificateEmbeddedSct" in answer ? answer.signedCertificateEmbeddedSct : answer.signedCertificateDetachedSct;
	const certificate = readCertificate(issued.certificates[0] ?? "");
	const own = createPublicKey(privateKey);
	if (certificate === null || !certificate.publicKey.equals(own)) throw unusable(fulcioUrl, doing);
	return {
		privateKey,
		certificate
	};
}
function readCertificate(pem) {
	try {
		return new X509Certificate(pem);
	} catch {
		return null;
	}
}
function identityOf({ subjectAltName }) {
	return subjectAltName?.startsWith("URI:") === true ? subjectAltName.slice(4) : "";
}
//#endregion
//#region src/sigstore/keyless/witnesses.ts
const hex = pipe(string(), regex(/^(?:[0-9a-f]{2}){1,64}$/));
const base64 = pipe(string(), regex(/^[A-Za-z0-9+/]+={0,2}$/));
const count = pipe(number(), safeInteger(), minValue(0));
const entrySchema = object({
	body: base64,
	integratedTime: count,
	logID: hex,
	logIndex: count,
	verification: object({
		signedEntryTimestamp: base64,
		inclusionProof: object({
			checkpoint: string(),
			hashes: array(hex),
			logIndex: count,
			rootHash: hex,
			treeSize: count
		})
	})
});
const kindSchema = object({
	kind: string(),
	apiVersion: string()
});
const logDoing = "log the signature";
const entriesPath = "/api/v1/log/entries";
async function logEntry(rekorUrl, content, certificate) {
	const answer = await askService(rekorUrl, entriesPath, proposedEntry(content, certificate), logDoing, [201, 409]);
	const { body } = answer.status === 409 ? await askService(rekorUrl, `${entriesPath}/${entryIdIn(answer.headers.get("location"))}`, null, logDoing, [200]) : answer;
	const entries = readService(record(string(), entrySchema), rekorUrl, body, logDoing);
	const [entry, ...others] = Object.values(entries);
	if (entry === void 0 || others.length > 0) throw unusable(rekorUrl, logDoing);
	const logged = Buffer.from(entry.body, "base64");
	const { kind, apiVersion } = readService(kindSchema, rekorUrl, logged, logDoing);
	const { inclusionProof, signedEntryTimestamp } = entry.verification;
	return {
		logIndex: String(entry.logIndex),
		logId: { keyId: Buffer.from(entry.logID, "hex") },
		kindVersion: {
			kind,
			version: apiVersion
		},
		integratedTime: String(entry.integratedTime),
		inclusionPromise: { signedEntryTimestamp: Buffer.from(signedEntryTimestamp, "base64") },
		inclusionProof: {
			logIndex: String(inclusionProof.logIndex),
			rootHash: Buffer.from(inclusionProof.rootHash, "hex"),
			treeSize: String(inclusionProof.treeSize),
			hashes: inclusionProof.hashes.map((hash) => Buffer.from(hash, "hex")),
			checkpoint: { envelope: inclusionProof.checkpoint }
		},
		canonicalizedBody: logged
	};
}
function entryIdIn(location) {
	const id = location?.slice(location.lastIndexOf("/") + 1) ?? "";
	return /^[0-9a-f]{64,80}$/.test(id) ? id : "";
}
function proposedEntry(content, certificate) {
	const verifier = Buffer.from(certificate).toString("base64");
	if (content.$case === "dsseEnvelope") return {
		apiVersion: "0.0.1",
		kind: "dsse",
		spec: { proposedContent: {
			envelope: JSON.stringify((0, import_dist$1.envelopeToJSON)(content.dsseEnvelope)),
			verifiers: [verifier]
		} }
	};
	const { messageDigest, signature } = content.messageSignature;
	return {
		apiVersion: "0.0.1",
		kind: "hashedrekord",
		spec: {
			data: { hash: {
				algorithm: "sha256",
				value: messageDigest.digest.toString("hex")
			} },
			signature: {
				content: signature.toString("base64"),
				publicKey: { content: verifier }
			}
		}
	};
}
async function timestampOf(timestampUrl, signature) {
	const { body } = await askService(timestampUrl, "/api/v1/timestamp", {
		artifactHash: createHash("sha256").update(signature).digest("base64"),
		hashAlgorithm: "sha256"
	}, "make a timestamp", [200, 201]);
	return body;
}
//#endregion
//#region src/sigstore/keyless/sign-keyless.ts
function keylessSigner(source, servicesOf) {
	let opened;
	const open = () => {
		opened ??= openSession(source, servicesOf);
		return opened;
	};
	return {
		signFile: async (file) => bundleOf(await open(), file, (material) => (0, import_dist$1.toMessageSignatureBundle)({
			digest: createHash("sha256").update(file).digest(),
			certificateChain: false,
			...material
		})),
		signStatement: async (statement) => {
			const payload = Buffer.from(JSON.stringify(statement));
			const bytes = import_dist.dsse.preAuthEncoding(statementPayloadType, payload);
			return bundleOf(await open(), bytes, (material) => (0, import_dist$1.toDSSEBundle)({
				artifact: payload,
				artifactType: statementPayloadType,
				certificateChain: false,
				...material
			}));
		},
		identity: async () => identityOf((await open()).certificate)
	};
}
async function openSession(source, servicesOf) {
	const token = await requestIdentityToken(source);
	const services = servicesOf(token.isPublic);
	return {
		services,
		...await requestCertificate(services.fulcioUrl, token)
	};
}
async function bundleOf({ services, privateKey, certificate }, bytes, wrap) {
	const { rekorUrl, timestampUrl } = services;
	const signature = sign("sha256", bytes, privateKey);
	const bundle = wrap({
		signature,
		certificate: certificate.raw
	});
	const { verificationMaterial, content } = bundle;
	if (rekorUrl !== null) verificationMaterial.tlogEntries = [await logEntry(rekorUrl, content, certificate.toString())];
	if (timestampUrl !== null) verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [{ signedTimestamp: await timestampOf(timestampUrl, signature) }] };
	const written = writeBundle(bundle);
	assertReadable(written);
	return written;
}
function assertReadable(written) {
	try {
		readBundle(written, Buffer.alloc(32));
	} catch (error) {
		throw new UserError(`what Sigstore answered makes no bundle that can be verified: ${messageOf(error)}`);
	}
}
//#endregion
export { keylessSigner };
