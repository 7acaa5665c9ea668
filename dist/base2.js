export { $ as baseOf } from "./check.js";
