export { at as baseOf } from "./check.js";
