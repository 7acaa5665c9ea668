import { $ as withTeamKnowledge, At as dialects, G as selectCandidates, J as loadConfig, K as readAll, nt as rules } from "./check.js";
// src/cli/read-pipelines.ts
async function readPipelines(host, paths) {
	const config = await loadConfig(host, void 0, rules);
	return (await readAll(host, await selectCandidates(host, paths, config))).flatMap((document) => {
		return (dialects.find((candidate) => candidate.recognises(document))?.read(document) ?? []).map((pipeline) => withTeamKnowledge(pipeline, config));
	});
}
export { readPipelines as t };
