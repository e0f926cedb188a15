export { n as parseMeasurement } from "./measurement-schema2.js";
