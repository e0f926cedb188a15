import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { A as strictObject, N as title, T as pipe, _ as minValue, f as literal, g as minLength, i as description, n as boolean, r as check, t as array, v as nullable, x as object$2 } from "./dist.js";
import { a as size, i as oneOf, n as described, o as text, r as list, s as unique } from "./schema-parts.js";
import { n as sha256 } from "./binary-schema.js";
import { n as require_semver, t as require_parse } from "./parse.js";
import { n as destination, r as formats } from "./result-flags.js";
//#endregion
//#region src/core/model/store/version.ts
var import_compare_build = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver();
	const compareBuild = (a, b, loose) => {
		const versionA = new SemVer(a, loose);
		const versionB = new SemVer(b, loose);
		return versionA.compare(versionB) || versionA.compareBuild(versionB);
	};
	module.exports = compareBuild;
})))(), 1);
var import_parse = /* @__PURE__ */ __toESM(require_parse(), 1);
const maxLength = 100;
/** null unless it is a semantic version, written as `v1.2.3`, `v1.2.3-rc.1` or `v1.2.3+build`. */
function readVersion(text) {
	if (text.length > maxLength) return null;
	const version = (0, import_parse.default)(text);
	if (version === null) return null;
	const { build } = version;
	return `v${version.version}${build.length > 0 ? `+${build.join(".")}` : ""}` === text ? version : null;
}
/** Whether the version itself says that it is a pre-release. */
function isPrerelease(version) {
	return (readVersion(version)?.prerelease.length ?? 0) > 0;
}
/**
* Negative where the first is lower: by precedence, then by build metadata, and by their
* text where both are equal, as of `+1` and `+01`.
*/
function compareVersions(version, other) {
	const order = (0, import_compare_build.default)(version, other);
	if (order !== 0) return order;
	return version === other ? 0 : version < other ? -1 : 1;
}
/** The highest; null of none. */
function highestVersion(versions) {
	return versions.toSorted(compareVersions).at(-1) ?? null;
}
//#endregion
//#region src/core/model/store/names.ts
const partPattern = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,99}$/;
/** `goos_goarch`, with the micro-architecture level where it is not Go's default. */
const platformPattern = /^[a-z0-9]{1,20}_[a-z0-9+]{1,60}(?:_[A-Za-z0-9.+]{1,60})?$/;
/** The names beside each binary. */
const evidenceFiles = {
	measurement: "measurement.json.gz",
	checksums: "SHA256SUMS",
	bundle: "SHA256SUMS.sigstore.json"
};
const reserved = new Set(Object.values(evidenceFiles).map((name) => name.toLowerCase()));
/** What the names of programs and files accept, for messages. */
const nameRule = "use up to 100 letters, digits and ._+- that begin with a letter or digit, and do not end with a dot";
/** Whether a program may be called so in a store. */
function isStoreName(name) {
	return partPattern.test(name) && !name.endsWith(".");
}
/** Whether a binary may be called so: no other object beside it is. */
function isStoreFile(name) {
	return isStoreName(name) && !reserved.has(name.toLowerCase());
}
function isStorePlatform(platform) {
	return platformPattern.test(platform);
}
const storeName = pipe(text, check(isStoreName, "must be a name of letters, digits and ._+-"));
const storeFile = pipe(text, check(isStoreFile, "must be a file name of letters, digits and ._+-"));
const storePlatform = pipe(text, check(isStorePlatform, "must be goos_goarch, or goos_goarch_level"));
const storeVersion = pipe(text, check((version) => readVersion(version) !== null, "must be a version such as v1.2.3"));
//#endregion
//#region src/core/model/store/index-schema.ts
/** The payload type of the envelope, which is signed with it. */
const indexPayloadType = "application/vnd.go-size-gate.store-index+json";
/** Bytes of a program's index with its signature. */
const maxIndexBytes = 4194304;
const maxVersions = 1e4;
/** Entries of the history that are kept, the newest. */
const maxHistory = 1e3;
/** What moved `latest`. */
const moveReasons = ["put", "rollback"];
const time$1 = pipe(text, check(isWrittenTime, "must be a time in UTC, as 2026-11-30T12:00:00.000Z"));
function isWrittenTime(written) {
	const date = new Date(written);
	return !Number.isNaN(date.getTime()) && date.toISOString() === written;
}
const generation = pipe(size, minValue(1, "must be at least 1"));
const file$1 = strictObject({
	platform: storePlatform,
	file: storeFile,
	/** Of the binary. */
	bytes: size,
	/** Of the binary. */
	sha256,
	/** Of its SHA256SUMS. */
	checksums: sha256
});
const version$1 = strictObject({
	version: storeVersion,
	addedAt: time$1,
	files: pipe(list(file$1, 64), minLength(1, "must have a file"), unique(({ platform }) => platform, "platform"))
});
const move$1 = strictObject({
	version: storeVersion,
	at: time$1,
	/** Of the index that said so first. */
	generation,
	why: oneOf(moveReasons)
});
const indexSchema = pipe(strictObject({
	schemaVersion: literal(1, "must be 1, the only version that is read"),
	name: storeName,
	/** Counts how often it was written. */
	generation,
	issuedAt: time$1,
	expiresAt: time$1,
	/** null: nothing was put yet. */
	latest: nullable(storeVersion),
	/** How `latest` moved, the newest last. */
	history: list(move$1, maxHistory),
	/** In any order. */
	versions: pipe(list(version$1, maxVersions), unique((each) => each.version, "version"))
}), check((index) => index.issuedAt < index.expiresAt, "must expire after it was issued"), check(({ latest, versions }) => latest === null || versions.some((each) => each.version === latest), "must have the latest version among its versions"), check(({ latest, history }) => (history.at(-1)?.version ?? null) === latest, "must have the latest version at the end of its history"));
//#endregion
//#region src/core/model/store/result-schema.ts
/** What `store` does. */
const storeActions = [
	"put",
	"get",
	"list",
	"latest",
	"rollback",
	"verify",
	"refresh"
];
const resultStates = [
	"done",
	"refused",
	"missing"
];
const objectStates = [
	"proved",
	"refused",
	"missing"
];
const time = described("In UTC.", text);
const file = object$2({
	platform: described("Such as linux_amd64, or linux_arm_6.", text),
	file: described("Name of the binary.", text),
	bytes: size,
	sha256: text
});
const version = object$2({
	version: text,
	addedAt: time,
	files: array(file)
});
const move = object$2({
	version: text,
	at: time,
	generation: size,
	why: oneOf(moveReasons)
});
const object = object$2({
	key: described("Below the place of the store.", text),
	state: oneOf(objectStates),
	reason: described("Why it is not proved, a clause; empty if it is.", text)
});
const index = object$2({
	generation: described("How often the index was written.", size),
	issuedAt: time,
	expiresAt: time,
	latest: described("null before the first put.", nullable(text))
});
const program = object$2({
	name: text,
	state: described("done: all that was asked for. refused: nothing was changed or handed out. missing: it is not there.", oneOf(resultStates)),
	reason: described("Why it is not done, a sentence; empty if it is.", text),
	changed: described("Whether the index was written.", boolean()),
	index: described("The index after it, which is proved; null without one.", nullable(index)),
	versions: described("What was put, got or named, with the files that were; of list and verify all.", array(version)),
	history: described("How latest moved, the newest last: of list and rollback.", array(move)),
	objects: described("What was checked: of get and verify.", array(object)),
	output: described("Where get wrote the binary; else null.", nullable(text))
});
pipe(object$2({
	schemaVersion: literal(1),
	action: oneOf(storeActions),
	store: described("Its place.", text),
	done: described("Whether the state of each program is done.", boolean()),
	programs: array(program)
}), title("StoreResult"), description("What was done with a store of binaries, or found in it."));
//#endregion
//#region src/commands/usage/store-command.ts
/** What each action takes besides --store, --endpoint, --key, --memory, --format and --output. */
const actionFlags = {
	put: ["expires", "discard-unfinished"],
	get: [
		"platform",
		"at-least",
		"evidence",
		"force"
	],
	list: [],
	latest: ["at-least"],
	rollback: ["expires"],
	verify: [],
	refresh: ["expires"]
};
const storeCommand = {
	name: "store",
	summary: "keep binaries of releases, signed and immutable, and fetch them",
	description: `${[
		"put VERSION FILE… adds binaries",
		"get NAME[@VERSION] fetches one and verifies it first",
		"list [NAME] says what is there",
		"latest NAME prints the latest version",
		"rollback NAME@VERSION makes a version the latest",
		"verify [NAME] checks every object",
		"refresh [NAME] renews the index"
	].join("; ")}. Whoever puts, rolls back or refreshes has the private key in the variable STORE_SIGNING_KEY (PEM); everybody else names the public one by --key. Ends with 0 if it is done, with 1 where something is refused or missing, and with 2 where something cannot be read.`,
	operands: [{
		name: "ACTION",
		description: "What to do.",
		choices: storeActions
	}, {
		name: "WHAT",
		description: "A program and version as in tool@v1.2.3, or the version and the binaries to put.",
		isOptional: true,
		isRepeated: true
	}],
	groups: [
		{
			title: "The store",
			flags: [
				{
					name: "store",
					value: "DIR",
					description: "A directory, or s3://BUCKET/PREFIX with the credentials and the region of the variables AWS_*."
				},
				{
					name: "endpoint",
					value: "URL",
					description: "Of an S3-compatible service other than AWS."
				},
				{
					name: "key",
					value: "FILE",
					description: "Public key that signs the store, in PEM. Needed to get, list, verify and ask for the latest."
				},
				{
					name: "memory",
					value: "FILE",
					description: "Remember here the newest index that was seen, and refuse older ones."
				}
			]
		},
		{
			title: "What is fetched",
			flags: [
				{
					name: "platform",
					value: "GOOS_GOARCH",
					description: "Such as linux_amd64, or linux_arm_6 with its level. Default: that of this machine."
				},
				{
					name: "at-least",
					value: "VERSION",
					description: "Refuse a lower version than this."
				},
				{
					name: "evidence",
					value: "DIR",
					description: "Also write here what proves the binary: measurement.json.gz, SHA256SUMS and its signature."
				},
				{
					name: "force",
					description: "Replace files that are there."
				}
			]
		},
		{
			title: "What is signed",
			flags: [{
				name: "expires",
				value: "DAYS",
				description: "For how long the index counts, 1 to 366 days. Default: 30."
			}, {
				name: "discard-unfinished",
				description: "Remove what an interrupted put left at these places. Only while no other put runs."
			}]
		},
		{
			...destination,
			flags: [{
				name: "format",
				choices: formats,
				description: "Form of the result. Default: text."
			}, {
				name: "output",
				value: "FILE",
				description: "Of get: where the binary goes. Else the file of the result, instead of standard output."
			}]
		}
	],
	examples: [
		{
			line: "STORE_SIGNING_KEY=\"$(cat store.key)\" go-size-gate store put v1.2.3 dist/tool_linux_amd64 dist/tool.exe --store /srv/tools",
			meaning: "add a version; names and platforms are those of the files"
		},
		{
			line: "go-size-gate store get tool --store /srv/tools --key store.pub --output ./tool",
			meaning: "the latest version for this machine"
		},
		{
			line: "go-size-gate store get tool@v1.2.3 --platform linux_arm64 --at-least v1.2.0 --store s3://bucket/tools --key store.pub --output ./tool",
			meaning: "a version, for another machine"
		},
		{
			line: "STORE_SIGNING_KEY=\"$(cat store.key)\" go-size-gate store rollback tool@v1.2.2 --store /srv/tools",
			meaning: "make an earlier version the latest"
		},
		{
			line: "go-size-gate store verify --store /srv/tools --key store.pub",
			meaning: "check all that is there"
		}
	]
};
//#endregion
export { isPrerelease as _, indexSchema as a, maxVersions as c, isStoreName as d, isStorePlatform as f, highestVersion as g, compareVersions as h, indexPayloadType as i, evidenceFiles as l, storeName as m, storeCommand as n, maxHistory as o, nameRule as p, storeActions as r, maxIndexBytes as s, actionFlags as t, isStoreFile as u, readVersion as v };
