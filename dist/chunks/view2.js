export { t as renderDiffViewMarkdown } from "./view3.js";
