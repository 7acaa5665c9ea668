export { Q as baseOf } from "./check.js";
