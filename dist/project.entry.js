export { x as docsOf, S as informationUri, C as pageOf, w as pinning, T as repository, E as version } from "./startup.js";
