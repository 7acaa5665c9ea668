import { H as apiAccess, Ht as dialects, J as parseAgainst, X as textOf, it as loadConfig, nt as selectFiles, pt as rules, tt as readAll, ut as withTeamKnowledge } from "./check.js";
import { Mt as OperationalError, Nt as exitCodes, _t as logText, wt as quoted } from "./base.js";
import { t as askHistory } from "./ask.js";
import { m as redact } from "./random.js";
import { t as rehearseAll } from "./rehearsals.js";
import { t as rehearseOptions } from "./rehearse-options.js";
// src/cli/rehearse.ts
const defaultMinutes = 30;
const mostMinutes = 360;
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
	const { values, positionals } = parseAgainst(rehearseOptions, args);
	const [path] = positionals;
	if (path === void 0 || positionals.length > 1) throw new OperationalError("rehearse takes one file.", example);
	const request = requestOf(host, values);
	const pipeline = await pipelineIn(host, path, textOf(values["config"]));
	const history = await historyOf(host, request, pipeline);
	host.err(`pipeline-review: Asking for a run of ${logText(quoted(redact(pipeline.name)))}; it is looked at every 15 seconds.\n`);
	const [told] = await rehearseAll(host, request, [{
		pipeline,
		repositoryPath: pipeline.document.source.path,
		history
	}]);
	for (const sentence of told?.sentences ?? []) host.out(`${logText(sentence, 600)}\n`);
	return exitCodeOf[told?.rehearsal.outcome ?? "refused"];
}
function requestOf(host, values) {
	const environment = textOf(values["environment"])?.trim() ?? "";
	if (environment === "") throw new OperationalError("rehearse needs --environment.", example);
	const deadlineSeconds = minutesOf(textOf(values["deadline"])) * 60;
	const { apiKey, baseUrl } = apiAccess(host);
	return {
		access: {
			apiKey,
			baseUrl
		},
		repository: textOf(values["repository"]) ?? (host.env["GITHUB_REPOSITORY"] || null),
		wish: {
			environment,
			branch: textOf(values["branch"]),
			commit: textOf(values["commit"]),
			ciRunId: void 0,
			deadlineSeconds
		}
	};
}
function minutesOf(text) {
	if (text === void 0) return defaultMinutes;
	const minutes = /^\d{1,3}$/.test(text) ? Number(text) : 0;
	if (minutes >= 1 && minutes <= mostMinutes) return minutes;
	throw new OperationalError(`--deadline takes 1 to ${mostMinutes} minutes, not ${quoted(text)}.`, "For example --deadline 45.");
}
async function pipelineIn(host, path, configPath) {
	const config = await loadConfig(host, configPath, rules);
	const { candidates } = await selectFiles(host, [path]);
	const pipelines = (await readAll(host, candidates)).flatMap((document) => dialects.find((dialect) => dialect.recognises(document))?.read(document) ?? []);
	const [only] = pipelines;
	if (!only) throw new OperationalError(`There is no pipeline in ${quoted(path)}.`, example);
	if (pipelines.length > 1) throw new OperationalError(`There are several pipelines in ${quoted(path)}.`, "Name one file.");
	return withTeamKnowledge(only, config);
}
async function historyOf(host, request, pipeline) {
	const { access, repository } = request;
	const asked = {
		from: "api",
		...access,
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
export { rehearse };
