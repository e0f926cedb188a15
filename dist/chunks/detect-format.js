export { P as detectFormat } from "./analysis.js";
