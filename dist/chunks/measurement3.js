export { n as renderMeasurementText } from "./overview.js";
