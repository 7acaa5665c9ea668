export { t as checkName, n as openCheck } from "./check4.js";
