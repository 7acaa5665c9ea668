require("../../../rolldown-runtime.js");
const require_startup = require("../../../startup.js");
const require_connection = require("../../../history/http/connection.js");
const require_snapshot = require("../../../history/snapshot.js");
const require_time = require("../../../history/time.js");
const require_actions = require("./actions.js");
const require_client = require("./client.js");
const require_connection$1 = require("./connection.js");
const require_windows = require("./windows.js");
const limits = {
	...require_connection$1.defaultLimits,
	calls: Number.POSITIVE_INFINITY,
	deadlineMs: Number.POSITIVE_INFINITY,
	callTimeoutMs: 3e4,
	bodyBytes: 67108864
};
const freshMs = 10 * require_time.minuteMs;
const openLookups = (host, access) => {
	const connection = require_connection$1.connectionTo(access.baseUrl ?? "https://app.getorchestra.io/api/engine/public", access.apiKey);
	if (!connection.ok) throw new require_startup.OperationalError(`${connection.unavailable.text}.`, "Check the key and the address of the API.");
	const budget = require_connection.startBudget(require_connection.apiWorldOf(host), limits);
	let known;
	return (asking) => {
		const before = budget.calls;
		const client = require_client.createClient(connection.value, require_connection.apiWorldOf(asking), limits, budget);
		const pipelines = async () => {
			if (!known || asking.elapsed() - known.atMs > freshMs) known = {
				rows: valueIn(await client.pipelines()),
				atMs: asking.elapsed()
			};
			return known.rows;
		};
		return lookupsOf(client, pipelines, () => budget.calls - before);
	};
};
function lookupsOf(client, pipelines, calls) {
	const run = async (runId) => valueIn(await require_actions.runStatus(client.transport, runId)).value;
	const operations = (bounds, taskRunId) => listed(bounds, (window, page) => client.operations(window, { ...taskRunId !== void 0 && { taskRunId } }, page));
	return {
		source: "service",
		covered: null,
		calls,
		pipelines,
		runs: (bounds, ids) => listed(bounds, (window, page) => client.runs(window, ids, page)),
		taskRuns: (bounds, ids) => listed(bounds, (window, page) => client.taskRuns(window, ids, page)),
		operations,
		run,
		taskRunsOf: async (runId) => {
			const { rows, total, missing } = await require_client.readPages((page) => client.taskRunsOf(runId, page), 20);
			if (missing && rows.length === 0) throw refused(missing.text);
			return {
				rows,
				missing: missing?.text ?? cutWords(rows.length, total)
			};
		},
		operationsOf: async (one) => {
			const { rows, missing } = await operations(lifeOf(one));
			return {
				rows: rows.filter(({ pipelineRunId }) => pipelineRunId === one.id),
				missing
			};
		},
		artifacts: async (runId, taskRunId) => valueIn(await client.artifacts(runId, taskRunId)),
		artifact: async (runId, taskRunId, file, read) => valueIn(await client.artifact(runId, taskRunId, file, read))
	};
}
function lifeOf({ createdAt, completedAt }) {
	const fromMs = require_time.timeOf(createdAt) - require_time.minuteMs;
	return {
		fromMs,
		toMs: completedAt === null ? fromMs + require_time.dayMs : require_time.timeOf(completedAt) + 10 * require_time.minuteMs
	};
}
async function listed({ fromMs, toMs }, load) {
	const rows = [];
	let left = 20;
	for (let $ = 0, $l = require_windows.windowsBetween(fromMs, toMs); $ < $l.length; $++) {
		const window = $l[$];
		{
			if (left === 0) return {
				rows: require_snapshot.onceEach(rows, idOf),
				missing: `Not read after 20 pages: what is older`
			};
			const answer = await require_client.readPages((page) => {
				left--;
				return load(window, page);
			}, left);
			rows.push(...answer.rows);
			if (answer.missing && rows.length === 0) throw refused(answer.missing.text);
			const missing = answer.missing?.text ?? cutWords(answer.rows.length, answer.total);
			if (missing !== null) return {
				rows: require_snapshot.onceEach(rows, idOf),
				missing
			};
		}
	}
	return {
		rows: require_snapshot.onceEach(rows, idOf),
		missing: null
	};
}
const idOf = ({ id }) => id;
function cutWords(read, total) {
	return total !== null && read < total ? `${total - read} rows are not read: the answer is longer than 20 pages` : null;
}
function valueIn(outcome) {
	if (outcome.ok) return outcome.value;
	throw refused(outcome.unavailable.text);
}
function refused(text) {
	return new require_startup.OperationalError(`${text}.`, "Check the id, the key and the address of the API, or try again later.");
}
exports.openLookups = openLookups;
