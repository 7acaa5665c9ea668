export { t as listRules } from "./rules.js";
