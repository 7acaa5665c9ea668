export { Mt as rules } from "../check-command.js";
