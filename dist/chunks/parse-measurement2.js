export { t as parseMeasurement } from "./parse-measurement.js";
