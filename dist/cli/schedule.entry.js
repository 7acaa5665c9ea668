export { t as schedule } from "./schedule.js";
