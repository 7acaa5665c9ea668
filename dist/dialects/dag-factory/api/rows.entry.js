export { t as rows } from "./rows.js";
