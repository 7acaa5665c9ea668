import { Et as withTeamKnowledge, Mt as rules, ct as selectCandidates, gt as loadConfig, lt as readBase, ut as readAll } from "../check-command.js";
import { t as readPipelines$1 } from "../dialects/read.js";
// src/cli/read-pipelines.ts
async function readPipelines(host, paths, configPath) {
	const config = await configOf(host, configPath);
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
async function configOf(host, path) {
	const config = await loadConfig(host, path, rules);
	host.credentials?.addPrefixes(config.secretPrefixes);
	return config;
}
function pipelinesOf(host, config, documents) {
	for (const document of documents) host.credentials?.learnDocument(document);
	return readPipelines$1(documents).map((pipeline) => withTeamKnowledge(pipeline, config));
}
export { readPipelinesOfChange as n, readPipelines as t };
