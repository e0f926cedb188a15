export { t as renderDiffView } from "./view4.js";
