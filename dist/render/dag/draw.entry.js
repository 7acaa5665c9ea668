export { t as dagSvg } from "./draw.js";
