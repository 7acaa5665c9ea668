require("../rolldown-runtime.js");
const require_startup = require("../startup.js");
const require_ask = require("../history/ask.js");
const require_snapshot = require("../history/snapshot.js");
const require_check_command = require("../check-command.js");
const require_time = require("../history/time.js");
const require_history_options = require("./history-options.js");
const require_read_pipelines = require("./read-pipelines.js");
const require_team_prefixes = require("./team-prefixes.js");
// src/cli/history-numbers.ts
const mostNamed = 3;
function numberLines(evidence) {
	return evidence.flatMap(({ pipeline, environments }) => {
		const { 0: environment } = environments;
		if (!environment || environment.judged === 0) return [];
		return [require_startup.log`${require_startup.logText(pipeline.name ?? pipeline.id, 120)}`, ...linesOf(environment).map((line) => require_startup.log`  ${line}`)];
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
	return [require_startup.log`${require_startup.logText(text, 200)}`];
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
	return parts.length === 0 ? [] : [require_startup.log`cost of a run: ${require_startup.logText(parts.join(", "), 120)} (median, n = ${runs})`];
}
function amount(value) {
	return Math.round(value * 100) / 100;
}
function rowLines({ rows }) {
	return named("rows last time", rows.map(({ object, median, latest, runs }) => `${object} ${latest} (median ${median}, n = ${runs})`));
}
function nodeLines({ dbtNodes }) {
	const slow = dbtNodes.map(({ node, medianSeconds, runs }) => `${node} ${require_startup.roughDuration(medianSeconds)} (n = ${runs})`);
	const failing = require_ask.problemTests(dbtNodes).map(({ node, failed, warned, runs }) => `${node} failed ${failed} and warned ${warned} times in ${require_startup.count(runs, "run")}`);
	return [...named("slowest dbt nodes", slow), ...named("dbt tests that found something", failing)];
}
function named(title, texts) {
	if (texts.length === 0) return [];
	const shown = texts.slice(0, mostNamed).map((text) => require_startup.log`${require_startup.logText(text, 200)}`);
	const rest = texts.length > mostNamed ? require_startup.log`, and ${texts.length - mostNamed} more` : require_startup.log``;
	return [require_startup.log`${require_startup.logText(title, 60)}: ${require_startup.joined(shown, ", ")}${rest}`];
}
// src/cli/history.ts
async function history(host, args) {
	const { values, positionals } = require_check_command.readOptions(require_history_options.historyOptions, args);
	const [action, ...rest] = positionals;
	if (action === "pull") return pull(host, values, rest);
	if (action === "show") return show(host, fileOf(rest));
	throw new require_startup.OperationalError(action === void 0 ? "history needs an action: pull or show." : `Unknown action of history: ${require_startup.quoted(action)}.`, "pipeline-review history pull [paths\u2026] writes a snapshot, pipeline-review history show [FILE] prints one.");
}
function fileOf(paths) {
	if (paths.length > 1) throw new require_startup.OperationalError("history show takes one file.", `Without one it shows ${require_check_command.snapshotPath}.`);
	return paths[0] ?? ".pipeline-review/history.json";
}
async function pull(host, values, paths) {
	const request = requestOf(host, values);
	const { service } = request;
	const all = await require_read_pipelines.readPipelines(host, paths.length === 0 ? ["."] : paths);
	const pipelines = all.filter(({ dialect }) => dialect.id === service.dialect);
	if (pipelines.length === 0) throw noPipeline(service.title, all.length > 0);
	const registered = new Map();
	const pulled = await (await require_ask.sourceOf(request.access)).pull(host, request.access, {
		...request,
		effort: "pull",
		wanted: pipelines.map((pipeline) => require_ask.wantedOf(subjectOf(pipeline))),
		select: (records) => {
			for (let $ = 0, $l = pipelines; $ < $l.length; $++) {
				const pipeline = $l[$];
				registered.set(pipeline.key, require_ask.wantedIds(records, [subjectOf(pipeline)], request.repository));
			}
			return [...registered.values()].flat();
		}
	});
	if ("reason" in pulled) throw new require_startup.OperationalError(`Run history cannot be read: ${pulled.reason} (${require_startup.count(pulled.calls, "call")}).`, `Check ${variablesOf(service)}, or try again later; nothing was written.`);
	const strangers = pipelines.filter(({ key }) => (registered.get(key) ?? []).length === 0);
	if (strangers.length === pipelines.length) throw new require_startup.OperationalError(`${service.title} has none of ${require_startup.count(pipelines.length, "pipeline")} under this ${service.registration.by} (${require_startup.count(pulled.calls, "call")}).`, service.registration.hint);
	const snapshot = host.credentials.data(onlyOf(pulled.snapshot, new Set([...registered.values()].flat())));
	const file = values.output ?? ".pipeline-review/history.json";
	await require_check_command.writeFile(host, "The snapshot", file, require_snapshot.renderSnapshot(snapshot));
	host.out(`${[writtenLine(file, snapshot, pulled.calls), ...missingLines(service.title, strangers, pulled.missing)].join("\n")}\n`);
	return require_startup.exitCodes.pass;
}
function requestOf(host, values) {
	const { historyDays: days, repository, now } = values;
	const name = require_check_command.serviceAsked(host, values);
	const access = require_check_command.apiAccess(host, name);
	const cache = require_startup.fromEnvironment(require_startup.settings.historyCache, host.env);
	return {
		service: require_startup.descriptionOf(name),
		access,
		cache,
		repository: require_check_command.repositoryOf(host, repository),
		days,
		now
	};
}
function noPipeline(title, hasOthers) {
	if (!hasOthers) return new require_startup.OperationalError("No pipeline found.", "Pass the directory of your pipelines.");
	return new require_startup.OperationalError(`No pipeline of ${title} found.`, "Pass the directory of its pipelines, or the flag of another service.");
}
function variablesOf({ apiKey, baseUrl }) {
	return `${require_startup.settings[apiKey].variable} and ${require_startup.settings[baseUrl].variable}`;
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
	const held = `${require_startup.count(runs.length, "run")} and ${require_startup.count(taskRuns.length, "task run")} of ${require_startup.count(pipelines.length, "pipeline")}`;
	return `Written: ${require_startup.quoted(file)}, with ${held}; ${require_startup.count(calls, "call")} of the API.`;
}
function missingLines(title, strangers, missing) {
	const names = require_startup.listNames(strangers.map(({ name }) => name), 5);
	return [...strangers.length > 0 ? [`Not registered in ${title}: ${names}.`] : [], ...missing.map((sentence) => `Missing: ${sentence}.`)];
}
async function show(host, file) {
	await require_team_prefixes.learnPrefixes(host);
	const snapshot = require_ask.withNewestRuns(await require_ask.readSnapshotFile(host, file));
	const nowMs = require_time.timeOf(snapshot.takenAt);
	const evidence = snapshot.pipelines.map((record) => require_ask.evidenceOf(snapshot, record, { nowMs }));
	const dialect = require_ask.dialectOf(snapshot) ?? "";
	const lines = require_check_command.historyLines({ pipelines: evidence.map((one) => summaryOf(one, dialect)) }, require_check_command.paintFor(false));
	if (lines.length === 0) host.out(`${require_startup.quoted(file)} contains no pipeline.\n`);
	else host.out(`Taken at ${snapshot.takenAt}\n\n${lines.join("\n")}\n\u2500\u2500 in numbers\n\n${numberLines(evidence).join("\n")}\n`);
	return require_startup.exitCodes.pass;
}
function summaryOf(evidence, dialect) {
	const { pipeline: record, environments } = evidence;
	const taskLabels = new Map(environments.flatMap(({ tasks }) => tasks.map(({ task, name }) => [task, name])));
	const counts = {
		groups: 0,
		tasks: record.numTasks ?? 0,
		schedules: 0
	};
	const known = require_ask.historyOf(evidence, { calls: 0 });
	return {
		path: record.yamlPath || record.name,
		name: record.name,
		dialect,
		...counts,
		history: known,
		taskLabels
	};
}
exports.history = history;
