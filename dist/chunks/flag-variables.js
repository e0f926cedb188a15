export { v as withVariables } from "./usage.js";
