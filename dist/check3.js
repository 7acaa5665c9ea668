export { t as openCheck } from "./check4.js";
