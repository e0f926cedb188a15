export { et as writeOutput } from "./values.js";
