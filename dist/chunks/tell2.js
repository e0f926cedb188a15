export { n as tellComment, r as tellSummary } from "./tell.js";
