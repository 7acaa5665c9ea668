import { Pn as dialects } from "../check-command.js";
// src/dialects/read.ts
function readPipelines(documents, among = dialects) {
	const order = new Map(documents.map(({ source }, index) => [source, index]));
	const pipelines = among.flatMap((dialect) => dialect.projectsIn(documentsOf(dialect, documents)).flatMap((project) => dialect.read(project)));
	const placeOf = ({ documents: [first] }) => order.get(first.source) ?? documents.length;
	return pipelines.sort((a, b) => placeOf(a) - placeOf(b));
}
function documentsOf(dialect, documents) {
	const claimed = dialect.claims?.(documents);
	return documents.filter((document) => claimed?.has(document) || dialect.recognise(document).verdict === "is");
}
export { readPipelines as t };
