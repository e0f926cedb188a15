export { t as downloadArtifact } from "./download-artifact2.js";
