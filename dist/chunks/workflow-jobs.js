export { i as startOfJob } from "./workflow-jobs2.js";
