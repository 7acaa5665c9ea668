const require_check_command = require("../check-command.js");
const require_read = require("../dialects/read.js");
// src/cli/read-pipelines.ts
async function readPipelines(host, paths, configPath) {
	return pipelinesIn(host, paths, await configOf(host, configPath));
}
async function pipelinesIn(host, paths, config) {
	return pipelinesOf(host, config, await require_check_command.readAll(host, await require_check_command.selectCandidates(host, paths, config)));
}
async function readPipelinesOfChange(host, base, paths) {
	const config = await configOf(host);
	const documents = await require_check_command.readAll(host, await require_check_command.selectCandidates(host, paths, config));
	return {
		before: await pipelinesOf(host, config, await require_check_command.readBase(base, paths, documents)),
		after: await pipelinesOf(host, config, documents)
	};
}
async function configOf(host, path) {
	const config = await require_check_command.loadConfig(host, path, require_check_command.rules);
	host.credentials?.addPrefixes(config.secretPrefixes);
	return config;
}
async function pipelinesOf(host, config, documents) {
	for (let $ = 0, $l = documents; $ < $l.length; $++) {
		const document = $l[$];
		host.credentials?.learnDocument(document);
	}
	const pipelines = await require_read.readAnyPipelines(documents);
	const releasesOf = await require_check_command.releasesAround(host, pipelines.map(({ document, dialect }) => ({
		path: document.source.path,
		dialect
	})));
	return pipelines.map((pipeline) => require_check_command.withTeamKnowledge(pipeline, config, ({ document, dialect }) => releasesOf(document.source.path, dialect)));
}
module.exports = {
	configOf,
	pipelinesIn,
	readPipelines,
	readPipelinesOfChange
};
