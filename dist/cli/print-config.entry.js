export { n as printConfig } from "./print-config.js";
