export { X as terminalLog } from "./values.js";
