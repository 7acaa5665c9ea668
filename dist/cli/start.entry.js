export { x as start } from "../startup.js";
