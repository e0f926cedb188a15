import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as formatPercent, n as formatBytes, t as verdictStates } from "./report.js";
//#region src/compare/pair.ts
/** Import path of the main package, or the executable's name where that is unknown. */
function mainPackageOf({ binary }) {
	return binary.mainPackage === "" ? binary.name : binary.mainPackage;
}
/** `goos/goarch[/level]` of the build, else of the binary; '' when unknown. */
function targetOf({ binary, build }) {
	if (build !== null) return build.target;
	return binary.goos === "" && binary.goarch === "" ? "" : `${binary.goos}/${binary.goarch}`;
}
/**
* Pairs by (main package, target); a binary of the head without a partner is
* then paired by its former name. Pairs are in the head's order, followed by
* what only the base has.
* @param base null: there is no baseline, and every base is null
*/
function pair(base, head, formerName = () => null) {
	const waiting = /* @__PURE__ */ new Map();
	for (const one of base ?? []) {
		const key = keyOf(mainPackageOf(one), targetOf(one));
		waiting.set(key, [...waiting.get(key) ?? [], one]);
	}
	const take = (mainPackage, target) => waiting.get(keyOf(mainPackage, target))?.shift() ?? null;
	const sameName = head.map((one) => take(mainPackageOf(one), targetOf(one)));
	const pairs = head.map((one, index) => {
		const same = sameName[index] ?? null;
		if (same !== null) return {
			base: same,
			head: one
		};
		const former = formerName(mainPackageOf(one), targetOf(one));
		return {
			base: former === null ? null : take(former, targetOf(one)),
			head: one
		};
	});
	const left = new Set([...waiting.values()].flat());
	const removed = (base ?? []).filter((one) => left.has(one));
	return [...pairs, ...removed.map((one) => ({
		base: one,
		head: null
	}))];
}
function keyOf(mainPackage, target) {
	return `${mainPackage}\0${target}`;
}
//#endregion
//#region src/compare/rows.ts
/** Joins two lists by key, in the order of the base and then of what only the head has. */
function matchByKey(base, head, keyOf, sizeOf) {
	const matches = /* @__PURE__ */ new Map();
	const at = (key) => {
		const known = matches.get(key);
		if (known !== void 0) return known;
		const created = {
			key,
			base: null,
			head: null,
			baseSize: 0,
			headSize: 0
		};
		matches.set(key, created);
		return created;
	};
	for (const item of base) {
		const match = at(keyOf(item));
		match.base ??= item;
		match.baseSize += sizeOf(item);
	}
	for (const item of head) {
		const match = at(keyOf(item));
		match.head ??= item;
		match.headSize += sizeOf(item);
	}
	return [...matches.values()];
}
/** Base, head and delta (head - base) in bytes. */
function rowOf(base, head) {
	return {
		base,
		head,
		delta: head - base
	};
}
/** Sorts by |delta|, largest first, then by these names in code unit order. */
function byChange(...namesOf) {
	return (a, b) => {
		const change = Math.abs(b.delta) - Math.abs(a.delta);
		if (change !== 0) return change;
		for (const nameOf of namesOf) {
			const left = nameOf(a);
			const right = nameOf(b);
			if (left !== right) return left < right ? -1 : 1;
		}
		return 0;
	};
}
/**
* Asserts that rows explain a change to the byte.
* @throws Error: a defect of the program or a measurement that doesn't add up
*/
function assertExplains(what, rows, delta) {
	const sum = rows.reduce((total, row) => total + row.delta, 0);
	if (sum !== delta) throw new Error(`the ${what} add up to a change of ${sum} bytes, the files to one of ${delta}`);
}
//#endregion
//#region src/compare/symbols.ts
/**
* Bytes. Below this, equal sizes say little: Go aligns functions to 16 or 32
* bytes, so that small ones often have the size of another.
*/
const smallestRenamed = 64;
/** Changed symbols only, by |delta|, then name. A symbol is known by package and name. */
function compareSymbols(base, head) {
	const matches = matchByKey(base, head, (symbol) => `${symbol.package}\0${symbol.name}`, (symbol) => symbol.size);
	const renamed = pairRenamed(matches.filter((match) => match.head === null), matches.filter((match) => match.base === null));
	const oldOnes = new Set(renamed.values());
	const rows = [];
	for (const match of matches) {
		if (oldOnes.has(match)) continue;
		const old = renamed.get(match);
		const symbol = match.head ?? match.base;
		if (symbol === null) continue;
		const name = {
			name: symbol.name,
			package: symbol.package
		};
		if (old !== void 0) {
			const row = rowOf(old.baseSize, match.headSize);
			const from = old.base?.name ?? "";
			rows.push({
				...name,
				...row,
				change: "renamed",
				from
			});
			continue;
		}
		const row = rowOf(match.baseSize, match.headSize);
		if (row.delta !== 0) rows.push({
			...name,
			...row,
			change: changeOf(match)
		});
	}
	return rows.toSorted(byChange((row) => row.name, (row) => row.package));
}
function changeOf(match) {
	if (match.base === null) return "added";
	if (match.head === null) return "removed";
	return match.headSize > match.baseSize ? "grown" : "shrunk";
}
/**
* New symbol -> the one that it was. First those that moved to another package
* under the same name, then those renamed within their package; region and
* size are equal, and both sides have exactly one such symbol.
*/
function pairRenamed(removed, added) {
	const pairs = /* @__PURE__ */ new Map();
	const traits = [(symbol) => `${symbol.region}\0${localName(symbol)}`, (symbol) => `${symbol.region}\0${symbol.package}`];
	for (const trait of traits) {
		const paired = new Set(pairs.values());
		const oldOnes = singles(removed.filter((one) => !paired.has(one)), trait);
		const newOnes = singles(added.filter((one) => !pairs.has(one)), trait);
		for (const [key, one] of newOnes) {
			const old = oldOnes.get(key);
			if (one !== null && old) pairs.set(one, old);
		}
	}
	return pairs;
}
/** The candidates by trait and size; null where more than one has them. */
function singles(candidates, trait) {
	const found = /* @__PURE__ */ new Map();
	for (const candidate of candidates) {
		const symbol = candidate.head ?? candidate.base;
		const size = candidate.headSize + candidate.baseSize;
		if (symbol === null || size < smallestRenamed) continue;
		const key = `${size}\0${trait(symbol)}`;
		found.set(key, found.has(key) ? null : candidate);
	}
	return found;
}
/** A symbol's name without its package: `(*T).Run` of `example.com/a.(*T).Run`. */
function localName({ name, package: owner }) {
	if (name.startsWith(`${owner}.`)) return name.slice(owner.length + 1);
	const end = name.search(/[([{]/);
	const path = end === -1 ? name : name.slice(0, end);
	const dot = path.indexOf(".", path.lastIndexOf("/") + 1);
	return dot === -1 ? name : name.slice(dot + 1);
}
//#endregion
//#region src/compare/unlike.ts
/**
* How two sides are unlike, a phrase each, such as `Go go1.25.1 -> go1.26.8`;
* [] when they were made alike. Lengths of stamped values aren't among them:
* those have a row of their own.
*/
function differences(base, head) {
	const found = [];
	const differ = (what, from, to) => {
		if (from !== to) found.push(`${what} ${shown(from)} -> ${shown(to)}`);
	};
	differ("target", targetOf(base), targetOf(head));
	differ("Go", base.binary.goVersion, head.binary.goVersion);
	differ("attribution", base.attribution.level, head.attribution.level);
	differ("symbol table and debug data", stripping(base), stripping(head));
	if (base.build === null || head.build === null) return found;
	differ("flags", base.build.flags.join(" "), head.build.flags.join(" "));
	const names = /* @__PURE__ */ new Set([...Object.keys(base.build.environment), ...Object.keys(head.build.environment)]);
	for (const name of [...names].toSorted()) differ(name, base.build.environment[name] ?? "", head.build.environment[name] ?? "");
	differ("stamped variables", stampNames(base.build), stampNames(head.build));
	if (fingerprintsDiffer(base, head) && found.length === 0) found.push("the builds have different fingerprints");
	return found;
}
/** Whether both sides were built, and by builds that aren't comparable. */
function fingerprintsDiffer(base, head) {
	if (base === null || head === null) return false;
	if (base.build === null || head.build === null) return false;
	return base.build.fingerprint !== head.build.fingerprint;
}
function stripping({ binary }) {
	return binary.stripped ? "stripped" : "present";
}
function stampNames({ stamps }) {
	return stamps.map((stamp) => stamp.name).toSorted().join(" ");
}
function shown(value) {
	return value === "" ? "(none)" : value;
}
//#endregion
//#region src/compare/compare.ts
/**
* Compares head with base; at least one must exist, and one that is null
* counts 0. Files with the same SHA-256 are `unchanged` and have no rows,
* whatever was attributed on either side. Where the attribution reached
* different levels the tables still add up, but symbols aren't compared.
* @throws Error when a table doesn't add up to the change of the file
*/
function compare(base, head) {
	const shown = head ?? base;
	if (shown === null) throw new Error("nothing to compare: both sides are null");
	const same = base?.binary.sha256 === head?.binary.sha256;
	const from = same ? head : base;
	const everyPackage = packageRows(from?.packages ?? [], head?.packages ?? []);
	const modules = moduleMatches(from, head);
	const delta = sizeDelta(base, head);
	const comparison = {
		status: statusOf(base, head, same),
		mainPackage: mainPackageOf(shown),
		name: shown.binary.name,
		target: targetOf(shown),
		base: base && sideOf(base),
		head: head && sideOf(head),
		delta,
		sections: sectionRows(from, head),
		regions: regionRows(from, head),
		modules: moduleRows(modules.filter((match) => match.baseSize !== match.headSize || versionChanged(match))),
		packages: everyPackage.filter(changed),
		symbols: from && head && from.attribution.level !== head.attribution.level ? [] : compareSymbols(from?.symbols ?? [], head?.symbols ?? []),
		everyPackage,
		everyModule: moduleRows(modules),
		fingerprintsDiffer: fingerprintsDiffer(base, head),
		unlike: base && head ? differences(base, head) : []
	};
	for (const table of [
		"sections",
		"regions",
		"modules",
		"packages"
	]) assertExplains(table, comparison[table], delta.fileSize);
	return comparison;
}
/** A comparison with its verdict: one entry of the report. */
function binaryReport(comparison, verdict, baseline) {
	const { status, mainPackage, target, base, head, delta } = comparison;
	const { sections, regions, modules, packages, symbols } = comparison;
	return {
		status,
		mainPackage,
		target,
		base,
		head,
		delta,
		sections,
		regions,
		modules,
		packages,
		symbols,
		verdict,
		baseline
	};
}
function statusOf(base, head, same) {
	if (base === null) return "added";
	if (head === null) return "removed";
	return same ? "unchanged" : "changed";
}
function sideOf({ binary, build, attribution }) {
	return {
		binary,
		build,
		attribution
	};
}
function sizeDelta(base, head) {
	const baseGzip = base === null ? 0 : base.binary.compressed?.gzip ?? null;
	const headGzip = head === null ? 0 : head.binary.compressed?.gzip ?? null;
	return {
		fileSize: (head?.binary.fileSize ?? 0) - (base?.binary.fileSize ?? 0),
		contentSize: (head?.binary.contentSize ?? 0) - (base?.binary.contentSize ?? 0),
		gzip: baseGzip === null || headGzip === null ? null : headGzip - baseGzip
	};
}
function sectionRows(base, head) {
	return matchByKey(base?.sections ?? [], head?.sections ?? [], (section) => section.name, (section) => section.fileSize).map((match) => ({
		name: match.key,
		...rowOf(match.baseSize, match.headSize)
	})).filter(changed).toSorted(byChange((row) => row.name));
}
function regionRows(base, head) {
	return matchByKey(base?.regions ?? [], head?.regions ?? [], (region) => region.name, (region) => region.size).flatMap((match) => {
		const region = match.head ?? match.base;
		const row = rowOf(match.baseSize, match.headSize);
		return region === null ? [] : [{
			name: region.name,
			...row
		}];
	}).filter(changed).toSorted(byChange((row) => row.name));
}
function moduleMatches(base, head) {
	return matchByKey(base?.modules ?? [], head?.modules ?? [], (module) => module.path, (module) => module.size);
}
function moduleRows(matches) {
	return matches.map((match) => ({
		path: match.key,
		baseVersion: match.base?.version ?? "",
		headVersion: match.head?.version ?? "",
		...rowOf(match.baseSize, match.headSize)
	})).toSorted(byChange((row) => row.path));
}
function packageRows(base, head) {
	return matchByKey(base, head, (item) => item.path, (item) => item.size).map((match) => ({
		path: match.key,
		module: match.head?.module ?? match.base?.module ?? "",
		...rowOf(match.baseSize, match.headSize)
	})).toSorted(byChange((row) => row.path));
}
function changed(row) {
	return row.delta !== 0;
}
/** A module on one side only is no change of version. */
function versionChanged({ base, head }) {
	return base !== null && head !== null && base.version !== head.version;
}
//#endregion
//#region node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	/**
	* Posix glob regex
	*/
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	/**
	* Windows glob regex
	*/
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		/**
		* Create EXTGLOB_CHARS
		*/
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		/**
		* Create GLOB_CHARS
		*/
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));
//#endregion
//#region node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));
//#endregion
//#region node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? Infinity : 1;
	};
	/**
	* Quickly scans a glob pattern and returns an object with a handful of
	* useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
	* `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
	* with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
	*
	* ```js
	* const pm = require('picomatch');
	* console.log(pm.scan('foo/bar/*.js'));
	* { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
	* ```
	* @param {String} `str`
	* @param {Object} `options`
	* @return {Object} Returns an object with tokens and regex source string.
	* @api public
	*/
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));
//#endregion
//#region node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	/**
	* Constants
	*/
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	/**
	* Helpers
	*/
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	/**
	* Create the message for a syntax error
	*/
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	/**
	* Parse the given input string.
	* @param {String} input
	* @param {Object} options
	* @return {Object}
	*/
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		/**
		* Tokenizing helpers
		*/
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		/**
		* Push tokens onto the tokens array. This helper speeds up
		* tokenizing by 1) helping us avoid backtracking as much as possible,
		* and 2) helping us avoid creating extra tokens when consecutive
		* characters are plain text. This improves performance and simplifies
		* lookbehinds.
		*/
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		/**
		* Fast paths
		*/
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		/**
		* Tokenize input until we reach end-of-string
		*/
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			/**
			* Escaped characters
			*/
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			/**
			* If we're inside a regex character class, continue
			* until we reach the closing bracket.
			*/
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* If we're inside a quoted string, continue
			* until we reach the closing double quote.
			*/
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* Double quotes
			*/
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Parentheses
			*/
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			/**
			* Square brackets
			*/
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			/**
			* Braces
			*/
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			/**
			* Pipes
			*/
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Commas
			*/
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			/**
			* Slashes
			*/
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			/**
			* Dots
			*/
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			/**
			* Question marks
			*/
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			/**
			* Exclamation
			*/
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			/**
			* Plus
			*/
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Stars
			*/
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	/**
	* Fast paths for creating regular expressions for common glob patterns.
	* This can significantly speed up processing and has very little downside
	* impact when none of the fast paths match.
	*/
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));
//#endregion
//#region node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	/**
	* Creates a matcher function from one or more glob patterns. The
	* returned function takes a string to match as its first argument,
	* and returns true if the string is a match. The returned matcher
	* function also takes a boolean as the second argument that, when true,
	* returns an object with additional information.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch(glob[, options]);
	*
	* const isMatch = picomatch('*.!(*a)');
	* console.log(isMatch('a.a')); //=> false
	* console.log(isMatch('a.b')); //=> true
	*
	* // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
	* const picomatch = require('picomatch/posix');
	* // the same API, defaulting to posix paths
	* const isMatch = picomatch('a/*');
	* console.log(isMatch('a\\b')); //=> false
	* console.log(isMatch('a/b')); //=> true
	*
	* // you can still configure the matcher function to accept windows paths
	* const isMatch = picomatch('a/*', { options: windows });
	* console.log(isMatch('a\\b')); //=> true
	* console.log(isMatch('a/b')); //=> true
	* ```
	* @name picomatch
	* @param {String|Array} `globs` One or more glob patterns.
	* @param {Object=} `options`
	* @return {Function=} Returns a matcher function.
	* @api public
	*/
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	/**
	* Test `input` with the given `regex`. This is used by the main
	* `picomatch()` function to test the input string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.test(input, regex[, options]);
	*
	* console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
	* // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp} `regex`
	* @return {Object} Returns an object with matching info.
	* @api public
	*/
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	/**
	* Match the basename of a filepath.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.matchBase(input, glob[, options]);
	* console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
	* @return {Boolean}
	* @api public
	*/
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	/**
	* Returns true if **any** of the given glob `patterns` match the specified `string`.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.isMatch(string, patterns[, options]);
	*
	* console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
	* console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
	* ```
	* @param {String|Array} str The string to test.
	* @param {String|Array} patterns One or more glob patterns to use for matching.
	* @param {Object} [options] See available [options](#options).
	* @return {Boolean} Returns true if any patterns match `str`
	* @api public
	*/
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	/**
	* Parse a glob pattern to create the source string for a regular
	* expression.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const result = picomatch.parse(pattern[, options]);
	* ```
	* @param {String} `pattern`
	* @param {Object} `options`
	* @return {Object} Returns an object with useful properties and output to be used as a regex source string.
	* @api public
	*/
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	/**
	* Scan a glob pattern to separate the pattern into segments.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.scan(input[, options]);
	*
	* const result = picomatch.scan('!./foo/*.js');
	* console.log(result);
	* { prefix: '!./',
	*   input: '!./foo/*.js',
	*   start: 3,
	*   base: 'foo',
	*   glob: '*.js',
	*   isBrace: false,
	*   isBracket: false,
	*   isGlob: true,
	*   isExtglob: false,
	*   isGlobstar: false,
	*   negated: true }
	* ```
	* @param {String} `input` Glob pattern to scan.
	* @param {Object} `options`
	* @return {Object} Returns an object with
	* @api public
	*/
	picomatch.scan = (input, options) => scan(input, options);
	/**
	* Compile a regular expression from the `state` object returned by the
	* [parse()](#parse) method.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const state = picomatch.parse('*.js');
	* // picomatch.compileRe(state[, options]);
	*
	* console.log(picomatch.compileRe(state));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {Object} `state`
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
	* @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
	* @return {RegExp}
	* @api public
	*/
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	/**
	* Create a regular expression from a parsed glob pattern.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.makeRe(state[, options]);
	*
	* const result = picomatch.makeRe('*.js');
	* console.log(result);
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `state` The object returned from the `.parse` method.
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
	* @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
	* @return {RegExp} Returns a regex created from the given pattern.
	* @api public
	*/
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	/**
	* Create a regular expression from the given regex source string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.toRegex(source[, options]);
	*
	* const { output } = picomatch.parse('*.js');
	* console.log(picomatch.toRegex(output));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `source` Regular expression source string.
	* @param {Object} `options`
	* @return {RegExp}
	* @api public
	*/
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	/**
	* Picomatch constants.
	* @return {Object}
	*/
	picomatch.constants = constants;
	/**
	* Expose "picomatch"
	*/
	module.exports = picomatch;
}));
//#endregion
//#region node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));
//#endregion
//#region src/policy/glob.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const longest = 200;
const mostWildcards = 6;
/** What a pattern may be, for messages. */
const globForms = `a glob such as example.com/tool/cmd/* or example.com/** (at most ${longest} characters and ${mostWildcards} wildcards)`;
/** `*` stays within a path element, `**` doesn't; `/...` at the end is Go's way to write the same as `/**`. */
function isGlob(pattern) {
	const wildcards = pattern.match(/\*+|\?|\[|\{/g) ?? [];
	return pattern.length > 0 && pattern.length <= longest && wildcards.length <= mostWildcards;
}
/** Whether a pattern can only match itself. */
function isLiteral(pattern) {
	return !/[*?[\]{}()!\\]/.test(pattern) && !pattern.endsWith("/...");
}
/** @param pattern one that `isGlob` accepts */
function matcher(pattern) {
	if (isLiteral(pattern)) return (text) => text === pattern;
	return (0, import_picomatch.default)(pattern.replace(/\/\.\.\.$/, "/**"), {
		dot: true,
		nonegate: true,
		noextglob: true
	});
}
//#endregion
//#region src/policy/bytes.ts
const factors = {
	B: 1n,
	KiB: 1024n,
	MiB: 1024n ** 2n,
	GiB: 1024n ** 3n,
	kB: 1000n,
	KB: 1000n,
	MB: 1000n ** 2n,
	GB: 1000n ** 3n
};
/** A whole or decimal number and a unit; without a unit it is bytes. */
const sizePattern = /^[0-9]{1,16}(\.[0-9]{1,6})? *(B|KiB|MiB|GiB|kB|KB|MB|GB)?$/;
/** How a size may be written, for messages. */
const sizeForms = "a size such as 100 KiB, 1.5 MiB, 25 MB or 25000000 (units: B, KiB, MiB, GiB, kB, MB, GB)";
/** Bytes, without the fraction of a byte; null when it is no size or above 2^53 - 1. */
function parseBytes(text) {
	const trimmed = text.trim();
	if (!sizePattern.test(trimmed)) return null;
	const [number = "", unit = "B"] = trimmed.split(/ *([A-Za-z]+)$/).filter((part) => part !== "");
	const { digits, scale } = decimal(number);
	const bytes = digits * (factors[unit] ?? 1n) / scale;
	return bytes > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(bytes);
}
/** An exact decimal number: `digits / scale`. */
function decimal(text) {
	const [whole = "", fraction = ""] = text.split(".");
	return {
		digits: BigInt(whole + fraction),
		scale: 10n ** BigInt(fraction.length)
	};
}
//#endregion
//#region src/policy/percent.ts
const percentPattern = /^[0-9]{1,7}(\.[0-9]{1,6})? *%?$/;
/** How a percentage may be written, for messages. */
const percentForms = "a percentage such as 2, 0.5 or 0.5 % (at most six decimals)";
/** null when the text is no percentage. */
function parsePercent(text) {
	const trimmed = text.trim();
	if (!percentPattern.test(trimmed)) return null;
	const { digits, scale } = decimal(trimmed.replace(/ *%$/, ""));
	return { millionths: Number(digits * 1000000n / scale) };
}
/**
* The most whole bytes that are not above this share of `bytes`: a change is
* above the percentage exactly when it is above this number.
*/
function shareOf({ millionths }, bytes) {
	return Number(BigInt(bytes) * BigInt(millionths) / 100000000n);
}
/** `2 %`, `0.5 %`. */
function formatShare({ millionths }) {
	return `${millionths / 1e6} %`;
}
//#endregion
//#region src/policy/budget.ts
/** Which size is judged: the file, the file without padding, or its gzip. */
const metrics = [
	"file",
	"content",
	"gzip"
];
const KiB = 1024;
/** The policy without any configuration. */
const defaults = {
	metrics: ["file"],
	noiseFloor: 2 * KiB,
	warn: {
		maxGrowth: { every: 100 * KiB },
		maxGrowthPercent: { every: { millionths: 5e5 } },
		require: "any"
	},
	fail: {
		maxGrowth: { every: 500 * KiB },
		maxGrowthPercent: { every: { millionths: 2e6 } },
		require: "all"
	}
};
/** A budget file that says nothing. */
const noBudgetFile = {
	acceptBudgetChange: false,
	general: {
		warn: {},
		fail: {}
	},
	binaries: [],
	packages: [],
	modules: []
};
//#endregion
//#region src/policy/growth.ts
/** The growth limit that decides; null when the tier has none. */
function growthLimit(tier, base) {
	const byBytes = tier.maxGrowth === null ? null : {
		bytes: tier.maxGrowth,
		rule: "max-growth",
		text: formatBytes(tier.maxGrowth),
		also: ""
	};
	const byPercent = percentLimit(tier, base);
	if (byBytes === null || byPercent === null) return byBytes ?? byPercent;
	const percentFirst = byPercent.bytes < byBytes.bytes;
	const smaller = percentFirst ? byPercent : byBytes;
	const larger = percentFirst ? byBytes : byPercent;
	if (tier.require === "any") return smaller;
	return {
		...larger,
		also: smaller.text
	};
}
function percentLimit(tier, base) {
	if (tier.maxGrowthPercent === null) return null;
	const bytes = shareOf(tier.maxGrowthPercent, base);
	return {
		bytes,
		rule: "max-growth-percent",
		text: `${formatShare(tier.maxGrowthPercent)} (${formatBytes(bytes)})`,
		also: ""
	};
}
/**
* What a size breaks, worst tier only for each kind of limit: `fail.max-size`,
* `fail.min-size`, `fail.max-growth`, `fail.max-growth-percent` and the same
* with `warn`. A limit is broken above (for min-size: below) it, never at it.
* @param prefix leads the rule's name
*/
function brokenLimits(subject, tiers, noiseFloor, prefix = "") {
	return [
		overMaximum,
		underMinimum,
		overGrowth
	].flatMap((check) => {
		for (const state of ["fail", "warn"]) {
			const broken = check(subject, tiers[state], noiseFloor);
			if (broken !== null) return [{
				...broken,
				state,
				rule: `${prefix}${state}.${broken.rule}`
			}];
		}
		return [];
	});
}
function overMaximum({ label, head }, tier) {
	const limit = tier.maxSize;
	if (limit === null || head <= limit) return null;
	return {
		message: `${label}is ${formatBytes(head)}, ${formatBytes(head - limit)} over the maximum of ${formatBytes(limit)}`,
		rule: "max-size",
		limit,
		value: head
	};
}
function underMinimum({ label, head }, tier) {
	const limit = tier.minSize;
	if (limit === null || head >= limit) return null;
	return {
		message: `${label}is ${formatBytes(head)}, ${formatBytes(limit - head)} under the minimum of ${formatBytes(limit)}`,
		rule: "min-size",
		limit,
		value: head
	};
}
function overGrowth(subject, tier, noiseFloor) {
	const delta = subject.head - subject.base;
	if (!subject.growthJudged || delta < noiseFloor) return null;
	const limit = growthLimit(tier, subject.base);
	if (limit === null || delta <= limit.bytes) return null;
	return {
		message: `${subject.label}${changeText(subject)}, ${formatBytes(delta - limit.bytes)} over the limit of ${limit.text}${limit.also === "" ? "" : `, and over ${limit.also}`}`,
		rule: limit.rule,
		limit: limit.bytes,
		value: delta
	};
}
/** `grew by 104.0 KiB (+0.6 %)`, `shrank by 3 B (-0.01 %)`, `is as large as before`. */
function changeText({ base, head }) {
	const delta = head - base;
	if (delta === 0) return "is as large as before";
	return `${delta > 0 ? "grew" : "shrank"} by ${formatBytes(Math.abs(delta))} (${formatPercent(delta, base)})`;
}
//#endregion
//#region src/policy/limits.ts
/**
* Defaults, then inputs, then the file's general limits, then its matching
* entries in their order; a later layer wins key by key. The growth limits of
* a tier (bytes, percent, require) belong together: a layer that names bytes
* or percent replaces all three, so that a limit never waits for one from
* below that its author doesn't see.
*/
function limitsFor(budget, binary) {
	const { inline, file } = budget;
	const entries = file.binaries.filter((entry) => entryMatches(entry, binary));
	const layers = [
		defaults,
		inline,
		file.general,
		...entries
	];
	return {
		noiseFloor: last(layers, (layer) => layer.noiseFloor) ?? 0,
		metrics: metricLimits(layers),
		packages: [file.packages, ...entries.map((entry) => entry.packages)].flat(),
		modules: [file.modules, ...entries.map((entry) => entry.modules)].flat()
	};
}
/** The main package that a binary had in the base, by the file's `was:`; null: the same. */
function formerName({ file }, binary) {
	return last(file.binaries.filter((entry) => entryMatches(entry, binary)), (entry) => entry.was ?? void 0) ?? null;
}
/** A sentence for each entry of the file that names no binary of the run. */
function unusedEntries({ file }, binaries) {
	return file.binaries.filter((entry) => !binaries.some((one) => entryMatches(entry, one))).map(({ binary, target, line }) => `the budget for binary "${binary}"${target === "**" ? "" : `, target "${target}"`} (line ${line}) matches nothing that was built`);
}
function entryMatches(entry, binary) {
	const isBinary = matcher(entry.binary);
	const isTarget = matcher(entry.target);
	const withoutLevel = binary.target.split("/").slice(0, 2).join("/");
	return (isBinary(binary.mainPackage) || isBinary(binary.name)) && (entry.target === "**" || isTarget(binary.target) || isTarget(withoutLevel));
}
function metricLimits(layers) {
	const judged = last(layers, (layer) => layer.metrics) ?? ["file"];
	return metrics.flatMap((metric) => {
		const warn = tierFor(layers.map((layer) => layer.warn), metric, judged);
		const fail = tierFor(layers.map((layer) => layer.fail), metric, judged);
		return [warn, fail].some((tier) => limitKeys.some((key) => tier[key] !== null)) || judged.includes(metric) ? [{
			metric,
			warn,
			fail
		}] : [];
	});
}
const limitKeys = [
	"maxSize",
	"minSize",
	"maxGrowth",
	"maxGrowthPercent"
];
function tierFor(patches, metric, judged) {
	const said = (limit) => {
		if (limit === void 0) return void 0;
		if ("of" in limit) return limit.of[metric];
		return judged.includes(metric) ? limit.every : void 0;
	};
	return patches.reduce((below, patch) => {
		const maxSize = said(patch.maxSize);
		const minSize = said(patch.minSize);
		const maxGrowth = said(patch.maxGrowth);
		const maxGrowthPercent = said(patch.maxGrowthPercent);
		const growth = maxGrowth === void 0 && maxGrowthPercent === void 0 ? {
			...below,
			require: patch.require ?? below.require
		} : {
			maxGrowth: maxGrowth ?? null,
			maxGrowthPercent: maxGrowthPercent ?? null,
			require: patch.require ?? "any"
		};
		return {
			maxSize: maxSize === void 0 ? below.maxSize : maxSize,
			minSize: minSize === void 0 ? below.minSize : minSize,
			maxGrowth: growth.maxGrowth,
			maxGrowthPercent: growth.maxGrowthPercent,
			require: growth.require
		};
	}, noLimits);
}
const noLimits = {
	maxSize: null,
	minSize: null,
	maxGrowth: null,
	maxGrowthPercent: null,
	require: "any"
};
function last(items, valueOf) {
	return items.map(valueOf).findLast((value) => value !== void 0);
}
//#endregion
//#region src/policy/parts.ts
/** More breaches of one rule than this are counted, not listed. */
const mostListed = 10;
/**
* What the packages and modules of a binary break.
* @param growthJudged whether there is a base to judge growth by
*/
function judgeParts(comparison, rules, noiseFloor, growthJudged) {
	const { base, head } = comparison;
	const kinds = [{
		singular: "package",
		rules: rules.packages,
		parts: comparison.everyPackage
	}, {
		singular: "module",
		rules: rules.modules,
		parts: comparison.everyModule
	}];
	const all = [...rules.packages, ...rules.modules];
	if (head === null || all.length === 0) return [];
	const { level } = head.attribution;
	if (level === "file" || level === "sections") return [{
		state: "warn",
		message: `budgets of packages and modules were not judged: names could be given to bytes only at the level "${level}"`
	}];
	const sameLevel = comparison.status === "unchanged" || base === null || base.attribution.level === level;
	const reasons = kinds.flatMap((kind) => kind.rules.flatMap((rule) => judgeRule(kind, rule, noiseFloor, growthJudged && sameLevel)));
	if (growthJudged && !sameLevel && all.some(limitsGrowth)) {
		const message = `growth of packages and modules was not judged: names were given to bytes at the level "${base.attribution.level}" in the base and "${level}" in the head`;
		reasons.push({
			state: "no-baseline",
			message
		});
	}
	return reasons;
}
function limitsGrowth({ warn, fail }) {
	return [warn, fail].some((tier) => tier.maxGrowth !== null || tier.maxGrowthPercent !== null);
}
function judgeRule({ singular, parts }, rule, noiseFloor, growthJudged) {
	const matches = matcher(rule.pattern);
	const found = parts.filter((part) => matches(part.path));
	const judged = rule.judge === "together" || found.length === 0 ? [{
		name: rule.pattern,
		base: sum(found.map((part) => part.base)),
		head: sum(found.map((part) => part.head))
	}] : found.map(({ path, base, head }) => ({
		name: path,
		base,
		head
	}));
	const label = rule.judge === "together" && found.length !== 1 ? `${singular}s` : singular;
	return shortened(judged.flatMap(({ name, base, head }) => brokenLimits({
		label: `${label} ${name} `,
		base,
		head,
		growthJudged
	}, rule, noiseFloor, `${singular}s.`)), `${singular}s of ${rule.pattern}`);
}
/** The worst breaches of a rule, and one reason that counts the others. */
function shortened(broken, what) {
	return [broken.filter(({ state }) => state === "fail"), broken.filter(({ state }) => state !== "fail")].flatMap((group) => {
		const worst = group.toSorted((a, b) => excess(b) - excess(a));
		const rest = worst.slice(mostListed);
		const [first] = rest;
		if (first === void 0) return worst;
		const message = `${rest.length} more breaches of limits for ${what}`;
		return [...worst.slice(0, mostListed), {
			state: first.state,
			message
		}];
	});
}
function excess({ limit = 0, value = 0 }) {
	return Math.abs(value - limit);
}
function sum(sizes) {
	return sizes.reduce((total, size) => total + size, 0);
}
//#endregion
//#region src/policy/worst.ts
/** The worst of these states; `pass` when there are none. */
function worst(states) {
	return verdictStates.find((state) => states.includes(state)) ?? "pass";
}
/** Sorts reasons, worst first; what is equally bad keeps its order. */
function bySeverity(a, b) {
	return verdictStates.indexOf(a.state) - verdictStates.indexOf(b.state);
}
/**
* The verdict of a run: the worst of its binaries, with every reason that is
* no pass, or one reason where all pass. Nothing judged is an error.
*/
function overall(judged) {
	if (judged.length === 0) return {
		state: "error",
		reasons: [{
			state: "error",
			message: "there was nothing to judge: no binary was built"
		}]
	};
	const state = worst(judged.map(({ verdict }) => verdict.state));
	const reasons = judged.flatMap(({ title, verdict }) => verdict.reasons.map((reason) => ({
		...reason,
		message: `${title}: ${reason.message}`
	})));
	if (state !== "pass") return {
		state,
		reasons: reasons.filter((reason) => reason.state !== "pass").toSorted(bySeverity)
	};
	const [only] = judged;
	if (judged.length === 1 && only !== void 0) return {
		state,
		reasons: reasons.slice(0, 1)
	};
	return {
		state,
		reasons: [{
			state,
			message: `all ${judged.length} binaries are within their budgets`
		}]
	};
}
//#endregion
//#region src/policy/judge.ts
/** The verdict for one binary: at least one reason, worst first. */
function judge(comparison, budget, context) {
	const limits = limitsFor(budget, comparison);
	const growthJudged = context.event === "change" && context.baseline.state === "found" && comparison.base !== null && comparison.head !== null;
	const reasons = [
		...limits.metrics.flatMap((one) => judgeMetric(comparison, one, limits.noiseFloor, growthJudged)),
		...judgeParts(comparison, limits, limits.noiseFloor, growthJudged),
		...baselineReasons(comparison, context),
		...unlikeReasons(comparison, context)
	];
	if (worst(reasons.map(({ state }) => state)) === "pass") reasons.unshift(passReason(comparison, limits, context, growthJudged));
	return {
		state: worst(reasons.map(({ state }) => state)),
		reasons: reasons.toSorted(bySeverity)
	};
}
/** The verdict where no budget was asked for. */
const notJudged = {
	state: "pass",
	reasons: [{
		state: "pass",
		message: "not judged: no budget was given"
	}]
};
const labels = {
	file: "",
	content: "content size ",
	gzip: "gzip size "
};
function judgeMetric({ base, head }, { metric, warn, fail }, noiseFloor, growthJudged) {
	const baseSize = sizeOf(base, metric);
	const headSize = sizeOf(head, metric);
	if (headSize === null) return [notMeasured("error", "head", "it cannot be judged")];
	const reasons = brokenLimits({
		label: labels[metric],
		base: baseSize ?? 0,
		head: headSize,
		growthJudged: growthJudged && baseSize !== null
	}, {
		warn,
		fail
	}, noiseFloor).map((reason) => metric === "file" ? reason : {
		...reason,
		rule: `${metric}.${reason.rule}`
	});
	const growthLimited = [warn, fail].some((tier) => growthLimit(tier, 0) !== null);
	return growthJudged && baseSize === null && growthLimited ? [...reasons, notMeasured("no-baseline", "base", "its growth cannot be judged")] : reasons;
}
/** Bytes; 0 for a side that doesn't exist, null for what was not measured. */
function sizeOf(side, metric) {
	if (side === null) return 0;
	if (metric === "gzip") return side.binary.compressed?.gzip ?? null;
	return metric === "file" ? side.binary.fileSize : side.binary.contentSize;
}
function notMeasured(state, side, so) {
	return {
		state,
		message: `the gzip size of the ${side} was not measured, so ${so}; measure it with gzip`
	};
}
function baselineReasons({ base, head }, { event, baseline }) {
	if (event === "push") return [];
	if (baseline.state === "missing") return [{
		state: "no-baseline",
		message: `no baseline to compare with: ${baseline.why}`
	}];
	if (baseline.state === "recorded") return [{
		state: "no-baseline",
		message: "no baseline to compare with: nothing was measured before"
	}];
	if (base === null && head !== null) return [{
		state: "warn",
		message: `is a new binary of ${formatBytes(head.binary.fileSize)}`,
		value: head.binary.fileSize
	}];
	if (head === null && base !== null) return [{
		state: "warn",
		message: `is not built any more; it had ${formatBytes(base.binary.fileSize)}`,
		value: 0
	}];
	return [];
}
const storedSources = [
	"artifact",
	"cache",
	"release"
];
/** Unlike builds are named; with a stored base that is at least a warning. */
function unlikeReasons({ unlike, fingerprintsDiffer, status }, { event, baseline }) {
	if (unlike.length === 0 || baseline.state !== "found") return [];
	if (status === "unchanged") return [];
	const stored = event === "change" && storedSources.includes(baseline.source);
	return [{
		state: fingerprintsDiffer && stored ? "warn" : "pass",
		message: `base and head were not made alike: ${unlike.join("; ")}`
	}];
}
function passReason(comparison, limits, { event, baseline }, growthJudged) {
	const { base, head, status } = comparison;
	const first = limits.metrics[0];
	const metric = first?.metric ?? "file";
	const subject = {
		label: labels[metric],
		base: sizeOf(base, metric) ?? 0,
		head: sizeOf(head, metric) ?? 0,
		growthJudged
	};
	const pass = (message, more = {}) => ({
		state: "pass",
		message: `${subject.label}${message}`,
		...more
	});
	if (base === null || head === null) {
		if (head === null) return pass(`is not built any more`);
		return baseline.state === "found" ? pass(`is a new binary of ${formatBytes(subject.head)}`) : pass(`is recorded with ${formatBytes(subject.head)}; there is no measurement before it`);
	}
	if (status === "unchanged") return pass("is unchanged");
	if (event === "push") return pass(`${changeText(subject)}; growth is not judged on a push`);
	const delta = subject.head - subject.base;
	if (delta !== 0 && Math.abs(delta) < limits.noiseFloor) return pass(`${changeText(subject)}, below the noise floor of ${formatBytes(limits.noiseFloor)}`, {
		rule: "noise-floor",
		limit: limits.noiseFloor,
		value: delta
	});
	const nearest = nearestLimit(first, subject.base);
	if (delta <= 0 || nearest === null) return pass(changeText(subject));
	return pass(`${changeText(subject)}, within the limit of ${nearest.text}`, {
		rule: nearest.rule,
		limit: nearest.bytes,
		value: delta
	});
}
/** The growth limit that would be reached first. */
function nearestLimit(limits, base) {
	if (limits === void 0) return null;
	return ["warn", "fail"].flatMap((tier) => {
		const limit = growthLimit(limits[tier], base);
		return limit === null ? [] : [{
			...limit,
			rule: `${tier}.${limit.rule}`
		}];
	}).toSorted((a, b) => a.bytes - b.bytes)[0] ?? null;
}
//#endregion
//#region src/gate/make-report.ts
function compareAll(findings, budget) {
	const { found, head, occasion, reproductions } = findings;
	const comparisons = pair(found.kind === "found" ? found.measurements : null, head, (mainPackage, target) => {
		return formerName(budget, {
			mainPackage,
			name: head.find(({ binary, build }) => binary.mainPackage === mainPackage && build?.target === target)?.binary.name ?? "",
			target
		});
	}).map((both) => compare(both.base, both.head));
	const context = contextOf(found, occasion);
	const verdicts = comparisons.map((comparison) => withReproduction(judge(comparison, budget, context), comparison, reproductions));
	return {
		comparisons,
		verdicts,
		overall: overall(comparisons.map((comparison, index) => ({
			title: `${comparison.name} (${comparison.target})`,
			verdict: verdicts[index] ?? {
				state: "error",
				reasons: []
			}
		})))
	};
}
function contextOf(found, occasion) {
	if (found.kind === "found") {
		const { source } = found.baseline;
		return {
			event: occasion,
			baseline: {
				state: "found",
				source
			}
		};
	}
	return {
		event: occasion,
		baseline: occasion === "push" ? { state: "recorded" } : {
			state: "missing",
			why: found.why
		}
	};
}
/** A binary that two equal builds made differently can't be compared: an error. */
function withReproduction(verdict, { mainPackage, target }, reproductions) {
	const one = reproductions.find((made) => made.mainPackage === mainPackage && made.target === target);
	if (one === void 0) return verdict;
	const reason = one.identical ? {
		state: "pass",
		message: "two builds of it gave the same bytes"
	} : {
		state: "error",
		message: `it is not reproducible: two builds of the same tree differ in ${one.differing.join(", ")}`
	};
	const reasons = one.identical ? [...verdict.reasons, reason] : [reason, ...verdict.reasons];
	return {
		state: worst([reason.state, verdict.state]),
		reasons
	};
}
function budgetChangeOf(findings, counted) {
	const { choice, counted: budget, proposed } = findings.budget;
	if (choice.change === null) return null;
	const { path, accepted, base } = choice.change;
	const by = (other) => other === null ? "error" : compareAll(findings, other).overall.state;
	return {
		path,
		accepted,
		baseVerdict: accepted ? by({
			...budget,
			file: base
		}) : counted.state,
		headVerdict: accepted ? counted.state : by(proposed)
	};
}
/** @param provenance what is true of the whole run, its notices without the budget's */
function makeReport(findings, provenance) {
	const { found, budget, notBuilt } = findings;
	const baseline = found.kind === "found" ? found.baseline : null;
	const made = compareAll(findings, budget.counted);
	const reports = made.comparisons.map((comparison, index) => binaryReport(comparison, made.verdicts[index] ?? {
		state: "error",
		reasons: []
	}, baseline));
	const unused = unusedEntries(budget.counted, made.comparisons);
	return {
		schemaVersion: 1,
		verdict: made.overall,
		reports,
		notBuilt,
		budgetChange: budgetChangeOf(findings, made.overall),
		provenance: {
			...provenance,
			notices: [
				...budget.choice.notices,
				...unused,
				...provenance.notices
			]
		}
	};
}
/** The report of a run that could not be finished. */
function errorReport(message, provenance) {
	return {
		schemaVersion: 1,
		verdict: {
			state: "error",
			reasons: [{
				state: "error",
				message
			}]
		},
		reports: [],
		notBuilt: [],
		budgetChange: null,
		provenance
	};
}
/** 0 pass or warn, 1 fail or no baseline, 2 error; as far as the plan lets it. */
function exitStatus({ verdict }, plan) {
	switch (verdict.state) {
		case "error": return 2;
		case "fail": return plan.mode === "observe" ? 0 : 1;
		case "no-baseline": return plan.mode === "observe" || plan.allowNoBaseline ? 0 : 1;
		default: return 0;
	}
}
//#endregion
export { isLiteral as _, notJudged as a, compare as b, noBudgetFile as c, percentPattern as d, parseBytes as f, isGlob as g, globForms as h, judge as i, parsePercent as l, sizePattern as m, exitStatus as n, overall as o, sizeForms as p, makeReport as r, metrics as s, errorReport as t, percentForms as u, require_picomatch as v, binaryReport as y };
