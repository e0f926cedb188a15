export { n as renderJson } from "./json2.js";
