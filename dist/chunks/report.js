export { t as renderText } from "./report2.js";
