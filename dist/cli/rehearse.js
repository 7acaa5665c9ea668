import { Et as withTeamKnowledge, I as repositoryOf, P as apiAccess, Z as readOptions, ft as readAll, gt as selectFiles, kt as rules, vt as entryWith, xt as loadConfig } from "../check-command.js";
import { n as readAnyPipelines } from "../dialects/read.js";
import { $t as logText, er as quoted, it as liveServiceName, lr as OperationalError, ur as exitCodes } from "../startup.js";
import { t as askHistory } from "../history/ask.js";
import { r as redact } from "../history/readers.js";
import { t as rehearseOptions } from "./rehearse-options.js";
// src/cli/rehearse.ts
const example = "For example pipeline-review rehearse daily.yml --environment Staging --branch my-change.";
const exitCodeOf = {
	succeeded: exitCodes.pass,
	warning: exitCodes.pass,
	failed: exitCodes.findings,
	cancelled: exitCodes.findings,
	overdue: exitCodes.findings,
	stopped: exitCodes.operational,
	skipped: exitCodes.operational,
	lost: exitCodes.operational,
	refused: exitCodes.operational
};
async function rehearse(host, args) {
	const { values, positionals } = readOptions(rehearseOptions, args);
	const [path] = positionals;
	if (path === void 0 || positionals.length > 1) throw new OperationalError("rehearse takes one file.", example);
	const request = requestOf(host, values);
	const pipeline = await pipelineIn(host, path, values.config);
	const history = await historyOf(host, request, pipeline);
	host.err(`pipeline-review: Starting a run of ${logText(quoted(redact(pipeline.name)))}; its status is checked every 15 seconds.\n`);
	const [told] = await (await entryWith(request.access.dialect).service?.rehearsals?.())?.rehearse(host, request, [{
		pipeline,
		repositoryPath: pipeline.document.source.path,
		history
	}]) ?? [];
	for (const sentence of told?.sentences ?? []) host.out(`${logText(sentence, 600)}\n`);
	return exitCodeOf[told?.outcome ?? "refused"];
}
function requestOf(host, values) {
	const environment = values.environment?.trim() ?? "";
	if (environment === "") throw new OperationalError("rehearse needs --environment.", example);
	return {
		access: apiAccess(host, liveServiceName),
		repository: repositoryOf(host, values.repository),
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
	const config = await loadConfig(host, configPath, rules);
	host.credentials?.addPrefixes(config.secretPrefixes);
	const { candidates } = await selectFiles(host, [path]);
	const documents = await readAll(host, candidates);
	for (const document of documents) host.credentials?.learnDocument(document);
	const pipelines = await readAnyPipelines(documents);
	const [only] = pipelines;
	if (!only) throw new OperationalError(`${quoted(path)} contains no pipeline.`, example);
	if (pipelines.length > 1) throw new OperationalError(`${quoted(path)} contains several pipelines.`, "Pass one file.");
	return withTeamKnowledge(only, config);
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
	return (await askHistory(host, asked, [subject])).get(pipeline.key)?.history ?? null;
}
export { rehearse as t };
