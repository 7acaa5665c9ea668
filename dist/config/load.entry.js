export { bt as configPaths, xt as loadConfig } from "../check-command.js";
