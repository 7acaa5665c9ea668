export { r as changeSince, i as changeStaged } from "./change.js";
