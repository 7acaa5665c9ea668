require("../../../rolldown-runtime.js");
const require_connection = require("../../../history/http/connection.js");
const require_store = require("../../../history/store.js");
const require_json_reader = require("../../../history/json-reader.js");
const require_unavailable = require("../../../history/unavailable.js");
const require_rows = require("./rows.js");
const require_multimap = require("../../../history/multimap.js");
const require_records = require("../../../history/records.js");
const require_collect = require("../../../history/http/collect.js");
const require_startup = require("../../../startup.js");
const require_readers = require("../../../history/readers.js");
const require_progress = require("../../../history/http/progress.js");
const require_time = require("../../../history/time.js");
// src/dialects/kestra/api/answers.ts
function objectIn(row, key) {
	const value = require_json_reader.field(row, key);
	return require_json_reader.isObject(value) ? value : {};
}
function objectsIn(row, key) {
	const value = require_json_reader.field(row, key);
	return Array.isArray(value) ? value.filter(require_json_reader.isObject) : [];
}
function textIn(row, key) {
	const value = require_json_reader.field(row, key);
	return typeof value === "string" && value !== "" ? value : null;
}
function momentIn(row, key) {
	const written = textIn(row, key);
	if (written === null || !/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/.test(written)) return null;
	const moment = Date.parse(written.replace(/(\.\d{3})\d+/, "$1"));
	return Number.isNaN(moment) ? null : moment;
}
function shown(milliseconds) {
	return milliseconds === null ? null : new Date(milliseconds).toISOString();
}
const readPage = (value, place) => {
	const body = require_json_reader.objectAt(value, place);
	const total = require_json_reader.field(body, "total");
	if (typeof total !== "number") throw new require_json_reader.ShapeError(`${place}.total`, "a number");
	return {
		results: require_json_reader.listAt(require_json_reader.field(body, "results"), `${place}.results`, require_json_reader.objectAt),
		total
	};
};
// src/dialects/kestra/api/addresses.ts
const usualTenant = "main";
function addressesOf(configs, tenant) {
	const { 1: major = "1", 2: minor = "0" } = /^v?(\d{1,4})\.(\d{1,4})/.exec(textIn(configs, "version") ?? "") ?? [];
	const isOld = Number(major) === 0 && Number(minor) < 23;
	const named = tenant ?? (isOld ? void 0 : usualTenant);
	return {
		root: named === void 0 ? "/api/v1" : `/api/v1/${encodeURIComponent(named)}`,
		executionsOf: (namespace, flowId, fromMs) => {
			const since = new Date(fromMs).toISOString();
			return isOld ? {
				namespace,
				flowId,
				startDate: since
			} : {
				"filters[namespace][EQUALS]": namespace,
				"filters[flowId][EQUALS]": flowId,
				"filters[startDate][GREATER_THAN]": since
			};
		}
	};
}
// src/dialects/kestra/api/histories.ts
const always = {
	from: Number.NEGATIVE_INFINITY,
	to: Number.POSITIVE_INFINITY
};
function historyOf(row) {
	const state = objectIn(row, "state");
	const listed = objectsIn(state, "histories").flatMap((entry) => {
		const word = textIn(entry, "state"), at = momentIn(entry, "date");
		return word === null || at === null ? [] : [{
			word,
			at
		}];
	});
	if (listed.length > 0) return [...listed].sort((a, b) => a.at - b.at);
	const from = momentIn(state, "startDate"), to = momentIn(state, "endDate");
	const current = textIn(state, "current");
	if (from === null) return [];
	return [{
		word: "CREATED",
		at: from
	}, ...to === null || current === null ? [] : [{
		word: current,
		at: to
	}]];
}
function within(history, { from, to }) {
	return history.filter(({ at }) => at >= from && at < to);
}
function passesIn(history) {
	const restarts = history.filter(({ word }, index) => word === "RESTARTED" && index > 0).map(({ at }) => at);
	const starts = [always.from, ...restarts];
	return starts.map((from, index) => ({
		from,
		to: starts[index + 1] ?? always.to
	}));
}
// src/dialects/kestra/api/task-rows.ts
function taskRowsOf(all, pass) {
	const known = all.filter((run) => require_json_reader.field(run, "dynamic") !== true && textIn(run, "taskId") !== null && within(historyOf(run), pass.stretch).length > 0);
	const children = require_multimap.groupBy(known, (run) => textIn(run, "parentTaskRunId"));
	const told = known.flatMap((run) => {
		const own = children.get(textIn(run, "id")) ?? [];
		const isLoop = own.some((child) => textIn(child, "value") !== null);
		const row = taskRowOf(run, isLoop, pass);
		const isSymptom = own.some((child) => require_rows.outcomeOf(lastWordOf(child, pass.stretch)) === "failure");
		return own.length > 0 && !isLoop && (!require_records.hasFailed(row) || isSymptom) ? [] : [{
			run,
			row,
			isSymptom
		}];
	});
	const failed = told.flatMap(({ run, row, isSymptom }) => require_records.hasFailed(row) && row.startedAt !== null && !isSymptom ? [failedOf(run, row, pass)] : []);
	return {
		taskRuns: told.map(({ row }) => row),
		failed
	};
}
function lastWordOf(run, stretch) {
	return within(historyOf(run), stretch).at(-1)?.word ?? "CREATED";
}
function taskRowOf(run, isLoop, { runId, executionId, pipelineId, stretch, place }) {
	const states = within(historyOf(run), stretch);
	const last = states.at(-1);
	const status = last?.word ?? "CREATED";
	const started = states.find(({ word }) => word === "RUNNING");
	const attempts = attemptsIn(run, stretch).length;
	const hasRun = started !== void 0 && status !== "SKIPPED";
	const taskId = textIn(run, "taskId") ?? "";
	const row = {
		id: rowIdOf(run, runId, executionId),
		pipelineRunId: runId,
		pipelineId,
		taskName: taskId,
		taskId,
		integration: "KESTRA",
		integrationJob: "task",
		status,
		numberOfAttempts: hasRun ? Math.max(1, attempts) : 0,
		matrixParent: isLoop,
		matrixParentId: textIn(run, "value") === null ? null : textIn(run, "parentTaskRunId"),
		createdAt: shown(states[0]?.at ?? null),
		startedAt: hasRun ? shown(started.at) : null,
		completedAt: last !== void 0 && require_rows.outcomeOf(status) !== null ? shown(last.at) : null,
		dependsOn: []
	};
	return require_rows.rows.taskRun(row, place);
}
function rowIdOf(run, runId, executionId) {
	return `${textIn(run, "id") ?? ""}${runId.slice(executionId.length)}`;
}
function attemptsIn(run, { from, to }) {
	return objectsIn(run, "attempts").flatMap((attempt) => momentIn(objectIn(attempt, "state"), "startDate") ?? []).filter((at) => at >= from && at < to);
}
function failedOf(run, { id }, { executionId, stretch }) {
	const since = Math.max(...attemptsIn(run, stretch), within(historyOf(run), stretch)[0]?.at ?? 0);
	return {
		rowId: id,
		executionId,
		taskRunId: textIn(run, "id") ?? "",
		since
	};
}
// src/dialects/kestra/api/execution-rows.ts
const kindsOfRuns = new Set([null, "NORMAL"]);
const labelsOfTests = new Set(["system.test", "system.simulatedExecution"]);
function isRun(execution) {
	const isTest = objectsIn(execution, "labels").some((label) => labelsOfTests.has(textIn(label, "key")));
	return kindsOfRuns.has(textIn(execution, "kind")) && !isTest && textIn(objectIn(execution, "state"), "current") !== "RETRIED";
}
function flowOf(execution) {
	return `${textIn(execution, "namespace") ?? ""}.${textIn(execution, "flowId") ?? ""}`;
}
function runRowsOf(execution, place) {
	return passesIn(historyOf(execution)).flatMap((stretch, index) => rowsOfPass(execution, stretch, index, place));
}
const readExecution = (value, place) => {
	const execution = require_json_reader.objectAt(value, place);
	if (textIn(execution, "id") === null) throw new require_json_reader.ShapeError(`${place}.id`, "an identifier");
	runRowsOf(execution, place);
	return execution;
};
function rowsOfPass(execution, stretch, index, place) {
	const states = within(historyOf(execution), stretch);
	const first = states[0], last = states.at(-1);
	if (!first || !last) return [];
	const executionId = textIn(execution, "id") ?? "";
	const runId = index === 0 ? executionId : `${executionId}.restart-${index}`;
	const pipelineId = flowOf(execution);
	const status = require_rows.outcomeOf(last.word) === null && stretch.to === always.to ? textIn(objectIn(execution, "state"), "current") ?? last.word : last.word;
	const taskRows = taskRowsOf(objectsIn(execution, "taskRunList"), {
		runId,
		executionId,
		pipelineId,
		stretch,
		place
	});
	const row = {
		id: runId,
		pipelineId,
		runStatus: status,
		triggeredBy: [index === 0 ? triggerOf(execution) : {
			triggerType: require_rows.restartTrigger,
			pipelineRunId: executionId
		}],
		pipelineVersionNumber: require_json_reader.field(execution, "flowRevision"),
		createdAt: shown(first.at),
		startedAt: shown(states.find(({ word }) => word === "RUNNING")?.at ?? null),
		completedAt: require_rows.outcomeOf(status) === null ? null : shown(endOf(execution, last.at, stretch))
	};
	return [{
		run: require_rows.rows.run(row, place),
		...taskRows
	}];
}
function endOf(execution, last, { to }) {
	return to === always.to ? momentIn(objectIn(execution, "state"), "endDate") ?? last : last;
}
function triggerOf(execution) {
	const originalId = textIn(execution, "originalId");
	if (originalId !== null && originalId !== textIn(execution, "id")) return {
		triggerType: require_rows.replayTrigger,
		pipelineRunId: originalId
	};
	const trigger = objectIn(execution, "trigger");
	const parent = textIn(execution, "parentId");
	const type = textIn(trigger, "type")?.split(".").at(-1);
	if (parent !== null) return {
		triggerType: "SUBFLOW",
		pipelineRunId: parent
	};
	if (type === void 0) return { triggerType: "MANUAL" };
	const name = textIn(trigger, "id");
	if (type === "Flow") return {
		triggerType: "FLOW",
		pipelineRunId: textIn(objectIn(trigger, "variables"), "executionId")
	};
	return type.startsWith("Schedule") ? {
		triggerType: "SCHEDULE",
		scheduleName: name
	} : {
		triggerType: type.toUpperCase(),
		sensorName: name
	};
}
// src/dialects/kestra/api/flow-row.ts
const flowReader = (value, place) => {
	const flow = require_json_reader.objectAt(value, place);
	const name = `${textIn(flow, "namespace") ?? ""}.${textIn(flow, "id") ?? ""}`;
	const triggers = objectsIn(flow, "triggers");
	const isStopped = triggers.length > 0 && triggers.every((trigger) => require_json_reader.field(trigger, "disabled") === true);
	const row = {
		id: name,
		name,
		yamlPath: "",
		paused: require_json_reader.field(flow, "disabled") === true || isStopped,
		numTasks: null,
		updatedAt: shown(momentIn(flow, "updated")) ?? "2000-01-01T00:00:00Z"
	};
	return require_rows.rows.pipeline(row, place);
};
function createClient(transport, tenant) {
	let known;
	const addresses = () => known ??= learnt(transport, tenant);
	const get = async (path, read, queryOf) => {
		const where = await addresses();
		return where.ok ? ask(transport, `${where.value.root}${path}`, read, queryOf(where.value)) : where;
	};
	return {
		transport,
		flow: ({ namespace, flowId }) => get(`/flows/${encoded(namespace)}/${encoded(flowId)}`, flowReader, () => ({})),
		executions: ({ namespace, flowId }, fromMs, page) => get("/executions/search", readPage, ({ executionsOf }) => ({
			...executionsOf(namespace, flowId, fromMs),
			sort: "state.startDate:desc",
			page: String(page),
			size: String(25)
		})),
		execution: (id) => get(`/executions/${encoded(id)}`, readExecution, () => ({})),
		errorsOf: (executionId, taskRunId) => get(`/logs/${encoded(executionId)}`, readLogs, () => ({
			minLevel: "ERROR",
			taskRunId
		}))
	};
}
const encoded = encodeURIComponent;
const readLogs = (value, place) => require_json_reader.listAt(value, place, require_json_reader.objectAt);
async function learnt(transport, tenant) {
	const answer = await ask(transport, "/api/v1/configs", require_json_reader.objectAt, {});
	const isSilent = !answer.ok && [
		"not-found",
		"forbidden",
		"rejected"
	].includes(answer.unavailable.reason);
	if (!answer.ok && !isSilent) return answer;
	return require_unavailable.available(addressesOf(answer.ok ? answer.value : {}, tenant));
}
async function ask(transport, path, read, query) {
	const answer = await require_connection.request(transport, {
		method: "GET",
		path,
		query,
		statuses: [200],
		repeatable: true,
		read
	});
	return answer.ok ? require_unavailable.available(answer.value.value) : answer;
}
// src/dialects/kestra/api/collect-errors.ts
async function withErrors(collection, taskRuns, failed) {
	const texts = keptErrors(collection);
	const byRow = new Map(failed.map((task) => [task.rowId, task]));
	const newest = [...taskRuns.filter(({ id }) => byRow.has(id) && !texts.has(id))].sort((a, b) => require_time.timeOf(b.createdAt) - require_time.timeOf(a.createdAt)).slice(0, collection.options.errors);
	for (let $ = 0, $l = newest; $ < $l.length; $++) {
		const { id } = $l[$];
		{
			const task = byRow.get(id);
			if (collection.stopped || !task) break;
			const answer = await collection.client.errorsOf(task.executionId, task.taskRunId);
			const text = answer.ok ? firstError(answer.value, task.since) : null;
			if (text !== null) texts.set(id, require_readers.redact(text.slice(0, require_json_reader.longestText)));
			if (!answer.ok && !isWithoutLogs.has(answer.unavailable.reason)) require_progress.stop(collection, "Error messages", answer.unavailable);
		}
	}
	return taskRuns.map((row) => ({
		...row,
		externalMessage: row.externalMessage ?? texts.get(row.id) ?? null
	}));
}
const isWithoutLogs = new Set([
	"not-found",
	"forbidden",
	"rejected",
	"too-large"
]);
function firstError(logs, since) {
	const errors = logs.flatMap((entry) => {
		const message = textIn(entry, "message"), at = momentIn(entry, "timestamp");
		return textIn(entry, "level") === "ERROR" && message !== null ? [{
			message,
			at: at ?? 0
		}] : [];
	});
	errors.sort((a, b) => a.at - b.at);
	return (errors.find(({ at }) => at >= since) ?? errors.at(-1))?.message ?? null;
}
function keptErrors({ kept }) {
	return new Map(kept.taskRuns.flatMap(({ id, externalMessage }) => externalMessage === null ? [] : [[id, externalMessage]]));
}
// src/dialects/kestra/api/flows.ts
const mostCuts = 3;
async function findFlows(client, wanted) {
	const flows = [];
	const names = new Map();
	for (const joined of new Set(wanted.flatMap(({ id, name }) => id ?? name ?? []))) for (let $ = 0, $l = cutsOf(joined); $ < $l.length; $++) {
		const name = $l[$];
		{
			const answer = await client.flow(name);
			if (answer.ok) {
				flows.push(answer.value);
				names.set(answer.value.id, name);
				break;
			}
			if (!isOfOneFlow(answer.unavailable)) return {
				flows,
				names,
				stopped: answer.unavailable
			};
		}
	}
	return {
		flows,
		names,
		stopped: null
	};
}
function cutsOf(joined) {
	const parts = joined.split(".");
	return Array.from({ length: parts.length - 1 }, (_, index) => parts.length - 1 - index).slice(0, mostCuts).map((cut) => ({
		namespace: parts.slice(0, cut).join("."),
		flowId: parts.slice(cut).join(".")
	}));
}
function isOfOneFlow({ reason }) {
	return reason === "not-found" || reason === "forbidden";
}
// src/dialects/kestra/api/collect-executions.ts
const lateMs = 10 * require_time.minuteMs;
const restartDays = 7;
const reservedCalls = 10;
async function collectExecutions(collection) {
	for (let $ = 0, $l = collection.flows; $ < $l.length; $++) {
		const name = $l[$];
		if (collection.stopped) return;
		await collectExecutionsOf(collection, name, missingFrom(collection, `${name.namespace}.${name.flowId}`));
	}
}
async function collectExecutionsOf(collection, name, fromMs) {
	const { client, options, coverage, nowMs } = collection;
	const pipelineId = `${name.namespace}.${name.flowId}`;
	const to = require_time.showTime(nowMs);
	let oldest = nowMs;
	for (let page = 1; page <= options.pagesPerFlow; page++) {
		const answer = await client.executions(name, fromMs, page);
		if (!answer.ok) {
			if (!isOfOneFlow(answer.unavailable)) return require_progress.stop(collection, `Executions before ${require_time.showTime(oldest)}`, answer.unavailable);
			collection.missing.push(`Executions of ${pipelineId}: ${answer.unavailable.text}`);
			return;
		}
		const { results, total } = answer.value;
		for (let $ = 0, $l = results; $ < $l.length; $++) {
			const execution = $l[$];
			{
				oldest = Math.min(oldest, momentIn(objectIn(execution, "state"), "startDate") ?? oldest);
				const id = textIn(execution, "id");
				if (id !== null && flowOf(execution) === pipelineId && isRun(execution)) collection.executions.set(id, execution);
			}
		}
		if (results.length === 0 || page * 25 >= total) return void coverage.push({
			pipelineId,
			from: require_time.showTime(fromMs),
			to
		});
	}
	const from = require_time.showTime(oldest + 1e3);
	collection.missing.push(`Executions of ${pipelineId} before ${from} were not read: it has more than ${require_startup.count(options.pagesPerFlow, "page")} of them`);
	if (oldest + 1e3 < nowMs) coverage.push({
		pipelineId,
		from,
		to
	});
}
function missingFrom({ kept, nowMs, options }, pipelineId) {
	const start = nowMs - options.days * require_time.dayMs;
	const covered = kept.coverage.find((row) => row.pipelineId === pipelineId);
	if (!covered || require_time.timeOf(covered.from) > start || require_time.timeOf(covered.to) < start) return start;
	const restartable = nowMs - restartDays * require_time.dayMs;
	const since = kept.runs.filter((run) => run.pipelineId === pipelineId && (run.outcome === null || require_records.hasFailed(run) && require_time.timeOf(run.createdAt) >= restartable)).map((run) => Math.floor(require_time.timeOf(run.createdAt)) - 1);
	return Math.max(start, Math.min(nowMs, require_time.timeOf(covered.to) - lateMs, ...since));
}
async function collectDetails(collection) {
	const keptRuns = new Set(collection.kept.taskRuns.map((row) => row.pipelineRunId));
	const due = [...collection.executions].filter(({ 0: id, 1: execution }) => require_json_reader.field(execution, "taskRunList") === void 0 && require_rows.outcomeOf(currentOf(execution)) !== null && !keptRuns.has(id));
	const rank = (execution) => require_rows.outcomeOf(currentOf(execution)) === "failure" ? 0 : 1;
	due.sort(({ 1: a }, { 1: b }) => rank(a) - rank(b) || startOf(b) - startOf(a));
	let unread = 0;
	for (let $ = 0, $l = due; $ < $l.length; $++) {
		const index = $, { 0: id } = $l[$];
		{
			const { stopped, options, client } = collection;
			const answer = stopped === null && index < options.details && client.transport.budget.callsLeft > reservedCalls ? await client.execution(id) : null;
			if (answer?.ok) collection.executions.set(id, answer.value);
			else unread++;
			if (answer && !answer.ok && !isOfOneFlow(answer.unavailable)) require_progress.stop(collection, "Tasks of some executions", answer.unavailable);
		}
	}
	if (unread > 0) collection.missing.push(`The tasks of ${require_startup.count(unread, "execution")} are not known`);
}
function currentOf(execution) {
	return textIn(objectIn(execution, "state"), "current") ?? "";
}
function startOf(execution) {
	return momentIn(objectIn(execution, "state"), "startDate") ?? 0;
}
// src/dialects/kestra/api/collect.ts
const { dialect } = require_startup.kestraService;
const owner = {
	dialect,
	rows: require_rows.rows
};
const defaultCollect = {
	days: 14,
	pagesPerFlow: 5,
	details: 40,
	errors: 10
};
const pullCollect = {
	days: 14,
	pagesPerFlow: 40,
	details: 500,
	errors: 100
};
async function collectHistory(client, { wanted, select }, options = defaultCollect, storage) {
	const names = new Map();
	const steps = {
		owner,
		find: async () => {
			const found = await findFlows(client, wanted);
			for (const { 0: id, 1: name } of found.names) names.set(id, name);
			return {
				pipelines: found.flows,
				stopped: found.stopped
			};
		},
		read: async (ids, progress) => {
			const flows = ids.flatMap((id) => names.get(id) ?? []);
			const collection = {
				...progress,
				client,
				options,
				flows,
				executions: new Map()
			};
			await collectExecutions(collection);
			await collectDetails(collection);
			return {
				...await rowsIn(collection),
				stopped: collection.stopped,
				isEmpty: collection.executions.size === 0
			};
		}
	};
	return require_collect.collectWith(client.transport, select, steps, storage);
}
async function rowsIn(collection) {
	const all = [...collection.executions.values()].flatMap((execution) => {
		try {
			return runRowsOf(execution, "the execution");
		} catch (error) {
			if (error instanceof require_json_reader.ShapeError) return [];
			throw error;
		}
	});
	const taskRuns = all.flatMap((one) => one.taskRuns);
	const failed = all.flatMap((one) => one.failed);
	return {
		runs: all.map(({ run }) => run),
		taskRuns: await withErrors(collection, taskRuns, failed)
	};
}
// src/dialects/kestra/api/unavailable.ts
const unavailable = require_unavailable.unavailableAt(require_startup.kestraService.title, "API token or password");
// src/dialects/kestra/api/connection.ts
function connectionTo({ baseUrl, apiKey, clientId }) {
	if (baseUrl === void 0) return unavailable("bad-address");
	if (clientId === void 0) return require_connection.bearerConnection(unavailable, baseUrl, apiKey);
	const password = apiKey.trim();
	if (password === "") return unavailable("no-key");
	if (!require_connection.isHeaderText(clientId) || clientId.includes(":") || !require_connection.isHeaderText(password)) return unavailable("bad-key");
	const connection = require_connection.openConnection(unavailable, baseUrl);
	if (!connection.ok) return connection;
	const basic = btoa(`${clientId}:${password}`);
	return require_unavailable.available({
		...connection.value,
		authorization: `Basic ${basic}`,
		hidden: [...require_connection.hiddenForms(password), ...require_connection.hiddenForms(basic)]
	});
}
// src/dialects/kestra/api/limits.ts
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
// src/dialects/kestra/api/history-source.ts
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
	const connection = connectionTo(access);
	if (!connection.ok) return {
		reason: connection.unavailable.text,
		calls: 0
	};
	const transport = require_connection.startTransport(connection.value, require_connection.apiWorldOf(host, wish.now), {
		...limits,
		...wish.limits
	}, unavailable);
	const options = {
		...collect,
		days: wish.days ?? collect.days
	};
	const { snapshot, calls, missing, unavailable: why } = await collectHistory(createClient(transport, access.scope), wish, options, require_store.storageIn(host, wish.cache));
	return why ? {
		reason: why.text,
		calls
	} : {
		snapshot,
		calls,
		missing
	};
}
exports.historySource = historySource;
