export { n as retry } from "./dist-bundle3.js";
