export { r as rows } from "./rows.js";
