export { t as provenanceHere } from "./provenance.js";
