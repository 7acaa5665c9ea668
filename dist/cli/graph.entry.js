export { t as graph } from "./graph.js";
