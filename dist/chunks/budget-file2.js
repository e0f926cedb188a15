export { t as parseBudgetFile } from "./budget-file.js";
