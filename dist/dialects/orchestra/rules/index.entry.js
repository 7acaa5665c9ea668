export { t as rules } from "../../../orchestra-dialect.js";
