const require_connection = require("../../../history/http/connection.js");
const require_json_reader = require("../../../history/json-reader.js");
const require_unavailable = require("../../../history/unavailable.js");
const require_connection$1 = require("./connection.js");
const require_rows = require("./rows.js");
// src/dialects/orchestra/api/pages.ts
function pageReader(read) {
	return (value, place) => {
		const body = require_json_reader.objectAt(value, place);
		const total = require_json_reader.numberOrNull(body, "total", place);
		if (total === null || total < 0) throw new require_json_reader.ShapeError(`${place}.total`, "a count");
		return {
			total,
			results: require_json_reader.listAt(require_json_reader.field(body, "results"), `${place}.results`, read)
		};
	};
}
async function readPages(load, maxPages, wholeOnly = false) {
	const byId = new Map();
	let total = null;
	for (let page = 1; page <= maxPages; page++) {
		const answer = await load(page);
		if (!answer.ok) return {
			rows: [...byId.values()],
			total,
			missing: answer.unavailable
		};
		const known = byId.size;
		for (let $ = 0, $l = answer.value.results; $ < $l.length; $++) {
			const row = $l[$];
			byId.set(row.id, row);
		}
		total = answer.value.total;
		if (wholeOnly && total > maxPages * answer.value.results.length) break;
		if (byId.size >= total || byId.size === known) break;
	}
	return {
		rows: [...byId.values()],
		total,
		missing: null
	};
}
function createClient(connection, world, limits = require_connection$1.defaultLimits, budget = require_connection.startBudget(world, limits)) {
	const transport = {
		connection,
		world,
		limits,
		budget,
		unavailable: require_connection$1.unavailable
	};
	const get = (path, query, read, more = {}) => value(require_connection.request(transport, {
		method: "GET",
		path,
		query,
		statuses: [200],
		repeatable: true,
		read,
		...more
	}));
	const list = (path, query, size, page, read) => get(path, {
		...query,
		page: String(page),
		page_size: String(size)
	}, pageReader(read));
	return {
		transport,
		pipelines: () => get("/pipelines", {}, (json, place) => require_json_reader.listAt(json, place, require_rows.rows.pipeline)),
		runs: (window, ids, page) => list("/pipeline_runs", {
			...bounds(window),
			...idList(ids)
		}, 100, page, require_rows.rows.run),
		taskRuns: (window, ids, page) => list("/task_runs", {
			...bounds(window),
			...idList(ids)
		}, 100, page, require_rows.rows.taskRun),
		taskRunsOf: (runId, page) => list(`/pipeline_runs/${encodeURIComponent(runId)}/task_runs`, {}, 50, page, require_rows.rows.taskRun),
		operations: (window, filter, page) => list("/operations", {
			...bounds(window),
			...operationQuery(filter)
		}, 100, page, require_rows.rows.operation),
		artifacts: (runId, taskRunId) => get(`${taskRunPath(runId, taskRunId)}/artifacts`, {}, readNames),
		artifact: (runId, taskRunId, filename, read) => get(`${taskRunPath(runId, taskRunId)}/artifacts/download`, { filename }, read, { anyContentType: true })
	};
}
const readNames = (value, place) => require_json_reader.textsOrNone(require_json_reader.objectAt(value, place), "filenames", place);
function taskRunPath(runId, taskRunId) {
	return `/pipeline_runs/${encodeURIComponent(runId)}/task_runs/${encodeURIComponent(taskRunId)}`;
}
async function value(answer) {
	const outcome = await answer;
	return outcome.ok ? require_unavailable.available(outcome.value.value) : outcome;
}
function bounds(window) {
	return {
		time_from: window.from,
		time_to: window.to
	};
}
function idList(ids) {
	return ids.length === 0 ? {} : { pipeline_ids: ids.join(",") };
}
function operationQuery(filter) {
	return {
		...filter.status !== void 0 && { status: filter.status },
		...filter.taskRunId !== void 0 && { task_run_id: filter.taskRunId }
	};
}
module.exports = {
	createClient,
	readPages
};
