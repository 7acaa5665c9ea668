export { it as baseOf } from "./check.js";
