export { n as writeSummary } from "./summary2.js";
