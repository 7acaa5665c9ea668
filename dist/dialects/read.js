import { Fn as dialects, Nn as dialectOf, yr as claimants } from "../check-command.js";
// src/dialects/read.ts
function readPipelines(documents, among = dialects) {
	const order = new Map(documents.map(({ source }, index) => [source, index]));
	const claimantOf = claimants(documents, among);
	const owners = new Map(documents.map((document) => [document, dialectOf(document, among) ?? claimantOf(document)]));
	const pipelines = among.flatMap((dialect) => dialect.projectsIn(documents.filter((document) => owners.get(document) === dialect)).flatMap((project) => dialect.read(project)));
	const placeOf = ({ documents: [first] }) => order.get(first.source) ?? documents.length;
	return pipelines.sort((a, b) => placeOf(a) - placeOf(b));
}
export { readPipelines as t };
