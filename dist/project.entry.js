export { S as docsOf, C as informationUri, w as pageOf, T as pinning, E as repository, D as version } from "./startup.js";
