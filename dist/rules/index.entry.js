export { ut as rules } from "../check-command.js";
