export { r as tellSummary } from "./tell.js";
