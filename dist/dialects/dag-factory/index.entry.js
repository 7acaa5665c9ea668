export { w as dagFactory } from "../../dag-factory-dialect.js";
