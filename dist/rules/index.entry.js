export { ot as rules } from "../check-command.js";
