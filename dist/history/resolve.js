import { d as numberOrNull, f as objectAt, o as field, r as ShapeError, t as available, u as listAt } from "./unavailable.js";
import { c as startBudget, d as readPipeline, f as readRun, h as defaultLimits, p as readTaskRun, s as request, u as readOperation } from "./random.js";
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
function createClient(connection, world, limits = defaultLimits) {
	const transport = {
		connection,
		world,
		limits,
		budget: startBudget(world, limits)
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
		pipelines: () => get("/pipelines", {}, (json, place) => listAt(json, place, readPipeline)),
		runs: (window, ids, page) => list("/pipeline_runs", {
			...bounds(window),
			...idList(ids)
		}, 100, page, readRun),
		taskRuns: (window, ids, page) => list("/task_runs", {
			...bounds(window),
			...idList(ids)
		}, 100, page, readTaskRun),
		taskRunsOf: (runId, page) => list(`/pipeline_runs/${encodeURIComponent(runId)}/task_runs`, {}, 50, page, readTaskRun),
		operations: (window, filter, page) => list("/operations", {
			...bounds(window),
			...operationQuery(filter)
		}, 100, page, readOperation),
		artifact: (runId, taskRunId, filename, read) => get(`${taskRunPath(runId, taskRunId)}/artifacts/download`, { filename }, read, { anyContentType: true })
	};
}
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
// src/history/records.ts
const terminalStatuses = new Set([
	"SUCCEEDED",
	"WARNING",
	"FAILED",
	"SKIPPED",
	"CANCELLED"
]);
function isTerminal(status) {
	return terminalStatuses.has(status);
}
function hasSucceeded(status) {
	return status === "SUCCEEDED" || status === "WARNING";
}
// src/history/resolve.ts
function resolvePipeline(pipelines, query) {
	const path = normalPath(query.path);
	const mapped = mappedName(query.mapping, path);
	if (mapped !== void 0) {
		const hits = pipelines.filter((pipeline) => pipeline.id === mapped || pipeline.alias === mapped);
		if (hits.length === 0) return notRegistered("The configuration maps this file to a pipeline that the workspace does not have");
		return found(hits, "mapping");
	}
	const samePath = pipelines.filter((pipeline) => normalPath(pipeline.yamlPath) === path);
	const repository = query.repository === null ? null : normalRepository(query.repository);
	const exact = samePath.filter((pipeline) => repository !== null && normalRepository(pipeline.repository ?? "") === repository);
	if (exact.length > 0) return found(exact, "repository");
	const named = query.alias === void 0 ? [] : pipelines.filter((pipeline) => pipeline.alias === query.alias);
	if (named.length > 0) return found(named, "alias");
	const free = samePath.filter((pipeline) => repository === null || pipeline.repository === null);
	if (free.length === 1) return found(free, "path");
	if (free.length > 1) return notRegistered("Several repositories of the workspace have a pipeline at this path");
	return notRegistered("This file is not registered in Orchestra");
}
function mappedName(mapping, path) {
	for (const [file, name] of mapping ?? []) if (normalPath(file) === path) return name;
}
function notRegistered(reason) {
	return {
		status: "not-registered",
		reason
	};
}
function found(hits, by) {
	return {
		status: "found",
		pipeline: [...hits].sort((a, b) => Number(a.paused) - Number(b.paused) || (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0))[0],
		by,
		others: hits.length - 1
	};
}
function normalPath(path) {
	let normal = path.replaceAll("\\", "/");
	while (normal.startsWith("./") || normal.startsWith("/")) normal = normal.slice(normal.startsWith("/") ? 1 : 2);
	return normal;
}
function normalRepository(repository) {
	const text = repository.trim().toLowerCase();
	const slug = (/^(?:[a-z+]{2,10}:\/\/(?:[^/@]{1,200}@)?|git@)([^/:]{1,200})(?::\d{1,5})?[/:](.*)$/s.exec(text)?.[2] ?? text).split("/").filter((step) => step !== "" && step !== "_git").join("/");
	return slug.endsWith(".git") ? slug.slice(0, -4) : slug;
}
export { readPages as a, createClient as i, hasSucceeded as n, isTerminal as r, resolvePipeline as t };
