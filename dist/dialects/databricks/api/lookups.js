require("../../../rolldown-runtime.js");
const require_startup = require("../../../startup.js");
const require_readers = require("../../../history/readers.js");
const require_connection = require("../../../history/http/connection.js");
const require_json_reader = require("../../../history/json-reader.js");
const require_time = require("../../../history/time.js");
const require_limits = require("./limits.js");
const mostErrors = 10;
const limits = {
	...require_limits.defaultLimits,
	calls: Number.POSITIVE_INFINITY,
	deadlineMs: Number.POSITIVE_INFINITY
};
const freshMs = 10 * require_time.minuteMs;
const tokenMs = 50 * require_time.minuteMs;
const openLookups = (host, access) => {
	const opened = require_limits.transportTo(access.baseUrl, require_connection.apiWorldOf(host), limits);
	if (!opened.ok) throw refused(opened.unavailable.text);
	const transport = opened.value;
	let ready;
	let known;
	return (asking) => {
		const before = transport.budget.calls;
		const world = require_connection.apiWorldOf(asking);
		const client = async () => {
			if (!ready || asking.elapsed() - ready.atMs > tokenMs) ready = {
				token: require_limits.authorised({
					...transport,
					world
				}, access),
				atMs: asking.elapsed()
			};
			const answer = await ready.token;
			if (answer.ok) return require_limits.createClient({
				...answer.value,
				world
			});
			ready = void 0;
			throw refused(answer.unavailable.text);
		};
		const pipelines = async () => {
			if (known && asking.elapsed() - known.atMs <= freshMs) return known.rows;
			const { jobs, stopped } = await require_limits.listJobs(await client());
			if (stopped) throw refused(stopped.text);
			known = {
				rows: jobs,
				atMs: asking.elapsed()
			};
			return jobs;
		};
		return lookupsOf(client, pipelines, () => transport.budget.calls - before);
	};
};
function lookupsOf(client, pipelines, calls) {
	const rowsOf = async (runId) => {
		return (await wholeRun(await client(), runId)).find(({ run }) => run.id === runId) ?? refuse(`The workspace has no run ${require_startup.quoted(runId)}`);
	};
	const nothing = async () => ({
		rows: [],
		missing: null
	});
	return {
		source: "service",
		covered: null,
		calls,
		pipelines,
		runs: async (bounds, ids) => listed(await client(), bounds, ids, ({ run }) => [run]),
		taskRuns: async (bounds, ids) => listed(await client(), bounds, ids, ({ taskRuns }) => taskRuns),
		operations: nothing,
		run: async (runId) => (await rowsOf(runId)).run,
		taskRunsOf: async (runId) => withOutputs(await client(), await rowsOf(runId)),
		operationsOf: nothing,
		artifacts: async () => [],
		artifact: async (_, taskRunId, file) => refuse(`No ${require_startup.quoted(file)} is kept of task run ${require_startup.quoted(taskRunId)}`)
	};
}
async function wholeRun(client, runId) {
	const { 0: id = "" } = runId.split(".", 1);
	if (!/^\d{1,20}$/.test(id)) return [];
	const answer = await require_limits.readWhole(client, id);
	if (!answer.ok) throw refused(answer.unavailable.text);
	return answer.value ? require_limits.runRowsOf(answer.value, "the run") : [];
}
async function withOutputs(client, { taskRuns, failed }) {
	const errors = new Map();
	for (let $ = 0, $l = failed.slice(0, mostErrors); $ < $l.length; $++) {
		const { taskRunId, attemptId } = $l[$];
		{
			const answer = await client.errorOf(attemptId);
			if (answer.ok && answer.value !== null) errors.set(taskRunId, require_readers.redact(answer.value.slice(0, require_json_reader.longestText)));
		}
	}
	const rows = taskRuns.map((row) => ({
		...row,
		externalMessage: row.externalMessage ?? errors.get(row.id) ?? null
	}));
	const left = failed.length - mostErrors;
	return {
		rows,
		missing: left > 0 ? `The output of ${require_startup.count(left, "failed task")} is not read` : null
	};
}
async function listed(client, { fromMs, toMs }, ids, rowsIn) {
	const rows = new Map();
	let left = 20, partial = 0;
	for (let $ = 0, $l = ids.length === 0 ? [null] : ids; $ < $l.length; $++) {
		const jobId = $l[$];
		{
			let token = null;
			do {
				if (left-- === 0) return {
					rows: [...rows.values()],
					missing: `Not read after 20 pages: what is older`
				};
				const answer = await client.runs({
					jobId,
					fromMs,
					toMs
				}, token);
				if (!answer.ok) {
					if (rows.size === 0) throw refused(answer.unavailable.text);
					return {
						rows: [...rows.values()],
						missing: answer.unavailable.text
					};
				}
				const known = rows.size;
				partial += answer.value.results.filter(require_limits.isPartial).length;
				for (let $ = 0, $l = answer.value.results.flatMap((run) => require_limits.runRowsOf(run, "the run")).flatMap(rowsIn); $ < $l.length; $++) {
					const row = $l[$];
					if (require_time.timeOf(row.createdAt) >= fromMs && require_time.timeOf(row.createdAt) < toMs) rows.set(row.id, row);
				}
				token = rows.size === known ? null : answer.value.next;
			} while (token !== null);
		}
	}
	const missing = partial > 0 ? `Tasks beyond the first hundred of ${require_startup.count(partial, "run")} are not listed` : null;
	return {
		rows: [...rows.values()],
		missing
	};
}
function refused(text) {
	return new require_startup.OperationalError(`${text}.`, "Check the id, the token and the address of the workspace, or try again later.");
}
function refuse(text) {
	throw refused(text);
}
exports.openLookups = openLookups;
