export { t as errorReport } from "./make-report.js";
