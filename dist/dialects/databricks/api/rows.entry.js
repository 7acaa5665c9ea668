export { n as rows } from "./rows.js";
