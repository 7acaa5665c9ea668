require("../../../rolldown-runtime.js");
const require_connection = require("../../../history/http/connection.js");
const require_store = require("../../../history/store.js");
const require_json_reader = require("../../../history/json-reader.js");
const require_unavailable = require("../../../history/unavailable.js");
const require_collect = require("../../../history/http/collect.js");
const require_startup = require("../../../startup.js");
const require_time = require("../../../history/time.js");
const require_progress = require("../../../history/http/progress.js");
const require_multimap = require("../../../history/multimap.js");
const require_rows = require("./rows.js");
const require_readers = require("../../../history/readers.js");
function createClient(server) {
	const base = `/api/v${server.version}`;
	const ask = async (path, read, query, body) => {
		const call = {
			method: body === void 0 ? "GET" : "POST",
			path: base + path,
			...query && { query },
			body,
			statuses: [200],
			repeatable: true,
			read
		};
		const answer = await require_connection.request(server.transport, call);
		return answer.ok ? require_unavailable.available(answer.value.value) : answer;
	};
	const page = (offset) => ({
		limit: String(100),
		offset: String(offset)
	});
	return {
		server,
		dag: (id) => ask(`/dags/${encodeURIComponent(id)}`, require_json_reader.objectAt),
		dags: (offset) => ask("/dags", listReader("dags"), page(offset)),
		runs: (id, offset) => ask(`/dags/${encodeURIComponent(id)}/dagRuns`, listReader("dag_runs"), {
			...page(offset),
			order_by: "-id"
		}),
		instances: (dagId, runIds, offset) => {
			const body = {
				dag_ids: [dagId],
				dag_run_ids: runIds,
				page_limit: 100,
				page_offset: offset
			};
			return ask("/dags/~/dagRuns/~/taskInstances/list", listReader("task_instances"), void 0, body);
		},
		tries: (key) => ask(`${pathOf(key)}${key.mapIndex < 0 ? "" : `/${key.mapIndex}`}/tries`, listReader("task_instances")),
		log: (key, attempt) => {
			const query = {
				full_content: "false",
				map_index: String(key.mapIndex)
			};
			return ask(`${pathOf(key)}/logs/${attempt}`, (value, place) => require_json_reader.field(require_json_reader.objectAt(value, place), "content") ?? null, query);
		}
	};
}
function pathOf({ dagId, runId, taskId }) {
	const { 0: dag, 1: run, 2: task } = [
		dagId,
		runId,
		taskId
	].map(encodeURIComponent);
	return `/dags/${dag}/dagRuns/${run}/taskInstances/${task}`;
}
function listReader(key) {
	return (value, place) => require_json_reader.listAt(require_json_reader.field(require_json_reader.objectAt(value, place), key), `${place}.${key}`, require_json_reader.objectAt).filter(require_json_reader.isObject);
}
// src/dialects/dag-factory/api/run-rows.ts
function textIn(row, key) {
	const value = require_json_reader.field(row, key);
	return typeof value === "string" && value !== "" ? value : null;
}
function numberIn(row, key) {
	const value = require_json_reader.field(row, key);
	return typeof value === "number" && Number.isSafeInteger(value) ? value : null;
}
function rowId(...parts) {
	return parts.join("@").replace(/[^A-Za-z0-9_.:@-]/g, "-").slice(-200);
}
function createdAt(run) {
	return textIn(run, "queued_at") ?? textIn(run, "start_date") ?? textIn(run, "run_after") ?? textIn(run, "logical_date");
}
function dagRow(dag) {
	const id = textIn(dag, "dag_id") ?? "";
	const row = {
		id,
		name: id,
		yamlPath: "",
		paused: require_json_reader.field(dag, "is_paused") === true,
		numTasks: null,
		updatedAt: textIn(dag, "last_parsed_time") ?? "2000-01-01T00:00:00Z"
	};
	return require_rows.rows.pipeline(row, "the DAG");
}
function runRow(run) {
	const dagId = textIn(run, "dag_id") ?? "";
	const versions = require_json_reader.field(run, "dag_versions");
	const latest = Array.isArray(versions) ? versions.at(-1) : void 0;
	const row = {
		id: rowId(dagId, textIn(run, "dag_run_id") ?? ""),
		pipelineId: dagId,
		runStatus: textIn(run, "state") ?? "unknown",
		triggeredBy: [{ triggerType: textIn(run, "run_type") ?? "unknown" }],
		pipelineVersionNumber: latest === void 0 ? void 0 : numberIn(latest, "version_number"),
		createdAt: createdAt(run),
		startedAt: textIn(run, "start_date"),
		completedAt: textIn(run, "end_date"),
		commit: textIn(run, "bundle_version")
	};
	return require_rows.rows.run(row, "the run");
}
function keyOf(instance) {
	const { 0: dagId, 1: runId, 2: taskId } = [
		"dag_id",
		"dag_run_id",
		"task_id"
	].map((key) => textIn(instance, key) ?? "");
	return {
		dagId: dagId ?? "",
		runId: runId ?? "",
		taskId: taskId ?? "",
		mapIndex: numberIn(instance, "map_index") ?? -1
	};
}
function lostStart(instance, state) {
	return state === "failed" ? textIn(instance, "end_date") : null;
}
function taskRow(instance, run, facts) {
	const { taskId, mapIndex } = keyOf(instance);
	const state = textIn(instance, "state");
	if (state === null || state === "removed" || taskId === "") return null;
	const tries = numberIn(instance, "try_number");
	const hasRun = tries !== 0 && state !== "upstream_failed";
	const started = hasRun ? facts.firstStart ?? textIn(instance, "start_date") ?? lostStart(instance, state) : null;
	const isMapped = mapIndex >= 0;
	const row = {
		id: rowId(run.id, taskId, ...isMapped ? [String(mapIndex)] : []),
		pipelineRunId: run.id,
		pipelineId: run.pipelineId,
		taskName: taskId,
		taskId,
		integration: "AIRFLOW",
		integrationJob: textIn(instance, "operator") ?? "task",
		status: state,
		externalMessage: facts.error,
		numberOfAttempts: hasRun ? tries : 0,
		...isMapped && { matrixParentId: rowId(run.id, taskId) },
		createdAt: textIn(instance, "scheduled_when") ?? textIn(instance, "queued_when") ?? started ?? run.createdAt,
		startedAt: started,
		completedAt: textIn(instance, "end_date"),
		dependsOn: []
	};
	return require_rows.rows.taskRun(row, "the task instance");
}
function parentRows(children) {
	return [...require_multimap.groupBy(children.filter(({ matrixParentId }) => matrixParentId !== null), ({ matrixParentId }) => matrixParentId ?? "")].flatMap(({ 0: id, 1: parts }) => {
		const { 0: first } = parts;
		if (!first) return [];
		const worst = parts.find(({ outcome }) => outcome === null) ?? parts.find(({ outcome }) => outcome === "failure") ?? parts.find(({ outcome }) => outcome === "success") ?? first;
		const starts = parts.flatMap(({ startedAt }) => startedAt ?? []).sort();
		const ends = parts.flatMap(({ completedAt }) => completedAt ?? []).sort();
		const attempts = parts.map(({ numberOfAttempts }) => numberOfAttempts ?? 0);
		return [{
			...first,
			...worst,
			id,
			matrixParent: true,
			matrixParentId: null,
			numberOfAttempts: Math.max(...attempts),
			startedAt: starts[0] ?? null,
			completedAt: worst.outcome === null ? null : ends.at(-1) ?? null
		}];
	});
}
// src/dialects/dag-factory/api/dags.ts
const mostLookups = 10;
const mostPages$1 = 20;
function findDags(client, wanted) {
	const ids = [...new Set(wanted.flatMap(({ id, name }) => id ?? name ?? []))].filter((id) => /^[\w.-]{1,250}$/.test(id));
	return ids.length > mostLookups ? listDags(client) : lookUpDags(client, ids);
}
async function lookUpDags(client, ids) {
	const dags = [];
	const forbidden = new Map();
	for (let $ = 0, $l = ids; $ < $l.length; $++) {
		const id = $l[$];
		{
			const answer = await client.dag(id);
			if (answer.ok) dags.push(...rowsOf([answer.value]));
			else if (!isOfOneDag(answer.unavailable)) return {
				dags,
				missing: [],
				stopped: answer.unavailable
			};
			else if (answer.unavailable.reason === "forbidden") forbidden.set(id, answer.unavailable);
		}
	}
	const [first] = forbidden.values();
	if (first && forbidden.size === ids.length) return {
		dags,
		missing: [],
		stopped: first
	};
	return {
		dags,
		missing: [...forbidden].map(({ 0: id, 1: { text } }) => `Runs of DAG ${id} were not read: ${text}`),
		stopped: null
	};
}
async function listDags(client) {
	const dags = new Map();
	for (let page = 0; page < mostPages$1; page++) {
		const answer = await client.dags(page * 100);
		if (!answer.ok) return {
			dags: [...dags.values()],
			missing: [],
			stopped: answer.unavailable
		};
		const known = dags.size;
		for (let $ = 0, $l = rowsOf(answer.value); $ < $l.length; $++) {
			const row = $l[$];
			dags.set(row.id, row);
		}
		if (answer.value.length < 100 || dags.size === known) return {
			dags: [...dags.values()],
			missing: [],
			stopped: null
		};
	}
	return {
		dags: [...dags.values()],
		missing: [`The server has more than 2000 DAGs: the others were not looked at`],
		stopped: null
	};
}
function rowsOf(dags) {
	return dags.flatMap((dag) => {
		try {
			return [dagRow(dag)];
		} catch (error) {
			if (error instanceof require_json_reader.ShapeError) return [];
			throw error;
		}
	});
}
function isOfOneDag({ reason }) {
	return reason === "not-found" || reason === "forbidden" || reason === "rejected";
}
// src/dialects/dag-factory/api/collection.ts
function missingFrom({ kept, nowMs, options }, dagId) {
	const start = nowMs - options.days * require_time.dayMs;
	const covered = kept.coverage.find((row) => row.pipelineId === dagId);
	if (!covered || require_time.timeOf(covered.from) > start || require_time.timeOf(covered.to) < start) return start;
	const clearable = nowMs - clearDays * require_time.dayMs;
	const changing = kept.runs.filter((run) => run.pipelineId === dagId && (run.outcome === null || require_time.timeOf(run.createdAt) >= clearable));
	return Math.max(start, Math.min(nowMs, require_time.timeOf(covered.to), ...changing.map((run) => Math.floor(require_time.timeOf(run.createdAt)))));
}
const clearDays = 3;
function told(collection, what, why) {
	if (isOfOneDag(why)) collection.missing.push(`${what}: ${why.text}`);
	else require_progress.stop(collection, what, why);
}
// src/dialects/dag-factory/api/collect-runs.ts
async function collectRuns(collection) {
	for (let $ = 0, $l = collection.dagIds; $ < $l.length; $++) {
		const dagId = $l[$];
		if (collection.stopped) return;
		await collectRunsOf(collection, dagId, missingFrom(collection, dagId));
	}
}
async function collectRunsOf(collection, pipelineId, fromMs) {
	const { client, options, coverage, runs, nowMs } = collection;
	const to = require_time.showTime(nowMs);
	let oldest = nowMs;
	for (let page = 0; page < options.pagesPerDag; page++) {
		const answer = await client.runs(pipelineId, page * 100);
		if (!answer.ok) return told(collection, `Runs of DAG ${pipelineId} before ${require_time.showTime(oldest)}`, answer.unavailable);
		const known = runs.size;
		for (let $ = 0, $l = answer.value; $ < $l.length; $++) {
			const run = $l[$];
			{
				const created = createdAt(run);
				if (created === null) continue;
				oldest = Math.min(oldest, require_time.timeOf(created));
				if (require_time.timeOf(created) >= fromMs && require_time.timeOf(created) <= nowMs) keep(collection, run);
			}
		}
		if (answer.value.length < 100 || oldest < fromMs || runs.size === known) return void coverage.push({
			pipelineId,
			from: require_time.showTime(fromMs),
			to
		});
	}
	const from = require_time.showTime(oldest + 1e3);
	collection.missing.push(`Runs of DAG ${pipelineId} before ${from} were not read: it has more than ${options.pagesPerDag} pages of runs`);
	if (oldest + 1e3 < nowMs) coverage.push({
		pipelineId,
		from,
		to
	});
}
function keep({ runs }, run) {
	try {
		runs.set(runRow(run).id, run);
	} catch (error) {
		if (!(error instanceof require_json_reader.ShapeError)) throw error;
	}
}
// src/dialects/dag-factory/api/error-text.ts
function errorTextIn(content) {
	const found = Array.isArray(content) ? errorOfEvents(content) : typeof content === "string" ? errorOfText(content) : null;
	return found === null ? null : require_readers.redact(found.slice(0, require_json_reader.longestText));
}
function errorOfEvents(events) {
	const known = events.filter(require_json_reader.isObject);
	const texts = known.map((event) => String(require_json_reader.field(event, "event") ?? ""));
	const failed = known.findLast((event) => Array.isArray(require_json_reader.field(event, "error_detail")));
	const details = failed ? require_json_reader.field(failed, "error_detail") : void 0;
	const cause = Array.isArray(details) ? details.filter(require_json_reader.isObject).at(0) : void 0;
	const exception = cause ? `${String(require_json_reader.field(cause, "exc_type") ?? "")}: ${String(require_json_reader.field(cause, "exc_value") ?? "")}` : null;
	return joined(outputIn(texts), exception);
}
function outputIn(lines) {
	const end = lines.findLastIndex((line) => line.startsWith("Command exited with return code"));
	const start = lines.slice(0, Math.max(end, 0)).lastIndexOf("Output:");
	return start === -1 ? [] : lines.slice(start + 1, end).filter((line) => line.trim() !== "").slice(-2);
}
function errorOfText(text) {
	const said = text.slice(-65536).replaceAll("\\n", "\n").split("\n").map((line) => line.replace(/^\[[^\]]*\] \{[^}]*\} [A-Z]+ - /, ""));
	const exception = said.findLast((line) => /^(?:\w+\.)*\w*(?:Error|Exception|Timeout|Failure)\b: \S/.test(line));
	return joined(outputIn(said), exception ?? null);
}
function joined(lines, exception) {
	const all = exception === null ? lines : [...lines, exception];
	return all.length === 0 ? null : all.join("\n");
}
// src/dialects/dag-factory/api/collect-tasks.ts
const runsPerCall = 20;
const mostPages = 20;
async function taskRowsOf(collection, runs) {
	const instances = await instancesOf(collection, runs);
	const newest = [...instances].sort((a, b) => startOf(b) - startOf(a));
	const starts = await firstStarts(collection, newest);
	const errors = await errorTexts(collection, newest);
	const found = instances.flatMap((instance) => {
		const run = runs.get(runIdOf(instance));
		const facts = {
			firstStart: starts.get(instance) ?? null,
			error: errors.get(instance) ?? null
		};
		const row = run ? readOrNull(() => taskRow(instance, run.row, facts)) : null;
		return row ? [row] : [];
	});
	return [...found, ...parentRows(found)];
}
function readOrNull(read) {
	try {
		return read();
	} catch (error) {
		if (error instanceof require_json_reader.ShapeError) return null;
		throw error;
	}
}
function runIdOf(instance) {
	const { dagId, runId } = keyOf(instance);
	return rowId(dagId, runId);
}
function startOf(instance) {
	return require_time.timeOf(textIn(instance, "start_date") ?? "2000-01-01T00:00:00Z");
}
async function instancesOf(collection, runs) {
	const found = new Map();
	const byDag = require_multimap.groupBy(runs.values(), ({ row }) => row.pipelineId);
	for (const { 0: dagId, 1: known } of byDag) {
		const ids = known.map(({ raw }) => textIn(raw, "dag_run_id") ?? "");
		for (let at = 0; at < ids.length && !collection.stopped; at += runsPerCall) await readInstances(collection, dagId, ids.slice(at, at + runsPerCall), found);
	}
	return [...found.values()];
}
async function readInstances(collection, dagId, runIds, found) {
	for (let page = 0; page < mostPages; page++) {
		const answer = await collection.client.instances(dagId, runIds, page * 100);
		if (!answer.ok) return told(collection, `Tasks of some runs of DAG ${dagId}`, answer.unavailable);
		const known = found.size;
		for (let $ = 0, $l = answer.value; $ < $l.length; $++) {
			const instance = $l[$];
			found.set(JSON.stringify(keyOf(instance)), instance);
		}
		if (answer.value.length < 100 || found.size === known) return;
	}
}
async function firstStarts(collection, newest) {
	const starts = new Map();
	const repeated = newest.filter((instance) => (numberIn(instance, "try_number") ?? 0) > 1);
	let unread = Math.max(0, repeated.length - collection.options.details);
	for (let $ = 0, $l = repeated.slice(0, collection.options.details); $ < $l.length; $++) {
		const instance = $l[$];
		{
			const answer = collection.stopped ? void 0 : await collection.client.tries(keyOf(instance));
			const first = answer?.ok ? answer.value.flatMap((one) => textIn(one, "start_date") ?? []).sort()[0] : void 0;
			if (first !== void 0) starts.set(instance, first);
			else unread++;
			if (answer && !answer.ok && !isWithout.has(answer.unavailable.reason)) told(collection, "Tries of some tasks", answer.unavailable);
		}
	}
	if (unread > 0) collection.missing.push(`Earlier tries of ${require_startup.count(unread, "task run")} are not known`);
	return starts;
}
async function errorTexts(collection, newest) {
	const texts = new Map();
	const failed = newest.filter((instance) => textIn(instance, "state") === "failed" && (numberIn(instance, "try_number") ?? 0) > 0);
	for (let $ = 0, $l = inTurn(failed).slice(0, collection.options.errors); $ < $l.length; $++) {
		const instance = $l[$];
		{
			if (collection.stopped) break;
			const answer = await collection.client.log(keyOf(instance), numberIn(instance, "try_number") ?? 1);
			const text = answer.ok ? errorTextIn(answer.value) : null;
			if (text !== null) texts.set(instance, text);
			if (!answer.ok && answer.unavailable.reason === "forbidden") {
				collection.missing.push(`Error messages: ${answer.unavailable.text}`);
				break;
			}
			if (!answer.ok && !isWithout.has(answer.unavailable.reason)) told(collection, "Error messages", answer.unavailable);
		}
	}
	return texts;
}
function inTurn(failed) {
	const byTask = require_multimap.groupBy(failed, (instance) => {
		const { dagId, taskId } = keyOf(instance);
		return JSON.stringify([dagId, taskId]);
	});
	const turns = new Map([...byTask.values()].flatMap((rows) => rows.map((row, turn) => [row, turn])));
	return failed.toSorted((a, b) => (turns.get(a) ?? 0) - (turns.get(b) ?? 0));
}
const isWithout = new Set([
	"not-found",
	"rejected",
	"too-large",
	"wrong-body",
	"forbidden"
]);
// src/dialects/dag-factory/api/collect.ts
const defaultCollect = {
	days: 14,
	pagesPerDag: 3,
	details: 20,
	errors: 8
};
const pullCollect = {
	days: 14,
	pagesPerDag: 40,
	details: 400,
	errors: 100
};
const { dialect } = require_startup.airflowService;
const owner = {
	dialect,
	rows: require_rows.rows
};
async function collectHistory(client, { wanted, select }, options, storage) {
	const steps = {
		owner,
		find: async () => {
			const { dags, ...found } = await findDags(client, wanted);
			return {
				...found,
				pipelines: dags
			};
		},
		read: async (dagIds, progress) => {
			const collection = {
				...progress,
				client,
				options,
				dagIds,
				runs: new Map()
			};
			await collectRuns(collection);
			return {
				...await rowsIn(collection),
				stopped: collection.stopped,
				isEmpty: collection.runs.size === 0
			};
		}
	};
	return require_collect.collectWith(client.server.transport, select, steps, storage);
}
async function rowsIn(collection) {
	const runs = new Map([...collection.runs].map(({ 0: id, 1: run }) => [id, {
		row: runRow(run),
		raw: run
	}]));
	return {
		runs: [...runs.values()].map(({ row }) => row),
		taskRuns: await taskRowsOf(collection, runs)
	};
}
// src/dialects/dag-factory/api/unavailable.ts
const unavailable = require_unavailable.unavailableAt(require_startup.airflowService.title, "credentials");
// src/dialects/dag-factory/api/connection.ts
function transportTo(baseUrl, world, limits) {
	const address = baseUrl?.trim() ?? "";
	const connection = require_connection.openConnection(unavailable, address.includes("://") ? address : `https://${address}`);
	return connection.ok ? require_unavailable.available(require_connection.startTransport(connection.value, world, limits, unavailable)) : connection;
}
async function openServer(transport, access) {
	const version = await versionOf(transport);
	if (!version.ok) return version;
	const ready = await authorised(transport, access, version.value);
	return ready.ok ? require_unavailable.available({
		transport: ready.value,
		version: version.value
	}) : ready;
}
async function versionOf(transport) {
	const read = (value, place) => {
		if (typeof require_json_reader.field(require_json_reader.objectAt(value, place), "version") !== "string") throw new require_json_reader.ShapeError(`${place}.version`, "a text");
		return true;
	};
	const answer = await require_connection.request(transport, {
		method: "GET",
		path: "/api/v2/version",
		statuses: [200],
		repeatable: true,
		read
	});
	if (answer.ok) return require_unavailable.available(2);
	const { reason } = answer.unavailable;
	if (reason === "not-found") return require_unavailable.available(1);
	return reason === "key-refused" || reason === "forbidden" ? require_unavailable.available(2) : answer;
}
async function authorised(transport, { apiKey, clientId }, version) {
	const secret = apiKey.trim();
	const { baseUrl } = transport.connection;
	if (clientId === void 0 || version === 2) {
		const token = clientId === void 0 ? require_unavailable.available(secret) : await tokenFor(transport, clientId, secret);
		if (!token.ok) return token;
		const connection = require_connection.bearerConnection(unavailable, baseUrl, token.value);
		if (!connection.ok) return connection;
		return require_unavailable.available({
			...transport,
			connection: {
				...connection.value,
				hidden: [...connection.value.hidden, ...require_connection.hiddenForms(secret)]
			}
		});
	}
	if (secret === "") return unavailable("no-key");
	if (!require_connection.isHeaderText(clientId) || !require_connection.isHeaderText(secret)) return unavailable("bad-key");
	const authorization = `Basic ${btoa(`${clientId}:${secret}`)}`;
	const hidden = [...require_connection.hiddenForms(secret), ...require_connection.hiddenForms(`${clientId}:${secret}`)];
	return require_unavailable.available({
		...transport,
		connection: {
			baseUrl,
			authorization,
			hidden
		}
	});
}
async function tokenFor(transport, username, password) {
	if (password === "") return unavailable("no-key");
	const read = (value, place) => {
		const token = require_json_reader.field(require_json_reader.objectAt(value, place), "access_token");
		if (typeof token !== "string" || !require_connection.isHeaderText(token)) throw new require_json_reader.ShapeError(`${place}.access_token`, "a token");
		return token;
	};
	const answer = await require_connection.request(transport, {
		method: "POST",
		path: "/auth/token",
		body: {
			username,
			password
		},
		statuses: [200, 201],
		repeatable: true,
		read
	});
	return answer.ok ? require_unavailable.available(answer.value.value) : answer;
}
// src/dialects/dag-factory/api/limits.ts
const defaultLimits = {
	calls: 80,
	callsPerMinute: 300,
	deadlineMs: 6e4,
	callTimeoutMs: 1e4,
	tries: 3,
	bodyBytes: 8388608
};
const pullLimits = {
	...defaultLimits,
	calls: 1e3,
	deadlineMs: 6e5
};
// src/dialects/dag-factory/api/history-source.ts
const historySource = {
	days: defaultCollect.days,
	pull
};
const efforts = {
	review: {
		limits: defaultLimits,
		collect: defaultCollect
	},
	pull: {
		limits: pullLimits,
		collect: pullCollect
	}
};
async function pull(host, access, wish) {
	const { limits, collect } = efforts[wish.effort];
	const transport = transportTo(access.baseUrl, require_connection.apiWorldOf(host, wish.now), {
		...limits,
		...wish.limits
	});
	if (!transport.ok) return {
		reason: transport.unavailable.text,
		calls: 0
	};
	const server = await openServer(transport.value, access);
	if (!server.ok) return {
		reason: server.unavailable.text,
		calls: transport.value.budget.calls
	};
	const options = {
		...collect,
		days: wish.days ?? collect.days
	};
	const { snapshot, calls, missing, unavailable } = await collectHistory(createClient(server.value), wish, options, require_store.storageIn(host, wish.cache));
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
