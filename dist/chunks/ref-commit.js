export { t as refCommit } from "./ref-commit2.js";
