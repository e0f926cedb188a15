export { n as renderMeasurementMarkdown } from "./measurement2.js";
