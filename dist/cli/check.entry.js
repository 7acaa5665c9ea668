export { x as check } from "../check-command.js";
