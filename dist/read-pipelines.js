import { $ as selectCandidates, Ht as dialects, et as readBase, it as loadConfig, pt as rules, tt as readAll, ut as withTeamKnowledge } from "./check.js";
// src/cli/read-pipelines.ts
async function readPipelines(host, paths) {
	const config = await loadConfig(host, void 0, rules);
	return pipelinesOf(config, await readAll(host, await selectCandidates(host, paths, config)));
}
async function readPipelinesOfChange(host, base, paths) {
	const config = await loadConfig(host, void 0, rules);
	const documents = await readAll(host, await selectCandidates(host, paths, config));
	return {
		before: pipelinesOf(config, await readBase(base, paths, documents)),
		after: pipelinesOf(config, documents)
	};
}
function pipelinesOf(config, documents) {
	return documents.flatMap((document) => {
		return (dialects.find((candidate) => candidate.recognises(document))?.read(document) ?? []).map((pipeline) => withTeamKnowledge(pipeline, config));
	});
}
export { readPipelinesOfChange as n, readPipelines as t };
