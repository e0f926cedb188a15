export { r as operandsOf } from "./analyzing.js";
