export { t as parseConfig } from "./parse.js";
