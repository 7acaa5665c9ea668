import { _t as entries, go as claimants, vo as recognisedBy, yt as loaded } from "../check-command.js";
// src/dialects/read.ts
async function readAnyPipelines(documents) {
	return readPipelines(documents, await dialectsOf(documents));
}
async function dialectsOf(documents) {
	const claimantOf = claimants(documents, entries);
	const needed = new Set(documents.map((document) => recognisedBy(document, entries) ?? claimantOf(document)));
	return [...(await loaded(entries.filter((entry) => needed.has(entry)))).values()].map(({ reader }) => reader);
}
function readPipelines(documents, among) {
	const order = new Map(documents.map(({ source }, index) => [source, index]));
	const claimantOf = claimants(documents, among);
	const owners = new Map(documents.map((document) => [document, recognisedBy(document, among) ?? claimantOf(document)]));
	const pipelines = among.flatMap((dialect) => dialect.projectsIn(documents.filter((document) => owners.get(document) === dialect)).flatMap((project) => dialect.read(project)));
	const placeOf = ({ documents: [first] }) => order.get(first.source) ?? documents.length;
	return pipelines.sort((a, b) => placeOf(a) - placeOf(b));
}
export { readAnyPipelines as n, dialectsOf as t };
