export { t as diff, n as diffFlags } from "./diff.js";
