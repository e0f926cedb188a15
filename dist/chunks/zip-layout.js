import { F as struct } from "./analysis.js";
//#region src/core/archive/zip-layout.ts
const localHeader = struct({
	signature: "u32",
	version: 2,
	flags: "u16",
	method: "u16",
	time: 4,
	crc: "u32",
	sizes: 8,
	nameLength: "u16",
	extraLength: "u16"
});
const centralHeader = struct({
	signature: "u32",
	versionMadeBy: "u16",
	versionNeeded: 2,
	flags: "u16",
	method: "u16",
	time: 4,
	crc: "u32",
	compressedSize: "u32",
	size: "u32",
	nameLength: "u16",
	extraLength: "u16",
	commentLength: "u16",
	disk: 2,
	internalAttributes: 2,
	externalAttributes: "u32",
	localOffset: "u32"
});
const endRecord = struct({
	signature: "u32",
	disks: "u32",
	countOnDisk: "u16",
	count: "u16",
	directorySize: "u32",
	directoryOffset: "u32",
	commentLength: "u16"
});
const localSignature = 67324752;
const centralSignature = 33639248;
const endSignature = 101010256;
const descriptorSignature = 134695760;
const zipMethods = {
	stored: 0,
	deflated: 8
};
const harmlessFlags = 2062;
//#endregion
export { endSignature as a, localSignature as c, endRecord as i, zipMethods as l, centralSignature as n, harmlessFlags as o, descriptorSignature as r, localHeader as s, centralHeader as t };
