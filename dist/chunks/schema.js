export { n as parseMeasurement } from "./schema2.js";
