export { t as committed, n as formerFiles } from "./committed.js";
