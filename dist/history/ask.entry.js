export { t as askHistory } from "./ask.js";
