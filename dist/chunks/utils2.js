export { r as getOctokitOptions } from "./utils.js";
