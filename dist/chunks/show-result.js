export { i as showDiff } from "./analyzing.js";
