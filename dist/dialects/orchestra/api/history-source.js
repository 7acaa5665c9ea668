require("../../../rolldown-runtime.js");
const require_connection = require("../../../history/http/connection.js");
const require_store = require("../../../history/store.js");
const require_client = require("./client.js");
const require_snapshot = require("../../../history/snapshot.js");
const require_time = require("../../../history/time.js");
const require_orchestra_dialect = require("../../../orchestra-dialect.js");
const require_results = require("../../../history/dbt/results.js");
const require_progress = require("../../../history/http/progress.js");
const require_multimap = require("../../../history/multimap.js");
const require_records = require("../../../history/records.js");
const require_windows = require("./windows.js");
const require_rows = require("./rows.js");
const require_connection$1 = require("./connection.js");
// src/dialects/orchestra/api/collect-dbt.ts
const callsCold = 6;
const callsWarm = 1;
const refreshDays = 7;
async function collectDbtResults(collection) {
	const due = newestOfEachTask(collection).filter((row) => isDue(collection, row));
	for (let $ = 0, $l = due.slice(0, collection.isWarm ? callsWarm : callsCold); $ < $l.length; $++) {
		const task = $l[$];
		{
			if (collection.stopped) return;
			const answer = await collection.client.artifact(task.pipelineRunId, task.id, "run_results.json", require_results.readRunResults);
			if (answer.ok) collection.dbtResults.push(resultsOf(task, answer.value));
			else if (answer.unavailable.reason !== "not-found") require_progress.stop(collection, "dbt results", answer.unavailable);
		}
	}
}
function newestOfEachTask(collection) {
	const finished = [...collection.kept.taskRuns, ...collection.taskRuns].filter((row) => row.integration === "DBT_CORE" && !row.matrixParent && hasRun(row) && collection.pipelineIds.includes(row.pipelineId));
	return [...require_multimap.groupBy(finished, (row) => `${row.pipelineId} ${row.taskId}`).values()].map((rows) => rows.reduce((newest, row) => require_time.timeOf(row.completedAt) > require_time.timeOf(newest.completedAt) ? row : newest));
}
function hasRun(row) {
	return row.startedAt !== null && row.completedAt !== null && (require_records.hasSucceeded(row) || require_records.hasFailed(row));
}
function isDue(collection, newest) {
	const kept = collection.kept.dbtResults.filter((row) => row.pipelineId === newest.pipelineId && row.taskId === newest.taskId);
	const latest = Math.max(0, ...kept.map((row) => require_time.timeOf(row.completedAt)));
	return require_time.timeOf(newest.completedAt) - latest > refreshDays * require_time.dayMs;
}
function resultsOf(task, nodes) {
	return {
		pipelineId: task.pipelineId,
		pipelineRunId: task.pipelineRunId,
		taskRunId: task.id,
		taskId: task.taskId,
		completedAt: task.completedAt ?? task.createdAt,
		nodes
	};
}
// src/dialects/orchestra/api/collection.ts
function runsOf(collection) {
	const asked = new Set(collection.pipelineIds);
	const kept = collection.kept.runs.filter((run) => asked.has(run.pipelineId));
	return [...new Map([...kept, ...collection.runs].map((run) => [run.id, run])).values()];
}
function runsWithTasks(collection) {
	return new Set([...collection.kept.taskRuns, ...collection.taskRuns].map((row) => row.pipelineRunId));
}
// src/dialects/orchestra/api/collect-operations.ts
const pagesPerWindow = 3;
const reservedCalls$1 = 3;
async function collectOperations(collection) {
	if (collection.stopped || collection.taskRuns.length === 0) return;
	if (collection.options.operations === "all") return collectAll$1(collection);
	const failed = problemsWith(collection, ["FAILED", "WARNING"]);
	if (failed.length === 0) return;
	await collectProblems(collection, failed, "FAILED");
	const warned = problemsWith(collection, ["WARNING"]).filter((row) => !hasOperation(collection, row));
	if (warned.length > 0) await collectProblems(collection, warned, "WARNING");
}
function problemsWith(collection, statuses) {
	return collection.taskRuns.filter((row) => statuses.includes(row.status) && !row.matrixParent);
}
function hasOperation(collection, taskRun) {
	return collection.operations.some((operation) => operation.taskRunId === taskRun.id);
}
async function collectProblems(collection, tasks, status) {
	const windows = require_windows.windowsBetween(Math.min(...tasks.map((row) => require_time.timeOf(row.createdAt))), collection.nowMs);
	if (tasks.length >= windows.length) return readWindows$1(collection, windows, { status }, pagesPerWindow);
	for (let $ = 0, $l = tasks; $ < $l.length; $++) {
		const task = $l[$];
		{
			if (collection.stopped) return;
			const end = Math.min(collection.nowMs, require_time.timeOf(task.completedAt ?? task.createdAt) + require_time.dayMs);
			await readWindows$1(collection, require_windows.windowsBetween(require_time.timeOf(task.createdAt), Math.max(end, require_time.timeOf(task.createdAt) + 1)).slice(0, 1), {
				status,
				taskRunId: task.id
			}, 1);
		}
	}
}
function collectAll$1(collection) {
	const created = collection.taskRuns.map((row) => require_time.timeOf(row.createdAt));
	return readWindows$1(collection, require_windows.windowsBetween(created.reduce((oldest, next) => Math.min(oldest, next), collection.nowMs), collection.nowMs), {}, Number.POSITIVE_INFINITY);
}
async function readWindows$1(collection, windows, filter, mostPages) {
	const { client } = collection;
	const ours = new Set(runsOf(collection).flatMap((run) => run.outcome !== null ? [run.id] : []));
	for (let $ = 0, $l = windows; $ < $l.length; $++) {
		const window = $l[$];
		{
			const pages = Math.min(mostPages, client.transport.budget.callsLeft - reservedCalls$1);
			if (pages < 1) return void collection.missing.push(`Error messages before ${window.to}: the API call limit is reached`);
			const answer = await require_client.readPages((page) => client.operations(window, filter, page), pages);
			collection.operations.push(...answer.rows.filter((row) => ours.has(row.pipelineRunId)));
			if (answer.missing) return require_progress.stop(collection, `Error messages before ${window.to}`, answer.missing);
			if (answer.rows.length < (answer.total ?? 0)) collection.missing.push(`Error messages from ${window.from} to ${window.to}: ${answer.rows.length} of ${answer.total} were read`);
		}
	}
}
// src/dialects/orchestra/api/collect-runs.ts
const lateMs = 10 * require_time.minuteMs;
const shareOfWindow = .25;
const shareOfFit = .8;
async function collectRuns(collection) {
	const { nowMs, pipelineIds } = collection;
	const from = Math.min(...pipelineIds.map((id) => missingFrom(collection, id)));
	let reached = nowMs;
	for (let $ = 0, $l = require_windows.windowsBetween(from, nowMs); $ < $l.length; $++) {
		const window = $l[$];
		{
			const read = await readWindow(collection, window);
			reached = read.reached ?? reached;
			if (!read.isWhole) break;
		}
	}
	if (reached === nowMs) return;
	const stretch = {
		from: require_time.showTime(reached),
		to: require_time.showTime(nowMs)
	};
	for (let $ = 0, $l = pipelineIds; $ < $l.length; $++) {
		const pipelineId = $l[$];
		collection.coverage.push({
			pipelineId,
			...stretch
		});
	}
}
async function readWindow(collection, window, isNarrowed = false) {
	const { client, pipelineIds } = collection;
	const pages = Math.max(1, Math.floor(client.transport.budget.callsLeft * shareOfWindow));
	const answer = await require_client.readPages((page) => client.runs(window, pipelineIds, page), pages, true);
	const total = answer.total ?? 0;
	if (answer.missing) {
		collection.runs.push(...answer.rows);
		require_progress.stop(collection, `Runs before ${window.to}`, answer.missing);
		return {
			reached: null,
			isWhole: false
		};
	}
	if (answer.rows.length >= total) {
		collection.runs.push(...answer.rows);
		return {
			reached: require_time.timeOf(window.from),
			isWhole: !isNarrowed
		};
	}
	if (isNarrowed) {
		collection.runs.push(...answer.rows);
		collection.missing.push(`Runs from ${window.from} to ${window.to}: only ${answer.rows.length} of ${total} were read`);
		return {
			reached: null,
			isWhole: false
		};
	}
	const span = (require_time.timeOf(window.to) - require_time.timeOf(window.from)) * (pages * 100 / total) * shareOfFit;
	const narrow = {
		from: require_time.showTime(require_time.timeOf(window.to) - span),
		to: window.to
	};
	collection.missing.push(`Runs before ${narrow.from}: ${total} in a week exceed the API call limit`);
	return readWindow(collection, narrow, true);
}
function missingFrom(collection, pipelineId) {
	const start = collection.nowMs - collection.options.days * require_time.dayMs;
	const kept = collection.kept.coverage.find((row) => row.pipelineId === pipelineId);
	if (!kept || require_time.timeOf(kept.from) > start || require_time.timeOf(kept.to) < start) return start;
	const opened = collection.kept.runs.filter((run) => run.pipelineId === pipelineId && run.outcome === null).map((run) => require_time.timeOf(run.createdAt)).filter((created) => created >= start);
	return Math.max(start, Math.min(collection.nowMs, require_time.timeOf(kept.to) - lateMs, ...opened));
}
function isWarm(collection) {
	const start = collection.nowMs - collection.options.days * require_time.dayMs;
	return collection.pipelineIds.every((id) => missingFrom(collection, id) > start);
}
// src/dialects/orchestra/api/collect-tasks.ts
const reservedCalls = 8;
const assumedRowsPerRun = 8;
const shareForNewest = .6;
async function collectTaskRuns(collection) {
	const { budget } = collection.client.transport;
	const known = runsWithTasks(collection);
	const needed = runsOf(collection).filter((run) => run.outcome !== null && !known.has(run.id));
	if (needed.length === 0 || collection.stopped) return;
	const allowed = Math.max(1, budget.callsLeft - reservedCalls);
	const rows = rowsPerRun(collection);
	const oldest = Math.min(...needed.map((run) => require_time.timeOf(run.createdAt)));
	const windows = require_windows.windowsBetween(oldest, collection.nowMs);
	const runsInSpan = runsOf(collection).filter((run) => require_time.timeOf(run.createdAt) >= oldest).length;
	const wholeCost = windows.length + Math.floor(runsInSpan * rows / 100);
	const singleCost = needed.length * Math.ceil(rows / 50);
	if (wholeCost <= allowed && wholeCost <= singleCost) await readWindows(collection, oldest);
	else await readSingleRuns(collection, chosen(needed, Math.max(1, Math.floor(allowed / Math.ceil(rows / 50)))));
	if (!collection.stopped && runsWithTasks(collection).size === known.size) collection.missing.push("No task runs were found");
}
function rowsPerRun(collection) {
	const perRun = require_multimap.groupBy(collection.kept.taskRuns, (row) => row.pipelineRunId);
	const asked = new Set(collection.pipelineIds);
	const declared = collection.kept.pipelines.filter((row) => asked.has(row.id)).map((row) => row.numTasks ?? 0);
	const seen = perRun.size > 0 ? collection.kept.taskRuns.length / perRun.size : assumedRowsPerRun;
	return Math.ceil(Math.max(1, seen, ...declared));
}
async function readWindows(collection, oldest) {
	const { client, pipelineIds } = collection;
	for (let $ = 0, $l = require_windows.windowsBetween(oldest, collection.nowMs); $ < $l.length; $++) {
		const window = $l[$];
		{
			const pages = Math.max(1, client.transport.budget.callsLeft - reservedCalls);
			const answer = await require_client.readPages((page) => client.taskRuns(window, pipelineIds, page), pages, true);
			if (answer.missing) return require_progress.stop(collection, `Task runs before ${window.to}`, answer.missing);
			if (answer.rows.length < (answer.total ?? 0)) {
				collection.missing.push(`Task runs from ${window.from} to ${window.to}: ${answer.total} exceed the API call limit`);
				return;
			}
			collection.taskRuns.push(...answer.rows);
		}
	}
}
function chosen(needed, count) {
	const newestFirst = [...needed].sort((a, b) => require_time.timeOf(b.createdAt) - require_time.timeOf(a.createdAt));
	if (newestFirst.length <= count) return newestFirst;
	const newest = newestFirst.slice(0, Math.ceil(count * shareForNewest));
	const older = newestFirst.slice(newest.length);
	const failed = older.filter(require_records.hasFailed).slice(0, count - newest.length);
	const rest = older.filter((run) => !failed.includes(run)).slice(0, count - newest.length - failed.length);
	return [
		...newest,
		...rest,
		...failed
	];
}
async function readSingleRuns(collection, runs) {
	for (let $ = 0, $l = runs; $ < $l.length; $++) {
		const run = $l[$];
		{
			const answer = await readRun(collection.client, run.id);
			if (answer.missing) return require_progress.stop(collection, "Task runs of some runs", answer.missing);
			if (answer.rows.length >= (answer.total ?? 0)) collection.taskRuns.push(...answer.rows);
		}
	}
}
function readRun(client, runId) {
	return require_client.readPages((page) => client.taskRunsOf(runId, page), client.transport.budget.callsLeft);
}
// src/dialects/orchestra/api/collect.ts
const owner = {
	dialect: require_orchestra_dialect.orchestraDialect.id,
	rows: require_rows.rows
};
const defaultCollect = {
	days: 14,
	operations: "problems"
};
async function collectHistory(client, select, options = defaultCollect, storage) {
	const { world, connection, budget } = client.transport;
	const nowMs = world.now().getTime();
	const kept = storage ? await require_store.loadStore(storage, connection.baseUrl, nowMs, owner) : require_snapshot.emptySnapshot(require_time.showTime(nowMs), connection.baseUrl);
	const pipelines = await client.pipelines();
	if (!pipelines.ok) return {
		snapshot: kept,
		calls: budget.calls,
		missing: [],
		unavailable: pipelines.unavailable
	};
	const pipelineIds = [...new Set(select(pipelines.value))];
	const collection = startCollection(client, options, pipelineIds, nowMs, {
		...kept,
		pipelines: pipelines.value
	});
	if (pipelineIds.length > 0) await collectAll(collection);
	const merged = require_store.mergeSnapshots(kept, freshSnapshot(collection));
	if (storage && collection.coverage.length > 0) await require_store.saveStore(storage, require_store.prunedSnapshot(merged, nowMs), owner);
	const nothingRead = collection.stopped !== null && collection.coverage.length === 0;
	return {
		snapshot: merged,
		calls: budget.calls,
		missing: collection.missing,
		unavailable: nothingRead ? collection.stopped : null
	};
}
async function collectAll(collection) {
	await collectRuns(collection);
	await collectTaskRuns(collection);
	await collectOperations(collection);
	await collectDbtResults(collection);
}
function startCollection(client, options, pipelineIds, nowMs, kept) {
	const cold = {
		client,
		options,
		pipelineIds,
		nowMs,
		kept,
		isWarm: false,
		stopped: null,
		runs: [],
		taskRuns: [],
		operations: [],
		dbtResults: [],
		coverage: [],
		missing: []
	};
	return {
		...cold,
		isWarm: isWarm(cold)
	};
}
function freshSnapshot(collection) {
	const { connection } = collection.client.transport;
	return {
		...require_snapshot.emptySnapshot(require_time.showTime(collection.nowMs), connection.baseUrl),
		pipelines: collection.kept.pipelines,
		coverage: collection.coverage,
		runs: collection.runs,
		taskRuns: collection.taskRuns,
		operations: collection.operations,
		dbtResults: collection.dbtResults
	};
}
// src/dialects/orchestra/api/history-source.ts
const limits = {
	review: require_connection$1.defaultLimits,
	pull: {
		...require_connection$1.defaultLimits,
		calls: 200,
		deadlineMs: 6e5
	}
};
const historySource = {
	days: defaultCollect.days,
	pull
};
async function pull(host, access, wish) {
	const connection = require_connection$1.connectionTo(access.baseUrl ?? "https://app.getorchestra.io/api/engine/public", access.apiKey);
	if (!connection.ok) return {
		reason: connection.unavailable.text,
		calls: 0
	};
	const { snapshot, calls, missing, unavailable } = await collectHistory(require_client.createClient(connection.value, require_connection.apiWorldOf(host, wish.now), {
		...limits[wish.effort],
		...wish.limits
	}), (records) => wish.select(records), {
		...defaultCollect,
		days: wish.days ?? defaultCollect.days
	}, require_store.storageIn(host, wish.cache));
	return unavailable ? {
		reason: unavailable.text,
		calls
	} : {
		snapshot,
		calls,
		missing
	};
}
exports.historySource = historySource;
