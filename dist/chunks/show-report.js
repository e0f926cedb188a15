export { t as showReport } from "./show-report2.js";
