export { n as operandsOf } from "./analyzing.js";
