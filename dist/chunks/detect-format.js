export { N as detectFormat } from "./analysis.js";
