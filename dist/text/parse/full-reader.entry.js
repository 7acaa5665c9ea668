export { t as readFullDocument } from "../../full-reader.js";
