export { W as review } from "./check.js";
