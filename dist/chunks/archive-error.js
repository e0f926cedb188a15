export { t as ArchiveError, n as maxEntries, r as maxExecutables, i as maxPathBytes, a as maxUnpackedBytes, o as tooLarge, s as unpackLimit } from "./archive-error2.js";
