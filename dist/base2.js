export { ot as baseOf } from "./check.js";
