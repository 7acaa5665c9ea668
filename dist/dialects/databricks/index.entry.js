export { B as databricks } from "../../databricks-dialect.js";
