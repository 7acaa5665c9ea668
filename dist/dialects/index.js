import { w as dagFactory } from "../dag-factory-dialect.js";
import { B as databricks } from "../databricks-dialect.js";
import { vo as recognisedBy } from "../check-command.js";
import { S as kestra } from "../kestra-dialect.js";
import { lt as orchestra } from "../orchestra-dialect.js";
// src/dialects/index.ts
const dialects = [
	orchestra,
	databricks,
	kestra,
	dagFactory
];
function dialectOf(document, among = dialects) {
	return recognisedBy(document, among);
}
function dialectWith(id) {
	const dialect = dialects.find((candidate) => candidate.id === id);
	if (!dialect) throw new Error(`no dialect ${id}`);
	return dialect;
}
export { dialectWith as n, dialects as r, dialectOf as t };
