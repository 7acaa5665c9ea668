export { ht as configPaths, gt as loadConfig } from "../check-command.js";
