export { n as docsOf, r as repository, i as version } from "./base.js";
