export { t as changedTable, r as measuredTable } from "./rows.js";
