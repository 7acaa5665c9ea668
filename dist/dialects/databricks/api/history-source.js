import { a as request, c as apiWorldOf, i as openConnection, n as hiddenForms, o as startTransport, r as isHeaderText, t as bearerConnection } from "../../../history/http/connection.js";
import { o as storageIn, t as stop } from "../../../history/http/progress.js";
import { c as listAt, d as objectAt, i as field, l as longestText, s as isObject, t as ShapeError } from "../../../history/json-reader.js";
import { r as unavailableAt, t as available } from "../../../history/unavailable.js";
import { a as stateOf, i as outcomeOf, n as rows, o as textIn, r as objectIn, t as repairTrigger } from "./rows.js";
import { n as groupBy } from "../../../history/multimap.js";
import { t as hasFailed } from "../../../history/records.js";
import { t as collectWith } from "../../../history/http/collect.js";
import { qn as count, ut as databricksService } from "../../../startup.js";
import { r as redact } from "../../../history/readers.js";
import { n as minuteMs, o as showTime, s as timeOf, t as dayMs } from "../../../history/time.js";
// src/dialects/databricks/api/answers.ts
function pageReader(list, read) {
	return (value, place) => {
		const body = objectAt(value, place);
		const results = field(body, list);
		if (results === void 0 && Object.keys(body).some((key) => ![
			"has_more",
			"next_page_token",
			"prev_page_token"
		].includes(key))) throw new ShapeError(`${place}.${list}`, "a list");
		return {
			results: results === void 0 ? [] : listAt(results, `${place}.${list}`, read),
			next: nextOf(body)
		};
	};
}
function nextOf(body) {
	return field(body, "has_more") === false ? null : textIn(body, "next_page_token");
}
function idIn(row, key, place) {
	const found = idOrNullIn(row, key);
	if (found === null) throw new ShapeError(`${place}.${key}`, "an identifier");
	return found;
}
function idOrNullIn(row, key) {
	const value = field(row, key);
	const spelled = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
	return typeof spelled === "string" && /^\d{1,20}$/.test(spelled) ? spelled : null;
}
function momentIn(row, key) {
	const value = field(row, key);
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
	const value = field(row, key);
	return Array.isArray(value) ? value.filter(isObject) : [];
}
// src/dialects/databricks/api/job-row.ts
const readJob = (value, place) => {
	const job = objectAt(value, place);
	const settings = objectIn(job, "settings");
	const starters = [
		"schedule",
		"trigger",
		"continuous"
	].map((key) => objectIn(settings, key));
	const tasks = objectsIn(settings, "tasks");
	const row = {
		id: idIn(job, "job_id", place),
		name: textIn(settings, "name") ?? "Untitled",
		yamlPath: "",
		paused: starters.some((starter) => field(starter, "pause_status") === "PAUSED"),
		numTasks: tasks.length === 0 ? null : tasks.length,
		updatedAt: shown(momentIn(job, "created_time")) ?? "2000-01-01T00:00:00Z"
	};
	return rows.pipeline(row, place);
};
// src/dialects/databricks/api/task-rows.ts
function taskRowsOf({ tasks, isRepair }, run) {
	const known = [...groupBy(tasks, (task) => textIn(task, "task_key") ?? "")].filter(([key]) => key !== "").map(([, all]) => inOrder(all));
	const taskRuns = known.map((attempts) => taskRowOf(attempts, isRepair, run));
	const failed = known.flatMap((attempts, index) => {
		const row = taskRuns[index];
		const last = attempts.at(-1);
		return row !== void 0 && last !== void 0 && hasFailed(row) && row.startedAt !== null ? [{
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
	const { word, code, message } = stateOf(last);
	const starts = startsOf(attempts);
	const hasRun = outcomeOf(word) !== "skipped" && starts.length > 0;
	const setup = attempts.reduce((sum, attempt) => sum + spanIn(attempt, "setup_duration"), 0);
	const taskKey = textIn(last, "task_key") ?? "";
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
		dependsOn: objectsIn(last, "depends_on").flatMap((dependency) => textIn(dependency, "task_key") ?? []),
		...hasRun && { setupSeconds: setup / 1e3 }
	};
	return rows.taskRun(row, place);
}
function attemptsIn(attempts, isRepair) {
	const highest = Math.max(...attempts.map((attempt) => spanIn(attempt, "attempt_number")));
	return isRepair ? attempts.length : Math.max(attempts.length, highest + 1);
}
function kindOf(task) {
	const kinds = Object.keys(task).filter((key) => key.endsWith("_task") && Object.keys(objectIn(task, key)).length > 0);
	return kinds.includes("for_each_task") ? "for_each_task" : kinds[0] ?? "task";
}
function commonestError(task) {
	return objectsIn(objectIn(objectIn(task, "for_each_task"), "stats"), "error_message_stats").map((error) => ({
		text: textIn(error, "error_message"),
		count: Number(field(error, "count") ?? 0)
	})).sort((a, b) => b.count - a.count)[0]?.text ?? null;
}
// src/dialects/databricks/api/run-rows.ts
function runRowsOf(run, place) {
	return passesOf(run, place).flatMap((pass) => rowsOfPass(run, pass, place));
}
const readRawRun = (value, place) => {
	const run = objectAt(value, place);
	runRowsOf(run, place);
	return run;
};
function hasRepeatedTask(run) {
	const keys = objectsIn(run, "tasks").map((task) => field(task, "task_key"));
	return new Set(keys).size < keys.length;
}
function passesOf(run, place) {
	const id = idIn(run, "run_id", place);
	const trigger = textIn(run, "trigger") ?? "UNKNOWN";
	const tasks = objectsIn(run, "tasks");
	const history = objectsIn(run, "repair_history");
	const repairs = history.filter((item) => field(item, "type") === "REPAIR");
	const repaired = new Set(repairs.flatMap(taskRunIds));
	const original = history.find((item) => field(item, "type") === "ORIGINAL");
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
			trigger: repairTrigger,
			isRepair: true,
			source: item,
			tasks: own
		};
	})];
}
function taskRunIds(item) {
	const ids = field(item, "task_run_ids");
	return Array.isArray(ids) ? ids.map(String) : [];
}
const wordsOfJobs = new Map([["UPSTREAM_FAILED", "FAILED"], ["UPSTREAM_CANCELED", "CANCELED"]]);
function rowsOfPass(run, pass, place) {
	const created = momentIn(pass.source, "start_time") ?? momentIn(run, "start_time");
	if (created === null) return [];
	const { word } = stateOf(pass.source);
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
			pipelineRunId: idOrNullIn(objectIn(run, "trigger_info"), "run_id")
		}],
		createdAt: shown(created),
		startedAt: outcomeOf(runStatus) === "skipped" ? null : shown(startOf(pass, created, firstStart)),
		completedAt: shown(momentIn(pass.source, "end_time")),
		commit: textIn(objectIn(objectIn(run, "git_source"), "git_snapshot"), "used_commit")
	};
	return [{
		run: rows.run(row, place),
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
		const answer = await request(transport, {
			method: "GET",
			path: `/api/2.2/jobs${path}`,
			query,
			statuses: [200],
			repeatable: true,
			read
		});
		return answer.ok ? available(answer.value.value) : answer;
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
			const query = {
				job_id: jobId,
				run_type: "JOB_RUN",
				expand_tasks: "true",
				start_time_from: String(fromMs),
				start_time_to: String(toMs),
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
		errorOf: (id) => get("/runs/get-output", { run_id: id }, (value, place) => textIn(objectAt(value, place), "error"))
	};
}
function pageOf(token) {
	return token === null ? {} : { page_token: token };
}
// src/dialects/databricks/api/collect-details.ts
const mostPages$1 = 12;
const reservedCalls = 10;
async function collectDetails(collection) {
	const partial = [...collection.runs].filter(([, run]) => isPartial(run) || momentIn(run, "end_time") !== null && hasRepeatedTask(run));
	partial.sort(([, a], [, b]) => spanIn(b, "start_time") - spanIn(a, "start_time"));
	let unread = 0;
	for (const [index, [id, run]] of partial.entries()) {
		const { stopped, options, client } = collection;
		const whole = stopped === null && index < options.details && client.transport.budget.callsLeft > reservedCalls ? await readWhole(collection, id) : null;
		if (whole) collection.runs.set(id, whole);
		else {
			unread++;
			if (isPartial(run)) collection.runs.set(id, {
				...run,
				tasks: []
			});
		}
	}
	if (unread > 0) collection.missing.push(`Repairs, and tasks beyond the first hundred, of ${count(unread, "run")} are not known`);
}
function isPartial(run) {
	return field(run, "has_more") === true;
}
async function readWhole(collection, id) {
	const { client } = collection;
	const pages = [];
	let token = null;
	for (let page = 0; page < mostPages$1; page++) {
		const answer = await readPage(client, id, token);
		if (!answer.ok) {
			if (![
				"not-found",
				"forbidden",
				"rejected"
			].includes(answer.unavailable.reason)) stop(collection, "Details of some runs", answer.unavailable);
			return null;
		}
		pages.push(answer.value);
		const next = nextOf(answer.value);
		if (next === null || next === token) return joined(pages);
		token = next;
	}
	return null;
}
function readPage(client, id, token) {
	return client.run(id, token);
}
function joined(pages) {
	const all = (key) => pages.flatMap((page) => objectsIn(page, key));
	return {
		...pages[0],
		tasks: all("tasks"),
		repair_history: all("repair_history")
	};
}
// src/dialects/databricks/api/collect-errors.ts
async function withErrors(collection, taskRuns, failed) {
	const texts = keptErrors(collection);
	const attempts = new Map(failed.map(({ taskRunId, attemptId }) => [taskRunId, attemptId]));
	const newest = [...taskRuns.filter(({ id, externalMessage }) => attempts.has(id) && externalMessage === null && !texts.has(id))].sort((a, b) => timeOf(b.createdAt) - timeOf(a.createdAt)).slice(0, collection.options.errors);
	for (const { id } of newest) {
		if (collection.stopped) break;
		const answer = await collection.client.errorOf(attempts.get(id) ?? id);
		if (answer.ok && answer.value !== null) texts.set(id, redact(answer.value.slice(0, longestText)));
		if (!answer.ok && !isWithoutOutput.has(answer.unavailable.reason)) stop(collection, "Error messages", answer.unavailable);
	}
	return taskRuns.map((row) => ({
		...row,
		externalMessage: row.externalMessage ?? texts.get(row.id) ?? null
	}));
}
const isWithoutOutput = new Set([
	"not-found",
	"forbidden",
	"rejected",
	"too-large"
]);
function keptErrors({ kept }) {
	return new Map(kept.taskRuns.flatMap(({ id, externalMessage }) => externalMessage === null ? [] : [[id, externalMessage]]));
}
// src/dialects/databricks/api/jobs.ts
const mostLookups = 10;
const mostPages = 20;
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
	for (let page = 0; page < mostPages; page++) {
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
// src/dialects/databricks/api/collect-runs.ts
const lateMs = 10 * minuteMs;
const repairDays = 7;
async function collectRuns(collection) {
	for (const jobId of collection.jobIds) {
		if (collection.stopped) return;
		await collectRunsOf(collection, {
			jobId,
			fromMs: missingFrom(collection, jobId),
			toMs: collection.nowMs
		});
	}
}
async function collectRunsOf(collection, query) {
	const { client, options, coverage } = collection;
	const { jobId: pipelineId } = query;
	const to = showTime(query.toMs);
	let token = null;
	let oldest = query.toMs;
	for (let page = 0; page < options.pagesPerJob; page++) {
		const answer = await client.runs(query, token);
		if (!answer.ok) {
			if (!isOfOneJob(answer.unavailable)) return stop(collection, `Runs before ${showTime(oldest)}`, answer.unavailable);
			collection.missing.push(`Runs of job ${query.jobId}: ${answer.unavailable.text}`);
			return;
		}
		const known = collection.runs.size;
		for (const run of answer.value.results) {
			collection.runs.set(idIn(run, "run_id", "the run"), run);
			oldest = Math.min(oldest, momentIn(run, "start_time") ?? oldest);
		}
		const { next } = answer.value;
		if (next === null || collection.runs.size === known) return void coverage.push({
			pipelineId,
			from: showTime(query.fromMs),
			to
		});
		token = next;
	}
	const from = showTime(oldest + 1e3);
	collection.missing.push(`Runs of job ${query.jobId} before ${from} were not read: it has more than ${options.pagesPerJob} pages of runs`);
	if (oldest + 1e3 < query.toMs) coverage.push({
		pipelineId,
		from,
		to
	});
}
function missingFrom({ kept, nowMs, options }, jobId) {
	const start = nowMs - options.days * dayMs;
	const covered = kept.coverage.find((row) => row.pipelineId === jobId);
	if (!covered || timeOf(covered.from) > start || timeOf(covered.to) < start) return start;
	const repairable = nowMs - repairDays * dayMs;
	const since = kept.runs.filter((run) => run.pipelineId === jobId && (run.outcome === null || hasFailed(run) && timeOf(run.createdAt) >= repairable)).map((run) => Math.floor(timeOf(run.createdAt)));
	return Math.max(start, Math.min(nowMs, timeOf(covered.to) - lateMs, ...since));
}
// src/dialects/databricks/api/collect.ts
const { dialect } = databricksService;
const owner = {
	dialect,
	rows
};
const defaultCollect = {
	days: 14,
	pagesPerJob: 5,
	details: 20,
	errors: 10
};
const pullCollect = {
	days: 14,
	pagesPerJob: 40,
	details: 200,
	errors: 100
};
async function collectHistory(client, { wanted, select }, options = defaultCollect, storage) {
	const steps = {
		owner,
		find: async () => {
			const { jobs, ...found } = await findJobs(client, wanted);
			return {
				...found,
				pipelines: jobs
			};
		},
		read: async (jobIds, progress) => {
			const collection = {
				...progress,
				client,
				options,
				jobIds,
				runs: new Map()
			};
			await collectRuns(collection);
			await collectDetails(collection);
			return {
				...await rowsIn(collection),
				stopped: collection.stopped,
				isEmpty: collection.runs.size === 0
			};
		}
	};
	return collectWith(client.transport, select, steps, storage);
}
async function rowsIn(collection) {
	const all = [...collection.runs.values()].flatMap((run) => {
		try {
			return runRowsOf(run, "the run");
		} catch (error) {
			if (error instanceof ShapeError) return [];
			throw error;
		}
	});
	const taskRuns = all.flatMap((rows) => rows.taskRuns);
	const failed = all.flatMap((rows) => rows.failed);
	return {
		runs: all.map(({ run }) => run),
		taskRuns: await withErrors(collection, taskRuns, failed)
	};
}
// src/dialects/databricks/api/unavailable.ts
const clientUnavailable = unavailableAt(databricksService.title, "OAuth client");
const unavailable = unavailableAt(databricksService.title, "access token");
// src/dialects/databricks/api/connection.ts
function workspaceOf(address) {
	const full = address.includes("://") ? address.trim() : `https://${address.trim()}`;
	if (!URL.canParse(full)) return void 0;
	const { origin, username, password } = new URL(full);
	return username === "" && password === "" ? origin : void 0;
}
function transportTo(baseUrl, world, limits) {
	const workspace = baseUrl === void 0 ? void 0 : workspaceOf(baseUrl);
	const connection = workspace === void 0 ? unavailable("bad-address") : openConnection(unavailable, workspace);
	return connection.ok ? available(startTransport(connection.value, world, limits, unavailable)) : connection;
}
async function authorised(transport, { apiKey, clientId }) {
	const token = clientId === void 0 ? available(apiKey) : await tokenFor(transport, clientId, apiKey.trim());
	if (!token.ok) return token;
	const connection = bearerConnection(unavailable, transport.connection.baseUrl, token.value);
	if (!connection.ok) return connection;
	const hidden = [...connection.value.hidden, ...hiddenForms(apiKey.trim())];
	return available({
		...transport,
		connection: {
			...connection.value,
			hidden
		}
	});
}
async function tokenFor(transport, clientId, secret) {
	if (secret === "") return clientUnavailable("no-key");
	if (!isHeaderText(clientId) || !isHeaderText(secret)) return clientUnavailable("bad-key");
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
	const answer = await request({
		...transport,
		connection,
		unavailable: clientUnavailable
	}, call);
	if (answer.ok) return available(answer.value.value);
	return answer.unavailable.reason === "rejected" ? clientUnavailable("key-refused") : answer;
}
const readToken = (value, place) => {
	const token = textIn(objectAt(value, place), "access_token");
	if (token === null || !isHeaderText(token)) throw new ShapeError(`${place}.access_token`, "a token");
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
// src/dialects/databricks/api/history-source.ts
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
	const transport = transportTo(access.baseUrl, apiWorldOf(host, wish.now), {
		...limits,
		...wish.limits
	});
	if (!transport.ok) return {
		reason: transport.unavailable.text,
		calls: 0
	};
	const ready = await authorised(transport.value, access);
	if (!ready.ok) return {
		reason: ready.unavailable.text,
		calls: transport.value.budget.calls
	};
	const options = {
		...collect,
		days: wish.days ?? collect.days
	};
	const { snapshot, calls, missing, unavailable } = await collectHistory(createClient(ready.value), wish, options, storageIn(host, wish.cache));
	return unavailable ? {
		reason: unavailable.text,
		calls
	} : {
		snapshot,
		calls,
		missing
	};
}
export { historySource };
