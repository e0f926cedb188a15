export { u as renderJson } from "./analyzing.js";
