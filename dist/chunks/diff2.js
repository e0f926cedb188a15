export { t as diff, a as readText } from "./diff.js";
