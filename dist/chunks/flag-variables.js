export { n as withVariables } from "./flag-variables2.js";
