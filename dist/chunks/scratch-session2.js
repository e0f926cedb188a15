export { t as inScratch } from "./scratch-session.js";
