export { B as check } from "./check.js";
