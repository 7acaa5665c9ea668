import { $t as logText, L as settings, Qn as roughDuration, Zn as listNames, Zt as log, er as quoted, ln as joined, lr as OperationalError, nt as descriptionOf, qn as count, ur as exitCodes, xt as fromEnvironment } from "../startup.js";
import { a as sourceOf, c as wantedOf, d as problemTests, l as historyOf, n as dialectOf, o as withNewestRuns, r as readSnapshotFile, s as wantedIds, u as evidenceOf } from "../history/ask.js";
import { a as renderSnapshot } from "../history/snapshot.js";
import { A as writeFile, At as snapshotPath, I as repositoryOf, L as serviceAsked, P as apiAccess, T as paintFor, Z as readOptions, l as historyLines } from "../check-command.js";
import { s as timeOf } from "../history/time.js";
import { n as historyOptions } from "./history-options.js";
import { r as readPipelines } from "./read-pipelines.js";
import { t as learnPrefixes } from "./team-prefixes.js";
// src/cli/history-numbers.ts
const mostNamed = 3;
function numberLines(evidence) {
	return evidence.flatMap(({ pipeline, environments }) => {
		const [environment] = environments;
		if (!environment || environment.judged === 0) return [];
		return [log`${logText(pipeline.name ?? pipeline.id, 120)}`, ...linesOf(environment).map((line) => log`  ${line}`)];
	});
}
function linesOf(environment) {
	return [
		...rateLine("succeeded", environment.successRate),
		...environment.warning > 0 ? rateLine("with warnings", environment.warningRate) : [],
		...workLine(environment),
		...spendLine(environment),
		...rowLines(environment),
		...nodeLines(environment)
	];
}
function rateLine(what, rate) {
	if (!rate) return [];
	const text = `${percent(rate.value)} % ${what} (95 % interval ${percent(rate.low)} to ${percent(rate.high)} %, n = ${rate.n})`;
	return [log`${logText(text, 200)}`];
}
function percent(share) {
	return Math.round(share * 100);
}
function workLine({ tasks }) {
	return named("share of the work", tasks.flatMap(({ name, workShare }) => !workShare ? [] : [`${name} ${percent(workShare)} %`]));
}
function spendLine({ spend }) {
	const { runs, costPerRun, creditsPerRun, currency } = spend;
	const parts = [...costPerRun === null ? [] : [`${amount(costPerRun)}${currency === null ? "" : ` ${currency}`}`], ...creditsPerRun === null ? [] : [`${amount(creditsPerRun)} credits`]];
	return parts.length === 0 ? [] : [log`cost of a run: ${logText(parts.join(", "), 120)} (median, n = ${runs})`];
}
function amount(value) {
	return Math.round(value * 100) / 100;
}
function rowLines({ rows }) {
	return named("rows last time", rows.map(({ object, median, latest, runs }) => `${object} ${latest} (median ${median}, n = ${runs})`));
}
function nodeLines({ dbtNodes }) {
	const slow = dbtNodes.map(({ node, medianSeconds, runs }) => `${node} ${roughDuration(medianSeconds)} (n = ${runs})`);
	const failing = problemTests(dbtNodes).map(({ node, failed, warned, runs }) => `${node} failed ${failed} and warned ${warned} times in ${count(runs, "run")}`);
	return [...named("slowest dbt nodes", slow), ...named("dbt tests that found something", failing)];
}
function named(title, texts) {
	if (texts.length === 0) return [];
	const shown = texts.slice(0, mostNamed).map((text) => log`${logText(text, 200)}`);
	const rest = texts.length > mostNamed ? log`, and ${texts.length - mostNamed} more` : log``;
	return [log`${logText(title, 60)}: ${joined(shown, ", ")}${rest}`];
}
// src/cli/history.ts
async function history(host, args) {
	const { values, positionals } = readOptions(historyOptions, args);
	const [action, ...rest] = positionals;
	if (action === "pull") return pull(host, values, rest);
	if (action === "show") return show(host, fileOf(rest));
	throw new OperationalError(action === void 0 ? "history needs an action: pull or show." : `Unknown action of history: ${quoted(action)}.`, "pipeline-review history pull [paths\u2026] writes a snapshot, pipeline-review history show [FILE] prints one.");
}
function fileOf(paths) {
	if (paths.length > 1) throw new OperationalError("history show takes one file.", `Without one it shows ${snapshotPath}.`);
	return paths[0] ?? ".pipeline-review/history.json";
}
async function pull(host, values, paths) {
	const request = requestOf(host, values);
	const { service } = request;
	const all = await readPipelines(host, paths.length === 0 ? ["."] : paths);
	const pipelines = all.filter(({ dialect }) => dialect.id === service.dialect);
	if (pipelines.length === 0) throw noPipeline(service.title, all.length > 0);
	const registered = new Map();
	const pulled = await (await sourceOf(request.access)).pull(host, request.access, {
		...request,
		effort: "pull",
		wanted: pipelines.map((pipeline) => wantedOf(subjectOf(pipeline))),
		select: (records) => {
			for (const pipeline of pipelines) registered.set(pipeline.key, wantedIds(records, [subjectOf(pipeline)], request.repository));
			return [...registered.values()].flat();
		}
	});
	if ("reason" in pulled) throw new OperationalError(`Run history cannot be read: ${pulled.reason} (${count(pulled.calls, "call")}).`, `Check ${variablesOf(service)}, or try again later; nothing was written.`);
	const strangers = pipelines.filter(({ key }) => (registered.get(key) ?? []).length === 0);
	if (strangers.length === pipelines.length) throw new OperationalError(`${service.title} has none of ${count(pipelines.length, "pipeline")} under this ${service.registration.by} (${count(pulled.calls, "call")}).`, service.registration.hint);
	const snapshot = host.credentials.data(onlyOf(pulled.snapshot, new Set([...registered.values()].flat())));
	const file = values.output ?? ".pipeline-review/history.json";
	await writeFile(host, "The snapshot", file, renderSnapshot(snapshot));
	host.out(`${[writtenLine(file, snapshot, pulled.calls), ...missingLines(service.title, strangers, pulled.missing)].join("\n")}\n`);
	return exitCodes.pass;
}
function requestOf(host, values) {
	const { historyDays: days, repository, now } = values;
	const name = serviceAsked(host, values);
	const access = apiAccess(host, name);
	const cache = fromEnvironment(settings.historyCache, host.env);
	return {
		service: descriptionOf(name),
		access,
		cache,
		repository: repositoryOf(host, repository),
		days,
		now
	};
}
function noPipeline(title, hasOthers) {
	if (!hasOthers) return new OperationalError("No pipeline found.", "Pass the directory of your pipelines.");
	return new OperationalError(`No pipeline of ${title} found.`, "Pass the directory of its pipelines, or the flag of another service.");
}
function variablesOf({ apiKey, baseUrl }) {
	return `${settings[apiKey].variable} and ${settings[baseUrl].variable}`;
}
function subjectOf(pipeline) {
	return {
		pipeline,
		before: pipeline,
		repositoryPath: pipeline.document.source.path
	};
}
function onlyOf(snapshot, ids) {
	const runs = snapshot.runs.filter((run) => ids.has(run.pipelineId));
	const runIds = new Set(runs.map((run) => run.id));
	const isOurs = (row) => ids.has(row.pipelineId);
	return {
		...snapshot,
		runs,
		coverage: snapshot.coverage.filter(isOurs),
		pipelines: snapshot.pipelines.filter((record) => ids.has(record.id)),
		taskRuns: snapshot.taskRuns.filter(isOurs),
		operations: snapshot.operations.filter((row) => runIds.has(row.pipelineRunId)),
		dbtResults: snapshot.dbtResults.filter(isOurs)
	};
}
function writtenLine(file, { runs, pipelines, taskRuns }, calls) {
	const held = `${count(runs.length, "run")} and ${count(taskRuns.length, "task run")} of ${count(pipelines.length, "pipeline")}`;
	return `Written: ${quoted(file)}, with ${held}; ${count(calls, "call")} of the API.`;
}
function missingLines(title, strangers, missing) {
	const names = listNames(strangers.map(({ name }) => name), 5);
	return [...strangers.length > 0 ? [`Not registered in ${title}: ${names}.`] : [], ...missing.map((sentence) => `Missing: ${sentence}.`)];
}
async function show(host, file) {
	await learnPrefixes(host);
	const snapshot = withNewestRuns(await readSnapshotFile(host, file));
	const nowMs = timeOf(snapshot.takenAt);
	const evidence = snapshot.pipelines.map((record) => evidenceOf(snapshot, record, { nowMs }));
	const dialect = dialectOf(snapshot) ?? "";
	const lines = historyLines({ pipelines: evidence.map((one) => summaryOf(one, dialect)) }, paintFor(false));
	if (lines.length === 0) host.out(`${quoted(file)} contains no pipeline.\n`);
	else host.out(`Taken at ${snapshot.takenAt}\n\n${lines.join("\n")}\n\u2500\u2500 in numbers\n\n${numberLines(evidence).join("\n")}\n`);
	return exitCodes.pass;
}
function summaryOf(evidence, dialect) {
	const { pipeline: record, environments } = evidence;
	const taskLabels = new Map(environments.flatMap(({ tasks }) => tasks.map(({ task, name }) => [task, name])));
	const counts = {
		groups: 0,
		tasks: record.numTasks ?? 0,
		schedules: 0
	};
	const known = historyOf(evidence, { calls: 0 });
	return {
		path: record.yamlPath || record.name,
		name: record.name,
		dialect,
		...counts,
		history: known,
		taskLabels
	};
}
export { history };
