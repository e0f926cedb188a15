export { i as renderMarkdown } from "./report.js";
