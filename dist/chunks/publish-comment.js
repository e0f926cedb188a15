export { n as publishComment } from "./publish-comment2.js";
