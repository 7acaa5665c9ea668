export { t as renderTerminal } from "./check.js";
