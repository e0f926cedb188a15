export { n as measure } from "./analysis.js";
