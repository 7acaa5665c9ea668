export { n as scheduleMermaid } from "./schedule-mermaid.js";
