export { t as errorReport, n as exitStatus } from "./make-report.js";
