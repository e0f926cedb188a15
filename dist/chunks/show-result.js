export { r as showDiff } from "./analyzing.js";
