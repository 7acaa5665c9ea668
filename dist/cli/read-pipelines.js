import { G as loadConfig, Kt as dialectOf, L as selectCandidates, R as readBase, et as withTeamKnowledge, ot as rules, z as readAll } from "../check-command.js";
// src/cli/read-pipelines.ts
async function readPipelines(host, paths) {
	const config = await configOf(host);
	return pipelinesOf(host, config, await readAll(host, await selectCandidates(host, paths, config)));
}
async function readPipelinesOfChange(host, base, paths) {
	const config = await configOf(host);
	const documents = await readAll(host, await selectCandidates(host, paths, config));
	return {
		before: pipelinesOf(host, config, await readBase(base, paths, documents)),
		after: pipelinesOf(host, config, documents)
	};
}
async function configOf(host) {
	const config = await loadConfig(host, void 0, rules);
	host.credentials?.addPrefixes(config.secretPrefixes);
	return config;
}
function pipelinesOf(host, config, documents) {
	return documents.flatMap((document) => {
		host.credentials?.learnDocument(document);
		return (dialectOf(document)?.read(document) ?? []).map((pipeline) => withTeamKnowledge(pipeline, config));
	});
}
export { readPipelinesOfChange as n, readPipelines as t };
