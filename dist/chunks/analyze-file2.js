export { t as analyzeFile } from "./analyze-file.js";
