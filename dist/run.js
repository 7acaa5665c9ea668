export { q as review } from "./check.js";
