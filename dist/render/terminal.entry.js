export { t as renderTerminal } from "../check-command.js";
