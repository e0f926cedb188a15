import { dn as messageOf, un as UserError } from "./foundation.js";
import { n as exchange, r as isTooLong } from "./web.js";
import { n as ObjectTooLong } from "./object-store.js";
import { t as once } from "./once.js";
import { a as partsOfPrefix, i as partsOfKey, n as checkedParts, r as isReplaced, t as proveConditions } from "./prove-conditions.js";
import { createHash, createHmac } from "node:crypto";
import { setTimeout } from "node:timers/promises";
//#region node_modules/@smithy/core/dist-es/submodules/serde/is-array-buffer/is-array-buffer.js
const isArrayBuffer = (arg) => typeof ArrayBuffer === "function" && arg instanceof ArrayBuffer || Object.prototype.toString.call(arg) === "[object ArrayBuffer]";
//#endregion
//#region node_modules/@smithy/core/dist-es/submodules/serde/util-buffer-from/buffer-from.js
const fromString = (input, encoding) => {
	if (typeof input !== "string") throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
	return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
};
//#endregion
//#region node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/fromUtf8.js
const fromUtf8 = (input) => {
	const buf = fromString(input, "utf8");
	return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
};
//#endregion
//#region node_modules/@smithy/core/dist-es/submodules/transport/hasOwn.js
function hasOwn(o, k) {
	return Object.prototype.hasOwnProperty.call(o, k);
}
//#endregion
//#region node_modules/@smithy/core/dist-es/submodules/transport/httpRequest.js
var HttpRequest = class HttpRequest {
	method;
	protocol;
	hostname;
	port;
	path;
	query;
	headers;
	username;
	password;
	fragment;
	body;
	constructor(options) {
		this.method = options.method || "GET";
		this.hostname = options.hostname || "localhost";
		this.port = options.port;
		this.query = options.query || {};
		this.headers = options.headers || {};
		this.body = options.body;
		this.protocol = options.protocol ? options.protocol.slice(-1) !== ":" ? `${options.protocol}:` : options.protocol : "https:";
		this.path = options.path ? options.path.charAt(0) !== "/" ? `/${options.path}` : options.path : "/";
		this.username = options.username;
		this.password = options.password;
		this.fragment = options.fragment;
	}
	static clone(request) {
		const cloned = new HttpRequest({
			...request,
			headers: { ...request.headers }
		});
		if (cloned.query) cloned.query = cloneQuery(cloned.query);
		return cloned;
	}
	static isInstance(request) {
		if (!request) return false;
		const req = request;
		return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req["query"] === "object" && typeof req["headers"] === "object";
	}
	clone() {
		return HttpRequest.clone(this);
	}
};
function cloneQuery(query) {
	return Object.keys(query).reduce((carry, paramName) => {
		const param = query[paramName];
		return {
			...carry,
			[paramName]: Array.isArray(param) ? [...param] : param
		};
	}, {});
}
//#endregion
//#region node_modules/@smithy/core/dist-es/submodules/transport/normalizeProvider.js
const normalizeProvider = (input) => {
	if (typeof input === "function") return input;
	const promisified = Promise.resolve(input);
	return () => promisified;
};
//#endregion
//#region node_modules/@smithy/core/dist-es/submodules/serde/util-hex-encoding/hex-encoding.js
const SHORT_TO_HEX = {};
const HEX_TO_SHORT = {};
for (let i = 0; i < 256; i++) {
	let encodedByte = i.toString(16).toLowerCase();
	if (encodedByte.length === 1) encodedByte = `0${encodedByte}`;
	SHORT_TO_HEX[i] = encodedByte;
	HEX_TO_SHORT[encodedByte] = i;
}
function fromHex(encoded) {
	if (encoded.length % 2 !== 0) throw new Error("Hex encoded strings must have an even number length");
	const out = new Uint8Array(encoded.length / 2);
	for (let i = 0; i < encoded.length; i += 2) {
		const encodedByte = encoded.slice(i, i + 2).toLowerCase();
		if (encodedByte in HEX_TO_SHORT) out[i / 2] = HEX_TO_SHORT[encodedByte];
		else throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
	}
	return out;
}
function toHex(bytes) {
	let out = "";
	for (let i = 0; i < bytes.byteLength; i++) out += SHORT_TO_HEX[bytes[i]];
	return out;
}
//#endregion
//#region node_modules/@smithy/core/dist-es/submodules/serde/util-utf8/toUint8Array.js
const toUint8Array = (data) => {
	if (data instanceof Uint8Array) return data;
	if (typeof data === "string") return fromUtf8(data);
	if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT);
	return new Uint8Array(data);
};
//#endregion
//#region node_modules/@smithy/core/dist-es/submodules/serde/writeKey.js
function writeKey(obj) {
	Object.defineProperty(obj, "__proto__", {
		value: void 0,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
//#endregion
//#region node_modules/@smithy/core/dist-es/submodules/checksum/sha256/Sha256Js.js
const BLOCK = 64;
const DIGEST_LENGTH = 32;
const MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
var Sha256Js = class Sha256Js {
	digestLength = DIGEST_LENGTH;
	state = Int32Array.from(INIT);
	w;
	buffer = new Uint8Array(64);
	bufferLength = 0;
	bytesHashed = 0;
	finished = false;
	inner;
	outer;
	constructor(secret) {
		if (secret) {
			const key = Sha256Js.normalizeKey(secret);
			this.inner = new Sha256Js();
			this.outer = new Sha256Js();
			const { inner, outer } = this;
			const pad = new Uint8Array(128);
			for (let i = 0; i < BLOCK; ++i) {
				pad[i] = 54 ^ key[i];
				pad[i + BLOCK] = 92 ^ key[i];
			}
			inner.update(pad.subarray(0, BLOCK));
			outer.update(pad.subarray(BLOCK));
		}
	}
	update(data) {
		if (this.finished) throw new Error("Attempted to update an already finished HMAC.");
		if (this.inner) {
			this.inner.update(data);
			return;
		}
		const chunk = toUint8Array(data);
		let position = 0;
		let { byteLength } = chunk;
		this.bytesHashed += byteLength;
		if (this.bytesHashed * 8 > MAX_HASHABLE_LENGTH) throw new Error("Cannot hash more than 2^53 - 1 bits");
		while (byteLength > 0) {
			this.buffer[this.bufferLength++] = chunk[position++];
			byteLength--;
			if (this.bufferLength === BLOCK) {
				this.hashBuffer();
				this.bufferLength = 0;
			}
		}
	}
	async digest() {
		const { inner, outer } = this;
		if (inner && outer) {
			if (this.finished) throw new Error("Attempted to digest an already finished HMAC.");
			this.finished = true;
			const innerDigest = inner.digestSync();
			outer.update(innerDigest);
			return outer.digestSync();
		}
		return this.digestSync();
	}
	reset() {
		this.state = Int32Array.from(INIT);
		this.buffer = new Uint8Array(64);
		this.bufferLength = 0;
		this.bytesHashed = 0;
	}
	digestSync() {
		const state = this.state.slice();
		const buffer = this.buffer.slice();
		let bufferLength = this.bufferLength;
		const bitsHashed = this.bytesHashed * 8;
		const bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
		bufferView.setUint8(bufferLength++, 128);
		if ((bufferLength - 1) % BLOCK >= 56) {
			for (let i = bufferLength; i < BLOCK; ++i) bufferView.setUint8(i, 0);
			this.hashBufferWith(state, buffer);
			bufferLength = 0;
		}
		for (let i = bufferLength; i < 56; ++i) bufferView.setUint8(i, 0);
		bufferView.setUint32(56, Math.floor(bitsHashed / 4294967296), false);
		bufferView.setUint32(60, bitsHashed, false);
		this.hashBufferWith(state, buffer);
		const out = new Uint8Array(DIGEST_LENGTH);
		for (let i = 0; i < 8; ++i) {
			out[i * 4] = state[i] >>> 24 & 255;
			out[i * 4 + 1] = state[i] >>> 16 & 255;
			out[i * 4 + 2] = state[i] >>> 8 & 255;
			out[i * 4 + 3] = state[i] >>> 0 & 255;
		}
		return out;
	}
	static normalizeKey(secret) {
		const key = toUint8Array(secret);
		if (key.byteLength > BLOCK) {
			const h = new Sha256Js();
			h.update(key);
			const out = h.digestSync();
			const padded = new Uint8Array(BLOCK);
			padded.set(out);
			return padded;
		}
		if (key.byteLength < BLOCK) {
			const padded = new Uint8Array(BLOCK);
			padded.set(key);
			return padded;
		}
		return key;
	}
	hashBuffer() {
		this.hashBufferWith(this.state, this.buffer);
	}
	hashBufferWith(state, buffer) {
		const w = this.w ??= new Int32Array(64);
		let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
		for (let i = 0; i < BLOCK; ++i) {
			if (i < 16) w[i] = (buffer[i * 4] & 255) << 24 | (buffer[i * 4 + 1] & 255) << 16 | (buffer[i * 4 + 2] & 255) << 8 | buffer[i * 4 + 3] & 255;
			else {
				let u = w[i - 2];
				const t1 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
				u = w[i - 15];
				const t2 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
				w[i] = (t1 + w[i - 7] | 0) + (t2 + w[i - 16] | 0);
			}
			const t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0;
			const t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
			s7 = s6;
			s6 = s5;
			s5 = s4;
			s4 = s3 + t1 | 0;
			s3 = s2;
			s2 = s1;
			s1 = s0;
			s0 = t1 + t2 | 0;
		}
		state[0] += s0;
		state[1] += s1;
		state[2] += s2;
		state[3] += s3;
		state[4] += s4;
		state[5] += s5;
		state[6] += s6;
		state[7] += s7;
	}
};
const INIT = new Int32Array([
	1779033703,
	3144134277,
	1013904242,
	2773480762,
	1359893119,
	2600822924,
	528734635,
	1541459225
]);
const K = new Int32Array([
	1116352408,
	1899447441,
	3049323471,
	3921009573,
	961987163,
	1508970993,
	2453635748,
	2870763221,
	3624381080,
	310598401,
	607225278,
	1426881987,
	1925078388,
	2162078206,
	2614888103,
	3248222580,
	3835390401,
	4022224774,
	264347078,
	604807628,
	770255983,
	1249150122,
	1555081692,
	1996064986,
	2554220882,
	2821834349,
	2952996808,
	3210313671,
	3336571891,
	3584528711,
	113926993,
	338241895,
	666307205,
	773529912,
	1294757372,
	1396182291,
	1695183700,
	1986661051,
	2177026350,
	2456956037,
	2730485921,
	2820302411,
	3259730800,
	3345764771,
	3516065817,
	3600352804,
	4094571909,
	275423344,
	430227734,
	506948616,
	659060556,
	883997877,
	958139571,
	1322822218,
	1537002063,
	1747873779,
	1955562222,
	2024104815,
	2227730452,
	2361852424,
	2428436474,
	2756734187,
	3204031479,
	3329325298
]);
const Sha256Node = (() => {
	try {
		createHash("sha256");
		return true;
	} catch {
		return false;
	}
})() ? buildNativeClass() : Sha256Js;
function buildNativeClass() {
	return class Sha256Node {
		digestLength = 32;
		secret;
		hash;
		isHmac;
		finished = false;
		constructor(secret) {
			this.secret = secret;
			this.isHmac = !!secret;
			this.hash = this.createHash();
		}
		update(data) {
			if (this.finished) throw new Error("Attempted to update an already finished hash.");
			this.hash.update(data);
		}
		async digest() {
			let buf;
			if (this.isHmac) {
				this.finished = true;
				buf = this.hash.digest();
			} else buf = this.hash.copy().digest();
			return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
		}
		reset() {
			this.hash = this.createHash();
			this.finished = false;
		}
		createHash() {
			return this.secret ? createHmac("sha256", toBuffer(this.secret)) : createHash("sha256");
		}
	};
}
function toBuffer(data) {
	if (typeof data === "string") return data;
	if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
	return Buffer.from(data);
}
//#endregion
//#region src/store/objects/s3/refusal.ts
const permissions = {
	read: "s3:GetObject, and s3:ListBucket so that a missing object is not answered in the same way",
	write: "s3:PutObject",
	list: "s3:ListBucket",
	remove: "s3:DeleteObject"
};
const setCredentials = "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and AWS_SESSION_TOKEN for temporary credentials";
const byCode = {
	NoSuchBucket: "there is no such bucket: create it, or check its name and AWS_REGION",
	InvalidBucketName: "the name of the bucket is not allowed there",
	InvalidAccessKeyId: "AWS_ACCESS_KEY_ID is not known there",
	SignatureDoesNotMatch: "the signature does not match: check AWS_SECRET_ACCESS_KEY and AWS_REGION",
	ExpiredToken: "the credentials have expired: get new ones",
	TokenRefreshRequired: "the credentials have expired: get new ones",
	InvalidToken: "AWS_SESSION_TOKEN is not valid: get new credentials",
	EntityTooLarge: "the object is too large for the service",
	NotImplemented: "the service lacks what a store needs: conditional writes (If-None-Match: * and If-Match), or S3 itself"
};
function refusalOf(place, action, key, answer) {
	return new UserError(`could not ${action} ${place.name}/${key}: ${reasonOf(place, action, answer)}`);
}
function reasonOf(place, action, answer) {
	const { host } = new URL(place.address);
	if (answer.kind === "too-long") return "it has more bytes than are read";
	if (answer.kind === "no-answer") return `${host}: ${answer.reason}${remedyOf(answer.reason)}`;
	const { status, code } = answer;
	const region = regionIn(answer);
	if (region !== null && region !== place.region) return `the bucket is in the region ${region}: set AWS_REGION to that`;
	if (code === "RequestTimeTooSkewed") return `the clock of this machine (${new Date().toISOString()}) and that of ${host} (${dateIn(answer)}) differ by more than the service allows: set this one`;
	const known = byCode[code];
	const numbered = `${host} answered ${status}${code === "" ? "" : ` ${code}`}`;
	if (known !== void 0) return `${known} (${numbered})`;
	if (status === 401 || status === 403) return `${numbered}: ${deniedTo(place, action)}`;
	if (code === "") return `${numbered}, and no error of S3: check --endpoint and the bucket's name`;
	return numbered;
}
function deniedTo({ credentials }, action) {
	return credentials === null ? setCredentials : `the credentials need ${permissions[action]}`;
}
function notWritable(place, key) {
	return new UserError(`could not write ${place.name}/${key}: there are no credentials; ${setCredentials}`);
}
function remedyOf(reason) {
	if (/wrong version number|packet length too long/i.test(reason)) return "; the address begins with https://, and the service there speaks HTTP";
	return /certificate|self-signed|issuer/i.test(reason) ? "; if the certificate is of your own authority, name that in NODE_EXTRA_CA_CERTS" : "";
}
function regionIn({ status, headers, body }) {
	if (![
		301,
		307,
		308,
		400
	].includes(status)) return null;
	const [, inBody = null] = /<Region>([A-Za-z0-9-]{1,40})<\/Region>/.exec(body.subarray(0, 65536).toString("utf8")) ?? [];
	const named = headers.get("x-amz-bucket-region") ?? inBody;
	return named !== null && /^[A-Za-z0-9-]{1,40}$/.test(named) ? named : null;
}
function dateIn({ headers }) {
	const time = Date.parse(headers.get("date") ?? "");
	return Number.isNaN(time) ? "unknown" : new Date(time).toISOString();
}
//#endregion
//#region node_modules/@smithy/core/dist-es/submodules/protocols/util-uri-escape/escape-uri.js
const escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode);
const hexEncode = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
//#endregion
//#region node_modules/@smithy/signature-v4/dist-es/HeaderFormatter.js
var HeaderFormatter = class {
	format(headers) {
		const chunks = [];
		for (const headerName in headers) {
			if (!hasOwn(headers, headerName)) continue;
			const bytes = fromUtf8(headerName);
			chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
		}
		const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
		let position = 0;
		for (const chunk of chunks) {
			out.set(chunk, position);
			position += chunk.byteLength;
		}
		return out;
	}
	formatHeaderValue(header) {
		switch (header.type) {
			case "boolean": return Uint8Array.from([header.value ? 0 : 1]);
			case "byte": return Uint8Array.from([2, header.value]);
			case "short":
				const shortView = new DataView(new ArrayBuffer(3));
				shortView.setUint8(0, 3);
				shortView.setInt16(1, header.value, false);
				return new Uint8Array(shortView.buffer);
			case "integer":
				const intView = new DataView(new ArrayBuffer(5));
				intView.setUint8(0, 4);
				intView.setInt32(1, header.value, false);
				return new Uint8Array(intView.buffer);
			case "long":
				const longBytes = new Uint8Array(9);
				longBytes[0] = 5;
				longBytes.set(header.value.bytes, 1);
				return longBytes;
			case "binary":
				const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
				binView.setUint8(0, 6);
				binView.setUint16(1, header.value.byteLength, false);
				const binBytes = new Uint8Array(binView.buffer);
				binBytes.set(header.value, 3);
				return binBytes;
			case "string":
				const utf8Bytes = fromUtf8(header.value);
				const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
				strView.setUint8(0, 7);
				strView.setUint16(1, utf8Bytes.byteLength, false);
				const strBytes = new Uint8Array(strView.buffer);
				strBytes.set(utf8Bytes, 3);
				return strBytes;
			case "timestamp":
				const tsBytes = new Uint8Array(9);
				tsBytes[0] = 8;
				tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1);
				return tsBytes;
			case "uuid":
				if (!UUID_PATTERN.test(header.value)) throw new Error(`Invalid UUID received: ${header.value}`);
				const uuidBytes = new Uint8Array(17);
				uuidBytes[0] = 9;
				uuidBytes.set(fromHex(header.value.replace(/-/g, "")), 1);
				return uuidBytes;
		}
	}
};
var HEADER_VALUE_TYPE;
(function(HEADER_VALUE_TYPE) {
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolTrue"] = 0] = "boolTrue";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["boolFalse"] = 1] = "boolFalse";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byte"] = 2] = "byte";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["short"] = 3] = "short";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["integer"] = 4] = "integer";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["long"] = 5] = "long";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["byteArray"] = 6] = "byteArray";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["string"] = 7] = "string";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["timestamp"] = 8] = "timestamp";
	HEADER_VALUE_TYPE[HEADER_VALUE_TYPE["uuid"] = 9] = "uuid";
})(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
const UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
var Int64 = class Int64 {
	bytes;
	constructor(bytes) {
		this.bytes = bytes;
		if (bytes.byteLength !== 8) throw new Error("Int64 buffers must be exactly 8 bytes");
	}
	static fromNumber(number) {
		if (number > 0x8000000000000000 || number < -0x8000000000000000) throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
		const bytes = new Uint8Array(8);
		for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) bytes[i] = remaining;
		if (number < 0) negate(bytes);
		return new Int64(bytes);
	}
	valueOf() {
		const bytes = this.bytes.slice(0);
		const negative = bytes[0] & 128;
		if (negative) negate(bytes);
		return parseInt(toHex(bytes), 16) * (negative ? -1 : 1);
	}
	toString() {
		return String(this.valueOf());
	}
};
function negate(bytes) {
	for (let i = 0; i < 8; i++) bytes[i] ^= 255;
	for (let i = 7; i > -1; i--) {
		bytes[i]++;
		if (bytes[i] !== 0) break;
	}
}
//#endregion
//#region node_modules/@smithy/signature-v4/dist-es/constants.js
const ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm";
const CREDENTIAL_QUERY_PARAM = "X-Amz-Credential";
const AMZ_DATE_QUERY_PARAM = "X-Amz-Date";
const SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders";
const EXPIRES_QUERY_PARAM = "X-Amz-Expires";
const SIGNATURE_QUERY_PARAM = "X-Amz-Signature";
const TOKEN_QUERY_PARAM = "X-Amz-Security-Token";
const AUTH_HEADER = "authorization";
const AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase();
const GENERATED_HEADERS = [
	AUTH_HEADER,
	AMZ_DATE_HEADER,
	"date"
];
SIGNATURE_QUERY_PARAM.toLowerCase();
const SHA256_HEADER = "x-amz-content-sha256";
const TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase();
const ALWAYS_UNSIGNABLE_HEADERS = {
	authorization: true,
	"cache-control": true,
	connection: true,
	expect: true,
	from: true,
	"keep-alive": true,
	"max-forwards": true,
	pragma: true,
	referer: true,
	te: true,
	trailer: true,
	"transfer-encoding": true,
	upgrade: true,
	"user-agent": true,
	"x-amzn-trace-id": true
};
const PROXY_HEADER_PATTERN = /^proxy-/;
const SEC_HEADER_PATTERN = /^sec-/;
const ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256";
const EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD";
const UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
const KEY_TYPE_IDENTIFIER = "aws4_request";
//#endregion
//#region node_modules/@smithy/signature-v4/dist-es/getCanonicalQuery.js
const getCanonicalQuery = ({ query = {} }) => {
	const keys = [];
	const serialized = {};
	for (const key in query) {
		if (!hasOwn(query, key)) continue;
		if (key.toLowerCase() === "x-amz-signature") continue;
		const encodedKey = escapeUri(key);
		keys.push(encodedKey);
		const value = query[key];
		if (typeof value === "string") serialized[encodedKey] = `${encodedKey}=${escapeUri(value)}`;
		else if (Array.isArray(value)) serialized[encodedKey] = value.slice(0).reduce((encoded, value) => encoded.concat([`${encodedKey}=${escapeUri(value)}`]), []).sort().join("&");
	}
	return keys.sort().map((key) => serialized[key]).filter((serialized) => serialized).join("&");
};
//#endregion
//#region node_modules/@smithy/signature-v4/dist-es/utilDate.js
const iso8601 = (time) => toDate(time).toISOString().replace(/\.\d{3}Z$/, "Z");
const toDate = (time) => {
	if (typeof time === "number") return new Date(time * 1e3);
	if (typeof time === "string") {
		if (Number(time)) return new Date(Number(time) * 1e3);
		return new Date(time);
	}
	return time;
};
//#endregion
//#region node_modules/@smithy/signature-v4/dist-es/SignatureV4Base.js
var SignatureV4Base = class {
	service;
	regionProvider;
	credentialProvider;
	sha256;
	uriEscapePath;
	applyChecksum;
	constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
		this.service = service;
		this.sha256 = sha256;
		this.uriEscapePath = uriEscapePath;
		this.applyChecksum = typeof applyChecksum === "boolean" ? applyChecksum : true;
		this.regionProvider = normalizeProvider(region);
		this.credentialProvider = normalizeProvider(credentials);
	}
	createCanonicalRequest(request, canonicalHeaders, payloadHash) {
		const sortedHeaders = Object.keys(canonicalHeaders).sort();
		return `${request.method}
${this.getCanonicalPath(request)}
${getCanonicalQuery(request)}
${sortedHeaders.map((name) => `${name}:${canonicalHeaders[name]}`).join("\n")}

${sortedHeaders.join(";")}
${payloadHash}`;
	}
	async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
		const hash = new this.sha256();
		hash.update(toUint8Array(canonicalRequest));
		return `${algorithmIdentifier}
${longDate}
${credentialScope}
${toHex(await hash.digest())}`;
	}
	getCanonicalPath({ path }) {
		if (this.uriEscapePath) {
			const normalizedPathSegments = [];
			for (const pathSegment of path.split("/")) {
				if (pathSegment?.length === 0) continue;
				if (pathSegment === ".") continue;
				if (pathSegment === "..") normalizedPathSegments.pop();
				else normalizedPathSegments.push(pathSegment);
			}
			const normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
			return escapeUri(normalizedPath).replace(/%2F/g, "/");
		}
		return path;
	}
	validateResolvedCredentials(credentials) {
		if (typeof credentials !== "object" || typeof credentials.accessKeyId !== "string" || typeof credentials.secretAccessKey !== "string") throw new Error("Resolved credential object is not valid");
	}
	formatDate(now) {
		const longDate = iso8601(now).replace(/[-:]/g, "");
		return {
			longDate,
			shortDate: longDate.slice(0, 8)
		};
	}
	getCanonicalHeaderList(headers) {
		return Object.keys(headers).sort().join(";");
	}
};
//#endregion
//#region node_modules/@smithy/signature-v4/dist-es/credentialDerivation.js
const signingKeyCache = {};
const cacheQueue = [];
const createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${KEY_TYPE_IDENTIFIER}`;
const getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
	const cacheKey = `${shortDate}:${region}:${service}:${toHex(await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId))}:${credentials.sessionToken}`;
	if (cacheKey in signingKeyCache) return signingKeyCache[cacheKey];
	cacheQueue.push(cacheKey);
	while (cacheQueue.length > 50) delete signingKeyCache[cacheQueue.shift()];
	let key = `AWS4${credentials.secretAccessKey}`;
	for (const signable of [
		shortDate,
		region,
		service,
		KEY_TYPE_IDENTIFIER
	]) key = await hmac(sha256Constructor, key, signable);
	return signingKeyCache[cacheKey] = key;
};
const hmac = (ctor, secret, data) => {
	const hash = new ctor(secret);
	hash.update(toUint8Array(data));
	return hash.digest();
};
//#endregion
//#region node_modules/@smithy/signature-v4/dist-es/getCanonicalHeaders.js
const getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders) => {
	const canonical = {};
	for (const headerName of Object.keys(headers).sort()) {
		if (headers[headerName] == void 0) continue;
		const canonicalHeaderName = headerName.toLowerCase();
		if (hasOwn(ALWAYS_UNSIGNABLE_HEADERS, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || PROXY_HEADER_PATTERN.test(canonicalHeaderName) || SEC_HEADER_PATTERN.test(canonicalHeaderName)) {
			if (!signableHeaders || signableHeaders && !signableHeaders.has(canonicalHeaderName)) continue;
		}
		if (canonicalHeaderName === "__proto__") writeKey(canonical);
		canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, "");
	}
	return canonical;
};
//#endregion
//#region node_modules/@smithy/signature-v4/dist-es/getPayloadHash.js
const getPayloadHash = async ({ headers, body }, hashConstructor) => {
	for (const headerName in headers) {
		if (!hasOwn(headers, headerName)) continue;
		if (headerName.toLowerCase() === "x-amz-content-sha256") return headers[headerName];
	}
	if (body == void 0) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
	else if (typeof body === "string" || ArrayBuffer.isView(body) || isArrayBuffer(body)) {
		const hashCtor = new hashConstructor();
		hashCtor.update(toUint8Array(body));
		return toHex(await hashCtor.digest());
	}
	return UNSIGNED_PAYLOAD;
};
//#endregion
//#region node_modules/@smithy/signature-v4/dist-es/headerUtil.js
const hasHeader = (soughtHeader, headers) => {
	soughtHeader = soughtHeader.toLowerCase();
	for (const headerName in headers) {
		if (!hasOwn(headers, headerName)) continue;
		if (soughtHeader === headerName.toLowerCase()) return true;
	}
	return false;
};
//#endregion
//#region node_modules/@smithy/signature-v4/dist-es/moveHeadersToQuery.js
const moveHeadersToQuery = (request, options = {}) => {
	const { headers, query = {} } = HttpRequest.clone(request);
	for (const name in headers) {
		if (!hasOwn(headers, name)) continue;
		const lname = name.toLowerCase();
		if (lname.slice(0, 6) === "x-amz-" && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) {
			query[name] = headers[name];
			delete headers[name];
		}
	}
	return {
		...request,
		headers,
		query
	};
};
//#endregion
//#region node_modules/@smithy/signature-v4/dist-es/prepareRequest.js
const prepareRequest = (request) => {
	request = HttpRequest.clone(request);
	for (const headerName in request.headers) {
		if (!hasOwn(request.headers, headerName)) continue;
		if (GENERATED_HEADERS.indexOf(headerName.toLowerCase()) > -1) delete request.headers[headerName];
	}
	return request;
};
//#endregion
//#region node_modules/@smithy/signature-v4/dist-es/SignatureV4.js
var SignatureV4 = class extends SignatureV4Base {
	headerFormatter = new HeaderFormatter();
	constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
		super({
			applyChecksum,
			credentials,
			region,
			service,
			sha256,
			uriEscapePath
		});
	}
	async presign(originalRequest, options = {}) {
		const { signingDate = new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService } = options;
		const credentials = await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		const region = signingRegion ?? await this.regionProvider();
		const { longDate, shortDate } = this.formatDate(signingDate);
		if (expiresIn > 604800) return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
		const scope = createScope(shortDate, region, signingService ?? this.service);
		const request = moveHeadersToQuery(prepareRequest(originalRequest), {
			unhoistableHeaders,
			hoistableHeaders
		});
		if (credentials.sessionToken) request.query[TOKEN_QUERY_PARAM] = credentials.sessionToken;
		request.query[ALGORITHM_QUERY_PARAM] = ALGORITHM_IDENTIFIER;
		request.query[CREDENTIAL_QUERY_PARAM] = `${credentials.accessKeyId}/${scope}`;
		request.query[AMZ_DATE_QUERY_PARAM] = longDate;
		request.query[EXPIRES_QUERY_PARAM] = expiresIn.toString(10);
		const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
		request.query[SIGNED_HEADERS_QUERY_PARAM] = this.getCanonicalHeaderList(canonicalHeaders);
		request.query[SIGNATURE_QUERY_PARAM] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await getPayloadHash(originalRequest, this.sha256)));
		return request;
	}
	async sign(toSign, options) {
		if (typeof toSign === "string") return this.signString(toSign, options);
		else if (toSign.headers && toSign.payload) return this.signEvent(toSign, options);
		else if (toSign.message) return this.signMessage(toSign, options);
		else return this.signRequest(toSign, options);
	}
	async signEvent({ headers, payload }, { signingDate = new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials }) {
		const region = signingRegion ?? await this.regionProvider();
		const { shortDate, longDate } = this.formatDate(signingDate);
		const scope = createScope(shortDate, region, signingService ?? this.service);
		const hashedPayload = await getPayloadHash({
			headers: {},
			body: payload
		}, this.sha256);
		const hash = new this.sha256();
		hash.update(headers);
		const hashedHeaders = toHex(await hash.digest());
		const stringToSign = [
			EVENT_ALGORITHM_IDENTIFIER,
			longDate,
			scope,
			priorSignature,
			hashedHeaders,
			hashedPayload
		].join("\n");
		return this.signString(stringToSign, {
			signingDate,
			signingRegion: region,
			signingService,
			eventStreamCredentials
		});
	}
	async signMessage(signableMessage, { signingDate = new Date(), signingRegion, signingService, eventStreamCredentials }) {
		return this.signEvent({
			headers: this.headerFormatter.format(signableMessage.message.headers),
			payload: signableMessage.message.body
		}, {
			signingDate,
			signingRegion,
			signingService,
			priorSignature: signableMessage.priorSignature,
			eventStreamCredentials
		}).then((signature) => {
			return {
				message: signableMessage.message,
				signature
			};
		});
	}
	async signString(stringToSign, { signingDate = new Date(), signingRegion, signingService, eventStreamCredentials } = {}) {
		const credentials = eventStreamCredentials ?? await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		const region = signingRegion ?? await this.regionProvider();
		const { shortDate } = this.formatDate(signingDate);
		const hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
		hash.update(toUint8Array(stringToSign));
		return toHex(await hash.digest());
	}
	async signRequest(requestToSign, { signingDate = new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService } = {}) {
		const credentials = await this.credentialProvider();
		this.validateResolvedCredentials(credentials);
		const region = signingRegion ?? await this.regionProvider();
		const request = prepareRequest(requestToSign);
		const { longDate, shortDate } = this.formatDate(signingDate);
		const scope = createScope(shortDate, region, signingService ?? this.service);
		request.headers[AMZ_DATE_HEADER] = longDate;
		if (credentials.sessionToken) request.headers[TOKEN_HEADER] = credentials.sessionToken;
		const payloadHash = await getPayloadHash(request, this.sha256);
		if (!hasHeader("x-amz-content-sha256", request.headers) && this.applyChecksum) request.headers[SHA256_HEADER] = payloadHash;
		const canonicalHeaders = getCanonicalHeaders(request, unsignableHeaders, signableHeaders);
		const signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
		request.headers[AUTH_HEADER] = `${ALGORITHM_IDENTIFIER} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`;
		return request;
	}
	async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
		const stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, ALGORITHM_IDENTIFIER);
		const hash = new this.sha256(await keyPromise);
		hash.update(toUint8Array(stringToSign));
		return toHex(await hash.digest());
	}
	getSigningKey(credentials, region, shortDate, service) {
		return getSigningKey(this.sha256, credentials, shortDate, region, service || this.service);
	}
};
//#endregion
//#region src/store/objects/s3/send.ts
const defaultLimits = {
	timeoutMilliseconds: 6e4,
	attempts: 5,
	retryMilliseconds: 250
};
const slowestLine = 256;
const maxErrorBytes = 65536;
const passing = /^(?:ConditionalRequestConflict|OperationAborted|RequestTimeout|SlowDown)$/;
async function sendToS3(place, request, limits) {
	let mayBeDone = false;
	for (let attempt = 1;; attempt += 1) {
		const answer = await sendOnce(place, request, limits, mayBeDone);
		if (attempt >= limits.attempts || !isPassing(answer)) return answer;
		mayBeDone ||= answer.kind !== "error" || answer.status >= 500;
		const wait = limits.retryMilliseconds * 2 ** (attempt - 1);
		await setTimeout(wait * (.5 + Math.random()));
	}
}
function isPassing(answer) {
	if (answer.kind === "no-answer") return true;
	if (answer.kind !== "error") return false;
	const { status, code } = answer;
	return status >= 500 && status !== 501 || status === 429 || passing.test(code);
}
async function sendOnce(place, request, limits, mayBeDone) {
	const { method, body, maxBytes } = request;
	const { url, headers } = await signed(place, request);
	const bytes = Math.max(body?.length ?? 0, maxBytes);
	try {
		const answer = await exchange({
			method,
			url,
			headers,
			...body === void 0 ? {} : { body },
			maxBytes: Math.max(maxBytes, maxErrorBytes),
			timeoutMilliseconds: limits.timeoutMilliseconds + Math.ceil(bytes / slowestLine),
			attempts: 1
		});
		const { status, headers: received, body: content } = answer;
		if (!(status >= 200 && status < 300)) {
			const code = errorCodeIn(content);
			return {
				kind: "error",
				...answer,
				code,
				mayBeDone
			};
		}
		if (content.length > maxBytes) return { kind: "too-long" };
		return {
			kind: "success",
			headers: received,
			body: content
		};
	} catch (error) {
		if (isTooLong(error)) return { kind: "too-long" };
		return {
			kind: "no-answer",
			reason: messageOf(error)
		};
	}
}
function errorCodeIn(body) {
	const text = body.subarray(0, maxErrorBytes).toString("utf8");
	const [, code = ""] = /<Code>([A-Za-z0-9.]{1,80})<\/Code>/.exec(text) ?? [];
	return code;
}
async function signed(place, request) {
	const { method, key, query = {}, body } = request;
	const address = new URL(place.address);
	const object = key === null ? "" : `/${escaped(`${place.prefix}${key}`)}`;
	const path = `${address.pathname.replace(/\/$/, "")}${object}` || "/";
	const search = Object.entries(query).map((pair) => pair.map(escapedPart).join("=")).join("&");
	const url = `${address.origin}${path}${search === "" ? "" : `?${search}`}`;
	const headers = {
		...request.headers,
		...body === void 0 ? {} : { "x-amz-checksum-sha256": sha256Of(body) }
	};
	return {
		url,
		headers: {
			...await withSignature(place, new HttpRequest({
				method,
				protocol: address.protocol,
				hostname: address.hostname,
				path,
				query: { ...query },
				headers: {
					host: address.host,
					...headers
				},
				body
			})),
			"accept-encoding": "identity"
		}
	};
}
async function withSignature({ credentials, region }, request) {
	if (credentials === null) return request.headers;
	const { headers } = await new SignatureV4({
		service: "s3",
		region,
		credentials,
		sha256: Sha256Node,
		uriEscapePath: false
	}).sign(request);
	return headers;
}
const sha256Of = (bytes) => createHash("sha256").update(bytes).digest("base64");
function escapedPart(text) {
	return encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
function escaped(path) {
	return path.split("/").map(escapedPart).join("/");
}
//#endregion
//#region src/store/objects/s3/list-keys.ts
const maxPageBytes = 8388608;
const maxKeyLength = 1024;
const maxEmptyPages = 100;
const minPageKeys = 10;
const entities = {
	lt: "<",
	gt: ">",
	amp: "&",
	quot: "\"",
	apos: "'"
};
async function listKeys(bucket, prefix, maxKeys) {
	partsOfPrefix(prefix);
	const { place } = bucket;
	const found = new Set();
	let token = null;
	let pages = 0;
	let emptyPages = 0;
	const maxPages = maxEmptyPages + Math.ceil(maxKeys / minPageKeys);
	do {
		const page = await readPage(bucket, prefix, token);
		const before = found.size;
		for (const key of page.keys) if (key.length <= maxKeyLength) found.add(key);
		pages += 1;
		if (found.size === before) emptyPages += 1;
		const excess = found.size > maxKeys && `more than ${maxKeys} objects` || emptyPages > maxEmptyPages && "no end" || pages > maxPages && `more pages than ${maxKeys} objects need`;
		if (excess !== false) throw new UserError(`could not list ${place.name}/${prefix}: the list has ${excess}`);
		token = page.token;
	} while (token !== null);
	return [...found].flatMap((name) => {
		const key = name.slice(place.prefix.length);
		return name.startsWith(`${place.prefix}${prefix}`) && partsOfKey(key) !== null ? [key] : [];
	}).toSorted();
}
async function readPage({ place, limits }, prefix, token) {
	const answer = await sendToS3(place, {
		method: "GET",
		key: null,
		query: {
			"list-type": "2",
			prefix: `${place.prefix}${prefix}`,
			...token === null ? {} : { "continuation-token": token }
		},
		maxBytes: maxPageBytes
	}, limits);
	if (answer.kind !== "success") throw refusalOf(place, "list", prefix, answer);
	const page = parsePage(answer.body.toString("utf8"));
	if (page === null) throw new UserError(`could not list ${place.name}/${prefix}: the answer is not as S3 describes it`);
	return page;
}
function parsePage(xml) {
	if (!xml.includes("<ListBucketResult")) return null;
	const keys = Array.from(xml.matchAll(/<Key>([^<]*)<\/Key>/g), ([, key = ""]) => unescaped(key));
	if (!xml.includes("<IsTruncated>true</IsTruncated>")) return {
		keys,
		token: null
	};
	const [, token] = /<NextContinuationToken>([^<]+)<\/NextContinuationToken>/.exec(xml) ?? [];
	return token === void 0 ? null : {
		keys,
		token: unescaped(token)
	};
}
function unescaped(text) {
	return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|([a-z]{2,4}));/g, (reference, decimal, hexadecimal, name) => {
		if (name !== void 0) return entities[name] ?? reference;
		const point = Number(decimal ?? `0x${hexadecimal}`);
		return point <= 1114111 ? String.fromCodePoint(point) : reference;
	});
}
//#endregion
//#region src/store/objects/s3/place.ts
const bucketPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{1,61}[A-Za-z0-9]$/;
const regionPattern = /^[A-Za-z0-9-]{1,40}$/;
function readPlace(store, endpoint, environment) {
	const [bucket = "", ...rest] = store.slice(5).split("/");
	if (store.includes("@")) throw new UserError("--store has an @, which neither a bucket nor a prefix has: credentials are in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY");
	if (!bucketPattern.test(bucket) || bucket.includes("..")) throw new UserError(`--store ${store}: "${bucket}" is not the name of a bucket`);
	const parts = rest.at(-1) === "" ? rest.slice(0, -1) : rest;
	const prefix = parts.join("/");
	if (parts.length > 0 && partsOfKey(prefix) === null) throw new UserError(`--store ${store}: a prefix has parts of letters, digits and ._+- with single slashes between them, and no part begins with a dot`);
	const region = environment["AWS_REGION"] || environment["AWS_DEFAULT_REGION"] || "us-east-1";
	if (!regionPattern.test(region)) throw new UserError(`AWS_REGION is "${region}", which is not a region`);
	return {
		name: `s3://${[bucket, ...parts].join("/")}`,
		prefix: parts.length > 0 ? `${prefix}/` : "",
		address: addressOf(bucket, region, endpoint, environment),
		region,
		credentials: credentialsOf(environment)
	};
}
function addressOf(bucket, region, endpoint, environment) {
	const variable = ["AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL"].find((name) => (environment[name] ?? "") !== "");
	const other = endpoint ?? (variable && environment[variable]);
	if (other !== void 0) return `${checkedEndpoint(other, endpoint === null ? String(variable) : "--endpoint")}/${bucket}`;
	const service = `s3.${region}.${region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com"}`;
	return /[.A-Z_]/.test(bucket) ? `https://${service}/${bucket}` : `https://${bucket}.${service}`;
}
function checkedEndpoint(endpoint, source) {
	const url = URL.canParse(endpoint) ? new URL(endpoint) : null;
	if (!(url !== null && /^https?:$/.test(url.protocol) && [
		url.username,
		url.password,
		url.search,
		url.hash
	].join("") === "")) throw new UserError(`${source} must be an address such as https://s3.example.com, without a user, a query or a fragment`);
	const parts = url.pathname.split("/").filter((part) => part !== "");
	return [url.origin, ...parts].join("/");
}
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
function exposureOf({ address, credentials }) {
	const { protocol, hostname, origin } = new URL(address);
	if (credentials === null || protocol !== "http:" || loopback.test(hostname)) return null;
	return `${origin} is used without encryption, so whoever is on the way can read ${credentials.sessionToken === void 0 ? "requests that your credentials sign" : "the session token, and requests that your credentials sign"}: use an address that begins with https://`;
}
function credentialsOf(environment) {
	const accessKeyId = credentialIn(environment, "AWS_ACCESS_KEY_ID");
	const secretAccessKey = credentialIn(environment, "AWS_SECRET_ACCESS_KEY");
	const sessionToken = credentialIn(environment, "AWS_SESSION_TOKEN");
	if (accessKeyId === "" && secretAccessKey === "") return null;
	if (accessKeyId === "" || secretAccessKey === "") throw new UserError(`${accessKeyId === "" ? "AWS_ACCESS_KEY_ID" : "AWS_SECRET_ACCESS_KEY"} is not set, and the other half of the credentials is: set both, or none for a bucket that all may read`);
	return {
		accessKeyId,
		secretAccessKey,
		...sessionToken === "" ? {} : { sessionToken }
	};
}
function credentialIn(environment, name) {
	const value = environment[name]?.trim() ?? "";
	if (/^[!-~]*$/.test(value)) return value;
	throw new UserError(`${name} has a space, a line end or another character that no credential has: set it anew`);
}
//#endregion
//#region src/store/objects/s3/requests.ts
const maxAnswerBytes = 65536;
function isMissing(answer) {
	return answer.kind === "error" && answer.status === 404 && answer.code === "NoSuchKey";
}
async function readObject({ place, limits }, key, maxBytes) {
	checkedParts(key);
	const answer = await sendToS3(place, {
		method: "GET",
		key,
		maxBytes
	}, limits);
	if (isMissing(answer)) return null;
	if (answer.kind === "too-long") throw new ObjectTooLong(`could not read ${place.name}/${key}: it has more than ${maxBytes} bytes`);
	if (answer.kind !== "success") throw refusalOf(place, "read", key, answer);
	return {
		bytes: answer.body,
		revision: answer.headers.get("etag") ?? ""
	};
}
async function writeObject({ place, limits }, key, bytes, condition) {
	checkedParts(key);
	if (place.credentials === null) throw notWritable(place, key);
	const answer = await sendToS3(place, {
		method: "PUT",
		key,
		headers: {
			"content-type": "application/octet-stream",
			...condition
		},
		body: bytes,
		maxBytes: maxAnswerBytes
	}, limits);
	if (answer.kind === "success") return true;
	if (answer.kind !== "error") throw refusalOf(place, "write", key, answer);
	const { status, mayBeDone } = answer;
	const isReplacement = "if-match" in condition;
	if (status === 412 || isReplacement && isMissing(answer)) return mayBeDone && await hasBytes({
		place,
		limits
	}, key, bytes);
	if (status === 409 && isReplacement) return false;
	throw refusalOf(place, "write", key, answer);
}
async function hasBytes({ place, limits }, key, bytes) {
	const maxBytes = bytes.length;
	const answer = await sendToS3(place, {
		method: "GET",
		key,
		maxBytes
	}, limits);
	if (answer.kind === "success") return answer.body.equals(bytes);
	if (answer.kind === "too-long" || isMissing(answer)) return false;
	throw refusalOf(place, "read", key, answer);
}
async function removeObject({ place, limits }, key) {
	checkedParts(key);
	if (place.credentials === null) throw notWritable(place, key);
	const answer = await sendToS3(place, {
		method: "DELETE",
		key,
		maxBytes: maxAnswerBytes
	}, limits);
	if (answer.kind === "success" || isMissing(answer)) return;
	throw refusalOf(place, "remove", key, answer);
}
//#endregion
//#region src/store/objects/s3/s3.ts
const lacks = {
	create: "wrote over an object although the request had \"If-None-Match: *\"",
	replace: "did not go by \"If-Match\" when an object was replaced"
};
function openS3(store, endpoint, environment, limits = defaultLimits, warn = () => {}) {
	const place = readPlace(store, endpoint, environment);
	const exposure = exposureOf(place);
	if (exposure !== null) warn(exposure);
	const opened = {
		place: place.name,
		assertConditional: once(async () => {
			const lack = await proveConditions(opened);
			if (lack === null) return;
			throw new UserError(`${place.name}: ${new URL(place.address).host} ${lacks[lack]}: a store needs a service that honours conditional writes, so that no version is ever replaced`);
		}),
		read: (key, maxBytes) => readObject({
			place,
			limits
		}, key, maxBytes),
		create: (key, bytes) => writeObject({
			place,
			limits
		}, key, bytes, { "if-none-match": "*" }),
		async replace(key, bytes, revision) {
			if (!isReplaced(key)) throw new Error(`${key} is never replaced`);
			if (revision === null) return await opened.create(key, bytes);
			if (!/^"[!#-~]{1,200}"$/.test(revision)) throw new UserError(`${place.name}/${key}: the service gave no ETag by which it could be replaced`);
			return await writeObject({
				place,
				limits
			}, key, bytes, { "if-match": revision });
		},
		list: (prefix, maxKeys) => listKeys({
			place,
			limits
		}, prefix, maxKeys),
		remove: (key) => removeObject({
			place,
			limits
		}, key)
	};
	return opened;
}
//#endregion
export { openS3 };
