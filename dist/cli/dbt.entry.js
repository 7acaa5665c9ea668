export { t as dbt } from "./dbt.js";
