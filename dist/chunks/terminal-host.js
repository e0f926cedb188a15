export { n as terminalHost, r as workflowStep } from "./terminal-host2.js";
