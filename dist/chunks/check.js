export { n as planBuild, a as typedPackages } from "./check2.js";
