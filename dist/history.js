import { Q as quoted, at as OperationalError, ot as exitCodes } from "./base.js";
import { B as historyArgumentsOf, F as apiAccess, I as checkedDays, L as repositoryOf, Lt as listNames, M as paintFor, P as writeFile, Pt as count, U as textOf, V as parseAgainst, nt as snapshotPath, v as historyLines } from "./check.js";
import { h as defaultLimits } from "./random.js";
import { a as historyOf, c as renderSnapshot, i as wantedIds, n as pullHistory, o as evidenceOf, r as readSnapshotFile, s as withNewestRuns } from "./ask.js";
import { C as timeOf } from "./unavailable.js";
import { n as historyOptions } from "./history-options.js";
import { t as readPipelines } from "./read-pipelines.js";
// src/cli/history.ts
const pullDays = 30;
const pullLimits = {
	...defaultLimits,
	calls: 200,
	deadlineMs: 6e5
};
async function history(host, args) {
	const { values, positionals } = parseAgainst(historyOptions, args);
	const [action, ...rest] = positionals;
	if (action === "pull") return pull(host, values, rest);
	if (action === "show") return show(host, fileOf(rest));
	throw new OperationalError(action === void 0 ? "history needs to know what to do." : `history cannot ${quoted(action)}.`, "pipeline-review history pull [paths\u2026] writes a snapshot, pipeline-review history show [FILE] prints one.");
}
function fileOf(paths) {
	if (paths.length > 1) throw new OperationalError("history show takes one file.", `Without one it shows ${snapshotPath}.`);
	return paths[0] ?? ".pipeline-review/history.json";
}
async function pull(host, values, paths) {
	const request = requestOf(host, values);
	const pipelines = await readPipelines(host, paths.length === 0 ? ["."] : paths);
	if (pipelines.length === 0) throw new OperationalError("There is no pipeline to pull the history of.", "Name the directory of your pipelines.");
	const registered = new Map();
	const pulled = await pullHistory(host, request, (records) => {
		for (const pipeline of pipelines) registered.set(pipeline.key, wantedIds(records, [subjectOf(pipeline)], request.repository));
		return [...registered.values()].flat();
	}, {});
	if ("reason" in pulled) throw new OperationalError(`Run history cannot be read: ${pulled.reason} (${count(pulled.calls, "call")}).`, "Check ORCHESTRA_API_KEY and ORCHESTRA_BASE_URL, or try again later; nothing was written.");
	const strangers = pipelines.filter(({ key }) => (registered.get(key) ?? []).length === 0);
	if (strangers.length === pipelines.length) throw new OperationalError(`Orchestra knows none of ${count(pipelines.length, "pipeline")} by repository and path (${count(pulled.calls, "call")}).`, "Run it at the root of the repository, and name the repository as Orchestra knows it with --repository.");
	const snapshot = onlyOf(pulled.snapshot, new Set([...registered.values()].flat()));
	const file = textOf(values["output"]) ?? ".pipeline-review/history.json";
	await writeFile(host, "The snapshot", file, renderSnapshot(snapshot));
	host.out(`${[writtenLine(file, snapshot, pulled.calls), ...missingLines(strangers, pulled.missing)].join("\n")}\n`);
	return exitCodes.pass;
}
function requestOf(host, values) {
	const asked = historyArgumentsOf({
		"history-days": values["history-days"],
		repository: values["repository"],
		now: values["now"]
	});
	const repository = repositoryOf(host, asked.repository);
	const days = checkedDays(asked.days) ?? pullDays;
	return {
		...apiAccess(host),
		repository,
		days,
		now: asked.now,
		limits: pullLimits
	};
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
function missingLines(strangers, missing) {
	const names = listNames(strangers.map(({ name }) => name), 5);
	return [...strangers.length > 0 ? [`Not registered in Orchestra: ${names}.`] : [], ...missing.map((sentence) => `Missing: ${sentence}.`)];
}
async function show(host, file) {
	const snapshot = withNewestRuns(await readSnapshotFile(host, file));
	const nowMs = timeOf(snapshot.takenAt);
	const pipelines = snapshot.pipelines.map((record) => summaryOf(snapshot, record, nowMs));
	const lines = historyLines({ pipelines }, paintFor(false));
	host.out(lines.length === 0 ? `${quoted(file)} holds no pipeline.\n` : `Taken at ${snapshot.takenAt}\n\n${lines.join("\n")}`);
	return exitCodes.pass;
}
function summaryOf(snapshot, record, nowMs) {
	const evidence = evidenceOf(snapshot, record, { nowMs });
	const taskLabels = new Map(evidence.environments.flatMap(({ tasks }) => tasks.map(({ task, name }) => [task, name])));
	const counts = {
		groups: 0,
		tasks: record.numTasks ?? 0,
		schedules: 0
	};
	const known = historyOf(evidence, { calls: 0 });
	return {
		path: record.yamlPath,
		name: record.name,
		dialect: "orchestra",
		...counts,
		history: known,
		taskLabels
	};
}
export { history };
