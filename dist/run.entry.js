export { z as review } from "./check-command.js";
