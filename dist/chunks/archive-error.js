export { t as ArchiveError, n as NoExecutableError, r as maxEntries, i as maxExecutables, a as maxPathBytes, o as maxUnpackedBytes, s as tooLarge, c as unpackLimit } from "./archive-error2.js";
