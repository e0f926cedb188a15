export { n as tellSummary } from "./summary2.js";
