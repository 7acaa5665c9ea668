export { T as docsOf, E as informationUri, D as pageOf, O as pinning, k as repository, A as version } from "./startup.js";
