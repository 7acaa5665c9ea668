export { t as reportHtml } from "./html.js";
