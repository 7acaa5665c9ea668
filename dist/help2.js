export { t as ruleHelp } from "./help3.js";
