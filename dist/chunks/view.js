export { t as renderDiffViewMarkdown } from "./view2.js";
