export { J as configPaths, Y as loadConfig } from "../check-command.js";
