export { t as isArchive, n as readArchive, r as readZipFiles } from "./read-archive.js";
