export { t as ruleHelp } from "./help.js";
