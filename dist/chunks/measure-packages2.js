export { t as measurePackages } from "./measure-packages.js";
