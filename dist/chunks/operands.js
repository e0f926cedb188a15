export { t as operandsOf } from "./operands2.js";
