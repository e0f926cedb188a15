export { t as signEnvelope, n as signFile, r as signStatement } from "./sign2.js";
