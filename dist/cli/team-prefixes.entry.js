export { t as learnPrefixes } from "./team-prefixes.js";
