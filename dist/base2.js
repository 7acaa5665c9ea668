export { Z as baseOf } from "./check.js";
