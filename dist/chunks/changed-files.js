export { t as changedFiles } from "./changed-files2.js";
