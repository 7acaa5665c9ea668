export { t as flowchartOf, n as mermaidLimits } from "./drawing-mermaid.js";
