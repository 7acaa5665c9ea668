export { lt as orchestra } from "../../orchestra-dialect.js";
