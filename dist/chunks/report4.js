export { t as renderText } from "./report3.js";
