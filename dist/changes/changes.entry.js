export { t as changesOf } from "./changes.js";
