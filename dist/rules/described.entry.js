export { kt as rules } from "../check-command.js";
