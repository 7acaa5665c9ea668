export { t as manifestAtHand } from "./at-hand.js";
