export { t as showMeasurement, n as showReport } from "./show-result2.js";
