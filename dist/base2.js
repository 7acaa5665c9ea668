export { Y as baseOf } from "./check.js";
