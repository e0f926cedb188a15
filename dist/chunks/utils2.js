export { n as defaults } from "./utils.js";
