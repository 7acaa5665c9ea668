export { K as review } from "./check.js";
