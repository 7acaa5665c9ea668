export { t as mostSarifBytes, n as renderSarif } from "./sarif.js";
