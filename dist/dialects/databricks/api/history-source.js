require("../../../rolldown-runtime.js");
const require_connection = require("../../../history/http/connection.js");
const require_store = require("../../../history/store.js");
const require_limits = require("./limits.js");
const require_collect = require("../../../history/http/collect.js");
const require_json_reader = require("../../../history/json-reader.js");
const require_startup = require("../../../startup.js");
const require_readers = require("../../../history/readers.js");
const require_progress = require("../../../history/http/progress.js");
const require_time = require("../../../history/time.js");
const require_records = require("../../../history/records.js");
const require_rows = require("./rows.js");
// src/dialects/databricks/api/collect-errors.ts
async function withErrors(collection, taskRuns, failed) {
	const texts = keptErrors(collection);
	const attempts = new Map(failed.map(({ taskRunId, attemptId }) => [taskRunId, attemptId]));
	const newest = [...taskRuns.filter(({ id, externalMessage }) => attempts.has(id) && externalMessage === null && !texts.has(id))].sort((a, b) => require_time.timeOf(b.createdAt) - require_time.timeOf(a.createdAt)).slice(0, collection.options.errors);
	for (let $ = 0, $l = newest; $ < $l.length; $++) {
		const { id } = $l[$];
		{
			if (collection.stopped) break;
			const answer = await collection.client.errorOf(attempts.get(id) ?? id);
			if (answer.ok && answer.value !== null) texts.set(id, require_readers.redact(answer.value.slice(0, require_json_reader.longestText)));
			if (!answer.ok && !isWithoutOutput.has(answer.unavailable.reason)) require_progress.stop(collection, "Error messages", answer.unavailable);
		}
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
// src/dialects/databricks/api/collect-runs.ts
const lateMs = 10 * require_time.minuteMs;
const repairDays = 7;
async function collectRuns(collection) {
	for (let $ = 0, $l = collection.jobIds; $ < $l.length; $++) {
		const jobId = $l[$];
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
	const to = require_time.showTime(query.toMs);
	let token = null;
	let oldest = query.toMs;
	for (let page = 0; page < options.pagesPerJob; page++) {
		const answer = await client.runs(query, token);
		if (!answer.ok) {
			if (!require_limits.isOfOneJob(answer.unavailable)) return require_progress.stop(collection, `Runs before ${require_time.showTime(oldest)}`, answer.unavailable);
			collection.missing.push(`Runs of job ${query.jobId}: ${answer.unavailable.text}`);
			return;
		}
		const known = collection.runs.size;
		for (let $ = 0, $l = answer.value.results; $ < $l.length; $++) {
			const run = $l[$];
			collection.runs.set(require_limits.idIn(run, "run_id", "the run"), run);
			oldest = Math.min(oldest, require_limits.momentIn(run, "start_time") ?? oldest);
		}
		const { next } = answer.value;
		if (next === null || collection.runs.size === known) return void coverage.push({
			pipelineId,
			from: require_time.showTime(query.fromMs),
			to
		});
		token = next;
	}
	const from = require_time.showTime(oldest + 1e3);
	collection.missing.push(`Runs of job ${query.jobId} before ${from} were not read: it has more than ${options.pagesPerJob} pages of runs`);
	if (oldest + 1e3 < query.toMs) coverage.push({
		pipelineId,
		from,
		to
	});
}
function missingFrom({ kept, nowMs, options }, jobId) {
	const start = nowMs - options.days * require_time.dayMs;
	const covered = kept.coverage.find((row) => row.pipelineId === jobId);
	if (!covered || require_time.timeOf(covered.from) > start || require_time.timeOf(covered.to) < start) return start;
	const repairable = nowMs - repairDays * require_time.dayMs;
	const since = kept.runs.filter((run) => run.pipelineId === jobId && (run.outcome === null || require_records.hasFailed(run) && require_time.timeOf(run.createdAt) >= repairable)).map((run) => Math.floor(require_time.timeOf(run.createdAt)));
	return Math.max(start, Math.min(nowMs, require_time.timeOf(covered.to) - lateMs, ...since));
}
// src/dialects/databricks/api/collect.ts
const { dialect } = require_startup.databricksService;
const owner = {
	dialect,
	rows: require_rows.rows
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
			const { jobs, ...found } = await require_limits.findJobs(client, wanted);
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
			await require_limits.collectDetails(collection);
			return {
				...await rowsIn(collection),
				stopped: collection.stopped,
				isEmpty: collection.runs.size === 0
			};
		}
	};
	return require_collect.collectWith(client.transport, select, steps, storage);
}
async function rowsIn(collection) {
	const all = [...collection.runs.values()].flatMap((run) => {
		try {
			return require_limits.runRowsOf(run, "the run");
		} catch (error) {
			if (error instanceof require_json_reader.ShapeError) return [];
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
// src/dialects/databricks/api/history-source.ts
const historySource = {
	days: defaultCollect.days,
	pull
};
const efforts = {
	review: {
		limits: require_limits.defaultLimits,
		collect: defaultCollect
	},
	pull: {
		limits: require_limits.pullLimits,
		collect: pullCollect
	}
};
async function pull(host, access, wish) {
	const { limits, collect } = efforts[wish.effort];
	const transport = require_limits.transportTo(access.baseUrl, require_connection.apiWorldOf(host, wish.now), {
		...limits,
		...wish.limits
	});
	if (!transport.ok) return {
		reason: transport.unavailable.text,
		calls: 0
	};
	const ready = await require_limits.authorised(transport.value, access);
	if (!ready.ok) return {
		reason: ready.unavailable.text,
		calls: transport.value.budget.calls
	};
	const options = {
		...collect,
		days: wish.days ?? collect.days
	};
	const { snapshot, calls, missing, unavailable } = await collectHistory(require_limits.createClient(ready.value), wish, options, require_store.storageIn(host, wish.cache));
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
