export { t as showDiff } from "./show-result2.js";
