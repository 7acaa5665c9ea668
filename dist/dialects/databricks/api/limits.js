const require_startup = require("../../../startup.js");
const require_json_reader = require("../../../history/json-reader.js");
const require_unavailable = require("../../../history/unavailable.js");
const require_multimap = require("../../../history/multimap.js");
const require_records = require("../../../history/records.js");
const require_connection = require("../../../history/http/connection.js");
const require_progress = require("../../../history/http/progress.js");
const require_rows = require("./rows.js");
// src/dialects/databricks/api/answers.ts
function pageReader(list, read) {
	return (value, place) => {
		const body = require_json_reader.objectAt(value, place);
		const results = require_json_reader.field(body, list);
		if (results === void 0 && Object.keys(body).some((key) => ![
			"has_more",
			"next_page_token",
			"prev_page_token"
		].includes(key))) throw new require_json_reader.ShapeError(`${place}.${list}`, "a list");
		return {
			results: results === void 0 ? [] : require_json_reader.listAt(results, `${place}.${list}`, read),
			next: nextOf(body)
		};
	};
}
function nextOf(body) {
	return require_json_reader.field(body, "has_more") === false ? null : require_rows.textIn(body, "next_page_token");
}
function idIn(row, key, place) {
	const found = idOrNullIn(row, key);
	if (found === null) throw new require_json_reader.ShapeError(`${place}.${key}`, "an identifier");
	return found;
}
function idOrNullIn(row, key) {
	const value = require_json_reader.field(row, key);
	const spelled = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
	return typeof spelled === "string" && /^\d{1,20}$/.test(spelled) ? spelled : null;
}
function momentIn(row, key) {
	const value = require_json_reader.field(row, key);
	return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}
