export { n as renderMarkdown } from "./report4.js";
