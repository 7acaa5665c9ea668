export { et as fullReview } from "./check-command.js";
