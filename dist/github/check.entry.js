export { t as checkName, n as openCheck } from "./check.js";
