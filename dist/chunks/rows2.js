export { t as changedTable } from "./rows.js";
