export { t as scheduleJson } from "./schedule-json.js";
