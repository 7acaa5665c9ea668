const require_rolldown_runtime = require("../rolldown-runtime.js");
const require_check_command = require("../check-command.js");
const require_read = require("../dialects/read.js");
const require_startup = require("../startup.js");
const require_ask = require("../history/ask.js");
const require_readers = require("../history/readers.js");
const require_rehearse_options = require("./rehearse-options.js");
// src/cli/rehearse.ts
var rehearse_exports = require_rolldown_runtime.__exportAll({ rehearse: () => rehearse });
const example = "For example pipeline-review rehearse daily.yml --environment Staging --branch my-change.";
const exitCodeOf = {
	succeeded: require_startup.exitCodes.pass,
	warning: require_startup.exitCodes.pass,
	failed: require_startup.exitCodes.findings,
	cancelled: require_startup.exitCodes.findings,
	overdue: require_startup.exitCodes.findings,
	stopped: require_startup.exitCodes.operational,
	skipped: require_startup.exitCodes.operational,
	lost: require_startup.exitCodes.operational,
	refused: require_startup.exitCodes.operational
};
async function rehearse(host, args) {
	const { values, positionals } = require_check_command.readOptions(require_rehearse_options.rehearseOptions, args);
	const { 0: path } = positionals;
	if (path === void 0 || positionals.length > 1) throw new require_startup.OperationalError("rehearse takes one file.", example);
	const request = requestOf(host, values);
	const pipeline = await pipelineIn(host, path, values.config);
	const history = await historyOf(host, request, pipeline);
	host.err(`pipeline-review: Starting a run of ${require_startup.logText(require_startup.quoted(require_readers.redact(pipeline.name)))}; its status is checked every 15 seconds.\n`);
	const { 0: told } = await (await require_check_command.entryWith(request.access.dialect).service?.rehearsals?.())?.rehearse(host, request, [{
		pipeline,
		repositoryPath: pipeline.document.source.path,
		history
	}]) ?? [];
	for (let $ = 0, $l = told?.sentences ?? []; $ < $l.length; $++) {
		const sentence = $l[$];
		host.out(`${require_startup.logText(sentence, 600)}\n`);
	}
	return exitCodeOf[told?.outcome ?? "refused"];
}
function requestOf(host, values) {
	const environment = values.environment?.trim() ?? "";
	if (environment === "") throw new require_startup.OperationalError("rehearse needs --environment.", example);
	return {
		access: require_check_command.apiAccess(host, require_startup.liveServiceName),
		repository: require_check_command.repositoryOf(host, values.repository),
		wish: {
			environment,
			branch: values.branch,
			commit: values.commit,
			ciRunId: void 0,
			deadlineSeconds: values.deadline * 60
		}
	};
}
async function pipelineIn(host, path, configPath) {
	const config = await require_check_command.loadConfig(host, configPath, require_check_command.rules);
	host.credentials?.addPrefixes(config.secretPrefixes);
	const { candidates } = await require_check_command.selectFiles(host, [path]);
	const documents = await require_check_command.readAll(host, candidates);
	for (let $ = 0, $l = documents; $ < $l.length; $++) {
		const document = $l[$];
		host.credentials?.learnDocument(document);
	}
	const pipelines = await require_read.readAnyPipelines(documents);
	const { 0: only } = pipelines;
	if (!only) throw new require_startup.OperationalError(`${require_startup.quoted(path)} contains no pipeline.`, example);
	if (pipelines.length > 1) throw new require_startup.OperationalError(`${require_startup.quoted(path)} contains several pipelines.`, "Pass one file.");
	return require_check_command.withTeamKnowledge(only, config);
}
async function historyOf(host, request, pipeline) {
	const { access, repository } = request;
	const asked = {
		from: "api",
		services: [access],
		cache: void 0,
		days: void 0,
		repository,
		now: void 0
	};
	const subject = {
		pipeline,
		before: pipeline,
		repositoryPath: pipeline.document.source.path
	};
	return (await require_ask.askHistory(host, asked, [subject])).get(pipeline.key)?.history ?? null;
}
module.exports = {
	rehearse,
	rehearse_exports
};
