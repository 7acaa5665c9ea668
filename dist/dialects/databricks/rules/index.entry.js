export { t as rules } from "../../../databricks-dialect.js";
