export { G as review } from "./check.js";
