export { t as rules } from "../../../dag-factory-dialect.js";
