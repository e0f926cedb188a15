export { t as standardErrorLog } from "./standard-error-log.js";
