export { t as unpack } from "./unpack.js";
