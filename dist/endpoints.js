export { t as findPullRequests, i as listComparedFiles, a as listPullFiles, o as readContent } from "./endpoints2.js";
