export { F as check } from "./check.js";
