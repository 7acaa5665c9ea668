export { t as findPullRequests, r as listComparedFiles, i as listPullFiles, a as readContent } from "./endpoints2.js";
