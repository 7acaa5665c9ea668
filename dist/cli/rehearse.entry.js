export { t as rehearse } from "./rehearse.js";
