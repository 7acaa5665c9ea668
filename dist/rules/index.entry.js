export { t as rules } from "./index.js";
