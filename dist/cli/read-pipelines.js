import { Et as withTeamKnowledge, dt as readBase, ft as readAll, kt as rules, ut as selectCandidates, xt as loadConfig } from "../check-command.js";
import { n as readAnyPipelines } from "../dialects/read.js";
// src/cli/read-pipelines.ts
async function readPipelines(host, paths, configPath) {
	return pipelinesIn(host, paths, await configOf(host, configPath));
}
async function pipelinesIn(host, paths, config) {
	return pipelinesOf(host, config, await readAll(host, await selectCandidates(host, paths, config)));
}
async function readPipelinesOfChange(host, base, paths) {
	const config = await configOf(host);
	const documents = await readAll(host, await selectCandidates(host, paths, config));
	return {
		before: await pipelinesOf(host, config, await readBase(base, paths, documents)),
		after: await pipelinesOf(host, config, documents)
	};
}
async function configOf(host, path) {
	const config = await loadConfig(host, path, rules);
	host.credentials?.addPrefixes(config.secretPrefixes);
	return config;
}
async function pipelinesOf(host, config, documents) {
	for (const document of documents) host.credentials?.learnDocument(document);
	return (await readAnyPipelines(documents)).map((pipeline) => withTeamKnowledge(pipeline, config));
}
export { readPipelinesOfChange as i, pipelinesIn as n, readPipelines as r, configOf as t };
