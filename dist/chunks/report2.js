export { r as renderMarkdown } from "./report.js";
