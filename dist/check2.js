export { N as check } from "./check.js";
