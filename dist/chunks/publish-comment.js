export { n as tellComment } from "./publish-comment2.js";
