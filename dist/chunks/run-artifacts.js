export { t as findRunArtifacts } from "./run-artifacts2.js";
