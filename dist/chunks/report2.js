export { t as renderText } from "./report.js";
