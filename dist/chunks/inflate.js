export { t as inflate } from "./inflate2.js";
