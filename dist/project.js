export { n as docsOf, r as pageOf, i as repository, a as version } from "./base.js";
