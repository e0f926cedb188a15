export { r as renderMarkdown } from "./report3.js";
