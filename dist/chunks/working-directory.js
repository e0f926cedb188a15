export { t as workingDirectory } from "./working-directory2.js";
