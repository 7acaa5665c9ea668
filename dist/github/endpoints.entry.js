export { t as findPullRequests, i as listComparedFiles, a as listPullFiles, o as readContent, s as readHeadSha } from "./endpoints.js";
