export { r as renderJson } from "./json2.js";
