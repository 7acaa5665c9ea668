export { E as check } from "../check-command.js";
