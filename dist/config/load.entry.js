export { W as configPaths, G as loadConfig } from "../check-command.js";
