export { S as kestra } from "../../kestra-dialect.js";
