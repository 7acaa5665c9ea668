export { F as review } from "./check-command.js";
