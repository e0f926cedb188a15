export { n as retry } from "./dist-bundle2.js";
