export { t as renderDiffView } from "./view5.js";
