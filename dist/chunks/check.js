export { t as planBuild, r as typedPackages } from "./check2.js";
