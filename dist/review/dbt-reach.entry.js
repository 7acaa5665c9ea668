export { t as dbtOfEach } from "./dbt-reach.js";
