export { Q as review } from "./check.js";
