import { a as request, s as startBudget } from "../../../history/http/connection.js";
import { c as listAt, d as objectAt, h as textsOrNone, i as field, t as ShapeError, u as numberOrNull } from "../../../history/json-reader.js";
import { t as available } from "../../../history/unavailable.js";
import { a as defaultLimits, i as unavailable } from "./connection.js";
import { t as rows } from "./rows.js";
// src/dialects/orchestra/api/pages.ts
function pageReader(read) {
	return (value, place) => {
		const body = objectAt(value, place);
		const total = numberOrNull(body, "total", place);
		if (total === null || total < 0) throw new ShapeError(`${place}.total`, "a count");
		return {
			total,
			results: listAt(field(body, "results"), `${place}.results`, read)
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
		for (const row of answer.value.results) byId.set(row.id, row);
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
function createClient(connection, world, limits = defaultLimits, budget = startBudget(world, limits)) {
	const transport = {
		connection,
		world,
		limits,
		budget,
		unavailable
	};
	const get = (path, query, read, more = {}) => value(request(transport, {
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
		pipelines: () => get("/pipelines", {}, (json, place) => listAt(json, place, rows.pipeline)),
		runs: (window, ids, page) => list("/pipeline_runs", {
			...bounds(window),
			...idList(ids)
		}, 100, page, rows.run),
		taskRuns: (window, ids, page) => list("/task_runs", {
			...bounds(window),
			...idList(ids)
		}, 100, page, rows.taskRun),
		taskRunsOf: (runId, page) => list(`/pipeline_runs/${encodeURIComponent(runId)}/task_runs`, {}, 50, page, rows.taskRun),
		operations: (window, filter, page) => list("/operations", {
			...bounds(window),
			...operationQuery(filter)
		}, 100, page, rows.operation),
		artifacts: (runId, taskRunId) => get(`${taskRunPath(runId, taskRunId)}/artifacts`, {}, readNames),
		artifact: (runId, taskRunId, filename, read) => get(`${taskRunPath(runId, taskRunId)}/artifacts/download`, { filename }, read, { anyContentType: true })
	};
}
const readNames = (value, place) => textsOrNone(objectAt(value, place), "filenames", place);
function taskRunPath(runId, taskRunId) {
	return `/pipeline_runs/${encodeURIComponent(runId)}/task_runs/${encodeURIComponent(taskRunId)}`;
}
async function value(answer) {
	const outcome = await answer;
	return outcome.ok ? available(outcome.value.value) : outcome;
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
export { readPages as n, createClient as t };
