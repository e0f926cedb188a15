export { t as analyze } from "./analyzing.js";
