import { Bt as andMore, O as formatBytes, Xt as inColumn, Zt as outsideColumn, lt as plainName, mt as archiveFormats, ut as plainSentence, y as coloured } from "./foundation.js";
import { n as isGenerated, s as unescape } from "./names.js";
//#region src/core/compare/archives.ts
function archivesOf({ archive, archives }) {
	return archives ?? (archive === void 0 ? [] : [archive]);
}
function largestArchive({ binary }, format) {
	const [largest = null] = archivesOf(binary).filter((archive) => archive.format === format).toSorted((a, b) => b.size - a.size);
	return largest;
}
function compareArchives(base, head) {
	return archiveFormats.flatMap((format) => {
		const was = sizeIn(base, format);
		const is = sizeIn(head, format);
		if (was === null && is === null) return [];
		return {
			format,
			base: was,
			head: is,
			delta: !(was === null && base) && !(is === null && head) ? (is ?? 0) - (was ?? 0) : null
		};
	});
}
const sizeIn = (side, format) => (side && largestArchive(side, format)?.size) ?? null;
function archiveDelta(base, head) {
	const before = base?.binary.archive;
	const after = head?.binary.archive;
	if (before && after) return before.format === after.format ? { archive: after.size - before.size } : {};
	if (base === null && after) return { archive: after.size };
	return head === null && before ? { archive: -before.size } : {};
}
function withArchivesOf(first, others) {
	const [own, ...rest] = [first, ...others].map(({ binary }) => archivesOf(binary));
	return others.length === 0 || [own, ...rest].flat().length === 0 ? first : withArchives(first, rest.flat());
}
function withArchives(measurement, more) {
	const { binary } = measurement;
	const archives = unique([...archivesOf(binary), ...more]);
	return {
		...measurement,
		binary: {
			...binary,
			archives
		}
	};
}
function unique(archives) {
	return [...new Map(archives.map((archive) => [`${archive.sha256} ${archive.path}`, archive])).values()];
}
//#endregion
//#region src/core/report/cut-rows.ts
function cutRows(rows, limit) {
	if (rows.length <= limit + (limit > 0 ? 1 : 0)) return {
		shown: rows,
		rest: null
	};
	const left = rows.slice(limit);
	return {
		shown: rows.slice(0, limit),
		rest: {
			count: left.length,
			base: sumOf(left, "base"),
			head: sumOf(left, "head"),
			delta: sumOf(left, "delta")
		}
	};
}
function sumOf(rows, side) {
	return rows.reduce((sum, row) => sum + row[side], 0);
}
const maxCut = .05;
function rowsThatSayIt(rows) {
	const moved = rows.reduce((sum, { delta }) => sum + Math.abs(delta), 0);
	const change = Math.abs(sumOf(rows, "delta"));
	let leftMoved = moved;
	let left = sumOf(rows, "delta");
	for (const [place, { delta }] of rows.entries()) {
		if (leftMoved <= maxCut * moved && Math.abs(left) <= maxCut * change) return place;
		leftMoved -= Math.abs(delta);
		left -= delta;
	}
	return rows.length;
}
//#endregion
//#region src/core/report/symbol-title.ts
const shape = /(?<=[[\](){}*, ])go\.shape\./g;
function symbolTitle(name) {
	return unescape(name).replace(shape, "~");
}
//#endregion
//#region src/core/report/authorship.ts
const minDifference = 1024;
function authorsOf({ packages }, limit) {
	return largestDifferences(packages.flatMap(({ path, size, written }) => written === void 0 ? [] : [{
		name: path,
		holds: size,
		wrote: written
	}]), limit, 1);
}
function authorChanges({ packages }, limit) {
	return largestDifferences(packages.flatMap(({ path, delta, written }) => written === void 0 ? [] : [{
		name: path,
		holds: delta,
		wrote: written.delta
	}]), limit, minDifference);
}
function largestDifferences(rows, limit, least) {
	const sorted = rows.map((row) => ({
		...row,
		base: row.holds,
		head: row.wrote,
		delta: row.wrote - row.holds
	})).toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta) || Math.abs(b.head) - Math.abs(a.head));
	if (limit === 0 || Math.abs(sorted[0]?.delta ?? 0) < least) return null;
	const { shown, rest } = cutRows(sorted, limit);
	return {
		rows: shown.map(({ name, holds, wrote }) => ({
			name,
			holds,
			wrote
		})),
		rest: rest && {
			count: rest.count,
			holds: rest.base,
			wrote: rest.head
		}
	};
}
function instancesOf({ symbols }, limit) {
	const sizes = new Map();
	for (const { name, region, size, instantiatedFor } of symbols) if (instantiatedFor !== void 0 || region === "code" && name.includes("[") && !isGenerated(name)) add(sizes, instantiatedFor ?? "", size);
	return largestInstances(sizes, limit);
}
function instanceChanges({ symbols }, limit) {
	const sizes = new Map();
	for (const { delta, instantiatedFor } of symbols) if (instantiatedFor !== void 0) add(sizes, instantiatedFor, delta);
	return largestInstances(sizes, limit);
}
function add(sizes, name, size) {
	sizes.set(name, (sizes.get(name) ?? 0) + size);
}
function largestInstances(sizes, limit) {
	const sorted = [...sizes].filter(([, size]) => size !== 0).map(([name, size]) => ({
		name,
		base: 0,
		head: size,
		delta: size
	})).toSorted((a, b) => Math.abs(b.delta) - Math.abs(a.delta));
	if (limit === 0 || Math.abs(sorted[0]?.delta ?? 0) < minDifference) return null;
	const { shown, rest } = cutRows(sorted, limit);
	return {
		rows: shown.map(({ name, delta }) => ({
			name,
			size: delta
		})),
		rest: rest && {
			count: rest.count,
			size: rest.delta
		}
	};
}
//#endregion
//#region node_modules/string-width/node_modules/ansi-regex/index.js
const ST = String.raw`(?:\u001B\u005C|\u009C)`;
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
const pattern = `${String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`}|${osc}|${controlString}|${String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`}|${String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`}`;
function ansiRegex({ onlyFirst = false } = {}) {
	return new RegExp(pattern, onlyFirst ? void 0 : "g");
}
//#endregion
//#region node_modules/string-width/node_modules/strip-ansi/index.js
const regex = ansiRegex();
function stripAnsi(string) {
	if (typeof string !== "string") throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	if (!string.includes("\x1B") && !string.includes("\u009B")) return string;
	return string.replace(regex, "");
}
const ambiguousRanges = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
];
const fullwidthRanges = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
];
const wideRanges = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
];
//#endregion
//#region node_modules/get-east-asian-width/utilities.js
const isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) high = mid - 1;
		else if (codePoint > ranges[i + 1]) low = mid + 1;
		else return true;
	}
	return false;
};
//#endregion
//#region node_modules/get-east-asian-width/lookup.js
const commonCjkCodePoint = 19968;
const [wideFastPathStart, wideFastPathEnd] = findWideFastPathRange(wideRanges);
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];
	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];
		if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) return [start, end];
		if (end - start > fastPathEnd - fastPathStart) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}
	return [fastPathStart, fastPathEnd];
}
const isAmbiguous = (codePoint) => {
	if (codePoint < 161 || codePoint > 1114109) return false;
	return isInRange(ambiguousRanges, codePoint);
};
const isFullwidth = (codePoint) => {
	if (codePoint < 12288 || codePoint > 65510) return false;
	return isInRange(fullwidthRanges, codePoint);
};
const isWide = (codePoint) => {
	if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) return true;
	if (codePoint < 4352 || codePoint > 262141) return false;
	return isInRange(wideRanges, codePoint);
};
//#endregion
//#region node_modules/get-east-asian-width/index.js
function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
}
function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
	validate(codePoint);
	if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) return 2;
	return 1;
}
//#endregion
//#region node_modules/string-width/index.js
let segmenter;
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;
function isDoubleWidthNonRgiEmojiSequence(segment) {
	if (segment.length > 50) return false;
	if (unqualifiedKeycapRegex.test(segment)) return true;
	if (segment.includes("\u200D")) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}
	return false;
}
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? void 0 : segment.slice(index);
}
function isHangulLeadingJamo(codePoint) {
	return codePoint >= 4352 && codePoint <= 4447 || codePoint >= 43360 && codePoint <= 43388;
}
function isHangulVowelJamo(codePoint) {
	return codePoint >= 4448 && codePoint <= 4519 || codePoint >= 55216 && codePoint <= 55238;
}
function isHangulTrailingJamo(codePoint) {
	return codePoint >= 4520 && codePoint <= 4607 || codePoint >= 55243 && codePoint <= 55291;
}
function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint) || isHangulVowelJamo(codePoint) || isHangulTrailingJamo(codePoint);
}
function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];
	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) continue;
		codePoints.push(character.codePointAt(0));
	}
	if (codePoints.length === 0) return;
	let width = 0;
	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) return;
			for (let remaining = index; remaining < codePoints.length; remaining++) width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			return width;
		}
		if (isHangulLeadingJamo(codePoint) && isHangulVowelJamo(codePoints[index + 1])) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}
	return width;
}
function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;
	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}
		if (spacingMarkRegex.test(character) || character >= "\uFF00" && character <= "\uFFEF") extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
	}
	return extra;
}
function stringWidth(input, options = {}) {
	if (typeof input !== "string" || input.length === 0) return 0;
	const { ambiguousIsNarrow = true, countAnsiEscapeCodes = false } = options;
	let string = input;
	if (!countAnsiEscapeCodes && (string.includes("\x1B") || string.includes("\u009B"))) string = stripAnsi(string);
	if (string.length === 0) return 0;
	if (/^[\u0020-\u007E]*$/.test(string)) return string.length;
	let width = 0;
	const eastAsianWidthOptions = { ambiguousAsWide: !ambiguousIsNarrow };
	for (const { segment } of (segmenter ??= new Intl.Segmenter()).segment(string)) {
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === void 0) continue;
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}
		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== void 0) {
			width += hangulWidth;
			continue;
		}
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}
	return width;
}
//#endregion
//#region src/core/report/terminal/text-width.ts
const narrow = /^[\x20-\x7e\u00a0\u00D7\u00B7\u2013\u2014\u2019\u2026\u2192\u2212\u2248\u2264]*$/;
function textWidth(text) {
	return narrow.test(text) ? text.length : stringWidth(text);
}
//#endregion
//#region src/core/report/terminal/short-names.ts
const maxNameLength = 2e3;
const shares = [
	1 / 3,
	1 / 2,
	2 / 3,
	1 / 6,
	5 / 6,
	0
];
function shortNames(names, width) {
	const plain = names.map((name) => plainName(name, maxNameLength));
	const all = [...new Set(plain)];
	const short = new Map(all.filter((name) => textWidth(name) <= width).map((name) => [name, name]));
	const taken = new Set(short.keys());
	const long = all.filter((name) => !short.has(name));
	for (const group of grouped$1(long, (name) => cut(name, width, shares[0]))) {
		const texts = distinct(group, width, taken);
		for (const [index, name] of group.entries()) {
			const text = texts[index] ?? name;
			short.set(name, text);
			taken.add(text);
		}
	}
	return plain.map((name) => short.get(name) ?? name);
}
function grouped$1(names, keyOf) {
	const groups = new Map();
	for (const name of names) {
		const key = keyOf(name);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [name]);
		else group.push(name);
	}
	return groups.values();
}
function distinct(names, width, taken) {
	const differ = differenceOf(names);
	const ways = [...shares.map((share) => (name) => cut(name, width, share)), (name) => cutAround(name, width, differ)];
	for (const way of ways) {
		const texts = names.map(way);
		if (new Set(texts).size === names.length && texts.every((text) => !taken.has(text))) return texts;
	}
	return names;
}
function differenceOf(names) {
	const [first = "", ...others] = names;
	let at = 0;
	while (at < first.length && others.every((name) => name[at] === first[at])) at += 1;
	return at;
}
function cut(name, width, share) {
	const head = Math.floor((width - 1) * share);
	return `${startOf(name, head)}\u2026${endOf(name, width - 1 - head)}`;
}
function cutAround(name, width, place) {
	const characters = Array.from(name);
	const room = width - 2;
	const from = Math.max(0, Math.min(place - 4, characters.length - room));
	return `\u2026${startOf(characters.slice(from).join(""), room)}\u2026`;
}
function startOf(text, width) {
	let kept = "";
	let columns = 0;
	for (const character of text) {
		columns += textWidth(character);
		if (columns > width) break;
		kept += character;
	}
	return kept;
}
function endOf(text, width) {
	let kept = "";
	let columns = 0;
	for (const character of Array.from(text).toReversed()) {
		columns += textWidth(character);
		if (columns > width) break;
		kept = character + kept;
	}
	return kept;
}
//#endregion
//#region src/core/report/terminal/table.ts
const maxAligned = 200;
function textTable(titles, align, rows, style) {
	const head = titles.map((title) => coloured(title, "dim", style));
	const isTerminal = Number.isFinite(style.width);
	return alignedLines([head, ...rows], align, isTerminal ? Infinity : maxAligned).join("\n");
}
function widestOf(texts) {
	return texts.reduce((widest, text) => Math.max(widest, textWidth(text)), 0);
}
function alignedLines(rows, align, maxWidth = Infinity) {
	const widths = align.map((_, column) => Math.min(maxWidth, widestOf(rows.map((cells) => cells[column] ?? ""))));
	return rows.map((cells) => cells.map((cell, column) => {
		const width = widths[column] ?? outsideColumn();
		const padding = " ".repeat(Math.max(0, width - textWidth(cell)));
		return `  ${align[column] === "right" ? padding + cell : cell + padding}`;
	}).join("").trimEnd());
}
const gap = 2;
function roomForNames(titles, rows, { width }) {
	const all = titles.map((title, column) => widestOf([title, ...rows.map((cells) => cells[column] ?? "")])).reduce((sum, columns) => sum + gap + columns, gap);
	return Math.max(20, width - all);
}
//#endregion
//#region src/core/report/terminal/authorship.ts
function authorsText(authors, format, style) {
	if (authors === null) return "";
	const { rows, rest } = authors;
	const width = Math.max(20, style.width - 26);
	const names = shortNames(rows.map(({ name }) => name), width);
	const lines = rows.map(({ holds, wrote }, index) => [
		names[index] ?? "",
		format(holds),
		format(wrote)
	]);
	const last = rest === null ? [] : [[
		andMore(rest.count),
		format(rest.holds),
		format(rest.wrote)
	]];
	const body = textTable([
		"",
		"holds",
		"wrote"
	], [
		"left",
		"right",
		"right"
	], [...lines, ...last], style);
	return titled("Who wrote it (inlined code is its author's)", body, style);
}
function instancesText(instances, title, format, style) {
	if (instances === null) return "";
	const { rows, rest } = instances;
	const width = Math.max(20, style.width - 16);
	const names = shortNames(rows.map(({ name }) => name === "" ? "unknown by its name" : name), width);
	const lines = rows.map(({ size }, index) => [names[index] ?? "", format(size)]);
	const last = rest === null ? [] : [[andMore(rest.count), format(rest.size)]];
	const body = textTable(["", title], ["left", "right"], [...lines, ...last], style);
	return titled("Generic code, by the package that it was compiled for", body, style);
}
const titled = (title, body, style) => `${coloured(title, "bold", style)}\n${body}`;
//#endregion
//#region src/core/report/views/shares.ts
function shareOf(part, whole) {
	if (whole === 0) return "";
	const percent = part / whole * 100;
	if (percent > 0 && percent < .05) return "< 0.1 %";
	return `${percent.toFixed(1)} %`;
}
//#endregion
//#region src/core/report/composition.ts
function compositions(measurement, limit) {
	const { sections, regions, modules, packages, symbols } = measurement;
	const { otherSymbols = nothing } = measurement;
	return [
		{
			title: "Sections",
			rows: sections.map(({ name, fileSize }) => ({
				name,
				size: fileSize
			}))
		},
		{
			title: "Regions",
			rows: regions
		},
		{
			title: "Modules",
			rows: modules.map(({ path, version, size }) => ({
				name: version === "" ? path : `${path} ${version}`,
				size
			}))
		},
		{
			title: "Packages",
			rows: packages.map(({ path, size }) => ({
				name: path,
				size
			}))
		},
		{
			title: "Symbols",
			rows: symbols
		}
	].map(({ title, rows }) => {
		return {
			title,
			...largest(rows, limit, title === "Symbols" ? otherSymbols : nothing)
		};
	}).filter(({ rows }) => rows.length > 0).map((composition) => composition.title === "Symbols" ? {
		...composition,
		rows: composition.rows.map(withTitle)
	} : composition);
}
const withTitle = ({ name, size }) => ({
	name: symbolTitle(name),
	size
});
const nothing = {
	count: 0,
	size: 0
};
function largest(rows, limit, others) {
	const sized = isLargestFirst(rows) ? rows : rows.toSorted((a, b) => b.size - a.size);
	let count = sized.length;
	while (count > 0 && sized[count - 1]?.size === 0) count--;
	const all = count + others.count;
	const cut = all > limit + (limit > 0 ? 1 : 0) ? limit : count;
	const shown = sized.slice(0, cut).map(({ name, size }) => ({
		name,
		size
	}));
	let { size } = others;
	for (let i = cut; i < count; i++) size += inColumn(sized[i]?.size);
	return {
		rows: shown,
		rest: cut === all ? null : {
			count: all - cut,
			size
		}
	};
}
function isLargestFirst(rows) {
	let before = Number.POSITIVE_INFINITY;
	for (const { size } of rows) {
		if (size > before) return false;
		before = size;
	}
	return true;
}
function sizesSentence({ binary }) {
	const { fileSize, contentSize, paddingSize, compressed } = binary;
	const gzip = compressed === null ? "" : `, ${formatBytes(compressed.gzip)} as gzip`;
	return `${formatBytes(fileSize)} (${grouped(fileSize)} bytes): ${formatBytes(contentSize)} content, ${formatBytes(paddingSize)} padding${gzip}`;
}
function archiveSentence({ binary }) {
	const texts = archivesOf(binary).map(({ file, format, size, contentSize, path }) => {
		return `in ${file} (${format})${path === "" ? "" : ` as ${path}`}: ${formatBytes(size)} to download, ${formatBytes(contentSize)} unpacked`;
	});
	return texts.length === 0 ? null : texts.join("; ");
}
const grouped = (count) => String(count).replace(/\B(?=(?:\d{3}){1,6}$)/g, ",");
function identity({ binary }) {
	const { format, goos, goarch, goVersion, mainPackage, stripped } = binary;
	return [
		goos === "" ? format : `${format} ${goos}/${goarch}`,
		goVersion,
		mainPackage,
		stripped ? "stripped" : "not stripped"
	].filter((text) => text !== "");
}
function attributionSentence({ attribution, binary }) {
	const { level, unattributedBytes } = attribution;
	return `attributed by ${level}: ${unattributedBytes === 0 ? "every byte has an owner" : `all but ${formatBytes(unattributedBytes)} of ${formatBytes(binary.fileSize)} have an owner`}`;
}
//#endregion
//#region src/core/report/terminal/measurement.ts
function renderMeasurementText(measurement, style, top = null) {
	return `${[headText(measurement, style), ...overview(measurement, style, top)].filter((block) => block !== "").join("\n\n")}\n`;
}
function headText(measurement, style) {
	const { binary, attribution } = measurement;
	return [
		`${coloured(plainName(binary.name), "bold", style)}: ${sizesSentence(measurement)}`,
		identity(measurement).map((part) => plainName(part)).join(", "),
		...[archiveSentence(measurement) ?? []].flat().map((text) => plainSentence(text)),
		attributionSentence(measurement),
		...attribution.notes.map((note) => `! ${plainSentence(note)}`)
	].join("\n");
}
function overview(measurement, style, top) {
	return [
		...compositions(measurement, top ?? 20).map((composition) => compositionText(composition, measurement.binary.fileSize, style)),
		authorsText(authorsOf(measurement, top ?? 10), formatBytes, style),
		instancesText(instancesOf(measurement, top ?? 10), "size", formatBytes, style)
	];
}
function compositionText({ title, rows, rest }, fileSize, style) {
	const width = Math.max(20, style.width - 26);
	const names = shortNames(rows.map(({ name }) => name), width);
	const lines = rows.map(({ size }, index) => [
		names[index] ?? "",
		formatBytes(size),
		shareOf(size, fileSize)
	]);
	const last = rest === null ? [] : [[
		andMore(rest.count),
		formatBytes(rest.size),
		shareOf(rest.size, fileSize)
	]];
	const body = textTable([
		"",
		"size",
		"of file"
	], [
		"left",
		"right",
		"right"
	], [...lines, ...last], style);
	return `${coloured(title, "bold", style)}\n${body}`;
}
//#endregion
export { withArchives as A, symbolTitle as C, archivesOf as D, archiveDelta as E, compareArchives as O, instancesOf as S, rowsThatSayIt as T, textWidth as _, compositions as a, authorsOf as b, shareOf as c, alignedLines as d, roomForNames as f, shortNames as g, maxNameLength as h, attributionSentence as i, withArchivesOf as j, largestArchive as k, authorsText as l, widestOf as m, renderMeasurementText as n, identity as o, textTable as p, archiveSentence as r, sizesSentence as s, headText as t, instancesText as u, stringWidth as v, cutRows as w, instanceChanges as x, authorChanges as y };
