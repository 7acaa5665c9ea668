export { n as scheduleMermaid } from "./schedule-mermaid2.js";
