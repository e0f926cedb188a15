export { g as withVariables } from "./usage.js";
