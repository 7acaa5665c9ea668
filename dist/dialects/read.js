const require_check_command = require("../check-command.js");
// src/dialects/read.ts
async function readAnyPipelines(documents) {
	return readPipelines(documents, await dialectsOf(documents));
}
async function dialectsOf(documents) {
	const claimantOf = require_check_command.claimants(documents, require_check_command.entries);
	const needed = new Set(documents.map((document) => require_check_command.recognisedBy(document, require_check_command.entries) ?? claimantOf(document)));
	return [...(await require_check_command.loaded(require_check_command.entries.filter((entry) => needed.has(entry)))).values()].map(({ reader }) => reader);
}
function readPipelines(documents, among) {
	const order = new Map(documents.map(({ source }, index) => [source, index]));
	const claimantOf = require_check_command.claimants(documents, among);
	const owners = new Map(documents.map((document) => [document, require_check_command.recognisedBy(document, among) ?? claimantOf(document)]));
	const pipelines = among.flatMap((dialect) => dialect.projectsIn(documents.filter((document) => owners.get(document) === dialect)).flatMap((project) => dialect.read(project)));
	const placeOf = ({ documents: { 0: first } }) => order.get(first.source) ?? documents.length;
	return pipelines.sort((a, b) => placeOf(a) - placeOf(b));
}
module.exports = {
	dialectsOf,
	readAnyPipelines
};
