export { P as check } from "./check.js";
