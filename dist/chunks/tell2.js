export { n as tellSummary } from "./tell.js";
