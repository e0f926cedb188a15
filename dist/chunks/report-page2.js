export { t as historyPage, n as measurementData, r as measurementPage, i as reportData, a as reportPage } from "./report-page.js";
