export { t as measurePackages } from "./measure-packages2.js";