function spanIn(row, key) {
	return momentIn(row, key) ?? 0;
}
function shown(milliseconds) {
	return milliseconds === null || milliseconds > latest ? null : new Date(milliseconds).toISOString();
}
const latest = Date.UTC(2199, 11, 31);
function objectsIn(row, key) {
	const value = require_json_reader.field(row, key);
	return Array.isArray(value) ? value.filter(require_json_reader.isObject) : [];
}
// src/dialects/databricks/api/job-row.ts
const readJob = (value, place) => {
	const job = require_json_reader.objectAt(value, place);
	const settings = require_rows.objectIn(job, "settings");
	const starters = [
		"schedule",
		"trigger",
		"continuous"
	].map((key) => require_rows.objectIn(settings, key));
	const tasks = objectsIn(settings, "tasks");
	const row = {
		id: idIn(job, "job_id", place),
		name: require_rows.textIn(settings, "name") ?? "Untitled",
		yamlPath: "",
		paused: starters.some((starter) => require_json_reader.field(starter, "pause_status") === "PAUSED"),
		numTasks: tasks.length === 0 ? null : tasks.length,
		updatedAt: shown(momentIn(job, "created_time")) ?? "2000-01-01T00:00:00Z"
	};
	return require_rows.rows.pipeline(row, place);
};
// src/dialects/databricks/api/task-rows.ts
function taskRowsOf({ tasks, isRepair }, run) {
	const known = [...require_multimap.groupBy(tasks, (task) => require_rows.textIn(task, "task_key") ?? "")].filter(({ 0: key }) => key !== "").map(({ 1: all }) => inOrder(all));
	const taskRuns = known.map((attempts) => taskRowOf(attempts, isRepair, run));
	const failed = known.flatMap((attempts, index) => {
		const row = taskRuns[index];
		const last = attempts.at(-1);
		return row !== void 0 && last !== void 0 && require_records.hasFailed(row) && row.startedAt !== null ? [{
			taskRunId: row.id,
			attemptId: idIn(last, "run_id", run.place)
		}] : [];
	});
	const starts = known.flatMap((attempts, index) => taskRuns[index]?.startedAt ? startsOf(attempts) : []);
	return {
		taskRuns,
		failed,
		firstStart: starts.length === 0 ? null : Math.min(...starts)
	};
}
function inOrder(attempts) {
	const rank = (attempt) => [spanIn(attempt, "attempt_number"), spanIn(attempt, "start_time")];
	return [...attempts].sort((a, b) => rank(a)[0] - rank(b)[0] || rank(a)[1] - rank(b)[1]);
}
function startsOf(attempts) {
	return attempts.flatMap((attempt) => momentIn(attempt, "start_time") ?? []);
}
function taskRowOf(attempts, isRepair, { runId, pipelineId, created, place }) {
	const first = attempts[0] ?? {};
	const last = attempts.at(-1) ?? {};
	const { word, code, message } = require_rows.stateOf(last);
	const starts = startsOf(attempts);
	const hasRun = require_rows.outcomeOf(word) !== "skipped" && starts.length > 0;
	const setup = attempts.reduce((sum, attempt) => sum + spanIn(attempt, "setup_duration"), 0);
	const taskKey = require_rows.textIn(last, "task_key") ?? "";
	const row = {
		id: idIn(first, "run_id", place),
		pipelineRunId: runId,
		pipelineId,
		taskName: taskKey,
		taskId: taskKey,
		integration: "DATABRICKS",
		integrationJob: kindOf(last),
		status: word,
		message,
		externalStatus: code,
		externalMessage: commonestError(last),
		numberOfAttempts: hasRun ? attemptsIn(attempts, isRepair) : 0,
		createdAt: shown(Math.min(created, ...starts)),
		startedAt: hasRun ? shown(Math.min(...starts)) : null,
		completedAt: shown(momentIn(last, "end_time")),
		dependsOn: objectsIn(last, "depends_on").flatMap((dependency) => require_rows.textIn(dependency, "task_key") ?? []),
		...hasRun && { setupSeconds: setup / 1e3 }
	};
	return require_rows.rows.taskRun(row, place);
}
function attemptsIn(attempts, isRepair) {
	const highest = Math.max(...attempts.map((attempt) => spanIn(attempt, "attempt_number")));
	return isRepair ? attempts.length : Math.max(attempts.length, highest + 1);
}
function kindOf(task) {
	const kinds = Object.keys(task).filter((key) => key.endsWith("_task") && Object.keys(require_rows.objectIn(task, key)).length > 0);
	return kinds.includes("for_each_task") ? "for_each_task" : kinds[0] ?? "task";
}
function commonestError(task) {
	return objectsIn(require_rows.objectIn(require_rows.objectIn(task, "for_each_task"), "stats"), "error_message_stats").map((error) => ({
		text: require_rows.textIn(error, "error_message"),
		count: Number(require_json_reader.field(error, "count") ?? 0)
	})).sort((a, b) => b.count - a.count)[0]?.text ?? null;
}
// src/dialects/databricks/api/run-rows.ts
function runRowsOf(run, place) {
	return passesOf(run, place).flatMap((pass) => rowsOfPass(run, pass, place));
}
const readRawRun = (value, place) => {
	const run = require_json_reader.objectAt(value, place);
	runRowsOf(run, place);
	return run;
};
function hasRepeatedTask(run) {
	const keys = objectsIn(run, "tasks").map((task) => require_json_reader.field(task, "task_key"));
	return new Set(keys).size < keys.length;
}
function passesOf(run, place) {
	const id = idIn(run, "run_id", place);
	const trigger = require_rows.textIn(run, "trigger") ?? "UNKNOWN";
	const tasks = objectsIn(run, "tasks");
	const history = objectsIn(run, "repair_history");
	const repairs = history.filter((item) => require_json_reader.field(item, "type") === "REPAIR");
	const repaired = new Set(repairs.flatMap(taskRunIds));
	const original = history.find((item) => require_json_reader.field(item, "type") === "ORIGINAL");
	const isOwn = (task) => !repaired.has(idOrNullIn(task, "run_id") ?? "");
	return [{
		id,
		trigger,
		isRepair: false,
		source: repairs.length > 0 && original ? original : run,
		tasks: tasks.filter(isOwn)
	}, ...repairs.map((item, index) => {
		const ids = new Set(taskRunIds(item));
		const own = tasks.filter((task) => ids.has(idOrNullIn(task, "run_id") ?? ""));
		return {
			id: `${id}.${idOrNullIn(item, "id") ?? index + 1}`,
			trigger: require_rows.repairTrigger,
			isRepair: true,
			source: item,
			tasks: own
		};
	})];
}
function taskRunIds(item) {
	const ids = require_json_reader.field(item, "task_run_ids");
	return Array.isArray(ids) ? ids.map(String) : [];
}
const wordsOfJobs = new Map([["UPSTREAM_FAILED", "FAILED"], ["UPSTREAM_CANCELED", "CANCELED"]]);
function rowsOfPass(run, pass, place) {
	const created = momentIn(pass.source, "start_time") ?? momentIn(run, "start_time");
	if (created === null) return [];
	const { word } = require_rows.stateOf(pass.source);
	const runStatus = wordsOfJobs.get(word) ?? word;
	const pipelineId = idIn(run, "job_id", place);
	const { taskRuns, failed, firstStart } = taskRowsOf(pass, {
		runId: pass.id,
		pipelineId,
		created,
		place
	});
	const row = {
		id: pass.id,
		pipelineId,
		runStatus,
		triggeredBy: [{
			triggerType: pass.trigger,
			pipelineRunId: idOrNullIn(require_rows.objectIn(run, "trigger_info"), "run_id")
		}],
		createdAt: shown(created),
		startedAt: require_rows.outcomeOf(runStatus) === "skipped" ? null : shown(startOf(pass, created, firstStart)),
		completedAt: shown(momentIn(pass.source, "end_time")),
		commit: require_rows.textIn(require_rows.objectIn(require_rows.objectIn(run, "git_source"), "git_snapshot"), "used_commit")
	};
	return [{
		run: require_rows.rows.run(row, place),
		taskRuns,
		failed
	}];
}
function startOf({ source }, created, firstStart) {
	const left = created + spanIn(source, "queue_duration");
	const end = momentIn(source, "end_time") ?? Number.POSITIVE_INFINITY;
	return Math.max(created, Math.min(left, firstStart ?? left, end));
}
function createClient(transport) {
	const get = async (path, query, read) => {
		const answer = await require_connection.request(transport, {
			method: "GET",
			path: `/api/2.2/jobs${path}`,
			query,
			statuses: [200],
			repeatable: true,
			read
		});
		return answer.ok ? require_unavailable.available(answer.value.value) : answer;
	};
	const jobs = (query) => get("/list", {
		...query,
		limit: String(100)
	}, pageReader("jobs", readJob));
	return {
		transport,
		jobsNamed: (name) => jobs({ name }),
		jobs: (token) => jobs(pageOf(token)),
		job: (id) => get("/get", { job_id: id }, readJob),
		runs: ({ jobId, fromMs, toMs }, token) => {
			const bounds = {
				start_time_from: String(fromMs),
				start_time_to: String(toMs)
			};
			const query = {
				...jobId !== null && { job_id: jobId },
				run_type: "JOB_RUN",
				expand_tasks: "true",
				...bounds,
				limit: String(24),
				...pageOf(token)
			};
			return get("/runs/list", query, pageReader("runs", readRawRun));
		},
		run: (id, token) => get("/runs/get", {
			run_id: id,
			include_history: "true",
			...pageOf(token)
		}, readRawRun),
		errorOf: (id) => get("/runs/get-output", { run_id: id }, (value, place) => require_rows.textIn(require_json_reader.objectAt(value, place), "error"))
	};
}
function pageOf(token) {
	return token === null ? {} : { page_token: token };
}
// src/dialects/databricks/api/jobs.ts
const mostLookups = 10;
const mostPages$1 = 20;
function findJobs(client, wanted) {
	const byId = new Set(wanted.flatMap(({ id }) => id === null || !/^\d{1,20}$/.test(id) ? [] : [id]));
	const byName = new Set(wanted.flatMap(({ id, name }) => id !== null || name === null || name.includes("${") ? [] : [name]));
	return byId.size + byName.size > mostLookups ? listJobs(client) : lookUpJobs(client, byId, byName);
}
async function lookUpJobs(client, ids, names) {
	const jobs = [];
	for (const id of ids) {
		const answer = await client.job(id);
		if (answer.ok) jobs.push(answer.value);
		else if (!isOfOneJob(answer.unavailable)) return {
			jobs,
			missing: [],
			stopped: answer.unavailable
		};
	}
	for (const name of names) {
		const answer = await client.jobsNamed(name);
		if (!answer.ok) return {
			jobs,
			missing: [],
			stopped: answer.unavailable
		};
		jobs.push(...answer.value.results);
	}
	return {
		jobs: once(jobs),
		missing: [],
		stopped: null
	};
}
async function listJobs(client) {
	const jobs = [];
	let token = null;
	for (let page = 0; page < mostPages$1; page++) {
		const answer = await client.jobs(token);
		if (!answer.ok) return {
			jobs: once(jobs),
			missing: [],
			stopped: answer.unavailable
		};
		jobs.push(...answer.value.results);
		const { next } = answer.value;
		if (next === null || next === token) return {
			jobs: once(jobs),
			missing: [],
			stopped: null
		};
		token = next;
	}
	return {
		jobs: once(jobs),
		missing: [`The workspace has more than 2000 jobs: only the newest were looked at`],
		stopped: null
	};
}
function once(jobs) {
	return [...new Map(jobs.map((job) => [job.id, job])).values()];
}
function isOfOneJob({ reason }) {
	return reason === "not-found" || reason === "forbidden" || reason === "rejected";
}
// src/dialects/databricks/api/collect-details.ts
const mostPages = 12;
const reservedCalls = 10;
async function collectDetails(collection) {
	const partial = [...collection.runs].filter(({ 1: run }) => isPartial(run) || momentIn(run, "end_time") !== null && hasRepeatedTask(run));
	partial.sort(({ 1: a }, { 1: b }) => spanIn(b, "start_time") - spanIn(a, "start_time"));
	let unread = 0;
	for (let $ = 0, $l = partial; $ < $l.length; $++) {
		const index = $, { 0: id, 1: run } = $l[$];
		{
			const { stopped, options, client } = collection;
			const whole = stopped === null && index < options.details && client.transport.budget.callsLeft > reservedCalls ? await wholeIn(collection, id) : null;
			if (whole) collection.runs.set(id, whole);
			else {
				unread++;
				if (isPartial(run)) collection.runs.set(id, {
					...run,
					tasks: []
				});
			}
		}
	}
	if (unread > 0) collection.missing.push(`Repairs, and tasks beyond the first hundred, of ${require_startup.count(unread, "run")} are not known`);
}
function isPartial(run) {
	return require_json_reader.field(run, "has_more") === true;
}
async function wholeIn(collection, id) {
	const answer = await readWhole(collection.client, id);
	if (answer.ok) return answer.value;
	if (!isOfOneJob(answer.unavailable)) require_progress.stop(collection, "Details of some runs", answer.unavailable);
	return null;
}
async function readWhole(client, id) {
	const pages = [];
	let token = null;
	for (let page = 0; page < mostPages; page++) {
		const answer = await client.run(id, token);
		if (!answer.ok) return answer;
		pages.push(answer.value);
		const next = nextOf(answer.value);
		if (next === null || next === token) return require_unavailable.available(joined(pages));
		token = next;
	}
	return require_unavailable.available(null);
}
function joined(pages) {
	const all = (key) => pages.flatMap((page) => objectsIn(page, key));
	return {
		...pages[0],
		tasks: all("tasks"),
		repair_history: all("repair_history")
	};
}
// src/dialects/databricks/api/unavailable.ts
const clientUnavailable = require_unavailable.unavailableAt(require_startup.databricksService.title, "OAuth client");
const unavailable = require_unavailable.unavailableAt(require_startup.databricksService.title, "access token");
// src/dialects/databricks/api/connection.ts
function workspaceOf(address) {
	const full = address.includes("://") ? address.trim() : `https://${address.trim()}`;
	if (!URL.canParse(full)) return void 0;
	const { origin, username, password } = new URL(full);
	return username === "" && password === "" ? origin : void 0;
}
function transportTo(baseUrl, world, limits) {
	const workspace = baseUrl === void 0 ? void 0 : workspaceOf(baseUrl);
	const connection = workspace === void 0 ? unavailable("bad-address") : require_connection.openConnection(unavailable, workspace);
	return connection.ok ? require_unavailable.available(require_connection.startTransport(connection.value, world, limits, unavailable)) : connection;
}
async function authorised(transport, { apiKey, clientId }) {
	const token = clientId === void 0 ? require_unavailable.available(apiKey) : await tokenFor(transport, clientId, apiKey.trim());
	if (!token.ok) return token;
	const connection = require_connection.bearerConnection(unavailable, transport.connection.baseUrl, token.value);
	if (!connection.ok) return connection;
	const hidden = [...connection.value.hidden, ...require_connection.hiddenForms(apiKey.trim())];
	return require_unavailable.available({
		...transport,
		connection: {
			...connection.value,
			hidden
		}
	});
}
async function tokenFor(transport, clientId, secret) {
	if (secret === "") return clientUnavailable("no-key");
	if (!require_connection.isHeaderText(clientId) || !require_connection.isHeaderText(secret)) return clientUnavailable("bad-key");
	const authorization = `Basic ${btoa(`${clientId}:${secret}`)}`;
	const connection = {
		...transport.connection,
		authorization
	};
	const call = {
		method: "POST",
		path: "/oidc/v1/token",
		form: {
			grant_type: "client_credentials",
			scope: "all-apis"
		},
		statuses: [200],
		repeatable: true,
		read: readToken
	};
	const answer = await require_connection.request({
		...transport,
		connection,
		unavailable: clientUnavailable
	}, call);
	if (answer.ok) return require_unavailable.available(answer.value.value);
	return answer.unavailable.reason === "rejected" ? clientUnavailable("key-refused") : answer;
}
const readToken = (value, place) => {
	const token = require_rows.textIn(require_json_reader.objectAt(value, place), "access_token");
	if (token === null || !require_connection.isHeaderText(token)) throw new require_json_reader.ShapeError(`${place}.access_token`, "a token");
	return token;
};
// src/dialects/databricks/api/limits.ts
const defaultLimits = {
	calls: 100,
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
module.exports = {
	authorised,
	collectDetails,
	createClient,
	defaultLimits,
	findJobs,
	idIn,
	isOfOneJob,
	isPartial,
	listJobs,
	momentIn,
	pullLimits,
	readWhole,
	runRowsOf,
	transportTo
};
