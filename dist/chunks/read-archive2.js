export { t as isArchive, n as readArchive } from "./read-archive.js";
