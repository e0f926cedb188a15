export { n as analyzeContents } from "./measuring.js";
