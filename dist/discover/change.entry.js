export { n as changeSince, r as changeStaged } from "./change.js";
