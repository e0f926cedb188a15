export { t as historyChart } from "./chart.js";
