export { t as reportingErrors } from "./reporting-errors2.js";
