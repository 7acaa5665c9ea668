export { t as rules } from "../../../kestra-dialect.js";
