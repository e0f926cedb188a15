export { n as analyzeContents } from "./analyze-archive2.js";
